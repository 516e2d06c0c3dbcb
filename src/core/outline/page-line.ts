import { foldedText, type Line, type Stream } from '../document/stream';
import { PAGE_LINE } from './sizes';

/** 1 / 5, - 2 -, 第3页, 第3页 共5页: what a printed page says of itself. */
const PAGE =
  /^(?:第\d{1,3}页(?:[,/]?共\d{1,3}页)?|共\d{1,3}页第\d{1,3}页|\d{1,3}\/\d{1,3}页?|[-—–―]+\d{1,3}[-—–―]+|[Pp]age\d{1,3}(?:of\d{1,3})?|\d{1,3}of\d{1,3})$/;

/** True for a line that holds nothing but a page's number. */
export function isPageLine(stream: Stream, { start, end }: Line): boolean {
  const length = end - start;
  return (
    length >= PAGE_LINE.shortest && length <= PAGE_LINE.longest && PAGE.test(foldedText(stream, start, end))
  );
}
