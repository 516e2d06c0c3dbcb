import { Sign, signOf } from '../characters/fold';
import { foldedText, type Stream } from '../document/stream';
import { BODY_TEXT_LEVEL } from '../document/types';
import { add } from './candidates';
import { isTitleLine, isTitleOverTwo } from './title';
import type { Draft } from './node';
import type { Evidence, NodeKind } from './types';

/** The parts of a paper before its first section. */
export interface Front {
  title: Draft | null;
  byline: Draft | null;
  salutation: Draft | null;
  preamble: Draft | null;
  date: Draft | null;
}

/** For each line: 1 when it takes no part (a table, a table of contents, a quoted outline). */
export type Skip = Uint8Array;

/** The parts behind its last section's text. */
export interface Back {
  closing: Draft | null;
  signature: Draft | null;
  date: Draft | null;
  /** Stream index where the last section ends. */
  readonly bodyEnd: number;
}

const DATE =
  /^\(?(?:(?:19|20)\d\d|[二一][〇零O0九][〇零一二三四五六七八九O0]{2})[年.\-/](?:[\d×Xx*_]{1,2}|[一二三四五六七八九十]{1,3})?(?:[月.\-/](?:(?:[\d×Xx*_]{0,2}|[一二三四五六七八九十]{0,3})日?)?)?\)?$/;
const SALUTATION = /^(?:尊敬的|敬爱的|各位|同志们|党组织|党支部|支委会|组织).{0,30}:$/;
const SALUTATION_END = /(?:同志|同志们|领导|组织|支部|委员会|党委|党组|督导组|书记)[们]?:$/;
const CLOSING =
  /批评指正|以上是我|以上(?:就是|为|即)|敬请.{0,12}(?:批评|指正)|(?:恳请|请)(?:各位|同志们|组织|领导|大家).{0,20}(?:批评|帮助|指正|监督)|(?:汇报|报告|发言|检查|剖析)(?:完毕|到此|结束)|不当之处/;
const CLOSING_START =
  /^(?:以上|我的(?:发言|对照检查)|敬请|恳请|不妥|不当|如有不(?:当|妥)|请(?:各位|同志们|组织|领导|大家))/;
const RESIDUE =
  /公众号|范文|文库|扫码|加微|下载|www\.|https?:|本文(?:由|来|关键)|浏览量|发布时间|会员|^第\d+页|^[-—]\d+[-—]$/;
const SIGNED = /^(?:(?:对照)?检查人|报告人|发言人|汇报人|签名|姓名|署名|述职人|剖析人)[::]?/;

/** Title, byline, salutation, preamble and date in the lines before `last` (exclusive). */
export function readFront(stream: Stream, skip: Skip, first: number, last: number, end: number): Front {
  const front: Front = { title: null, byline: null, salutation: null, preamble: null, date: null };
  const { lines } = stream;
  let l = first;
  const titleAt = findTitle(stream, skip, first, last);
  if (titleAt >= 0) {
    let from = titleAt;
    /* A title over two lines: the unit above, or the document's name below. */
    if (from > first && !skip[from - 1] && mayJoinTitle(stream, from - 1)) from--;
    let to = titleAt;
    if (from === titleAt && to + 1 < last && (isTitleLine(stream, to + 1) || isTitleOverTwo(stream, to)))
      to++;
    front.title = lineDraft(stream, 'title', from, to, titleEvidence(stream, titleAt, first));
    l = to + 1;
  }
  for (; l < last; l++) {
    const line = lines[l]!;
    if (skip[l] || isResidue(stream, l)) continue;
    const text = foldedText(stream, line.start, Math.min(line.end, line.start + 64));
    if (!front.date && dateLike(stream, l))
      front.date = lineDraft(stream, 'date', l, l, evidence('set-phrase'));
    else if (
      !front.salutation &&
      text.length <= 40 &&
      (SALUTATION.test(text) || (SALUTATION_END.test(text) && text.length <= 24))
    ) {
      front.salutation = lineDraft(stream, 'salutation', l, l, evidence('set-phrase'));
    } else if (!front.byline && front.title && !isText(stream, l) && line.end - line.start <= 30) {
      front.byline = lineDraft(stream, 'byline', l, l, evidence('position'));
    } else if (isText(stream, l) || line.end - line.start > 30) break;
  }
  while (l < last && (skip[l] || isResidue(stream, l))) l++;
  if (l < last) {
    const line = lines[l]!;
    front.preamble = {
      ...lineDraft(stream, 'preamble', l, l, evidence('position')),
      end: Math.min(end, last < lines.length ? lines[last]!.start : end),
    };
    if (line.start >= end) front.preamble = null;
  }
  return front;
}

