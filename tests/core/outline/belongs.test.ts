import { check } from '../../../src/core/checks/check';
import type { applyEdits } from '../../../src/core/document/apply';
import type { Paragraph } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { templateById } from '../../../src/core/template/builtin';
import { labelledPapers, type LabelledPaper } from '../../support/labelled';
import { dropHeading } from '../../support/variations';

/** The paragraph in front of which the first thing of a plan goes in: what stands before is as it was. */
function placeOfInsertion(paragraphs: readonly Paragraph[], edits: Parameters<typeof applyEdits>[1]): string {
  const edit = edits.find((one) => one.kind === 'insert-paragraph' || one.kind === 'replace')!;
  if (edit.kind === 'replace') return `${edit.paragraph}:${edit.start}`;
  const gap =
    edit.kind === 'insert-paragraph' && edit.where === 'after' ? edit.paragraph + 1 : edit.paragraph;
  return gap < paragraphs.length ? `${gap}:0` : `${gap - 1}:${paragraphs.at(-1)!.text.length}`;
}

/** Every finding with a plan, where it points and where the plan puts its part. */
function differences({ template: id }: LabelledPaper, paragraphs: readonly Paragraph[]): string[] {
  const template = templateById(id)!;
  const outline = recognise(paragraphs, template);
  return check(paragraphs, outline, template).flatMap(({ rule, span, plan }) => {
    if (plan === undefined || !rule.startsWith('missing-')) return [];
    const wishes = { only: [plan], scaffoldPoints: 0, items: false, title: false, preamble: false };
    const { edits } = planOutline(paragraphs, outline, template, wishes);
    if (edits.length === 0) return [];
    const found = `${span.paragraph}:${span.start}`;
    const put = placeOfInsertion(paragraphs, edits);
    return found === put ? [] : [`${plan} found at ${found}, put at ${put}`];
  });
}

/** What can be taken out of a paper so that something is missing. */
const headings = (paper: LabelledPaper) =>
  paper.labels.filter(({ kind, id }) => id !== null && (kind === 'section' || kind === 'dimension'));

describe.each(labelledPapers().map((paper) => [paper.name, paper] as const))(
  '%s: what is missing is found where it is put',
  (_, paper) => {
    test('as it is', () => {
      expect(differences(paper, paper.paragraphs)).toEqual([]);
    });

    test('without each heading', () => {
      const wrong = headings(paper).flatMap(({ kind, id }) =>
        differences(paper, dropHeading(paper, kind, id!)).map((line) => `without ${id}: ${line}`),
      );
      expect(wrong).toEqual([]);
    });

    test('without each heading and the text below it', () => {
      const wrong = headings(paper).flatMap(({ paragraph, id }) =>
        differences(
          paper,
          paper.paragraphs.filter((__, index) => index !== paragraph),
        ).map((line) => `without ${id}: ${line}`),
      );
      expect(wrong).toEqual([]);
    });
  },
);
