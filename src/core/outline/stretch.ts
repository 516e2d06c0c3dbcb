import type { Candidate } from './candidates';
import type { RegionKind } from './types';
import { PLAIN_HEADING, WEIGHTS } from './weights';

/** A stretch of the stream that takes no part: from index `from` to before index `to`. */
export interface RegionStretch {
  readonly kind: RegionKind;
  readonly from: number;
  readonly to: number;
}

/** True for a candidate that is plainly a heading. */
export function strong(c: Candidate): boolean {
  return (c.section?.score ?? 0) >= PLAIN_HEADING || (c.dimension?.score ?? 0) >= PLAIN_HEADING;
}

/** What a candidate is taken for: `s` and the section's index, `d` and the dimension's; `null` for neither. */
export function named(c: Candidate): string | null {
  const s = c.section && c.section.match.weight >= WEIGHTS['name-cue'] ? c.section : null;
  const d = c.dimension && c.dimension.match.weight >= WEIGHTS['name-contained'] ? c.dimension : null;
  if (d && (!s || d.match.weight >= s.match.weight)) return `d${d.match.index}`;
  return s ? `s${s.match.index}` : null;
}
