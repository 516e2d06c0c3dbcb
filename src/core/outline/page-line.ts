import { Sign, signOf } from '../characters/fold';
import { foldedText, type Stream } from '../document/stream';
import { LINE, PAGE_LINE } from './sizes';

/** 1 / 5, - 2 -, 第3页, 第3页 共5页: what a printed page says of itself. */
const PAGE =
  /^(?:第\d{1,3}页(?:[,/]?共\d{1,3}页)?|共\d{1,3}页第\d{1,3}页|\d{1,3}\/\d{1,3}页?|[-—–―]+\d{1,3}[-—–―]+|[Pp]age\d{1,3}(?:of\d{1,3})?|\d{1,3}of\d{1,3})$/;

/** 〔1〕: a page's number as some machines print it; others number a heading below with it. */
const BRACKETED = /^\s*[〔［]\s*\d{1,3}\s*[〕］]\s*$/u;

/** True for a line that holds nothing but a page's number. */
export function isPageLine(stream: Stream, l: number): boolean {
  const { start, end, paragraph } = stream.lines[l]!;
  const length = end - start;
  if (length < PAGE_LINE.shortest || length > PAGE_LINE.longest) return false;
  if (PAGE.test(foldedText(stream, start, end))) return true;
  return signOf(stream.code[start]!) === Sign.OpenBracket &&
    BRACKETED.test(stream.paragraphs[paragraph]!.text)
    ? !isShort(stream, l + 1)
    : false;
}

/** True for a line that may be the words of a number above it. */
function isShort(stream: Stream, l: number): boolean {
  const line = stream.lines[l];
  return (
    line !== undefined &&
    line.end - line.start <= LINE.headAlone &&
    signOf(stream.code[line.end - 1]!) !== Sign.Stop &&
    !isNumbered(stream, l)
  );
}

/** True where a number stands in front already. */
function isNumbered(stream: Stream, l: number): boolean {
  const { start, end } = stream.lines[l]!;
  return /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.,])/.test(foldedText(stream, start, end));
}
