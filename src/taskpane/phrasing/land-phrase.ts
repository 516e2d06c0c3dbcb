import { landInline, type Landing } from '../../core/phrasing/landing';
import { cursorOf, type View } from '../../core/phrasing/view';

/** Behind these a phrase goes on without a full stop: an enumerator, a heading's number, a comma, an opening mark. */
const goesOn = /(?:[一二三四五六七八九十][是要]|[）)，、：,“（])$/;

/** A phrase at the cursor, closing the sentence before it where one is open, its first blank selected then. */
export function landPhrase(view: View, text: string): Landing {
  const at = cursorOf(view);
  const whole = view.paragraphs[at.paragraph]?.text ?? '';
  const before = whole.slice(0, at.offset).trimEnd();
  const inside = whole.slice(at.offset).trim() !== '';
  const closes = /[。！？]$/.test(text) && !inside && !goesOn.test(before);
  return landInline(view.paragraphs, view.selection, at, text, closes ? '。' : '');
}
