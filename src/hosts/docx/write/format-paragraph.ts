import type { ParagraphFormat } from '../../../core/document/types';
import type { ShownParagraph } from '../paragraphs';
import type { WriteContext } from './context';
import { paragraphProperties } from './format-xml';
import { PARAGRAPH_ORDER, PropertyList } from './property-list';
import type { Splice } from './splice';

/** Lays a format over a paragraph's own properties; its characters have theirs. */
export function formatParagraph(
  shown: ShownParagraph,
  format: ParagraphFormat,
  context: WriteContext,
): Omit<Splice, 'rank'> {
  const { xml, w } = context;
  const { source } = shown;
  const list = PropertyList.parse(context.slice(source.pPrRange), PARAGRAPH_ORDER);
  const size = format.fontSize ?? context.fontSizeOf(shown);
  const pPr = paragraphProperties(list, format, w, size).toXml(`${w}pPr`);
  if (source.pPrRange) return { ...source.pPrRange, xml: pPr };
  const selfClosing = xml[source.openEnd - 2] === '/' && source.end === source.openEnd;
  if (!selfClosing) return { start: source.openEnd, end: source.openEnd, xml: pPr };
  const open = xml.slice(source.start, source.openEnd - 2).trimEnd();
  const name = open.slice(1).split(/\s/)[0]!;
  return { start: source.start, end: source.end, xml: `${open}>${pPr}</${name}>` };
}
