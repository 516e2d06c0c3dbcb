import { applyEdits } from '../../../src/core/document/apply';
import type { Paragraph } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { theTemplate } from '../phrasing/support';

const template = theTemplate();

function heading(number: string, text: string, startsOver: boolean): Paragraph {
  const list = { number, listLevel: 0, ...(startsOver ? { startsOver: true as const } : {}) };
  return bodyParagraph(text, list);
}

const body = '工作中有三件事没有按期办完，材料缺了两份。';
const started = (startsOver: boolean): Paragraph[] => [
  bodyParagraph('个人对照检查材料'),
  bodyParagraph('按照通知要求，我认真准备，现作如下对照检查。'),
  heading('一、', '存在的问题', startsOver),
  bodyParagraph(body),
  heading('二、', '整改的措施', startsOver),
  bodyParagraph(body),
];

const planFor = (paragraphs: readonly Paragraph[]) =>
  planOutline(paragraphs, recognise(paragraphs, template), template, { ...defaultWishes, title: false });

it('numbers that Word counts move on by themselves', () => {
  const paragraphs = started(false);
  const plan = planFor(paragraphs);
  expect(plan.left).toBeUndefined();
  const after = applyEdits(paragraphs, plan.edits);
  expect(after.filter(({ listLevel }) => listLevel === 0).map(({ number }) => number)).toEqual([
    '一、',
    '二、',
    '三、',
    '四、',
  ]);
});

it('in front of a heading whose list starts over nothing goes in that would take its number, and it is named', () => {
  const paragraphs = started(true);
  const plan = planFor(paragraphs);
  const why = new Map(plan.left?.map((one) => [one.key, one.why]));
  expect(why.get('section:cases')).toBe('restart');
  expect(why.get('section:causes')).toBe('restart');
  const after = applyEdits(paragraphs, plan.edits);
  expect(after.filter(({ listLevel }) => listLevel === 0).map(({ number, text }) => number + text)).toEqual([
    '一、存在的问题',
    '二、整改的措施',
  ]);
  // Its parts have numbers of their own.
  expect(plan.items.some(({ key }) => key.startsWith('dimension:'))).toBe(true);
  expect(planFor(after).edits).toEqual([]);
});

it('behind the last heading whose list starts over the next one counts on', () => {
  const paragraphs = started(true).slice(0, 4);
  const plan = planFor(paragraphs);
  expect(plan.left).toBeUndefined();
});
