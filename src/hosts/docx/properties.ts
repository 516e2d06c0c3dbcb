import type { Attributes } from './xml-reader';

/** Properties of a paragraph or run: attributes by element name without prefix (`jc` → `{ 'w:val': 'center' }`). */
export type Properties = Readonly<Record<string, Attributes>>;

/** Nothing set. */
export const NO_PROPERTIES: Properties = Object.freeze({});

/** Elements whose attributes are inherited one by one; of all others the nearest wins whole. */
const MERGED = new Set(['ind', 'spacing', 'rFonts', 'numPr']);

/**
 * Attributes that take each other's place when written nearer: a named font that of a theme and the
 * other way round, an indent of the first line a hanging one. The first of a pair drops the second.
 */
const RIVALS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  rFonts: ['w:eastAsia', 'w:ascii', 'w:hAnsi', 'w:cs'].flatMap((slot): [string, string][] => [
    [slot, `${slot}Theme`],
    [`${slot}Theme`, slot],
  ]),
  ind: ['', 'Chars'].flatMap((own) =>
    ['', 'Chars'].flatMap((other): [string, string][] => [
      [`w:firstLine${own}`, `w:hanging${other}`],
      [`w:hanging${own}`, `w:firstLine${other}`],
    ]),
  ),
};

/** Attributes laid over others, without those that a nearer rival replaces. */
function laidOver(name: string, under: Attributes, over: Attributes): Attributes {
  const out: Record<string, string> = { ...under };
  for (const [nearer, farther] of RIVALS[name] ?? [])
    if (nearer in over && !(farther in over)) delete out[farther];
  return Object.assign(out, over);
}

/** `over` laid over `under`. */
export function mergeProperties(under: Properties, over: Properties): Properties {
  if (over === NO_PROPERTIES) return under;
  if (under === NO_PROPERTIES) return over;
  const out: Record<string, Attributes> = { ...under };
  for (const key in over) {
    const below = MERGED.has(key) ? under[key] : undefined;
    out[key] = below ? laidOver(key, below, over[key]!) : over[key]!;
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
