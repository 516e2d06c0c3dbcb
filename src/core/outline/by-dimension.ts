import type { Candidate } from './candidates';
import { WEIGHTS } from './weights';

/** What a paper laid out by dimension has under each: 一、理论学习 → （一）存在的问题 （二）原因分析 （三）整改措施. */
export interface ByDimension {
  /** Slots whose headings stand under the dimensions. */
  readonly covers: readonly number[];
  /** Stream indexes of those headings. */
  readonly starts: ReadonlySet<number>;
}

/**
 * Recognises a paper that answers each dimension with its own problems, causes and measures: two or
 * more dimensions are followed at once by the heading of a section. Those headings are taken out of
 * the game, so that the dimensions stand as the paper's parts.
 */
export function findByDimension(candidates: readonly Candidate[]): ByDimension | null {
  let before: Candidate | null = null;
  let family: string | null = null;
  let times = 0;
  const dimensions = new Set<number>();
  for (const c of candidates) {
    if (c.excluded || c.lead !== 'line') continue;
    if (
      before &&
      isSection(c) &&
      c.lineIndex === before.lineIndex + 1 &&
      c.number?.family !== before.number?.family
    ) {
      times++;
      family = c.number?.family ?? 'none';
      dimensions.add(before.dimension!.match.index);
    }
    before = isDimension(c) && c.own ? c : null;
  }
  if (times < 2 || dimensions.size < 2) return null;
  const covers = new Set<number>();
  const starts = new Set<number>();
  for (const c of candidates) {
    if (c.excluded || !isSection(c) || (c.number?.family ?? 'none') !== family) continue;
    covers.add(c.section!.match.index);
    starts.add(c.start);
    c.excluded = 'in-dimension';
  }
  return { covers: [...covers], starts };
}

function isDimension(c: Candidate): boolean {
  return c.dimension !== null && c.dimension.match.weight >= WEIGHTS['name-framed'];
}

function isSection(c: Candidate): boolean {
  return !isDimension(c) && c.section !== null && c.section.match.weight >= WEIGHTS['name-prefix'];
}
