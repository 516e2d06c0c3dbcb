import { recognise } from '../../../src/core/outline/recognise';
import { templateById } from '../../../src/core/template/builtin';
import { labelledPapers } from '../../support/labelled';
import { labelsOf, show } from '../../support/outline-labels';

describe.each(labelledPapers().map((paper) => [paper.name, paper] as const))('%s', (_, paper) => {
  test(paper.note, () => {
    const outline = recognise(paper.paragraphs, templateById(paper.template)!);
    expect(labelsOf(outline).map(show).sort()).toEqual(paper.labels.map(show).sort());
  });
});
