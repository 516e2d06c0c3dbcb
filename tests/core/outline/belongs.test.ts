import { check } from '../../../src/core/checks/check';
import type { applyEdits } from '../../../src/core/document/apply';
import type { Paragraph } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { templateById } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { papersIn } from '../../support/any-paper';
import { givenBeside } from '../../support/beside';
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
function differences(template: Template, paragraphs: readonly Paragraph[]): string[] {
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

/** The same without each of some paragraphs. */
function withoutEach(
  template: Template,
  paragraphs: readonly Paragraph[],
  left: readonly number[],
): string[] {
  return left.flatMap((out) =>
    differences(
      template,
      paragraphs.filter((_, index) => index !== out),
    ).map((line) => `without paragraph ${out}: ${line}`),
  );
}

/** What can be taken out of a paper so that something is missing. */
const headings = (paper: LabelledPaper) =>
  paper.labels.filter(({ kind, id }) => id !== null && (kind === 'section' || kind === 'dimension'));

describe.each(labelledPapers().map((paper) => [paper.name, paper] as const))(
  '%s: what is missing is found where it is put',
  (_, paper) => {
    const template = templateById(paper.template)!;

    test('as it is', () => {
      expect(differences(template, paper.paragraphs)).toEqual([]);
    });

    test('without each heading', () => {
      const wrong = headings(paper).flatMap(({ kind, id }) =>
        differences(template, dropHeading(paper, kind, id!)).map((line) => `without ${id}: ${line}`),
      );
      expect(wrong).toEqual([]);
    });

    test('without each heading and the text in its paragraph', () => {
      const places = headings(paper).map(({ paragraph }) => paragraph);
      expect(withoutEach(template, paper.paragraphs, places)).toEqual([]);
    });
  },
);

for (const folder of ['samples', 'cases/papers', 'cases/wild'])
  givenBeside(
    folder,
    `texts beside the project, ${folder}: what is missing is found where it is put`,
    (found) => {
      test.each(papersIn(found))('%s', (_, { paragraphs, template, outline }) => {
        // A paper that fits none lacks nothing.
        if (outline.template === null) return;
        const nodes = outline.sections.flatMap((section) => [section, ...section.children]);
        const places = nodes.filter(({ kind }) => kind !== 'point').map(({ heading }) => heading.paragraph);
        expect(differences(template, paragraphs)).toEqual([]);
        expect(withoutEach(template, paragraphs, [...new Set(places)])).toEqual([]);
      });
    },
  );
