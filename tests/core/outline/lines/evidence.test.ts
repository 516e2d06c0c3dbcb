import { toStream } from '../../../../src/core/document/stream';
import { readHeadline } from '../../../../src/core/outline/headline';
import { NEUTRAL } from '../../../../src/core/outline/neutral';
import { recognise } from '../../../../src/core/outline/recognise';
import { bareAspects, begins, evidenceFor, rivals, type Evident } from '../../../../src/core/outline/verdict';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import { paragraphsOf } from '../../../support/paragraphs';

/** What speaks for a template in a paper, what is so alone and counts in short. */
function evidentIn(text: string, id = DEFAULT_TEMPLATE_ID, bare = 0): string {
  const template = templateById(id)!;
  const paragraphs = paragraphsOf(text);
  const outline = recognise(paragraphs, template);
  const { title, preamble } = recognise(paragraphs, NEUTRAL);
  const e = evidenceFor(outline, template, readHeadline(toStream(paragraphs), title, preamble), bare);
  const marks = (['specific', 'beginning', 'worded', 'named', 'local', 'contradicted'] as const).filter(
    (mark) => e[mark],
  );
  const counts = `${e.found} of ${e.parts}, ${e.strength.toFixed(1)}, ${e.recall.toFixed(2)} ${e.precision.toFixed(2)}`;
  return [counts, ...marks].join(' ');
}

const aspects = (...list: readonly string[]): string =>
  [
    '对照检查材料',
    '一、存在的问题',
    ...list.map((name, i) => `（${'一二三四五六'.charAt(i)}）${name}。还不够。`),
  ].join('\n');

test.each([
  ['the first', ['理论学习方面'], '1 of 1, 1.0, 0.17 1.00 beginning'],
  ['the first two', ['理论学习方面', '政治素质方面'], '2 of 2, 2.0, 0.33 1.00 beginning'],
  ['the first and the third', ['理论学习方面', '能力本领方面'], '2 of 2, 2.0, 0.33 1.00'],
  ['the second', ['政治素质方面'], '1 of 1, 1.0, 0.17 1.00'],
  ['one mistyped', ['理论学刁方面'], '1 of 1, 0.9, 0.17 0.90 beginning'],
  ['one in other words', ['近来理论学习抓得少'], '1 of 1, 0.6, 0.17 0.60 beginning'],
  ['one among others', ['理论学习方面', '家里的事'], '1 of 2, 1.0, 0.17 0.50 beginning'],
  ['two in one heading', ['理论学习、政治素质方面'], '2 of 1, 2.0, 0.33 1.00 beginning'],
  ['one twice', ['近来理论学习抓得少', '理论学习方面'], '1 of 2, 1.0, 0.17 0.50 beginning'],
  ['none', ['家里的事'], '0 of 0, 0.0, 0.00 0.00'],
])('of aspects, %s', (_, list, told) => {
  expect(evidentIn(aspects(...list))).toBe(told);
});

test('aspects that a template does not see count as parts where some of its own are there', () => {
  expect(evidentIn(aspects('理论学习方面'), DEFAULT_TEMPLATE_ID, 4)).toBe('1 of 4, 1.0, 0.17 0.25 beginning');
  expect(evidentIn(aspects('家里的事'), DEFAULT_TEMPLATE_ID, 4)).toBe('0 of 0, 0.0, 0.00 0.00');
});

test.each([
  [
    'a long name in full',
    '坚持唯物史观和正确党史观方面',
    '2021-five-aspects',
    '1 of 1, 1.0, 0.20 1.00 specific',
  ],
  [
    'a long name among other words',
    '近来在坚持唯物史观和正确党史观上做得少',
    '2021-five-aspects',
    '1 of 1, 0.9, 0.20 0.90',
  ],
])('%s', (_, name, id, told) => {
  expect(evidentIn(aspects(name), id)).toBe(told);
});

describe('every heading is the template’s word for word', () => {
  const paper = (causes: string, measures: string, ...list: readonly string[]): string =>
    [aspects(...list), `二、${causes}`, '没有计划。', `三、${measures}`, '多学。'].join('\n');
  const both = ['理论学习方面', '政治素质方面'];
  test.each([
    ['as it is', paper('问题的原因', '整改的措施', ...both), true],
    [
      'with names in their frame',
      paper('问题的原因', '整改的措施', '理论学习不够深入', '政治素质方面'),
      true,
    ],
    ['with a heading of everybody’s', paper('问题的原因', '整改措施', ...both), false],
    ['with another heading', paper('存在问题的原因', '整改的措施', ...both), false],
    ['with one aspect alone', paper('问题的原因', '整改的措施', '理论学习方面'), false],
    ['in another order', paper('问题的原因', '整改的措施', '政治素质方面', '理论学习方面'), false],
    ['with an aspect twice', paper('问题的原因', '整改的措施', ...both, '政治素质方面'), false],
    [
      'with one in other words',
      paper('问题的原因', '整改的措施', '理论学习方面', '近来政治素质抓得少'),
      false,
    ],
    ['with one of the author’s own', paper('问题的原因', '整改的措施', ...both, '家里的事'), false],
    ['with later parts in one heading', paper('问题的原因和整改措施', '整改的措施', ...both), false],
    ['with no later part', aspects(...both), false],
  ])('%s', (_, text, worded) => {
    expect(evidentIn(text).includes('worded')).toBe(worded);
  });
});

