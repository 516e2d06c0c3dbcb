import { GRAM, SHORTEST_RUN } from './grams';
import { withMask, type OverlapPaper } from './paper';
import { equalRuns } from './runs';

/** The paper with everything masked that also stands in one of the office's own model texts. */
export function withoutBoilerplate(paper: OverlapPaper, models: readonly OverlapPaper[]): OverlapPaper {
  if (models.length === 0 || paper.units.length < GRAM) return paper;
  const mask = paper.mask.slice();
  const side = { code: paper.units.code, grams: paper.grams };
  for (const model of models) {
    const theirs = { code: model.units.code, grams: model.grams };
    for (const { a, length } of equalRuns(side, theirs, model.table, SHORTEST_RUN))
      mask.fill(1, a, a + length);
  }
  return withMask(paper, mask);
}
