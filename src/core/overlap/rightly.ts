import { append } from '../counting/long-lists';
import { WHITE_SPACE } from '../characters/kinds';
import type { Extent, Paragraph, Position, Span } from '../document/types';
import type { Outline, OutlineNode } from '../outline/types';
import { extraOf } from '../template/extra-key';

/** A quotation from this many characters on is the quoted text's, not the author's. */
const LEAST_QUOTED = 8;
/** From so many members on 、 makes a list: of names, offices, courses. */
const LEAST_MEMBERS = 4;
/** How long one member of such a list may be, in characters. */
const LONGEST_MEMBER = 5;
/** Which brackets hold words that are not the author's, and from which length on. */
const QUOTES = [
  { open: '“', close: '”', least: LEAST_QUOTED },
  { open: '「', close: '」', least: LEAST_QUOTED },
  { open: '《', close: '》', least: 0 },
  { open: '【', close: '】', least: 0 },
] as const;

/** What tells that a sentence reports another's case, and what tells that it lists last year's problems. */
const CIRCULAR = ['通报', '典型案例', '典型问题'];
const LAST_YEAR = ['上年度', '上一年度', '去年'];
const LISTED = ['查摆', '检视', '整改', '民主生活会', '组织生活会'];

/** What a character may mean here, as bits. */
const MarkRole = { Open: 1, Close: 2, Dun: 4, Break: 8, Story: 16, Stop: 32 } as const;

const roles = new Uint8Array(0x10000);
/** A bracket's place in {@link QUOTES}, by its first half. */
const quoteOf = new Map(QUOTES.map(({ open }, index) => [open.charCodeAt(0), index]));

function give(characters: string, role: number): void {
  for (let i = 0; i < characters.length; i++) roles[characters.charCodeAt(i)]! |= role;
}

for (const { open, close } of QUOTES) {
  give(open, MarkRole.Open);
  give(close, MarkRole.Close);
}
give('。！？；!?;', MarkRole.Stop);
give('、', MarkRole.Dun);
give('，。；：！？,;:!?“”（）()', MarkRole.Break);
give(WHITE_SPACE, MarkRole.Break);
for (const word of [...CIRCULAR, ...LAST_YEAR]) give(word.charAt(0), MarkRole.Story);

/**
 * What may stand in two papers although nobody copied it: quotations, titles of documents, slots,
 * lists of names, sentences that retell a circular or list last year's problems. By paragraph,
 * linear in the text: one look at every character, and no second one at nearly all.
 *
 * @param from The first paragraph that is looked into, and `to` the one behind the last.
 */
export function sharedByRight(paragraphs: readonly Paragraph[], from = 0, to = paragraphs.length): Span[] {
  const spans: Span[] = [];
  for (let paragraph = from; paragraph < to; paragraph++) {
    const { text } = paragraphs[paragraph]!;
    if (text.length === 0) continue;
    const found: CharacterRange[] = [];
    if (quotesAndLists(text, found)) append(found, sentencesAboutOthers(text));
    for (const [start, end] of found) spans.push({ paragraph, start, end });
  }
  return spans;
}

type CharacterRange = readonly [start: number, end: number];

/** Adds quotations and lists; true where a word may stand that speaks of others. */
function quotesAndLists(text: string, found: CharacterRange[]): boolean {
  let story = false;
  let quote = -1;
  let opened = 0;
  const list = new ListReader(found);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const role = roles[code]!;
    if (role === 0) continue;
    if ((role & MarkRole.Story) !== 0) story = true;
    if (quote < 0) {
      if ((role & MarkRole.Open) !== 0) {
        quote = quoteOf.get(code)!;
        opened = i;
      }
    } else if ((role & MarkRole.Close) !== 0 && code === QUOTES[quote]!.close.charCodeAt(0)) {
      if (i - opened > QUOTES[quote]!.least) found.push([opened, i + 1]);
      quote = -1;
    }
    if ((role & MarkRole.Dun) !== 0) list.member(i);
    else if ((role & MarkRole.Break) !== 0) list.breakAt(i);
  }
  list.breakAt(text.length);
  return story;
}

