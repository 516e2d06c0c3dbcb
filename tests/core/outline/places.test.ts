import { paragraph, paragraphsOf } from '../../support/paragraphs';
import { toStream } from '../../../src/core/document/stream';
import { ownOutline, ownTemplate } from '../../../src/core/outline/own';
import {
  behind,
  comparePlaces,
  frontEnd,
  headEnd,
  outOfTable,
  tailStart,
  textEnd,
} from '../../../src/core/outline/places';
import { recognise } from '../../../src/core/outline/recognise';
import { dimensionNodes, sectionNodes, summarise } from '../../../src/core/outline/summary';
import type { OutlineNode } from '../../../src/core/outline/types';
import { unseen } from '../../../src/core/outline/unseen';
import { isContinuation, reachOf, wrapWidth } from '../../../src/core/outline/wrap';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';

const template = templateById(DEFAULT_TEMPLATE_ID)!;
const of = (text: string) => {
  const paragraphs = paragraphsOf(text);
  return { paragraphs, outline: recognise(paragraphs, template) };
};

test('what the eye does not see is nothing', () => {
  expect([unseen(''), unseen('  \u3000\u200b'), unseen(' 字'), unseen('字 ')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a gap inside a table goes below it', () => {
  const row = { ...paragraph('格'), inTable: true };
  const text = paragraph('文');
  const gaps = [text, row, row, row, text, row].map((_, gap, all) => outOfTable(gap, all));
  expect(gaps.map((place) => place.kind === 'gap' && place.gap)).toEqual([0, 1, 4, 4, 4, 5]);
});

test('places stand in the order of the document, a gap in front of its paragraph’s inside', () => {
  const inside = (paragraph: number, offset: number) =>
    ({ kind: 'inside', at: { paragraph, offset } }) as const;
  const gap = (at: number) => ({ kind: 'gap', gap: at }) as const;
  const below = { ...gap(1), beside: 'below' } as const;
  const order = [gap(0), inside(0, 3), inside(0, 5), gap(1), below, inside(1, 1), gap(3)];
  expect([...order].reverse().sort(comparePlaces)).toEqual(order);
});

const PAPER = [
  '对照检查材料',
  '甲某某',
  '',
  '按照要求，我认真作了检视，现汇报如下。',
  '一、存在的主要问题',
  '（一）在理论学习方面。学得不够深，记得不够牢。',
  '',
  '',
  '二、原因剖析',
  '要求不严，抓得不紧。',
  '三、整改措施',
  '每周检查一次，逐项落实。',
  '',
  '以上是我的对照检查，不妥之处，请批评指正。',
  '',
  '甲某某',
  '2024年1月5日',
].join('\n');

test('behind a part is under its last text, above the blank lines', () => {
  const { paragraphs, outline } = of(PAPER);
  const places = outline.sections.map((node) => behind(node, paragraphs, 13));
  expect(places).toEqual([
    { kind: 'gap', gap: 6 },
    { kind: 'gap', gap: 10 },
    { kind: 'gap', gap: 12 },
  ]);
});

test('behind a part that ends inside a paragraph is there, and no further than the tail', () => {
  const { paragraphs } = of('甲乙丙丁\n戊己庚辛\n');
  const node = (to: { paragraph: number; offset: number }) =>
    ({ extent: { from: { paragraph: 0, offset: 0 }, to } }) as unknown as OutlineNode;
  expect(behind(node({ paragraph: 1, offset: 2 }), paragraphs, 2)).toEqual({
    kind: 'inside',
    at: { paragraph: 1, offset: 2 },
  });
  expect(behind(node({ paragraph: 1, offset: 2 }), paragraphs, 1)).toEqual({ kind: 'gap', gap: 1 });
  expect(behind(node({ paragraph: 1, offset: 0 }), paragraphs, 2)).toEqual({ kind: 'gap', gap: 1 });
  expect(behind(node({ paragraph: 1, offset: 4 }), paragraphs, 2)).toEqual({ kind: 'gap', gap: 2 });
});

test('the head ends in front of the body, and the tail begins with the closing', () => {
  const { paragraphs, outline } = of(PAPER);
  expect(frontEnd(outline, paragraphs)).toBe(0);
  expect(headEnd(outline, paragraphs)).toBe(4);
  expect(tailStart(outline, paragraphs)).toBe(13);
  expect(textEnd(outline, paragraphs)).toEqual({ kind: 'gap', gap: 12 });
});

test('the text of nothing ends where it begins', () => {
  for (const text of ['', '\n\n']) {
    const { paragraphs, outline } = of(text);
    expect(textEnd(outline, paragraphs)).toEqual({ kind: 'gap', gap: 0 });
  }
});

test('a sum tells what stands, where, and what is missing', () => {
  const { outline } = of(PAPER);
  const { complete, sections, dimensions } = summarise(outline, template);
  expect(complete).toBe(false);
  expect(sections.map(({ id, present, paragraph, items }) => [id, present, paragraph, items])).toEqual([
    ['problems', true, 4, 1],
    ['cases', false, null, 0],
    ['causes', true, 8, 0],
    ['measures', true, 10, 0],
  ]);
  const [theory, ...others] = dimensions;
  expect(theory).toMatchObject({ id: 'theory', present: true, paragraph: 5, characters: 23, points: 0 });
  expect(
    new Set(others.map(({ present, paragraph, characters }) => `${present} ${paragraph} ${characters}`)),
  ).toEqual(new Set(['false null 0']));
  expect(sectionNodes(outline, 'measures').map(({ heading }) => heading.paragraph)).toEqual([10]);
  expect(sectionNodes(outline, 'nowhere')).toEqual([]);
});

test('a heading that is only implied is none, and one of its own comes before one that names it too', () => {
  const { outline } = of(PAPER);
  const [problems] = outline.sections;
  const [aspect] = problems!.children;
  const implied = { ...outline, sections: [{ ...problems!, implied: true as const }] };
  expect(sectionNodes(implied, 'problems')).toEqual([]);
  const other = { ...aspect!, id: 'other', covers: [aspect!.id!] };
  const both = { ...outline, sections: [{ ...problems!, children: [other, aspect!] }] };
  expect(dimensionNodes(both, aspect!.id!)).toEqual([aspect, other]);
});

test('a paper’s own aspects are those that are numbered under its problems', () => {
  const { outline } = of(PAPER);
  const [problems, causes] = outline.sections;
  const item = { ...problems!.children[0]!, kind: 'item' as const, id: null, name: '学习' };
  const told = { ...item, facet: 'causes' as const };
  const neutral = {
    ...outline,
    sections: [
      { ...problems!, children: [item, told, item] },
      { ...causes!, id: null, name: '别的', children: [item] },
    ],
  };
  const own = ownOutline(neutral);
  expect(own.sections.map(({ id, children }) => [id, ...children.map((child) => child.id)])).toEqual([
    ['problems', 'd1', null, 'd2'],
    ['other', null],
  ]);
  const made = ownTemplate(own, 'person');
  expect(made.dimensions).toEqual(['d1', 'd2'].map((id) => ({ id, name: '学习', aliases: [], topics: [] })));
  expect(made.sections.map(({ id, parts }) => [id, parts])).toEqual([
    ['problems', 'dimensions'],
    ['other', 'none'],
  ]);
});

describe('a text that a machine has cut into lines', () => {
  const LINE = '平时忙于事务静下来的时间少想得不深做得不够细';
  const streamOf = (...lines: string[]) => toStream(paragraphsOf(lines.join('\n')));
  const cut = Array.from({ length: 8 }, () => LINE);

  test('has the width of its lines, and ordinary text has none', () => {
    expect(wrapWidth(streamOf(...cut))).toBe(22);
    expect(wrapWidth(streamOf(...cut.slice(1)))).toBe(0);
    expect(wrapWidth(streamOf(...cut.map((line) => `${line}。`)))).toBe(0);
    expect(wrapWidth(streamOf(...cut.map((line) => line.slice(0, 15))))).toBe(0);
    expect(wrapWidth(streamOf(...cut.map((line) => line.repeat(3))))).toBe(0);
  });

  test('is none where its lines are of many lengths', () => {
    const longer = [16, 18, 20, 24, 28, 36, 44, 58].map((length) => LINE.repeat(3).slice(0, length));
    expect(wrapWidth(streamOf(...longer))).toBe(0);
  });

  test('goes on behind a line that is nearly full and ends no sentence', () => {
    const stream = streamOf(LINE, LINE.slice(0, 10), LINE, `${LINE.slice(1)}。`, LINE);
    expect([0, 1, 2, 3, 4, 5].map((l) => isContinuation(stream, l, 22))).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(isContinuation(stream, 1, 0)).toBe(false);
    expect([0, 1, 4].map((l) => reachOf(stream, l, 22))).toEqual([32, 32, stream.length]);
    expect(reachOf(stream, 0, 0)).toBe(22);
  });
});
