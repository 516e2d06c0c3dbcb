import type { Stream } from '../document/stream';
import type { Assignment } from './assign';
import type { ByDimension } from './by-dimension';
import type { Candidate } from './candidates';
import type { Lead } from './leads';
import type { Lexicon } from './lexicon';
import type { Enumerator } from './scan-types';

/** All that the builder needs; `end` is the stream index where the last section ends. */
export interface BuildInput {
  readonly stream: Stream;
  readonly lexicon: Lexicon;
  readonly candidates: readonly Candidate[];
  readonly enumerators: readonly Enumerator[];
  readonly leads: readonly Lead[];
  readonly assignment: Assignment;
  readonly byDimension: ByDimension | null;
}
