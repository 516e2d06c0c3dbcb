import { recognise } from '../../../src/core/outline/recognise';
import { summarise } from '../../../src/core/outline/summary';
import { templateById } from '../../../src/core/template/builtin';
import type { Paragraph } from '../../../src/core/document/types';
import { labelledPapers, type LabelledPaper } from '../../support/labelled';
import { labelsOf } from '../../support/outline-labels';
import { dropHeading, repeatHeading, swapDimensions, VARIATIONS } from '../../support/variations';

const papers = labelledPapers();

/** Kinds and ids in document order: what a variation of form must not change. */
function shape(paragraphs: readonly Paragraph[], template: string): string[] {
  const outline = recognise(paragraphs, templateById(template)!);
  return labelsOf(outline)
    .filter((label) => ['section', 'dimension', 'item', 'point'].includes(label.kind))
    .sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset)
    .map((label) => `${label.kind} ${label.id ?? ''}`);
}

function truth(paper: LabelledPaper): string[] {
  return paper.labels
    .filter((label) => ['section', 'dimension', 'item', 'point'].includes(label.kind))
    .map((label) => `${label.kind} ${label.id ?? ''}`);
}

describe.each(VARIATIONS.map((v) => [v.name, v] as const))('%s changes nothing', (_, variation) => {
  const cases = papers.filter((paper) => variation.suits(paper)).map((paper) => [paper.name, paper] as const);
  test.each(cases)('%s', (__, paper) => {
    expect(shape(variation.apply(paper), paper.template)).toEqual(truth(paper));
  });
});

const complete = papers.filter((p) => /^(01|02|03|04|05|07|11|12|17|23|30)-/.test(p.name));

describe.each(complete.map((paper) => [paper.name, paper] as const))('a fault in %s is seen', (_, paper) => {
  const template = templateById(paper.template)!;

  test.each(template.dimensions.map((d) => d.id))('dropping the heading of %s', (id) => {
    const paragraphs = dropHeading(paper, 'dimension', id);
    const summary = summarise(recognise(paragraphs, template), template);
    expect(summary.dimensions.filter((d) => !d.present).map((d) => d.id)).toEqual([id]);
  });

  test.each(['problems', 'causes', 'measures'])('dropping the heading of %s', (id) => {
    const paragraphs = dropHeading(paper, 'section', id);
    const before = summarise(recognise(paper.paragraphs, template), template);
    const summary = summarise(recognise(paragraphs, template), template);
    const missing = (s: typeof summary): string[] => s.sections.filter((x) => !x.present).map((x) => x.id);
    expect(missing(summary).sort()).toEqual([...missing(before), id].sort());
    expect(summary.dimensions.every((d) => d.present)).toBe(true);
  });

  test('repeating a dimension', () => {
    const paragraphs = repeatHeading(paper, 'dimension', 'ability');
    const outline = recognise(paragraphs, template);
    const nodes = outline.sections.flatMap((s) => s.children.filter((c) => c.kind === 'dimension'));
    expect(nodes.filter((n) => n.id === 'ability')).toHaveLength(2);
    expect(nodes).toHaveLength(template.dimensions.length + 1);
  });

  test('swapping two dimensions', () => {
    const outline = recognise(swapDimensions(paper, 'politics', 'style'), template);
    const ids = outline.sections
      .flatMap((s) => s.children.filter((c) => c.kind === 'dimension'))
      .map((n) => n.id);
    expect(ids).toEqual(['theory', 'style', 'ability', 'responsibility', 'politics', 'integrity']);
  });
});
