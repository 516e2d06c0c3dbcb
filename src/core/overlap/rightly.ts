import type { Extent, Paragraph, Position, Span } from '../document/types';
import type { Outline, OutlineNode } from '../outline/types';

/** A quotation from this many characters on is the quoted text's, not the author's. */
const LEAST_QUOTED = 8;
/** From so many members on 、 makes a list: of names, offices, courses. */
const LEAST_MEMBERS = 4;
/** How long one member of such a list may be, in characters. */
const LONGEST_MEMBER = 5;
/** Which brackets hold words that are not the author's, and from which length on. */
const QUOTES: ReadonlyMap<string, { readonly close: string; readonly least: number }> = new Map([
  ['“', { close: '”', least: LEAST_QUOTED }],
  ['「', { close: '」', least: LEAST_QUOTED }],
  ['《', { close: '》', least: 0 }],
  ['【', { close: '】', least: 0 }],
]);

const STOPS = new Set([...'。！？；!?;']);
/** What tells that a sentence reports another's case, and what tells that it lists last year's problems. */
const CIRCULAR = ['通报', '典型案例', '典型问题'];
const LAST_YEAR = ['上年度', '上一年度', '去年'];
const LISTED = ['查摆', '检视', '整改', '民主生活会', '组织生活会'];

/**
 * What may stand in two papers although nobody copied it: quotations, titles of documents, slots,
 * lists of names, sentences that retell a circular or list last year's problems. By paragraph,
 * linear in the text.
 */
export function sharedByRight(paragraphs: readonly Paragraph[]): Span[] {
  return paragraphs.flatMap(({ text }, paragraph) =>
    [...quoted(text), ...lists(text), ...sentencesAboutOthers(text)].map(([start, end]) => ({
      paragraph,
      start,
      end,
    })),
  );
}

type Range = readonly [start: number, end: number];

function quoted(text: string): Range[] {
  const found: Range[] = [];
  let open: { readonly at: number; readonly close: string; readonly least: number } | null = null;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (open === null) {
      const pair = QUOTES.get(character);
      if (pair !== undefined) open = { at: i, ...pair };
    } else if (character === open.close) {
      if (i - open.at > open.least) found.push([open.at, i + 1]);
      open = null;
    }
  }
  return found;
}

/** Four and more short members between 、; the last one ends with any other sign. */
function lists(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  let members = 0;
  let last = 0;
  const close = (end: number) => {
    if (members + 1 >= LEAST_MEMBERS) found.push([from, end]);
    members = 0;
  };
  for (let i = 0; i <= text.length; i++) {
    const character = text.charAt(i);
    if (character === '、') {
      if (members > 0 && i - last - 1 > LONGEST_MEMBER) close(last);
      if (members === 0) from = Math.max(last, i - LONGEST_MEMBER);
      members++;
      last = i;
    } else if (character === '' || /[，。；：！？,;:!?\s“”（）()]/u.test(character)) {
      if (members > 0) close(Math.min(i, last + 1 + LONGEST_MEMBER));
      last = i;
    }
  }
  return found;
}

function sentencesAboutOthers(text: string): Range[] {
  return sentences(text).filter(([start, end]) => {
    const sentence = text.slice(start, end);
    const has = (words: readonly string[]) => words.some((word) => sentence.includes(word));
    return has(CIRCULAR) || (has(LAST_YEAR) && has(LISTED));
  });
}

/** Sentences with the stop that ends them. */
function sentences(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!STOPS.has(text.charAt(i))) continue;
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
      ...(section.id?.startsWith('extra:') ? [section.extent] : []),
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
