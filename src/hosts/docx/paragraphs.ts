import { BODY_TEXT_LEVEL, type Paragraph } from '../../core/document/types';
import type { Body, BodyParagraph, Piece } from './body/body-model';
import { ListCounter } from './list-counter';
import type { Numbering } from './numbering';
import { readFormat } from './paragraph-format';
import { integer, toggle, val } from './properties';
import type { Style, Styles } from './styles';

/** The definitions a body refers to. */
export interface Definitions {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/**
 * A paragraph as shown. Every `w:p` is one, so that indexes count as Word counts. Where a paragraph
 * mark is deleted under revision, the text flows on: the paragraph itself is shown empty and the
 * next one, whose mark stays, holds the text of both.
 */
export interface ShownParagraph {
  readonly source: BodyParagraph;
  /** Visible pieces in reading order, those of paragraphs that flow into this one first. */
  readonly pieces: readonly Piece[];
  /** Index of the first `w:p` that flows into this one (its own where none does, or it flows on itself). */
  readonly chainStart: number;
  readonly flowsOn: boolean;
  /** Offsets in its text where something stands that is no character. */
  readonly marks: readonly number[];
}

/** Joins paragraphs whose marks are deleted with those that follow them. */
export function shownParagraphs(body: Body): ShownParagraph[] {
  const shown: ShownParagraph[] = [];
  // One array a chain, only ever added to: a long chain stays linear.
  let carried: Piece[] | null = null;
  let marks: number[] = [];
  let length = 0;
  let chainStart = -1;
  body.paragraphs.forEach((source, i) => {
    const next = body.paragraphs[i + 1];
    const flowsOn =
      source.flowsOn && next !== undefined && next.parent === source.parent && next.afterParagraph;
    if (chainStart < 0) chainStart = i;
    if (flowsOn || carried) {
      carried ??= [];
      for (const piece of source.pieces) carried.push(piece);
    }
    for (const mark of source.marks) marks.push(length + mark);
    shown.push({
      source,
      pieces: flowsOn ? [] : (carried ?? source.pieces),
      chainStart,
      flowsOn,
      marks: flowsOn ? [] : marks,
    });
    if (flowsOn) {
      for (const { text } of source.pieces) length += text.length;
      return;
    }
    carried = null;
    marks = [];
    length = 0;
    chainStart = -1;
  });
  return shown;
}

/** The text of a shown paragraph. */
export function textOf(paragraph: ShownParagraph): string {
  const { pieces } = paragraph;
  if (pieces.length === 1) return pieces[0]!.text;
  return pieces.map(({ text }) => text).join('');
}

/** Paragraphs as the core sees them: numbers counted, levels and styles resolved. */
export function toParagraphs(
  shown: readonly ShownParagraph[],
  { styles, numbering }: Definitions,
  withFormat: boolean,
): Paragraph[] {
  const counter = new ListCounter();
  return shown.map((paragraph): Paragraph => {
    const { source } = paragraph;
    const style = styles.paragraph(val(source.pPr, 'pStyle'));
    const text = textOf(paragraph);
    const place = listPlace(source, style, numbering);
    const counted = place !== null && !paragraph.flowsOn && !(text === '' && isHidden(source));
    const list = counted ? numbering.list(place.numId) : null;
    const number = list && place ? counter.next(place.numId, list, place.level) : '';
    return {
      text,
      number,
      ...(list && counter.startedOver ? { startsOver: true } : {}),
      listLevel: list && place ? place.level : -1,
      outlineLevel: outlineLevel(source, style),
      style: style.name,
      inTable: source.inTable,
      ...(takesMore(source) ? { cell: source.parent } : {}),
      ...(isShut(shown[paragraph.chainStart]!, paragraph.chainStart) ? { shut: true } : {}),
      boldLead: boldLead(paragraph.pieces, styles, style),
      ...(paragraph.marks.length > 0 ? { marks: paragraph.marks } : {}),
      ...(isLocked(paragraph) ? { locked: true } : {}),
      ...(withFormat ? { format: readFormat(source, styles, style) } : {}),
    };
  });
}

const isLocked = ({ source, pieces }: ShownParagraph): boolean =>
  source.controls.some(({ locked }) => locked) ||
  pieces.some(({ run }) => run.containers.some(({ locked }) => locked));

/** True in a cell to which paragraphs may be added. */
const takesMore = ({ inTable, controls }: BodyParagraph): boolean =>
  inTable && !controls.some(({ ofTable, closed, locked }) => ofTable && (closed || locked));

/** True where a locked control is around this paragraph and the one before it; text that flows on is one paragraph. */
const isShut = ({ source }: ShownParagraph, index: number): boolean =>
  source.controls.some(({ locked, first }) => locked && first < index);

/** A hidden mark (other than a style separator's) leaves nothing to be numbered. */
function isHidden({ mark }: BodyParagraph): boolean {
  return toggle(mark, 'vanish') === true && toggle(mark, 'specVanish') !== true;
}

/** Which list and level a paragraph is in, by its own properties or its style's; `null` for none. */
export function listPlace(
  { pPr }: BodyParagraph,
  style: Style,
  numbering: Numbering,
): { readonly numId: number; readonly level: number } | null {
  const own = pPr['numPr'];
  const inherited = style.pPr['numPr'];
  const numId = integer(own?.['numId']) ?? integer(inherited?.['numId']) ?? 0;
  if (numId === 0 || !numbering.list(numId)) return null;
  const written = integer(own?.['ilvl']);
  const tied = own?.['numId'] === undefined ? tiedLevel(style, numId, numbering) : undefined;
  const level = written ?? tied ?? integer(inherited?.['ilvl']) ?? 0;
  return { numId, level: Math.min(8, Math.max(0, level)) };
}

/** The level that is tied to the style, or to the ancestor that gives the numbering. */
function tiedLevel(style: Style, numId: number, numbering: Numbering): number | undefined {
  const own = numbering.levelOfStyle(numId, style.id);
  return own ?? (style.numberedBy === null ? undefined : numbering.levelOfStyle(numId, style.numberedBy));
}

function outlineLevel({ pPr }: BodyParagraph, style: Style): number {
  const own = integer(val(pPr, 'outlineLvl'));
  if (own !== undefined) return own >= 0 && own < 9 ? own + 1 : BODY_TEXT_LEVEL;
  return style.outlineLevel ?? BODY_TEXT_LEVEL;
}

function boldLead(pieces: readonly Piece[], styles: Styles, style: Style): number {
  let length = 0;
  for (const { run, text } of pieces) {
    if (!styles.isOn('b', style, run.rPr)) break;
    length += text.length;
  }
  return length;
}
