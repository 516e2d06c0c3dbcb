import { unlikely, type Judged } from './evidence';
import type { NoticeRun } from './text';

/** Lists inside an item of a better one, and other readings of the same place, say nothing new. */
export function withoutNested(judged: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const one of judged) {
    const same = kept.findIndex(({ key }) => key === one.key);
    if (same >= 0) {
      // The same list twice: what the other says of its names is kept.
      if (notesOf(one) > notesOf(kept[same]!))
        kept[same] = { ...kept[same]!, found: { ...kept[same]!.found, names: one.found.names } };
      continue;
    }
    if (kept.some((other) => covers(other, one))) continue;
    for (let i = kept.length - 1; i >= 0; i--) if (isNestedIn(kept[i]!, one)) kept.splice(i, 1);
    if (!kept.some((other) => isNestedIn(one, other))) kept.push(one);
  }
  return kept;
}

const notesOf = ({ found }: Judged) => found.names.filter(({ note }) => note !== null).length;
const overlap = (a: NoticeRun, b: NoticeRun) => a.start < b.end && b.start < a.end;

/** Two readings of one place: the better one stands, unless they only differ in where names end. */
function covers(other: Judged, one: Judged): boolean {
  if (!overlap(other.span, one.span) || unlikely(other)) return false;
  if (other.found.form !== one.found.form) return true;
  // The same words split in two ways stay two candidates.
  return other.found.form !== 'plain' && other.found.mark !== one.found.mark;
}

/** True when `inner` lies in one item of `outer`, and `outer` is a list worth keeping. */
function isNestedIn(inner: Judged, outer: Judged): boolean {
  if (unlikely(outer) || outer.found.names.length < 2) return false;
  const { names, evidence } = outer.found;
  for (const [k, name] of names.entries()) {
    const next = names[k + 1];
    const end =
      next?.start ?? (evidence.includes('own-clauses') ? name.end + 80 : (name.note?.end ?? name.end));
    if (inner.span.start >= name.start && inner.span.end <= end) return true;
  }
  return false;
}
