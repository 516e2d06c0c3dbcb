import { HostError } from '../../host';
import type { ShownParagraph } from '../paragraphs';
import { cellsAfter, type InnerEdit } from './cells';
import type { WriteContext } from './context';
import { copiedProperties, copiedRunProperties } from './format-xml';
import { textXml } from './markup';
import { nextParagraph, ParagraphWriter, type ParagraphSplice } from './paragraph-writer';

/** The splices that carry out some edits of one paragraph; only elements that change are touched. */
export function editParagraph(
  shown: ShownParagraph,
  edits: readonly InnerEdit[],
  context: WriteContext,
): ParagraphSplice[] {
  const splits = edits.filter((edit) => edit.kind === 'split').length;
  // Breaking where a mark is deleted under revision would break at the wrong end of it.
  const isMarkGone = shown.source.flowsOn || shown.pieces.some((piece) => piece.start < shown.source.start);
  if (splits > 0 && isMarkGone) {
    throw new HostError('pending-revisions', 'split');
  }
  if (shown.pieces.length === 0)
    return [...fillEmpty(shown, edits, context), ...trailingBreaks(splits, shown, context)];
  const { cells, breaksAtEnd } = cellsAfter(shown, edits, context.revision !== null);
  const breaks = cells.filter(({ breakBefore }) => breakBefore).length + breaksAtEnd;
  const writer = new ParagraphWriter(shown, context, breaks);
  return [...writer.splices(cells), ...trailingBreaks(breaksAtEnd, shown, context)];
}

/** Breaks behind the last character leave empty paragraphs behind this one. */
function trailingBreaks(count: number, shown: ShownParagraph, context: WriteContext): ParagraphSplice[] {
  const { w } = context;
  const { end } = shown.source;
  return Array.from({ length: count }, (_, i) => ({
    start: end,
    end,
    xml: `<${w}p>${nextParagraph(shown, context, i === count - 1)}</${w}p>`,
  }));
}

/** Text for a paragraph that has none: one run that looks as the paragraph's mark. */
function fillEmpty(
  shown: ShownParagraph,
  edits: readonly InnerEdit[],
  context: WriteContext,
): ParagraphSplice[] {
  const { w } = context;
  const text = edits.map((edit) => (edit.kind === 'replace' ? edit.text : '')).join('');
  if (text === '') return [];
  const { source } = shown;
  const mark = copiedProperties(context.slice(source.pPrRange), w, { joinList: true }).get('rPr');
  const run = context.asNew(`<${w}r>${copiedRunProperties(mark, w)}${textXml(text, w)}</${w}r>`);
  const selfClosing =
    context.xml[source.openEnd - 2] === '/' &&
    source.closeStart >= source.openEnd &&
    source.end === source.openEnd;
  if (!selfClosing) return [{ start: source.closeStart, end: source.closeStart, xml: run }];
  const open = context.xml.slice(source.start, source.openEnd - 2).trimEnd();
  return [
    {
      start: source.start,
      end: source.end,
      xml: `${open}>${run}</${open.slice(1).split(/\s/)[0]}>`,
    },
  ];
}
