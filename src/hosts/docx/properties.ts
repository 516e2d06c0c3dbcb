import type { Attributes } from './xml-reader';

/** Properties of a paragraph or run: attributes by element name without prefix (`jc` → `{ 'w:val': 'center' }`). */
export type Properties = Readonly<Record<string, Attributes>>;

/** Nothing set. */
export const NO_PROPERTIES: Properties = Object.freeze({});

/** Elements whose attributes are inherited one by one; of all others the nearest wins whole. */
const MERGED = new Set(['ind', 'spacing', 'rFonts', 'numPr']);

/** `over` laid over `under`. */
export function merge(under: Properties, over: Properties): Properties {
  if (over === NO_PROPERTIES) return under;
  if (under === NO_PROPERTIES) return over;
  const out: Record<string, Attributes> = { ...under };
  for (const key in over) {
    const below = MERGED.has(key) ? under[key] : undefined;
    out[key] = below ? { ...below, ...over[key] } : over[key]!;
  }
  return out;
}

/** The value of a property's `w:val`. */
export function val(properties: Properties, name: string): string | undefined {
  return properties[name]?.['w:val'];
}

/** An on/off property: absent → undefined; without value → on. */
export function toggle(properties: Properties, name: string): boolean | undefined {
  const attributes = properties[name];
  if (!attributes) return undefined;
  const value = attributes['w:val'];
  return !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}

/** A whole number from an attribute; undefined when absent or not a number. */
export function integer(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number.parseInt(value, 10);
  return Number.isFinite(number) ? number : undefined;
}
