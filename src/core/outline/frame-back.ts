import { Sign, signOf } from '../characters/fold';
import { foldedText, type Stream } from '../document/stream';
import { BODY_TEXT_LEVEL } from '../document/types';
import { dateLike, evidence, inlineDraft, isText, lineDraft } from './frame';
import type { NodeDraft } from './node';
import { BACK } from './sizes';

/** The parts behind its last section's text. */
export interface Back {
  closing: NodeDraft | null;
  signature: NodeDraft | null;
  date: NodeDraft | null;
  /** Stream index where the last section ends. */
  readonly bodyEnd: number;
}

const CLOSING =
  /批评指正|以上是我|以上(?:就是|为|即)|敬请.{0,12}(?:批评|指正)|(?:恳请|请)(?:各位|同志们|组织|领导|大家).{0,20}(?:批评|帮助|指正|监督)|(?:汇报|报告|发言|检查|剖析)(?:完毕|到此|结束)|不当之处/;
const CLOSING_START =
  /^(?:以上|我的(?:发言|对照检查)|敬请|恳请|不妥|不当|如有不(?:当|妥)|请(?:各位|同志们|组织|领导|大家))/;
const SIGNED = /^(?:(?:对照)?检查人|报告人|发言人|汇报人|签名|姓名|署名|述职人|剖析人)[::]?/;

/** Where a paper's last lines are looked for: behind line `from`, before line `last`, behind the stream index `bodyFrom`. */
export interface Tail {
  readonly from: number;
  readonly last: number;
  readonly bodyFrom: number;
  /** Stream index of the paper's end. */
  readonly end: number;
  /** A line that signs although it has a number, or -1. */
  readonly numberedSign?: number;
}

/** Closing, signature and date in the last lines, looked for backwards. */
export function readTail(stream: Stream, tail: Tail): Back {
  const { lines } = stream;
  const dateAt = findDate(stream, tail);
  const signAt = findSignature(stream, tail, dateAt);
  const tailStart = signAt >= 0 ? signAt : dateAt >= 0 ? dateAt : tail.last;
  const closing = findClosing(stream, tail, tailStart);
  const until = dateAt >= 0 ? dateAt - 1 : signAt;
  return {
    closing,
    signature:
      signAt < 0
        ? null
        : lineDraft(stream, 'signature', signAt, Math.max(signAt, until), evidence('position')),
    date: dateAt < 0 ? null : lineDraft(stream, 'date', dateAt, dateAt, evidence('set-phrase')),
    bodyEnd: closing ? closing.start : tailStart < tail.last ? lines[tailStart]!.start : tail.end,
  };
}

function findDate(stream: Stream, { from, last }: Tail): number {
  for (let l = last - 1; l > from && l >= last - BACK.dateLines; l--) if (dateLike(stream, l)) return l;
  return -1;
}

/** The first line of the signature above the date, or in the last line; -1 where nobody signs. */
function findSignature(stream: Stream, tail: Tail, dateAt: number): number {
  const { from, last, bodyFrom } = tail;
  const behind = dateAt >= 0 ? dateAt : last;
  let signAt = -1;
  for (let l = behind - 1; l > from && l >= behind - BACK.signatureLines; l--) {
    if (stream.lines[l]!.start <= bodyFrom || !signs(stream, l, tail, dateAt >= 0)) break;
    signAt = l;
    if (dateAt < 0) break;
  }
  return signAt;
}

function signs(stream: Stream, l: number, { numberedSign = -1 }: Tail, dated: boolean): boolean {
  const { start, end } = stream.lines[l]!;
  const length = end - start;
  const text = length <= BACK.signed ? foldedText(stream, start, end) : '';
  if (SIGNED.test(text)) return true;
  if (isText(stream, l) || (isNumbered(stream, l) && l !== numberedSign)) return false;
  return (
    (dated && length <= BACK.overDate) ||
    (length <= BACK.name.longest && length >= BACK.name.shortest && /^[一-龥×*]+$/.test(text))
  );
}

/** The closing in the last lines before `tailStart`, or at the end of the last of them. */
function findClosing(stream: Stream, { from, bodyFrom }: Tail, tailStart: number): NodeDraft | null {
  for (let l = tailStart - 1; l > from && l >= tailStart - BACK.closingLines; l--) {
    const { start, end } = stream.lines[l]!;
    if (start <= bodyFrom) break;
    if (end - start > BACK.closing) continue;
    const text = foldedText(stream, start, end);
    if (CLOSING.test(text) && (CLOSING_START.test(text) || text.length <= BACK.otherClosing))
      return lineDraft(stream, 'closing', l, l, evidence('set-phrase'));
  }
  return tailStart > 0 ? closingSentence(stream, tailStart - 1, bodyFrom) : null;
}

/** 以上是我的对照检查，请批评指正。 at the end of the last paragraph. */
function closingSentence(stream: Stream, l: number, bodyFrom: number): NodeDraft | null {
  const line = stream.lines[l];
  if (!line) return null;
  let i = line.end - 1;
  while (i > line.start && signOf(stream.code[i]!) === Sign.Stop) i--;
  const stop = i + 1;
  while (i > line.start && signOf(stream.code[i - 1]!) !== Sign.Stop && stop - i < BACK.closingSentence) i--;
  if (i <= bodyFrom || i <= line.start || stop - i >= BACK.closingSentence) return null;
  const text = foldedText(stream, i, stop);
  if (!CLOSING.test(text) || !CLOSING_START.test(text)) return null;
  return { ...inlineDraft(stream, 'closing', l, i, line.end), stop };
}

const NUMBERED =
  /^(?:\(?[一二三四五六七八九十]{1,3}[)、.,]|第[一二三四五六七八九十]部分|\(?\d{1,2}[.)、]|[①-⑳㈠-㈩])/;

/** True for a line with a number in front or a heading's level: no name. */
function isNumbered(stream: Stream, l: number): boolean {
  const line = stream.lines[l]!;
  const paragraph = stream.paragraphs[line.paragraph]!;
  if (line.first && (paragraph.number !== '' || paragraph.outlineLevel < BODY_TEXT_LEVEL)) return true;
  return NUMBERED.test(foldedText(stream, line.start, Math.min(line.end, line.start + BACK.numberWindow)));
}
