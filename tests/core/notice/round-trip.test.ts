import { check } from '../../../src/core/checks/check';
import { applyEdits } from '../../../src/core/document/apply';
import type { Paragraph } from '../../../src/core/document/types';
import { readNotice } from '../../../src/core/notice/read-notice';
import { templateFrom } from '../../../src/core/notice/to-template';
import { recognise } from '../../../src/core/outline/recognise';
import { summarise } from '../../../src/core/outline/summary';
import { planOutline } from '../../../src/core/plan/plan-outline';
import type { Template } from '../../../src/core/template/schema';
import { paragraph } from '../../support/paragraphs';
import { PASSAGES } from './passages';
import { FORMS, TRAPS } from './twins';

const NUMBERS = '一二三四五六七八九十';

const derived: [string, Template][] = [...FORMS, ...TRAPS, ...PASSAGES].flatMap(
  ({ row, text }): [string, Template][] => {
    const { template } = templateFrom(readNotice(text), {}, '2030-01-31');
    return template.dimensions.length > 1 ? [[row, template]] : [];
  },
);

/** Rules that say that the paper is not what the template asks for. */
const MISSING = ['missing-dimension', 'missing-section', 'dimension-order', 'duplicate-dimension'];
const missing = (paragraphs: readonly Paragraph[], template: Template) =>
  check(paragraphs, recognise(paragraphs, template), template).filter(({ rule }) => MISSING.includes(rule));

/** A bland paper in the template's own words. */
function paperTo(template: Template): Paragraph[] {
  const points = '一是学得不深。今年计划学习十次，只学了六次。二是用得不够。上半年提出的办法还没有做到底。';
  const lines = [
    template.paperTitle,
    '按照要求，本人查找了不足。上年度查出的问题已经整改。现将情况报告如下。',
  ];
  for (const [i, section] of template.sections.entries()) {
    lines.push(`${NUMBERS[i]}、${section.name}`);
    if (section.parts === 'dimensions')
      for (const [k, { name }] of template.dimensions.entries())
        lines.push(`（${NUMBERS[k]}）${template.dimensionHeading.replace('{name}', name)}。${points}`);
    else lines.push('平时忙于事务，要求不严，今后每月安排两次，年底前完成。');
  }
  return lines.map((line) => paragraph(line));
}

test('there are templates to try', () => expect(derived.length).toBeGreaterThan(40));

test.each(derived)('a paper written to it lacks nothing: %s', (_, template) => {
  expect(missing(paperTo(template), template)).toEqual([]);
});

test.each(derived)('its outline is complete: %s', (_, template) => {
  const empty = [paragraph('')];
  const plan = planOutline(empty, recognise(empty, template), template, {
    scaffoldPoints: 2,
    items: true,
    title: true,
    preamble: true,
  });
  const paragraphs = applyEdits(empty, plan.edits);
  expect(missing(paragraphs, template)).toEqual([]);
  expect(summarise(recognise(paragraphs, template), template).complete).toBe(true);
});
