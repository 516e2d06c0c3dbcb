import type { House } from './parse';

const FILLED = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0);

/** Whether a house says something at a place of its file: `template`, `rules`, `rules.few-points` … */
export function isGiven(house: House, place: string): boolean {
  const [head = '', ...rest] = place.split('.');
  const value = (house as unknown as Readonly<Record<string, unknown>>)[head];
  if (rest.length === 0) return FILLED(value);
  return typeof value === 'object' && value !== null && Object.keys(value).includes(rest.join('.'));
}

/** All places at which a house says something, groups as a whole. */
export const givenPlaces = (house: House): string[] =>
  ['template', 'templates', 'rules', 'thresholds', 'phrases', 'layout', 'live', 'wishes', 'fonts'].filter(
    (place) => isGiven(house, place),
  );
