import { BODY_TEXT_LEVEL, type Paragraph } from '../document/types';
import type { OutlineNode } from '../outline/types';

/** How the author writes headings of one level, read off a heading that is there. */
export interface Habit {
  /** A typed number to write others like, Word's automatic one (or its bullet), or none. */
  readonly number:
    { readonly kind: 'typed'; readonly sample: string; readonly gap: string } | 'automatic' | 'none';
  /** True where Word's number is a bullet. */
  readonly bullet: boolean;
  readonly runIn: boolean;
  /** Marks of a plain text in front of the heading, as Markdown has them (`## `); mostly none. */
  readonly marks: string;
  /** Punctuation that closes the heading: `。`, `：`, or nothing. */
  readonly tail: string;
  /** The paragraph of that heading. */
  readonly like: number;
  /** Its first body paragraph, where that is another one. */
  readonly bodyLike: number | null;
  /** How many of the heading's characters are bold when the rest is not. */
  readonly boldLead: boolean;
  /** True when its points stand in paragraphs of their own. */
  readonly pointsApart: boolean;
}

/** What a plain text has in front of its headings. */
const MARKS = /^[ \u3000]*[#>●■◆▲][#>●■◆▲ \u3000]*$/u;

const marksBefore = (text: string): string => (MARKS.test(text) ? text : '');

const CLOSERS = /^[。：:，,；;.．、]/;

/** Reads the habit off one heading. */
export function habitOf(node: OutlineNode, paragraphs: readonly Paragraph[]): Habit {
  const { heading } = node;
  const paragraph = paragraphs[heading.paragraph]!;
  const { text } = paragraph;
  const written = text.slice(heading.start, heading.end);
  const nameAt = node.name === '' ? -1 : written.lastIndexOf(node.name);
  const closed = nameAt < 0 ? '' : written.slice(nameAt + node.name.length).trim();
  const tail = CLOSERS.test(closed) ? closed.charAt(0) : (CLOSERS.exec(text.slice(heading.end))?.[0] ?? '');
  const points = node.children.filter((child) => child.kind === 'point');
  const own = new Set(points.map((point) => point.heading.paragraph));
  return {
    number: numberHabit(node, paragraph),
    bullet: node.number === null && paragraph.listLevel >= 0,
    runIn: node.runIn,
    marks: marksBefore(text.slice(0, heading.start)),
    tail,
    like: heading.paragraph,
    bodyLike: node.runIn ? null : bodyOf(node, paragraphs),
    boldLead: isBoldLead(paragraph, heading.end),
    pointsApart: points.length > 1 && own.size === points.length,
  };
}

/**
 * The first paragraph of text under a heading. What stands under it next may be another heading, and
 * text that is made like a heading would be one: in its letters, and in Word's navigation pane.
 */
function bodyOf(node: OutlineNode, paragraphs: readonly Paragraph[]): number | null {
  const { to } = node.extent;
  const end = to.offset === 0 ? to.paragraph : to.paragraph + 1;
  const headings = new Set<number>();
  const visit = (child: OutlineNode) => {
    if (child.kind !== 'point' && !child.runIn) headings.add(child.heading.paragraph);
    child.children.forEach(visit);
  };
  node.children.forEach(visit);
  for (let i = node.heading.paragraph + 1; i < end; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || headings.has(i) || paragraph.text.trim() === '') continue;
    if (paragraph.outlineLevel === BODY_TEXT_LEVEL && paragraph.listLevel < 0) return i;
  }
  return null;
}

function numberHabit({ number }: OutlineNode, { text, listLevel }: Paragraph): Habit['number'] {
  // An item of a list without numbers has a bullet, which Word makes as it makes numbers.
  if (number === null) return listLevel >= 0 ? 'automatic' : 'none';
  if (number.span === null) return 'automatic';
  const gap = /^[ \t\u00a0\u3000]*/.exec(text.slice(number.span.end))?.[0] ?? '';
  return { kind: 'typed', sample: text.slice(number.span.start, number.span.end), gap };
}

function isBoldLead({ text, boldLead = 0 }: Paragraph, end: number): boolean {
  return boldLead >= end && boldLead < text.trimEnd().length;
}

/**
 * How the author wraps a dimension's name (`在…方面`, `带头…`), with `{name}`; `null` when the
 * heading does not contain a name of the dimension or says more than a wrapping.
 */
export function wordingOf(node: OutlineNode, names: readonly string[]): string | null {
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const at = node.name.indexOf(name);
    if (at < 0) continue;
    const prefix = node.name.slice(0, at);
    const suffix = node.name.slice(at + name.length);
    return /^(?:在|对照|带头|关于|围绕|聚焦|坚持)?$/.test(prefix) &&
      /^(?:方面|上|问题|方面的问题|方面存在的问题|方面的差距|方面的差距和不足)?$/.test(suffix)
      ? `${prefix}{name}${suffix}`
      : null;
  }
  return null;
}
