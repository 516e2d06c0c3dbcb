import type { Stream } from '../document/stream';
import { excludeAppended, noticeBehind } from './appended';
import { findInner, type ByDimension } from './by-dimension';
import type { Candidate } from './candidates';
import type { Lead } from './leads';
import type { Lexicon } from './lexicon';
import { disjoint, excludeRepeats, excluding } from './regions';
import { type RegionStretch } from './stretch';
import type { Scan } from './scan-types';

/** Candidates of which those are marked that take no part, and what was learned by it. */
export interface Screened {
  readonly candidates: readonly Candidate[];
  /** Stretches in which nothing is recognised, in order. */
  readonly stretches: readonly RegionStretch[];
  /** Set where the sections stand inside the aspects. */
  readonly byDimension: ByDimension | null;
  /** Words that announce what follows, with headings inside the aspects as such. */
  readonly leads: readonly Lead[];
}

/**
 * Takes out of the game what is no part of this paper's own structure. Copies go first: what stands inside
 * aspects, or behind the paper, shows only among the headings that are left.
 */
export function screen(
  stream: Stream,
  candidates: readonly Candidate[],
  found: Scan,
  lexicon: Lexicon,
): Screened {
  const once = excludeRepeats(stream, candidates, found);
  const notice = noticeBehind(stream);
  const first =
    notice < 0
      ? once.candidates
      : excluding(once.candidates, ({ start }) => (start >= notice ? 'in-appended' : null));
  const { inside, byDimension, leads } = findInner(first, found.leads, lexicon);
  const outer = excluding(first, (c) => (inside.has(c) ? 'in-dimension' : null));
  const own = excludeAppended(stream, outer, lexicon);
  const behind: RegionStretch[] = notice < 0 ? [] : [{ kind: 'appended', from: notice, to: stream.length }];
  const stretches = disjoint([...pages(stream, found), ...once.stretches, ...own.stretches, ...behind]);
  return { candidates: own.candidates, stretches, byDimension, leads };
}

function pages({ lines }: Stream, { pageLines }: Scan): RegionStretch[] {
  return pageLines.map((l) => ({ kind: 'residue', from: lines[l]!.start, to: lines[l]!.end }));
}
