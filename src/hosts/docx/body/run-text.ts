import type { Attributes } from '../xml-reader';
import { symbolCharacter } from './symbols';

/** The character that an element of a run stands for; `''` for none. */
export function singleCharacter(name: string, attributes: Attributes): string {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      // Page and column breaks are layout: they stay where they are and stand for no character.
      return /^(page|column)$/.test(attributes['w:type'] ?? '') ? '' : '\u000B';
    case 'w:cr':
      return '\u000B';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return symbolCharacter(attributes);
    default:
      return '';
  }
}

/** A `w:t` as Word shows it: line ends as spaces, and without outer space that is not marked as kept. */
export function shownText(raw: string, keepSpace: boolean): string {
  const text = raw.replace(/[\t\n\r]/g, ' ');
  if (keepSpace) return text;
  // By hand: a pattern for the spaces that end a text begins anew at each of them.
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}
