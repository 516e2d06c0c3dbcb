// First: it counts in what is loaded behind it.
import { StepCounter } from '../support/steps';
import { check } from '../../src/core/checks/check';
import { correspondence } from '../../src/core/checks/correspondence';
import { applyEdits } from '../../src/core/document/apply';
import type { Edit } from '../../src/core/document/edit';
import { plainParagraph } from '../../src/core/document/plain-paragraph';
import type { Paragraph } from '../../src/core/document/types';
import { chooseTemplate } from '../../src/core/outline/choose';
import { numberLike } from '../../src/core/counting/number-like';
import { recognise } from '../../src/core/outline/recognise';
import { summarise } from '../../src/core/outline/summary';
import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../src/core/template/builtin';
import { bounded } from '../../src/core/checks/cap';
import { GROWING, inAspect, lines } from '../support/growing';
import { paragraphsOf } from '../support/paragraphs';
import { paper } from '../support/right-paper';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

/** What a machine or a careless hand may put there a thousand times over. */
const PIECES = [
  ...'一十〇1a.,;:!。，、：；？（）〔〕“”’《》【】「—-·…*○×某第是的不我年月 \t\u000b\u3000\ud83d\ufeff',
  ...[
    '一是',
    '（一）',
    '（1）',
    '1.',
    '1、',
    '①',
    '第一，',
    '究其原因，',
    '虽然',
    '没有',
    '2023年',
    '【待补：',
    '》《',
  ],
  ...['方面', '问题：', '整改措施：', '他', '通报', '一、二', '1.1.', 'www.', '××'],
];

/** Where it is put: on end, between words, at the start of sentences, and at the start of lines. */
const SHAPES: Readonly<Record<string, (piece: string, count: number) => string>> = {
  'on end': (piece, n) => inAspect(piece.repeat(n)),
  'in front of sentences': (piece, n) => inAspect(`${piece}学得不够，想得不多。`.repeat(n / 2)),
  'in front of lines': (piece, n) => `${paper()}\n${lines(n / 2, () => `${piece}学得不够`)}`,
};

/** How many times as many steps four times the text may cost: 4 is linear, 16 quadratic. */
const MOST = 6;
/** Of texts that are nothing but what grows a little tells that something will be quadratic. */
const MOST_GROWING = 4.3;
const SMALL = 150;
const FACTOR = 4;
/** Enough for what is made of pieces: what grows too fast outweighs the right paper around it. */
const FEW = 100;

/** Many templates are held against a text: only of a longer one what is quadratic stands out from all that. */
const CHOOSING = 500;
/** Places that are looked for by halves are among them. */
const MOST_CHOOSING = 5;

const counter = new StepCounter();
afterAll(() => counter.close());

const checkAll = (paragraphs: readonly Paragraph[]) => (): void => {
  bounded(check(paragraphs, recognise(paragraphs, template), template));
};

test('steps are counted: a paper checked nine times costs nine times the steps', () => {
  const once = checkAll(paragraphsOf(paper()));
  counter.of(once);
  const steps = counter.of(once);
  expect(steps).toBeGreaterThan(10_000);
  expect(counter.of(() => Array.from({ length: 9 }, once))).toBe(9 * steps);
});

test.each(Object.entries(GROWING))(
  'recognising and checking costs steps as the text grows: %s',
  (_, text) => {
    // What is made once, at the first use, is no part of it.
    checkAll(paragraphsOf(text(2)))();
    const small = counter.of(checkAll(paragraphsOf(text(SMALL))));
    const large = counter.of(checkAll(paragraphsOf(text(SMALL * FACTOR))));
    expect(large / small).toBeLessThan(MOST_GROWING);
  },
);

/** Every piece on end; elsewhere they take turns, to be done soon. */
const pieces = (name: string): string[] =>
  PIECES.filter((_, at) => name === 'on end' || at % 3 === Object.keys(SHAPES).indexOf(name));

describe.each(Object.entries(SHAPES))('steps grow as the text does with a piece %s', (name, shape) => {
  test.each(pieces(name))('%j', (piece) => {
    const small = counter.of(checkAll(paragraphsOf(shape(piece, FEW))));
    const large = counter.of(checkAll(paragraphsOf(shape(piece, FEW * FACTOR))));
    expect(large / small).toBeLessThan(MOST);
  });
});

test.each(Object.entries(GROWING))('so does choosing: %s', (_, text) => {
  const choose = (count: number) => () => chooseTemplate(paragraphsOf(text(count)), builtinTemplates);
  choose(2)();
  const small = counter.of(choose(CHOOSING));
  expect(counter.of(choose(CHOOSING * FACTOR)) / small).toBeLessThan(MOST_CHOOSING);
});

/** Aspects of the author's own, so that no template fits and the paper is read by itself. */
const own = (n: number): string =>
  [
    '对照检查材料',
    '一、存在的问题',
    ...Array.from({ length: n }, (_, at) => `${numberLike('（一）', at + 1)!}第${at}项工作方面`),
  ].join('\n');

test('so does what a paper that is read by itself is told of its own aspects', () => {
  const told = (count: number) => {
    const { best } = chooseTemplate(paragraphsOf(own(count)), builtinTemplates);
    expect(best.template.dimensions.length).toBeGreaterThan(count / 2);
    return () => {
      summarise(best.outline, best.template);
      correspondence(best.outline, best.template, []);
    };
  };
  expect(counter.of(told(SMALL * FACTOR)) / counter.of(told(SMALL))).toBeLessThan(MOST);
});

test('so does carrying out edits among notes, comments and fields', () => {
  const work = (count: number) => {
    const text = '读，'.repeat(count);
    const marks = Array.from({ length: count }, (_, at) => 2 * at);
    const edits = marks.map((at): Edit => {
      return { kind: 'replace', paragraph: 0, expect: text, start: at + 1, end: at + 2, text: '。' };
    });
    return () => applyEdits([{ ...plainParagraph(text), marks }], edits);
  };
  work(2)();
  expect(counter.of(work(SMALL * FACTOR)) / counter.of(work(SMALL))).toBeLessThan(MOST);
});
