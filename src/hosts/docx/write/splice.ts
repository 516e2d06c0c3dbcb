/** A change of the main part's text: `start`–`end` becomes `xml`. Equal for a pure insertion. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
  /** Order among splices at one place. */
  readonly rank: number;
}

/** Applies splices that do not overlap; everything between them stays as it is. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.rank - b.rank || a.end - b.end);
  const out: string[] = [];
  let at = 0;
  for (const { start, end, xml } of ordered) {
    if (start < at) throw new RangeError('overlapping splices');
    out.push(text.slice(at, start), xml);
    at = end;
  }
  out.push(text.slice(at));
  return out.join('');
}
