import { applyEdits } from '../document/apply';
import type { Edit, NewParagraphLook } from '../document/edit';
import type { Paragraph, Position, Span } from '../document/types';
import { slotsInText } from '../document/slots';
import type { Room, CursorView } from './view';

/** How a text gets into the document, as data. */
export interface Landing {
  /** The text when it can simply be put at the cursor; `null` when `edits` are needed. */
  readonly atCursor: string | null;
  readonly edits: readonly Edit[];
  /** What to select afterwards (the first slot, or the place behind the text); `null` to leave the cursor. */
  readonly then: { readonly span: Span; readonly expect: string } | null;
}

const ends = /[。；：！？;:!?]$|[。！？；][”’」》）]$/;
const pause = /[，,、]$/;

/** True when a sentence may begin after this text. */
export function isSentenceStart(before: string): boolean {
  const text = before.trimEnd();
  return text === '' || ends.test(text);
}

/**
 * What must stand between a text and a sentence that follows it.
 * @param mark `''` where the text goes on in the middle of a sentence.
 * @returns how many characters before are dropped (blanks, a dangling comma), and the mark to add.
 */
export function joint(
  before: string,
  mark: '。' | '；' | '',
): { readonly drop: number; readonly add: string } {
  const text = before.trimEnd();
  const blanks = before.length - text.length;
  if (text === '' || mark === '') return { drop: 0, add: '' };
  if (ends.test(text)) return { drop: blanks, add: '' };
  if (pause.test(text)) return { drop: blanks + 1, add: mark };
  return { drop: blanks, add: mark };
}

/** Text that lands inside a paragraph. */
export interface InlineText {
  readonly target: Position;
  readonly text: string;
  /** What closes the sentence before it; nothing where it goes on. */
  readonly mark: '。' | '；' | '';
  /** Edits behind the target. */
  readonly more?: readonly Edit[];
  /** How many characters before the target are replaced: a blank of ours. */
  readonly over?: number;
}

/** Lands text inside a paragraph, closing the sentence before it. */
export function landInline(
  paragraphs: readonly Paragraph[],
  cursor: Span,
  { target, text, mark, more = [], over = 0 }: InlineText,
): Landing {
  const expect = paragraphs[target.paragraph]?.text ?? '';
  const { drop, add } = over > 0 ? { drop: over, add: '' } : joint(expect.slice(0, target.offset), mark);
  const full = add + text;
  const start = target.offset - drop;
  const replace: Edit = {
    kind: 'replace',
    paragraph: target.paragraph,
    expect,
    start,
    end: target.offset,
    text: full,
  };
  const after = applyEdits(paragraphs, [replace, ...more])[target.paragraph]?.text ?? '';
  const then = caretIn(target.paragraph, after, start, full);
  const here = cursor.paragraph === target.paragraph && cursor.end === target.offset;
  if (here && drop === 0 && more.length === 0) {
    return { atCursor: full, edits: [], then: then.span.start === then.span.end ? null : then };
  }
  return { atCursor: null, edits: [replace, ...more], then };
}

/** Lands paragraphs after the paragraph `after`; with `into`, the first of them fills that empty paragraph. */
export function landParagraphs(
  paragraphs: readonly Paragraph[],
  after: number,
  texts: readonly string[],
  look: NewParagraphLook,
  more: readonly Edit[] = [],
): Landing {
  const anchor = paragraphs[after];
  const expect = anchor?.text ?? '';
  const fill = anchor !== undefined && expect.trim() === '' && anchor.number === '';
  const [first = '', ...rest] = texts;
  const edits: Edit[] = (fill ? rest : texts).map((text) => ({
    kind: 'insert-paragraph',
    paragraph: after,
    expect,
    where: 'after',
    text,
    look,
  }));
  if (fill) {
    edits.unshift({ kind: 'replace', paragraph: after, expect, start: 0, end: expect.length, text: first });
  }
  const at = fill ? after : after + 1;
  return { atCursor: null, edits: [...edits, ...more], then: caretIn(at, first, 0, first) };
}

/**
 * True when this paragraph is a heading that keeps its line to itself, so that text goes below it:
 * as its siblings do, or, alone, when it does not end in 。 or ：. So does what stands above the text.
 */
export function isHeadingLine(view: CursorView, room: Room, paragraph: number): boolean {
  const { title, byline, salutation } = view.outline;
  if ([title, byline, salutation].some((line) => line?.heading.paragraph === paragraph)) return true;
  const node = room.node;
  if (node === null || node.runIn || node.heading.paragraph !== paragraph) return false;
  if (node.kind === 'section') return true;
  const siblings =
    room.place.section?.children.filter((other) => other !== node && other.kind === node.kind) ?? [];
  if (siblings.length > 0 && siblings.some(({ runIn }) => runIn)) return false;
  const text = view.paragraphs[paragraph]?.text.trimEnd() ?? '';
  return siblings.length > 0 || !/[。：]$/.test(text);
}

/** The first slot of a text that was written at `start`; behind the text where it has none. */
export function caretIn(paragraph: number, whole: string, start: number, text: string) {
  const first = slotsInText(text, paragraph)[0];
  const span = first?.span ?? { paragraph, start: text.length, end: text.length };
  return { span: { paragraph, start: start + span.start, end: start + span.end }, expect: whole };
}
