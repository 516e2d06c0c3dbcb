import { check } from '../../../src/core/checks/check';
import { recognise } from '../../../src/core/outline/recognise';
import { builtinTemplates } from '../../../src/core/template/builtin';
import { run, paper } from './support/run';
import { paragraphsOf } from './support/text';
import { wholePaper } from './support/whole-paper';

/** The hints about what is said; all are 提示. */
const HINTS = ['no-example', 'measure-vague', 'case-no-self', 'concession', 'person', 'mapping'];

const hintsIn = (text: string, template?: string): string[] =>
  run(text, template)
    .findings.filter(({ rule }) => HINTS.includes(rule))
    .map(({ rule, severity }) => {
      expect(severity).toBe('info');
      return rule;
    });

const VAGUE =
  '一是读书不经常。我往往忙于事务，静不下心，读得不系统。二是笔记不细。有时满足于听过看过，思考不深不细，整理不及时，联系实际少。';
const VAGUE_MEASURE = '（一）加强理论学习。切实提高认识，不断增强自觉性，进一步端正态度。';
const CASE =
  '某单位干部违规用车被通报，受到处理，退缴了费用，所在单位开展了检查，教训深刻，应当引以为戒、举一反三，时刻警醒，绝不重蹈覆辙。';
const withCase = (body: string): string => paper().replace(/对照通报的典型案例.*/u, body);

test('a wrong sign is reported once an aspect, a measure or a section', () => {
  expect(hintsIn(paper({ passage: VAGUE }))).toEqual(['no-example']);
  expect(hintsIn(paper({ measures: [VAGUE_MEASURE] }))).toEqual(['measure-vague']);
  expect(hintsIn(withCase(CASE))).toEqual(['case-no-self']);
  const praise = '虽然能够坚持听课，但记得少。';
  expect(hintsIn(paper({ passage: `一是读书少。${praise}二是笔记不细。${praise}` }))).toEqual(['concession']);
  const others = '部分同志学得不深。';
  expect(hintsIn(paper({ passage: `一是管得松。${others}二是问得少。${others}` }))).toEqual(['person']);
});

test('silent over what is still to be filled in', () => {
  const slot = '【待补：哪一件事】';
  expect(
    hintsIn(paper({ passage: VAGUE.replace('读得', `${slot}，读得`).replace('思考', `${slot}，思考`) })),
  ).toEqual([]);
  expect(hintsIn(paper({ measures: [VAGUE_MEASURE.replace('不断', `${slot}，不断`)] }))).toEqual([]);
  expect(hintsIn(withCase(`${CASE}${slot}`))).toEqual([]);
  expect(hintsIn(paper({ passage: `一是读书少。虽然能够坚持${slot}，但记得少。二是记得少。` }))).toEqual([]);
});

test('silent over headings and quotations', () => {
  const quoted =
    '一是读书少。会上有人说“部分同志学得不深”，我脸红了。二是记得少。群众说：“虽然能够坚持，但是慢”。';
  expect(hintsIn(paper({ passage: quoted }))).toEqual([]);
  expect(
    hintsIn(
      paper({
        passage:
          '一是有时满足于听讲。去年三月的课没有去，后来补听了半场。二是往往思考不深。发的五本书只翻了两本。',
      }),
    ),
  ).toEqual([]);
});

test('one cause is told once: what a web site left is not a hole in a sentence as well', () => {
  const told = (sentence: string) =>
    run(paper({ passage: `一是读书少。${sentence}二是记得少。` }))
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule === 'broken-sentence' || rule === 'template-residue');
  expect(told('同事想开通的年度会员，本意是撰写文稿时下载材料。')).toEqual(['template-residue']);
  expect(told('这件事是在的领导下办成的。')).toEqual(['broken-sentence']);
});

test('a team speaks of its members', () => {
  const template = builtinTemplates[0]!;
  const paragraphs = paragraphsOf(paper({ passage: '一是管得松。部分同志学得不深。二是问得少。记得不全。' }));
  const outline = recognise(paragraphs, template);
  const others = (voice: 'person' | 'team'): number =>
    check(paragraphs, { ...outline, voice }, template).filter(({ rule }) => rule === 'person').length;
  expect([others('person'), others('team')]).toEqual([1, 0]);
});

test.each(builtinTemplates.map((template) => [template.id, template] as const))(
  'a good paper shows at most three hints: %s',
  (id, template) => {
    expect(hintsIn(wholePaper(template), id).length).toBeLessThanOrEqual(3);
  },
);
