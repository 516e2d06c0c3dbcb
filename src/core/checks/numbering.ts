import { leftOutIn } from './left-out';
import type { Edit } from '../document/edit';
import type { Paragraph, Span } from '../document/types';
import type { NodeNumber, Outline, OutlineNode } from '../outline/types';
import { numberLike } from '../counting/number-like';
import { areTwoSeries, isExplainedBetween } from './two-series';
import { allNodes } from './outline-walk';
import type { Draft } from './rule';
import type { CheckContext } from './types';

/** A break, with the index of the sibling that it is found at. */
export interface NumberingGap extends Draft {
  readonly at: number;
}

/**
 * Breaks in the numbering of siblings, each with the edits that put the numbers from there to the
 * next break right: applied together they give 1, 2, 3 …
 *
 * @param nodes Siblings in document order.
 * @param explained True for a gap that is right once a part that is missing there stands: what follows counts it.
 */
export function numberingGaps(
  { paragraphs, outline }: Pick<CheckContext, 'paragraphs' | 'outline'>,
  nodes: readonly OutlineNode[],
  explained: (at: number) => boolean = () => false,
): NumberingGap[] {
  // Nearly all series are right, and cost one look.
  if (nodes.every(({ number }, at) => number?.value === at + 1)) return [];
  // One number alone is no series that could lack its beginning.
  const values = nodes.flatMap(({ number }) => number?.value ?? []);
  if (values.length < 2 || areTwoSeries(values)) return [];
  const drafts: { at: number; node: OutlineNode; variant: string; wanted: number; edits: Edit[] | null }[] =
    [];
  let value = 0;
  let place = 0;
  let current: (typeof drafts)[number] | null = null;
  nodes.forEach((node, index) => {
    if (node.number === null) {
      // Outside the count when the numbers go on without it.
      const next = nodes[index + 1]?.number?.value;
      if (next === undefined || next !== value + 2) return;
      place += 1;
      value += 1;
      drafts.push({ at: index, node, variant: 'unnumbered', wanted: place, edits: null });
      return;
    }
    place += 1;
    const found = node.number.value;
    if (found !== value + 1 && isExplainedBetween(paragraphs, nodes[index - 1], node)) {
      // A series of its own, whose beginning stands in the middle of a sentence.
      value = place = found;
      current = null;
    } else if (value > 0 && found > value + 1 && explained(index)) {
      place = found;
      current = null;
    } else if (found !== value + 1 && !(current !== null && found === place)) {
      // A number that is right once the one before it is mended is no fault of its own.
      const variant = value === 0 ? 'start' : found <= value ? 'repeat' : 'gap';
      current = { at: index, node, variant, wanted: place, edits: [] };
      drafts.push(current);
    }
    value = found;
    if (current !== null && found !== place) addRenumbering(current, paragraphs, node, place);
  });
  if (drafts.length === 0) return [];
  const sure =
    isWhole(nodes) &&
    drafts.every(({ at, variant }) => isPlain(at, variant, nodes)) &&
    isUnbroken(nodes, paragraphs, outline);
  return drafts.map(({ at, node, variant, wanted, edits }) => ({
    at,
    span: placeOfNumber(node),
    variant,
    params: { found: node.number?.text ?? '', wanted, wantedText: wantedText(node, wanted), name: node.name },
    // Where it is not certain which number is wrong the finding asks, and changes nothing.
    fix: !sure || edits === null || edits.length === 0 ? null : edits,
  }));
}

/** True for a series in which every sibling has a number of one form. */
function isWhole(nodes: readonly OutlineNode[]): boolean {
  const forms = new Set(
    nodes.map(({ number }) => number && `${number.family} ${number.text.replace(/[^.．]/gu, '').length}`),
  );
  return forms.size === 1 && !forms.has(null);
}

/** True for a break that one slip explains: one number left out or repeated, or a series that starts late. */
function isPlain(at: number, variant: string, nodes: readonly OutlineNode[]): boolean {
  const found = nodes[at]?.number?.value ?? 0;
  const before = nodes[at - 1]?.number?.value ?? 0;
  if (variant === 'gap') return found === before + 2;
  if (variant === 'repeat') return found === before;
  return variant === 'start' && found > 2;
}

/** True when nothing among the siblings is left out of the reading, looks like a number or leads in anew. */
function isUnbroken(
  nodes: readonly OutlineNode[],
  paragraphs: readonly Paragraph[],
  outline: Outline,
): boolean {
  const [first, last] = [nodes[0]!.heading.paragraph, nodes.at(-1)!.heading.paragraph];
  const headed = headedParagraphs(outline);
  for (let i = first; i < last; i++) {
    const cut = leftOutIn(outline.ignored, i).some(
      ({ kind, extent }) => kind !== 'residue' && i > first && extent.from.paragraph === i,
    );
    if (cut) return false;
    const text = paragraphs[i]!.text;
    if (!headed.has(i) && UNREAD.test(text.slice(0, LONGEST_NUMBER))) return false;
  }
  return nodes.slice(1).every(({ heading: { paragraph, start } }) => {
    const lead = paragraphs[paragraph]!.text.slice(0, start).trimEnd();
    return !LED.test(lead === '' ? textAbove(paragraphs, paragraph) : lead);
  });
}

const headings = new WeakMap<Outline, ReadonlySet<number>>();

/** Paragraphs with a heading; collected once, however many series have a break. */
function headedParagraphs(outline: Outline): ReadonlySet<number> {
  let found = headings.get(outline);
  if (found === undefined) {
    found = new Set(allNodes(outline).map(({ heading }) => heading.paragraph));
    headings.set(outline, found);
  }
  return found;
}

function textAbove(paragraphs: readonly Paragraph[], from: number): string {
  for (let i = from - 1; i >= 0; i--) {
    const text = paragraphs[i]!.text.trimEnd();
    if (text !== '') return text;
  }
  return '';
}

const LONGEST_NUMBER = 12;
/** Brackets or a mark around one or two characters at a line's start: a number that could not be read. */
const UNREAD = /^[\s\u3000]*[（(〔【［[][^（()）]{1,2}[)）〕】］\]]|^[\s\u3000]*[^\s\d]、/u;
/** A colon right in front: the series is told anew. */
const LED = /[：:]$/u;

function addRenumbering(
  draft: { edits: Edit[] | null },
  paragraphs: readonly Paragraph[],
  node: OutlineNode,
  value: number,
): void {
  const number = node.number!;
  const text = renewed(number, value);
  // Word counts automatic numbers itself; a batch that mends only some numbers would confuse.
  if (number.span === null || text === null) draft.edits = null;
  if (draft.edits === null || number.span === null || text === null) return;
  const { paragraph, start, end } = number.span;
  draft.edits.push({ kind: 'replace', paragraph, expect: paragraphs[paragraph]!.text, start, end, text });
}

function wantedText(node: OutlineNode, value: number): string {
  return node.number === null ? '' : (renewed(node.number, value) ?? '');
}

/** `null` for words that do not count (首先, 一方面): which of them is wrong nobody knows. */
function renewed({ family, text }: NodeNumber, value: number): string | null {
  return family === 'sequence' || family === 'two-sided' ? null : numberLike(text, value);
}

function placeOfNumber(node: OutlineNode): Span {
  return node.number?.span ?? node.heading;
}
