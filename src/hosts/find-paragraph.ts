/**
 * Where a paragraph is now: at its old index, else the nearest one with the same text, else `null`.
 * Index and text together are what survives edits elsewhere; Word's own anchors do not.
 */
export function findParagraph(texts: readonly string[], index: number, expect: string): number | null {
  if (texts[index] === expect) return index;
  let best: number | null = null;
  texts.forEach((text, i) => {
    if (text === expect && (best === null || Math.abs(i - index) < Math.abs(best - index))) best = i;
  });
  return best;
}
