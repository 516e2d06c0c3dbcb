import { Sign, signOf } from '../characters/fold';
import { foldedText, type Stream } from '../document/stream';
import { BUTTON } from './buttons';
import { addEvidence } from './candidates';
import { isTitleLine, isTitleOverTwo } from './title';
import type { NodeDraft } from './node';
import type { Evidence, NodeKind } from './types';
import { FRONT } from './sizes';

/** The parts of a paper before its first section. */
export interface Front {
  title: NodeDraft | null;
  byline: NodeDraft | null;
  salutation: NodeDraft | null;
  preamble: NodeDraft | null;
  date: NodeDraft | null;
}

/** For each line: 1 when it takes no part (a table, a table of contents, a quoted outline). */
export type Skip = Uint8Array;

const DATE =
  /^\(?(?:(?:19|20)\d\d|[二一][〇零O0九][〇零一二三四五六七八九O0]{2})[年.\-/](?:[\d×Xx*_]{1,2}|[一二三四五六七八九十]{1,3})?(?:[月.\-/](?:(?:[\d×Xx*_]{0,2}|[一二三四五六七八九十]{0,3})日?)?)?\)?$/;
const SALUTATION = /^(?:尊敬的|敬爱的|各位|同志们|党组织|党支部|支委会|组织).{0,30}:$/;
const SALUTATION_END = /(?:同志|同志们|领导|组织|支部|委员会|党委|党组|督导组|书记)[们]?:$/;

/** A label and what it says, in a word: 来源：某网, 字数：3200, 姓名：王明. */
const LABELLED = /^\(?[\u4e00-\u9fff]{2,6}:[^,。;!?]+$/;
/** What a page tells of an article, and how a writing machine begins. */
const LEFT_BEHIND =
  /公众号|范文|文库|扫码|加微|下载|www\.|https?:|会员|^20\d\d.{0,24}(?:来源|浏览|点击)|Copyright|AllRights|备(?:案号)?\d{5}|侵权|^\(?(?:打印|关闭|返回)|^(?:好的|当然)|^\(?注?:?以上内容|^本文|[对据]您|阅读|蓝字|二维码|关注我们$|评论$|兴趣|全文约|首页[>|›»-]|积分|^相关文|^转载|由.{0,6}用户上传/;
/** Nothing but buttons. */
const BUTTONS = new RegExp(`^(?:${BUTTON}|[()|[\\]])+$`);

/** Title, byline, salutation, preamble and date in the lines before `last` (exclusive). */
export function readFront(stream: Stream, skip: Skip, first: number, last: number, end: number): Front {
  const front: Front = { title: null, byline: null, salutation: null, preamble: null, date: null };
  const { lines } = stream;
  let l = readTitle(stream, skip, { first, last }, front);
  while (l < last && (skip[l] || isResidue(stream, l) || takesFrontLine(stream, l, front))) l++;
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

/** Finds the title; returns the line behind it. */
function readTitle(
  stream: Stream,
  skip: Skip,
  { first, last }: { readonly first: number; readonly last: number },
  front: Front,
): number {
  const at = findTitle(stream, skip, first, last);
  if (at < 0) return first;
  /* A title over two lines: the unit above, or the document's name below. */
  const from = at > first && !skip[at - 1] && mayJoinTitle(stream, at - 1) ? at - 1 : at;
  const below = from === at && at + 1 < last && (isTitleLine(stream, at + 1) || isTitleOverTwo(stream, at));
  const to = below ? at + 1 : at;
  front.title = lineDraft(stream, 'title', from, to, titleEvidence(stream, at, first));
  return to + 1;
}

/** Takes a line between title and preamble for what it is; false where the text begins. */
function takesFrontLine(stream: Stream, l: number, front: Front): boolean {
  const { start, end } = stream.lines[l]!;
  const isShort = !isText(stream, l) && end - start <= FRONT.short;
  if (!front.date && dateLike(stream, l))
    front.date = lineDraft(stream, 'date', l, l, evidence('set-phrase'));
  else if (!front.salutation && isSalutation(foldedText(stream, start, Math.min(end, start + FRONT.window))))
    front.salutation = lineDraft(stream, 'salutation', l, l, evidence('set-phrase'));
  else if (!front.byline && front.title && isShort)
    front.byline = lineDraft(stream, 'byline', l, l, evidence('position'));
  else return isShort;
  return true;
}

function isSalutation(text: string): boolean {
  if (text.length > FRONT.salutation) return false;
  return SALUTATION.test(text) || (SALUTATION_END.test(text) && text.length <= FRONT.bareSalutation);
}

/** The preamble that shares its line with the first section heading (a paper in one paragraph). */
export function preambleInLine(stream: Stream, l: number, start: number, end: number): NodeDraft | null {
  return end - start < FRONT.preamble ? null : inlineDraft(stream, 'preamble', l, start, end);
}

export function inlineDraft(
  stream: Stream,
  kind: NodeKind,
  l: number,
  start: number,
  end: number,
): NodeDraft {
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
  for (let l = first; l < last && l < first + FRONT.lines; l++) {
    const style = stream.paragraphs[stream.lines[l]!.paragraph]!.style;
    if ((style === 'Title' || style === '标题') && !skip[l]) return l;
  }
  for (let l = first; l < last && l < first + FRONT.lines; l++) {
    if (!skip[l] && (isTitleLine(stream, l) || isTitleOverTwo(stream, l))) return l;
    if (isText(stream, l) && stream.lines[l]!.end - stream.lines[l]!.start > FRONT.sentence) break;
  }
  return -1;
}

function titleEvidence(stream: Stream, l: number, first: number): Evidence[] {
  const list: Evidence[] = [];
  if (stream.paragraphs[stream.lines[l]!.paragraph]!.style === 'Title') addEvidence(list, 'title-style', '');
  if (isTitleLine(stream, l)) addEvidence(list, 'title-words', '');
  if (l === first) addEvidence(list, 'first-line', '');
  return list;
}

export function lineDraft(
  stream: Stream,
  kind: NodeKind,
  from: number,
  to: number,
  list: Evidence[],
): NodeDraft {
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

export function evidence(code: 'position' | 'set-phrase'): Evidence[] {
  const list: Evidence[] = [];
  addEvidence(list, code, '');
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
  if (line.end - line.start > FRONT.residue) return false;
  const text = foldedText(stream, line.start, line.end);
  return LABELLED.test(text) || LEFT_BEHIND.test(text) || BUTTONS.test(text);
}

/** True for running text: it ends like a sentence or holds one. */
export function isText(stream: Stream, l: number): boolean {
  const line = stream.lines[l]!;
  if (line.end - line.start > FRONT.sentence) return true;
  for (let i = line.start; i < line.end; i++) {
    const s = signOf(stream.code[i]!);
    if (s === Sign.Stop || (s === Sign.Comma && i > line.start)) return true;
  }
  return false;
}

/** True for a line that holds nothing but a date. */
export function dateLike(stream: Stream, l: number): boolean {
  const line = stream.lines[l]!;
  const length = line.end - line.start;
  return (
    length >= FRONT.date.shortest &&
    length <= FRONT.date.longest &&
    DATE.test(foldedText(stream, line.start, line.end))
  );
}
