import { wantedFont } from '../../../core/layout/wanted';
import type { Piece, TextRun } from '../body/body-model';
import type { ShownParagraph } from '../paragraphs';
import type { Style } from '../styles';
import { textXml } from '../write/markup';
import type { XmlChange, LayoutSetting } from './setting';

/** The changes that make a paragraph's characters look as its part wants them; a run is cut where a run-in heading ends. */
export function runChanges(
  index: number,
  shown: ShownParagraph,
  style: Style,
  restyled: boolean,
  { xml, w, context, runs }: LayoutSetting,
): XmlChange[] {
  const part = context.parts[index]!;
  const body = wantedFont(part.role, context.profile);
  if (body === null) return [];
  const { lead } = part;
  const leadEnd = lead?.end ?? 0;
  const leadFont = lead ? wantedFont(lead.role, context.profile)! : body;
  const changes: XmlChange[] = [];
  const look = (run: TextRun, isLead: boolean, text: string): string => {
    const written = run.rPrRange ? xml.slice(run.rPrRange.start, run.rPrRange.end) : '';
    if (isLead && lead?.doubtful === true) return written;
    const own = isLead && lead?.role === 'level2';
    return runs.set({
      rPr: run.rPr,
      xml: written,
      text,
      style,
      byStyle: own || (restyled && !(isLead && lead?.role === 'level1')),
      isLead: own,
      wanted: isLead ? leadFont : body,
    });
  };
  for (const { run, from, pieces } of byRun(shown.pieces)) {
    const text = pieces.map((piece) => piece.text).join('');
    const boundary = leadEnd - from;
    const inside = boundary > 0 && boundary < text.length;
    const at = run.rPrRange ?? { start: run.openEnd, end: run.openEnd };
    const written = xml.slice(at.start, at.end);
    const first = look(run, from < leadEnd, inside ? text.slice(0, boundary) : text);
    const second = inside ? look(run, false, text.slice(boundary)) : first;
    if (first !== written) changes.push({ ...at, xml: first });
    if (inside && second !== first) changes.push(divide(run, pieces, boundary, second, xml, w));
  }
  return changes;
}

/** Pieces by the run they stand in, with the offset of the first. */
function byRun(pieces: readonly Piece[]) {
  const found: { run: TextRun; from: number; pieces: Piece[] }[] = [];
  let at = 0;
  for (const piece of pieces) {
    const last = found[found.length - 1];
    if (last?.run === piece.run) last.pieces.push(piece);
    else found.push({ run: piece.run, from: at, pieces: [piece] });
    at += piece.text.length;
  }
  return found;
}

/** Closes a run at an offset of its text and opens another with other properties. */
function divide(
  run: TextRun,
  pieces: readonly Piece[],
  offset: number,
  rPr: string,
  xml: string,
  w: string,
): XmlChange {
  const open = xml.slice(run.start, run.openEnd);
  const name = /^<([^\s/>]+)/.exec(open)![1]!;
  const step = `</${name}>${open}${rPr}`;
  let at = 0;
  for (const piece of pieces) {
    if (at === offset) return { start: piece.start, end: piece.start, xml: step };
    if (offset < at + piece.text.length) {
      const [before, after] = [piece.text.slice(0, offset - at), piece.text.slice(offset - at)];
      return { start: piece.start, end: piece.end, xml: textXml(before, w) + step + textXml(after, w) };
    }
    at += piece.text.length;
  }
  throw new RangeError('an offset behind the run');
}
