import { foldedText, type Stream } from '../document/stream';
import type { Candidate } from './candidates';
import { ASPECT } from './sizes';

/** What the name of an aspect ends with, whatever the campaign. */
const ENDS = /方面(?:上|中)?(?:的|存在的?|还?存在(?:一些)?|有)?(?:主要|突出)?(?:问题|不足|差距|短板)?$/;

/**
 * Headings of aspects without numbers: lines of their own that name one as aspects are named (思想政治方面),
 * where there are several.
 */
export function namedAspects(stream: Stream, inside: readonly Candidate[]): readonly Candidate[] {
  const named = inside.filter((c) => c.own && c.number === null && !c.titleLike && namesAspect(stream, c));
  return named.length >= ASPECT.fewest ? named : [];
}

/** True for a clause at a line's start that ends as the names of aspects do. */
export function namesAspect(stream: Stream, c: Candidate): boolean {
  return c.lead === 'line' && !c.cut && !c.continuation && isAspect(stream, c.words, c.stop);
}

/** True for words that end as the names of aspects do. */
export function isAspect(stream: Stream, from: number, to: number): boolean {
  const length = to - from;
  return length >= ASPECT.shortest && length <= ASPECT.longest && ENDS.test(foldedText(stream, from, to));
}
