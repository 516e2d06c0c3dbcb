import { numberLike } from '../counting/number-like';
import type { Paragraph } from '../document/types';
import type { OutlineNode } from '../outline/types';

/** Members from which a series inside another is one. */
const FEWEST = 2;

/**
 * True for numbers that are those of a series and of others inside its members: 1, 1, 2, 2, 1, 2, 3. Which
 * number would be wrong there nobody knows.
 */
export function areTwoSeries(values: readonly number[]): boolean {
  let outer = 0;
  let inner = 0;
  let runs = 0;
  let goneOn = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const begins = value === 1 && outer > 0 && values[i + 1] === 2;
    if (begins) {
      inner = 1;
      runs++;
    } else if (inner > 0 && value === inner + 1 && !isOuter(values, i, outer, inner)) inner = value;
    else if (value === outer + 1 && (inner === 0 || inner >= FEWEST)) {
      goneOn ||= inner > 0;
      outer = value;
      inner = 0;
    } else return false;
  }
  return outer >= FEWEST && runs > 0 && goneOn;
}

/** Where both series could go on, the outer one does if another begins right behind. */
function isOuter(values: readonly number[], i: number, outer: number, inner: number): boolean {
  return values[i] === outer + 1 && inner >= FEWEST && values[i + 1] === 1 && values[i + 2] === 2;
}

/** Characters between two numbers that are looked at. */
const REACH = 4000;

/**
 * True where the number before this one's stands in the text in front of it, unread: …还有一是…；二是…. Then it
 * counts on from there, and is right.
 */
export function isExplainedBetween(
  paragraphs: readonly Paragraph[],
  before: OutlineNode | undefined,
  node: OutlineNode,
): boolean {
  const { number, heading } = node;
  if (before === undefined || number === null || number.value < 2 || number.span === null) return false;
  const wanted = numberLike(number.text, number.value - 1)?.trim();
  if (wanted === undefined || wanted === '') return false;
  const word = wanted.replace(/[，、：,:；;]$/u, '');
  const mark = /\d/u.test(wanted) || word.length < SHORTEST ? wanted : word;
  return textBetween(paragraphs, before, heading).some((text) => stands(text, mark));
}

/** Characters of a word that counts; 一 alone is none. */
const SHORTEST = 2;

function stands(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (!/[\d.．第之]/u.test(text.charAt(at - 1))) return true;
  return false;
}

function textBetween(
  paragraphs: readonly Paragraph[],
  { heading: from, number }: OutlineNode,
  to: OutlineNode['heading'],
): readonly string[] {
  const start = Math.max(from.start, number?.span?.end ?? 0);
  const found: string[] = [];
  let length = 0;
  for (let i = from.paragraph; i <= to.paragraph && length < REACH; i++) {
    const { text } = paragraphs[i]!;
    const part = text.slice(i === from.paragraph ? start : 0, i === to.paragraph ? to.start : undefined);
    length += part.length;
    found.push(part);
  }
  return found;
}