/** The preamble that shares its line with the first section heading (a paper in one paragraph). */
export function preambleInLine(stream: Stream, l: number, start: number, end: number): Draft | null {
  return end - start < 10 ? null : inlineDraft(stream, 'preamble', l, start, end);
}

function inlineDraft(stream: Stream, kind: NodeKind, l: number, start: number, end: number): Draft {
  const line = stream.lines[l]!;
  return {
    kind,
    id: null,
    line,
    lineIndex: l,
    start,
    words: start,
    stop: Math.min(end, line.end),
    end,
    number: null,
    evidence: evidence(kind === 'closing' ? 'set-phrase' : 'position'),
    children: [],
  };
}

function findTitle(stream: Stream, skip: Skip, first: number, last: number): number {
  for (let l = first; l < last && l < first + 15; l++) {
    const style = stream.paragraphs[stream.lines[l]!.paragraph]!.style;
    if ((style === 'Title' || style === '标题') && !skip[l]) return l;
  }
  for (let l = first; l < last && l < first + 15; l++) {
    if (!skip[l] && (isTitleLine(stream, l) || isTitleOverTwo(stream, l))) return l;
    if (isText(stream, l) && stream.lines[l]!.end - stream.lines[l]!.start > 60) break;
  }
  return -1;
}

function titleEvidence(stream: Stream, l: number, first: number): Evidence[] {
  const list: Evidence[] = [];
  if (stream.paragraphs[stream.lines[l]!.paragraph]!.style === 'Title') add(list, 'title-style', '');
  if (isTitleLine(stream, l)) add(list, 'title-words', '');
  if (l === first) add(list, 'first-line', '');
  return list;
}

/**
 * Closing, signature and date in the last lines, looked for backwards from `last` (exclusive).
 *
 * @param numberedSign A line that signs although it has a number, or -1.
 */
export function readBack(
  stream: Stream,
  from: number,
  last: number,
  bodyFrom: number,
  end: number,
  numberedSign = -1,
): Back {
  const { lines } = stream;
  const back: Back = { closing: null, signature: null, date: null, bodyEnd: end };
  let bodyEnd = end;
  let tailStart = last;
  let dateAt = -1;
  for (let l = last - 1; l > from && l >= last - 12; l--) {
    if (dateLike(stream, l)) {
      dateAt = l;
      break;
    }
  }
  if (dateAt >= 0) {
    back.date = lineDraft(stream, 'date', dateAt, dateAt, evidence('set-phrase'));
    tailStart = dateAt;
  }
  let signAt = -1;
  for (let l = dateAt >= 0 ? dateAt - 1 : last - 1; l > from && l >= (dateAt >= 0 ? dateAt : last) - 4; l--) {
    const line = lines[l]!;
    if (line.start <= bodyFrom) break;
    const text = foldedText(stream, line.start, Math.min(line.end, line.start + 40));
    const length = line.end - line.start;
    const signed = SIGNED.test(text) && length <= 30;
    if (!signed && (isText(stream, l) || (isNumbered(stream, l) && l !== numberedSign))) break;
    if (signed || (dateAt >= 0 && length <= 24) || (length <= 4 && length >= 2 && /^[一-龥×*]+$/.test(text)))
      signAt = l;
    else break;
    if (dateAt < 0) break;
  }
  if (signAt >= 0) {
    const until = dateAt >= 0 ? dateAt - 1 : signAt;
    back.signature = lineDraft(stream, 'signature', signAt, Math.max(signAt, until), evidence('position'));
    tailStart = signAt;
  }
  if (tailStart < last) bodyEnd = lines[tailStart]!.start;
  for (let l = tailStart - 1; l > from && l >= tailStart - 3; l--) {
    const line = lines[l]!;
    if (line.start <= bodyFrom) break;
    const text = foldedText(stream, line.start, Math.min(line.end, line.start + 120));
    if (text.length <= 110 && CLOSING.test(text) && (CLOSING_START.test(text) || text.length <= 60)) {
      back.closing = lineDraft(stream, 'closing', l, l, evidence('set-phrase'));
      bodyEnd = line.start;
      break;
    }
  }
  if (!back.closing && tailStart > 0) {
    const inline = closingSentence(stream, tailStart - 1, bodyFrom);
    if (inline) {
      back.closing = inline;
      bodyEnd = inline.start;
    }
  }
  return { ...back, bodyEnd };
}

