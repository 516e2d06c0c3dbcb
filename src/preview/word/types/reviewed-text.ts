import type { RunRecord } from '../store';
import { oneOf } from './arguments';

/** `getReviewedText`: how the text reads with all pending revisions accepted (`Current`) or refused (`Original`). */
export function reviewedFilter(version: unknown, where: string): (run: RunRecord) => boolean {
  const wanted = oneOf(version ?? 'Current', ['Original', 'Current'], where);
  return wanted === 'Current'
    ? (run) => run.revision !== 'deleted' && !run.hidden
    : (run) => run.revision !== 'inserted' && !run.hidden;
}
