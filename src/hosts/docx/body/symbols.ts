import type { Attributes } from '../xml-reader';

/** Fonts whose characters are pictures; their codes mean nothing in another font. */
const PICTURE_FONTS = /^(symbol|wingdings|webdings|marlett|monotype sorts|zapf ?dingbats)/i;

/**
 * The character of a `w:sym`. Codes F000–F0FF are shifted into the private use area (ECMA-376
 * part 1, 17.3.3.30); outside picture fonts they are shifted back. `''` when the code is none.
 */
export function symbolCharacter(attributes: Attributes): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!(code > 0x1f && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return '';
  const shifted = code >= 0xf020 && code <= 0xf0ff && !PICTURE_FONTS.test(attributes['w:font'] ?? '');
  return String.fromCharCode(shifted ? code - 0xf000 : code);
}