/** 以上是我的对照检查，请批评指正。 at the end of the last paragraph. */
function closingSentence(stream: Stream, l: number, bodyFrom: number): Draft | null {
  const line = stream.lines[l];
  if (!line) return null;
  let i = line.end - 1;
  while (i > line.start && signOf(stream.code[i]!) === Sign.Stop) i--;
  const stop = i + 1;
  while (i > line.start && signOf(stream.code[i - 1]!) !== Sign.Stop && stop - i < 80) i--;
  if (i <= bodyFrom || i <= line.start || stop - i >= 80) return null;
  const text = foldedText(stream, i, stop);
  if (!CLOSING.test(text) || !CLOSING_START.test(text)) return null;
  return { ...inlineDraft(stream, 'closing', l, i, line.end), stop };
}

function lineDraft(stream: Stream, kind: NodeKind, from: number, to: number, list: Evidence[]): Draft {
  const line = stream.lines[from]!;
  return {
    kind,
    id: null,
    line,
    lineIndex: from,
    start: line.start,
    words: line.start,
    stop: line.end,
    end: stream.lines[Math.max(from, to)]!.end,
    number: null,
    evidence: list,
    children: [],
  };
}

function evidence(code: 'position' | 'set-phrase'): Evidence[] {
  const list: Evidence[] = [];
  add(list, code, '');
  return list;
}

function mayJoinTitle(stream: Stream, l: number): boolean {
  const line = stream.lines[l]!;
  if (
    /(?:表|清单|台账|阅读|欢迎您!?|[。,;:])$|[>›»|]|^\d(?!\d{3}年)|^(?:序号|时间|日期|格式|更新|上传|来源|作者)/.test(
      foldedText(stream, line.start, line.end),
    )
  )
    return false;
  return !isText(stream, l) && !dateLike(stream, l) && !isResidue(stream, l);
}

/** A short line that a template web site left behind. */
function isResidue(stream: Stream, l: number): boolean {
  const line = stream.lines[l]!;
  return line.end - line.start <= 40 && RESIDUE.test(foldedText(stream, line.start, line.end));
}

/** True for running text: it ends like a sentence or holds one. */
function isText(stream: Stream, l: number): boolean {
  const line = stream.lines[l]!;
  if (line.end - line.start > 60) return true;
  for (let i = line.start; i < line.end; i++) {
    const s = signOf(stream.code[i]!);
    if (s === Sign.Stop || (s === Sign.Comma && i > line.start)) return true;
  }
  return false;
}

const NUMBERED =
  /^(?:\(?[一二三四五六七八九十]{1,3}[)、.,]|第[一二三四五六七八九十]部分|\(?\d{1,2}[.)、]|[①-⑳㈠-㈩])/;

/** True for a line with a number in front or a heading's level: no name. */
function isNumbered(stream: Stream, l: number): boolean {
  const line = stream.lines[l]!;
  const paragraph = stream.paragraphs[line.paragraph]!;
  if (line.first && (paragraph.number !== '' || paragraph.outlineLevel < BODY_TEXT_LEVEL)) return true;
  return NUMBERED.test(foldedText(stream, line.start, Math.min(line.end, line.start + 8)));
}

export function dateLike(stream: Stream, l: number): boolean {
  const line = stream.lines[l]!;
  const length = line.end - line.start;
  return length >= 5 && length <= 16 && DATE.test(foldedText(stream, line.start, line.end));
}
