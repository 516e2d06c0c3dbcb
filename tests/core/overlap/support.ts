import { overlapPaper, type OverlapPaper } from '../../../src/core/overlap/paper';
import { recognise } from '../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { paragraphsOfLines } from '../../support/many-papers';

/** A paper from its lines, read under the default template. */
export function paperOf(lines: readonly string[]): OverlapPaper {
  const paragraphs = paragraphsOfLines(lines);
  return overlapPaper(paragraphs, recognise(paragraphs, templateById(DEFAULT_TEMPLATE_ID)!));
}