/** Four and more short members between 、; the last one ends with any other sign. */
class ListReader {
  private from = 0;
  private members = 0;
  private last = 0;

  constructor(private readonly found: CharacterRange[]) {}

  /** A 、 stands here. */
  member(at: number): void {
    if (this.members > 0 && at - this.last - 1 > LONGEST_MEMBER) this.close(this.last);
    if (this.members === 0) this.from = Math.max(this.last, at - LONGEST_MEMBER);
    this.members++;
    this.last = at;
  }

  /** Any other sign, or the end of the text. */
  breakAt(at: number): void {
    if (this.members > 0) this.close(Math.min(at, this.last + 1 + LONGEST_MEMBER));
    this.last = at;
  }

  private close(end: number): void {
    if (this.members + 1 >= LEAST_MEMBERS) this.found.push([this.from, end]);
    this.members = 0;
  }
}

function sentencesAboutOthers(text: string): CharacterRange[] {
  const hasIn = (part: string, words: readonly string[]) => words.some((word) => part.includes(word));
  // Looked for in the whole first: hardly any text has one of them.
  if (!hasIn(text, CIRCULAR) && !hasIn(text, LAST_YEAR)) return [];
  return sentences(text).filter(([start, end]) => {
    const sentence = text.slice(start, end);
    return hasIn(sentence, CIRCULAR) || (hasIn(sentence, LAST_YEAR) && hasIn(sentence, LISTED));
  });
}

/** Sentences with the stop that ends them. */
function sentences(text: string): CharacterRange[] {
  const found: CharacterRange[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if ((roles[text.charCodeAt(i)]! & MarkRole.Stop) === 0) continue;
    found.push([start, i + 1]);
    start = i + 1;
  }
  if (start < text.length) found.push([start, text.length]);
  return found;
}

/** How many sentences of the cases retell the circular that everybody cites. */
const RETOLD = 2;

/**
 * Extents of the outline that repeat by right: title, names, opening and closing, headings that the
 * template prescribes, the retelling of a case, last year's part, and what takes no part at all.
 */
export function framework(outline: Outline, paragraphs: readonly Paragraph[]): Extent[] {
  const { title, byline, salutation, preamble, closing, signature, date, sections, ignored } = outline;
  const frame = [title, byline, salutation, preamble, closing, signature, date].flatMap((node) =>
    node === null ? [] : [node.extent],
  );
  return [
    ...frame,
    ...ignored.map(({ extent }) => extent),
    ...sections.flatMap((section) => [
      ...headings(section),
      ...(extraOf(section.id) !== null ? [section.extent] : []),
      ...(section.id === 'cases' ? [retelling(section, paragraphs)] : []),
    ]),
  ];
}

/** Headings of sections and dimensions; those of points and items are the author's own. */
function headings(section: OutlineNode): Extent[] {
  const nodes = [section, ...section.children.filter(({ kind }) => kind === 'dimension')];
  return nodes.map(({ heading: { paragraph, start, end } }) => ({
    from: { paragraph, offset: start },
    to: { paragraph, offset: end },
  }));
}

function retelling({ bodyStart, extent }: OutlineNode, paragraphs: readonly Paragraph[]): Extent {
  let left = RETOLD;
  let to: Position = bodyStart;
  for (let paragraph = bodyStart.paragraph; paragraph <= extent.to.paragraph && left > 0; paragraph++) {
    const from = paragraph === bodyStart.paragraph ? bodyStart.offset : 0;
    const text = paragraphs[paragraph]?.text ?? '';
    const end = paragraph === extent.to.paragraph ? extent.to.offset : text.length;
    for (const [, stop] of sentences(text.slice(from, end))) {
      to = { paragraph, offset: from + stop };
      if (--left === 0) break;
    }
  }
  return { from: bodyStart, to };
}

/** Spans of all numbers and enumerators that are written out, in document order. */
export function writtenNumbers(outline: Outline): Span[] {
  const found: Span[] = [];
  const visit = (node: OutlineNode) => {
    if (node.number?.span) found.push(node.number.span);
    node.children.forEach(visit);
  };
  outline.sections.forEach(visit);
  return found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