describe('what the title says', () => {
  const titled = (title: string, id?: string, preamble = ''): string =>
    evidentIn(
      [title, ...(preamble === '' ? [] : [preamble]), '一、存在的问题', '（一）家里的事。管得松。'].join(
        '\n',
      ),
      id,
    ).replace(/^[^a-z]*of[^a-z]*/u, '');
  test.each([
    ['2023年度民主生活会对照检查材料', undefined, 'named'],
    ['2022年度民主生活会对照检查材料', undefined, 'contradicted'],
    ['2023年度组织生活会对照检查材料', undefined, 'contradicted'],
    ['民主生活会对照检查材料', undefined, ''],
    ['2023年度对照检查材料', undefined, ''],
    ['主题教育民主生活会对照检查材料', undefined, 'named'],
    ['2023年主题教育对照检查材料', undefined, 'named'],
    ['2022年主题教育对照检查材料', undefined, 'contradicted'],
    ['2025年度组织生活会对照检查材料', '2025-org-life-six', 'named local'],
    ['对照检查材料', '2025-org-life-six', 'local'],
  ])('%s: %s, %s', (title, id, told) => {
    expect(titled(title, id)).toBe(told);
  });

  test('or the preamble, in a watchword', () => {
    expect(titled('对照检查材料', '2022-six-lead', '按照“六个带头”的要求作了检查。')).toBe('named');
    expect(titled('对照检查材料', '2021-org-life-four', '按照“四个对照”的要求作了检查。')).toBe(
      'named local',
    );
    expect(titled('对照检查材料', '2022-six-lead', '按照“四个对照”的要求作了检查。')).toBe('');
  });
});

describe('aspects without numbers or section', () => {
  const bare = (text: string) => bareAspects(recognise(paragraphsOf(text), NEUTRAL));
  test.each([
    ['with numbers', '一、存在的问题\n（一）思想方面。不够。\n（二）工作方面。不够。', 0],
    ['without numbers', '存在的问题\n思想方面\n不够。\n工作方面\n不够。', 2],
    ['without a section', '（一）思想方面。不够。\n（二）工作方面。不够。', 2],
    [
      'that tell their causes',
      '一、存在的问题\n思想方面：一是不够。究其原因，一是不学。\n工作方面：一是不细。',
      2,
    ],
    ['of no problems', '一、原因分析\n思想方面\n不够。\n工作方面\n不够。', 0],
    ['with points alone', '一、存在的问题\n一是不够。\n二是不细。', 0],
  ])('%s', (_, text, told) => {
    expect(bare(text)).toBe(told);
  });
});

describe('a rival', () => {
  const evident: Evident = {
    found: 2,
    strength: 2,
    parts: 2,
    recall: 0.33,
    precision: 1,
    specific: true,
    beginning: false,
    worded: false,
    named: false,
    local: false,
    contradicted: false,
  };
  test.each<[string, Partial<Evident>, Partial<Evident>, boolean]>([
    ['as strong', {}, {}, true],
    ['nearly as strong', {}, { strength: 1.96 }, true],
    ['weaker', {}, { strength: 1.94 }, false],
    ['that begins nothing', {}, { specific: false }, false],
    ['that is named where the first is not', {}, { named: true }, true],
    ['that is not named where the first is', { named: true }, {}, false],
    ['that is named as the first is', { named: true }, { named: true }, true],
    ['that is no beginning where the first is', { beginning: true }, {}, false],
    ['that is a beginning where the first is not', {}, { beginning: true }, true],
    ['that is a beginning as the first is', { beginning: true }, { beginning: true }, true],
  ])('%s', (_, first, rival, told) => {
    expect(rivals({ ...evident, ...first }, { ...evident, ...rival }, false)).toBe(told);
  });

  test('that is a beginning alone has none where later parts stand', () => {
    const beginning = { ...evident, specific: false, beginning: true };
    expect([rivals(evident, beginning, false), rivals(evident, beginning, true)]).toEqual([true, false]);
    expect(begins({ ...beginning, precision: 0.6 }, false)).toBe(true);
  });
});
