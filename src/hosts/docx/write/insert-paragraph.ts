import type { Edit, InsertParagraph, NewParagraphLook } from '../../../core/document/edit';
import type { ParagraphFormat } from '../../../core/document/types';
import { HostError } from '../../host';
import type { Control } from '../body/body-model';
import { textOf, type ShownParagraph } from '../paragraphs';
import { levelOfHeading } from '../style-names';
import type { WriteContext } from './context';
import { copiedProperties, paragraphProperties, runProperties } from './format-xml';
import { escapeAttribute, textXml } from './markup';
import { PARAGRAPH_ORDER, PropertyList } from './property-list';

/** A new paragraph's XML. */
export function newParagraph(edit: InsertParagraph, context: WriteContext): string {
  const { w } = context;
  const { look, text } = edit;
  const like = look.like === undefined ? undefined : context.docx.shown[look.like];
  const format = look.format ?? {};
  const hasText = (like?.pieces.length ?? 0) > 0;
  const properties = like
    ? copiedProperties(context.slice(like.source.pPrRange), w, {
        joinList: look.joinList === true,
        leaveStyleList: context.isListedByStyle(like),
      })
    : styled(look, context);
  const fontSize = format.fontSize ?? (like ? context.fontSizeOf(like) : undefined);
  paragraphProperties(properties, format, w, fontSize);
  // Text typed into an empty paragraph looks as its mark does.
  const own = properties.get('rPr');
  const lead = like && hasText ? context.leadOf(like) : own;
  const inRuns = look.runs !== undefined;
  const body = like && hasText ? (inRuns ? context.bodyOf(like) : context.mostOf(like.pieces)) : own;
  properties.set('rPr', runProperties(hasText ? body : own, format, w));
  const runs = parts(text, look).map(({ content, format: part }) => {
    const rPr = runProperties(part === null ? body : lead, { ...format, ...part }, w);
    return content === '' ? '' : `<${w}r>${rPr}${textXml(content, w)}</${w}r>`;
  });
  return `<${w}p>${context.withNewMark(properties).toXml(`${w}pPr`)}${context.asNew(runs.join(''))}</${w}p>`;
}

/** Properties of a paragraph that is like no other: its style, where the document has it. */
function styled({ style }: NewParagraphLook, context: WriteContext): PropertyList {
  const { w } = context;
  const list = PropertyList.parse('', PARAGRAPH_ORDER);
  if (style === undefined || style === 'Normal') return list;
  const id = context.docx.definitions.styles.idOf(style);
  if (id !== null) return list.set('pStyle', `<${w}pStyle ${w}val="${escapeAttribute(id)}"/>`);
  const level = levelOfHeading(style);
  return level === null ? list : list.set('outlineLvl', `<${w}outlineLvl ${w}val="${level - 1}"/>`);
}

/** The differently formatted beginnings, then the rest (`null`). */
function parts(
  text: string,
  { runs = [] }: NewParagraphLook,
): { content: string; format: ParagraphFormat | null }[] {
  const out: { content: string; format: ParagraphFormat | null }[] = [];
  let at = 0;
  for (const { length, format } of runs) {
    out.push({ content: text.slice(at, at + length), format });
    at += length;
  }
  out.push({ content: text.slice(at), format: null });
  return out;
}

/**
 * An edit as it can be written: nothing goes between paragraphs whose text flows on into one another, so
 * that what was asked for there goes in front of the first of them.
 */
export function besideChain(edit: Edit, shown: readonly ShownParagraph[]): Edit {
  const anchor = shown[edit.paragraph];
  if (edit.kind !== 'insert-paragraph' || anchor === undefined || edit.expect !== textOf(anchor)) return edit;
  const { chainStart, flowsOn } = anchor;
  const behind = edit.where === 'after' && !flowsOn;
  if (behind || (edit.where === 'before' && chainStart === edit.paragraph)) return edit;
  return { ...edit, paragraph: chainStart, expect: textOf(shown[chainStart]!), where: 'before' };
}

/**
 * Where a new paragraph goes, as an offset in the main part. Beside the anchor in the same cell or
 * control; but outside a control that takes no other paragraph (a table of contents, plain text) or
 * is locked. Throws {@link HostError} `protected` in the middle of a locked one, `pending-revisions` with text behind
 * one whose mark is deleted and that nothing follows: it would flow into the new one.
 */
export function insertionOffset(edit: InsertParagraph, { docx }: WriteContext): number {
  const shown = docx.shown[edit.paragraph]!;
  const { source } = shown;
  const outer = (touches: (control: Control) => boolean) => {
    for (const control of source.controls) {
      const isClosed = control.closed || control.locked;
      if (isClosed && !control.ofTable && touches(control)) return control;
      if (control.locked || (isClosed && control.ofTable)) throw new HostError('protected', 'locked-control');
    }
    return undefined;
  };
  if (edit.where === 'before') {
    const control = outer(({ first }) => first === edit.paragraph);
    return control?.start ?? source.start;
  }
  if (source.flowsOn && edit.text !== '') throw new HostError('pending-revisions', 'insert');
  const control = outer(({ last }) => last === edit.paragraph);
  return control?.end ?? source.end;
}
