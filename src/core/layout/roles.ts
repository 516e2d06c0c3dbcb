import { greatest, least } from '../counting/long-lists';
import { SOFT_BREAK, BODY_TEXT_LEVEL, type Extent, type Paragraph } from '../document/types';
import type { NumberFamily } from '../counting/types';
import type { Outline, OutlineNode } from '../outline/types';

/** What a paragraph is, by the outline and never by its look. */
export type Role =
  | 'title'
  | 'byline'
  | 'salutation'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'body'
  | 'signature'
  | 'date'
  | 'blank'
  /** Not the paper's own, or in doubt: left alone. */
  | 'other';

/** A heading that shares its paragraph with text. */
export interface LeadSentence {
  /** Behind the full stop that ends it. */
  readonly end: number;
  readonly role: 'level1' | 'level2' | 'level3';
  /** Where it ends is not certain: its look is left alone. */
  readonly doubtful: boolean;
}

/** One paragraph's part in the paper. */
export interface ParagraphPart {
  readonly role: Role;
  readonly lead: LeadSentence | null;
}

const OTHER: ParagraphPart = { role: 'other', lead: null };
const BLANK: ParagraphPart = { role: 'blank', lead: null };
const BODY: ParagraphPart = { role: 'body', lead: null };

/** What is taken for running text where no outline says so: a sentence, or a long line. */
const SENTENCE = /[。！？；]/;
const LONG_LINE = 30;
/** A heading's number in front of something that the outline did not take for a heading. */
const NUMBERED =
  /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}部分)/;

/**
 * The part of each paragraph. Text between the first and the last thing that the outline knows is
 * body; tables, contents, quoted outlines and what was appended are `other`, as is a short line
 * that may be a heading and was not taken for one.
 */
export function paragraphParts(paragraphs: readonly Paragraph[], outline: Outline): readonly ParagraphPart[] {
  const parts: ParagraphPart[] = paragraphs.map((paragraph) => plainPart(paragraph));
  const [from, to] = bodyOf(paragraphs, outline);
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === BODY && (i < from || i > to)) parts[i] = OTHER;
  }
  frontAndBack(parts, outline);
  frontDate(parts, paragraphs, outline);
  for (const section of outline.sections) headings(parts, paragraphs, section);
  for (const { extent } of outline.ignored) fill(parts, extent, OTHER);
  return parts.map((part, i) => (paragraphs[i]!.inTable ? OTHER : part));
}

function plainPart({ text, inTable, outlineLevel }: Paragraph): ParagraphPart {
  if (inTable) return OTHER;
  if (text.trim() === '') return BLANK;
  if (outlineLevel < BODY_TEXT_LEVEL) return OTHER;
  const isText = SENTENCE.test(text) || text.length > LONG_LINE;
  return !isText || (NUMBERED.test(text) && text.length <= LONG_LINE) ? OTHER : BODY;
}

/** First and last paragraph that may be body text. */
function bodyOf(paragraphs: readonly Paragraph[], outline: Outline): readonly [number, number] {
  const { title, byline, salutation, preamble, sections, closing, signature, date } = outline;
  const firstSection = sections[0]?.extent.from.paragraph ?? Infinity;
  const front = [title, byline, salutation].flatMap((node) => (node ? [lastOf(node.extent) + 1] : []));
  const from = preamble?.heading.paragraph ?? greatest(front, 0);
  const back = [signature, date].flatMap((node) =>
    node && node.heading.paragraph > firstSection ? [node.heading.paragraph] : [],
  );
  const tail = closing ? closing.extent.from.paragraph : -1;
  const to = back.length > 0 ? Math.max(least(back) - 1, tail) : paragraphs.length - 1;
  return [from, to];
}

function frontAndBack(
  parts: ParagraphPart[],
  { title, byline, salutation, signature, date, sections }: Outline,
): void {
  const firstSection = sections[0]?.extent.from.paragraph ?? Infinity;
  const mark = (node: OutlineNode | null, role: Role) => {
    if (node) fill(parts, node.extent, { role, lead: null });
  };
  mark(title, 'title');
  mark(byline, 'byline');
  mark(salutation, 'salutation');
  mark(signature, 'signature');
  // A date under the title belongs to the name there.
  mark(date, date && date.heading.paragraph < firstSection ? 'byline' : 'date');
}

const DATE_LINE = /^[\s\u3000]*[（(]?(?:(?:19|20)\d\d|二[〇○零Oo0]\S{2})[年.\-/]\S{0,9}[)）]?[\s\u3000]*$/;

/** A date under the title, which the outline passes over where another stands at the end. */
function frontDate(parts: ParagraphPart[], paragraphs: readonly Paragraph[], outline: Outline): void {
  const { title, preamble, sections } = outline;
  if (!title) return;
  const next = preamble ?? sections[0];
  const end = next ? next.extent.from.paragraph : 0;
  for (let i = lastOf(title.extent) + 1; i < end; i++) {
    if (parts[i] === OTHER && DATE_LINE.test(paragraphs[i]!.text)) parts[i] = { role: 'byline', lead: null };
  }
}

function headings(parts: ParagraphPart[], paragraphs: readonly Paragraph[], node: OutlineNode): void {
  if (!node.implied && node.kind !== 'point') {
    const { paragraph, start, end } = node.heading;
    const text = paragraphs[paragraph]!.text;
    const role = levelOf(node);
    const alone = text.slice(0, start).trim() === '';
    if (role !== null && parts[paragraph] !== undefined) {
      if (!node.runIn && alone && !text.slice(end).includes(SOFT_BREAK))
        parts[paragraph] = { role, lead: null };
      else if (alone) parts[paragraph] = { role: 'body', lead: leadOf(text, end, role) };
      else parts[paragraph] = { role: 'body', lead: parts[paragraph].lead };
    }
  }
  for (const child of node.children) headings(parts, paragraphs, child);
}

const LEVELS: Readonly<Partial<Record<NumberFamily, LeadSentence['role']>>> = {
  'han-comma': 'level1',
  part: 'level1',
  'han-paren': 'level2',
  'arabic-dot': 'level3',
  'arabic-paren': 'level3',
};

/** By the number (GB/T 9704-2012 7.3.3); without one, by what it is. `null` for points and decimals. */
function levelOf({ number, kind }: OutlineNode): LeadSentence['role'] | null {
  if (number) return LEVELS[number.family] ?? null;
  return kind === 'section' ? 'level1' : kind === 'dimension' ? 'level2' : null;
}

/** Longer than this, what stands before the first full stop is a sentence rather than a heading. */
const LONGEST_LEAD = 40;

function leadOf(text: string, headingEnd: number, role: LeadSentence['role']): LeadSentence {
  const stop = text[headingEnd];
  const stopped = stop === '。' || stop === '．' || stop === '.';
  const end = stopped ? headingEnd + 1 : headingEnd;
  const lead = text.slice(0, end);
  const quoted = /[“”"‘’「」『』]/.test(lead);
  return { end, role, doubtful: !stopped || quoted || lead.trim().length > LONGEST_LEAD };
}

function fill(parts: ParagraphPart[], extent: Extent, part: ParagraphPart): void {
  for (let i = extent.from.paragraph; i <= lastOf(extent) && i < parts.length; i++) {
    if (parts[i]!.role !== 'blank') parts[i] = part;
  }
}

/** The last paragraph with a character in the extent. */
const lastOf = ({ from, to }: Extent): number =>
  to.offset === 0 && to.paragraph > from.paragraph ? to.paragraph - 1 : to.paragraph;
