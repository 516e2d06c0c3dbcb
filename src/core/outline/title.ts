import { Sign, signOf } from '../characters/fold';
import { foldedText, type Stream } from '../document/stream';
import { TITLE } from './sizes';

/** Words that name such a paper wherever they stand in a title. */
const NAMED =
  /对照检查|检视剖析|自我剖析|个人剖析|党性分析|个人检视|检查材料|剖析材料|发言提纲|发言材料|对照材料/;
/** Words that do so with a kind of document at the end. */
const KIN = /(?:自查|剖析|检视|述职|述责|述廉|自我检查|党性|问题|作风).{0,12}(?:材料|报告|提纲|发言稿?)$/;
/** Other documents that speak of such papers. */
const OTHER = /(?:表|清单|台账|通知|方案|记录|纪要|讲话|主持词|通报|总结|办法|范文(?:大全|.{0,2}篇)?)$/;
const BRACKETS = /\([^()]*\)$/;
const NUMBERED = /^(?:\(?[一二三四五六七八九十]+[)、.,]|以上|第[一二三四五六七八九十]+部分)/;

/** 篇一：, 第二篇: where a page holds several. */
const ONE_OF_SEVERAL =
  /^\(?(?:篇[一二三四五六七八九十\d]{1,2}|第[一二三四五六七八九十\d]{1,2}篇|范文[一二三四五六七八九十\d]{1,2})\)?:?/;

/** True for a short line without a full stop that names such a paper. */
export function isTitleLine(stream: Stream, l: number): boolean {
  const line = stream.lines[l];
  if (line === undefined || !mayBeTitle(stream, line.end - line.start, line.end)) return false;
  return isTitle(foldedText(stream, line.start, line.end));
}

/** True for two lines that only together name such a paper: a title that a machine cut. */
export function isTitleOverTwo(stream: Stream, l: number): boolean {
  const [first, second] = [stream.lines[l], stream.lines[l + 1]];
  if (first === undefined || second === undefined || isTitleLine(stream, l)) return false;
  if (first.end - first.start < TITLE.cutAt || second.end - second.start > TITLE.rest) return false;
  if (signOf(stream.code[first.end - 1]!) !== Sign.None) return false;
  if (!mayBeTitle(stream, first.end - first.start + second.end - second.start, second.end)) return false;
  const text = foldedText(stream, first.start, first.end) + foldedText(stream, second.start, second.end);
  return isTitle(text) && !isTitleLine(stream, l + 1);
}

/** True where length and last character allow a title: nearly no line's do, and no text is made of the others. */
function mayBeTitle({ code }: Stream, length: number, end: number): boolean {
  if (length < TITLE.shortest || length > TITLE.longest) return false;
  const s = signOf(code[end - 1]!);
  return s !== Sign.Stop && s !== Sign.Comma;
}

function isTitle(text: string): boolean {
  const own = text.replace(ONE_OF_SEVERAL, '');
  if (/[,。;:>›»|]/.test(own) || NUMBERED.test(own)) return false;
  const bare = own.replace(BRACKETS, '') || own;
  return !OTHER.test(bare) && (NAMED.test(bare) || KIN.test(bare));
}
