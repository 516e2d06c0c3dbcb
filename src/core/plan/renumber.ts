import { levelsOf, withLevels } from '../counting/levels';
import { numberLike } from '../counting/number-like';
import type { OutlineNode } from '../outline/types';
import type { Renumbering } from './job';

/** The value that headings which are there will have, by heading, with the key they are known by. */
export type NewValues = ReadonlyMap<OutlineNode, { readonly key: string; readonly value: number }>;

/** The levels that a heading shows to those under it, before and after. */
interface ShownPath {
  readonly old: readonly number[];
  readonly now: readonly number[];
}

/**
 * Typed numbers that have to change: those of headings that move on, and at every depth the decimal
 * ones that repeat such a number in front of their own (2.1 under what becomes 3.). A decimal number
 * that does not repeat its heading's is the author's own way and stays.
 */
export function renumberingsOf(nodes: readonly OutlineNode[], values: NewValues): Renumbering[] {
  const list: Renumbering[] = [];
  const visit = (node: OutlineNode, fallback: string, above: ShownPath) => {
    const { key = fallback, value } = values.get(node) ?? {};
    const text = newText(node, value, above);
    // Word counts automatic numbers by itself.
    if (text !== null && node.number?.span) list.push({ key, node, number: text });
    const shown = shownBy(node, value, text, above);
    node.children.forEach((child, i) => {
      visit(child, `${key}/${i}`, shown);
    });
  };
  nodes.forEach((node, i) => {
    visit(node, `section:${i}`, NOTHING);
  });
  return list;
}

const NOTHING: ShownPath = { old: [], now: [] };

/** How a number will read; `null` where it stays, or cannot be written on. */
function newText({ number }: OutlineNode, value: number | undefined, above: ShownPath): string | null {
  if (number === null) return null;
  const moved = number.family === 'decimal' ? underNew(number.text, above) : number.text;
  const text = value === undefined || value === number.value ? moved : numberLike(moved, value);
  return text === number.text ? null : text;
}

/** A decimal number whose first levels repeat `old`, with `now` in their place; else as it is. */
function underNew(text: string, { old, now }: ShownPath): string {
  const levels = levelsOf(text);
  const repeats = levels.length > old.length && old.every((level, i) => level === levels[i]);
  return repeats ? withLevels(text, now) : text;
}

function shownBy(
  { number }: OutlineNode,
  value: number | undefined,
  text: string | null,
  above: ShownPath,
): ShownPath {
  if (number === null) return above;
  if (number.family === 'decimal') return { old: levelsOf(number.text), now: levelsOf(text ?? number.text) };
  const now = text === null ? number.value : (value ?? number.value);
  return { old: [number.value], now: [now] };
}

/**
 * A heading's number as a sample for one under another heading: 1.1 under 1. → 2.1 under 2. Other than
 * decimal ones, which repeat the number above, are the same under any heading.
 *
 * @param from Value of the heading that the sample stands under.
 * @param to Value of the heading that the new one will stand under.
 */
export function sampleUnder(sample: string, from: number, to: number): string {
  const levels = levelsOf(sample);
  return levels.length > 1 && levels[0] === from ? withLevels(sample, [to]) : sample;
}
