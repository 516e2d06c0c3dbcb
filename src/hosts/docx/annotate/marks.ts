import type { Span } from '../../../core/document/types';
import type { ShownParagraph } from '../paragraphs';
import type { Splice } from '../write/splice';
import type { Note } from './note';

/** How many paragraphs away an empty one may look for words to stand at. */
const NEAR = 20;

/**
 * The marks of some comments: where each begins and ends, and the reference behind it. They stand
 * between runs and outside of whatever holds the runs (links, tracked insertions, controls).
 *
 * @param w Prefix of new elements, colon included.
 * @param first Id of the first comment; the others follow.
 */
export function commentMarks(
  notes: readonly Note[],
  shown: readonly ShownParagraph[],
  xml: string,
  w: string,
  first: number,
): Splice[] {
  return notes.flatMap((note, i) => {
    const id = first + i;
    const { start, end } = placeOf(note.span, shown, xml);
    const rank = i * 2;
    const open = `<${w}commentRangeStart ${w}id="${id}"/>`;
    const close = `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`;
    if (start !== end)
      return [
        // At one place comments end before others begin.
        { start, end: start, xml: open, rank: notes.length * 2 + rank },
        { start: end, end, xml: close, rank },
      ];
    return [wrapped(shown, start, open + close, rank, xml)];
  });
}

/** A paragraph without anything in it may be written as one empty tag. */
function wrapped(
  shown: readonly ShownParagraph[],
  at: number,
  marks: string,
  rank: number,
  xml: string,
): Splice {
  const empty = shown.find(({ source }) => source.end === at && isSelfClosing(source, xml));
  if (empty === undefined) return { start: at, end: at, xml: marks, rank };
  const { start, end } = empty.source;
  const tag = xml.slice(start, end);
  const name = /^<([^\s/>]+)/u.exec(tag)![1]!;
  return { start, end, xml: `${tag.slice(0, -'/>'.length).trimEnd()}>${marks}</${name}>`, rank };
}

const isSelfClosing = (source: ShownParagraph['source'], xml: string): boolean =>
  source.end === source.openEnd && xml[source.openEnd - 2] === '/';

/** Where a span's runs begin and end; one place for a paragraph without text. */
function placeOf(span: Span, shown: readonly ShownParagraph[], xml: string): { start: number; end: number } {
  const paragraph = nearText(span.paragraph, shown);
  const { pieces, source } = shown[paragraph]!;
  if (pieces.length === 0) {
    const at = isSelfClosing(source, xml) ? source.end : (source.pPrRange?.end ?? source.openEnd);
    return { start: at, end: at };
  }
  const [from, to] = paragraph === span.paragraph ? [span.start, span.end] : [0, 0];
  let first = 0;
  let last = 0;
  let offset = 0;
  pieces.forEach((piece, i) => {
    if (offset <= from) first = i;
    if (offset < to || i === 0) last = i;
    offset += piece.text.length;
  });
  last = Math.max(first, last);
  const begin = pieces[first]!.run;
  const finish = pieces[last]!.run;
  return {
    start: begin.containers[0]?.open.start ?? begin.start,
    end: finish.containers[0]?.close.end ?? finish.end,
  };
}

/** The paragraph itself when it has text, else the nearest that has; itself when none is near. */
function nearText(paragraph: number, shown: readonly ShownParagraph[]): number {
  const at = Math.min(Math.max(0, paragraph), shown.length - 1);
  for (let away = 0; away <= NEAR; away++) {
    for (const i of [at - away, at + away]) if ((shown[i]?.pieces.length ?? 0) > 0) return i;
  }
  return at;
}
