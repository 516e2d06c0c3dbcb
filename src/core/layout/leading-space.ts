/** White space in front of a text, and how many characters' width it takes. */
export function leadingSpace(text: string): { readonly length: number; readonly width: number } {
  let width = 0;
  let length = 0;
  for (; length < text.length; length++) {
    const character = text[length]!;
    if (character === '\u3000') width += 1;
    else if (character === '\t') width += 2;
    else if (character === ' ' || character === '\u00a0') width += 0.5;
    else break;
  }
  // A paragraph of nothing but spaces has none in front.
  return length === text.length ? { length: 0, width: 0 } : { length, width };
}
