import type { Paragraph } from '../../../src/core/document/types';
import type { Outline, OutlineNode } from '../../../src/core/outline/types';
import { blockedBy } from '../../../src/core/plan/fixed-numbers';
import { plainer } from '../../../src/core/plan/job';
import { habitOf } from '../../../src/core/plan/habits';
import { numberEntries } from '../../../src/core/plan/numbering';
import { renumberingsOf, sampleUnder } from '../../../src/core/plan/renumber';
import { typicalBody } from '../../../src/core/plan/typical-body';
import { recognise } from '../../../src/core/outline/recognise';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { node } from './nodes';
import { paper, template } from './papers';

/** A heading with a typed number at the front of a paragraph. */
const numbered = (
  value: number,
  text: string,
  family: NonNullable<OutlineNode['number']>['family'] = 'han-comma',
  more: Partial<OutlineNode> = {},
  paragraph = 0,
) =>
  node({
    number: { family, value, text, span: { paragraph, start: 0, end: text.length } },
    heading: { paragraph, start: 0, end: text.length },
    ...more,
  });

describe('values in a row', () => {
  const values = (...row: (number | null | 'none')[]) =>
    numberEntries(
      row.map((value) => ({
        node: value === null ? null : value === 'none' ? node() : numbered(value, '一、'),
      })),
    );

  it('move on what followed in sequence, as far as the new ones reach', () => {
    expect(values(null, 1, 2, 3)).toEqual([1, 2, 3, 4]);
    expect(values(1, null, 2)).toEqual([1, 2, 3]);
    expect(values(1, 2, null)).toEqual([1, 2, 3]);
    expect(values(1, null, 4, 5)).toEqual([1, 2, 4, 5]);
    expect(values(null, 2, 3)).toEqual([1, 2, 3]);
  });

  it('leave what was out of sequence, and count past what has no number', () => {
    expect(values(null, 1, 1, 5)).toEqual([1, 2, 1, 5]);
    expect(values('none', null)).toEqual([0, 1]);
    expect(values(1, 'none', null)).toEqual([1, 1, 2]);
  });
});

describe('a number that Word starts over', () => {
  const auto = (value: number, paragraph: number) =>
    node({
      number: { family: 'han-comma', value, text: '', span: null },
      heading: { paragraph, start: 0, end: 1 },
    });
  const list = (startsOver: boolean) => bodyParagraph('节', startsOver ? { startsOver: true } : {});
  const blocked = (
    startsOver: readonly boolean[],
    row: readonly (number | string)[],
    values: readonly number[],
  ) => {
    let at = 0;
    return blockedBy(
      row.map((one) =>
        typeof one === 'string' ? { node: null, keys: [one] } : { node: auto(one, at++), keys: [] },
      ),
      values,
      startsOver.map(list),
    ).map(({ key }) => key);
  };

  it('keeps out what stands in front of it and would take its value, and no more', () => {
    expect(blocked([true], ['a', 1], [1, 2])).toEqual(['a']);
    expect(blocked([true], ['a', 2], [1, 2])).toEqual([]);
    expect(blocked([true], [1], [2])).toEqual([]);
    expect(blocked([true, true], ['a', 2, 'b', 3], [1, 2, 3, 4])).toEqual(['b']);
    expect(blocked([false, true], ['a', 1, 'b', 2], [1, 2, 3, 4])).toEqual(['a', 'b']);
    expect(blocked([false], ['a', 1], [1, 2])).toEqual([]);
  });
});

describe('a number that nobody may write anew', () => {
  const why = (heading: Paragraph, more: Partial<OutlineNode> = {}) =>
    blockedBy(
      [
        { node: null, keys: ['a'] },
        { node: numbered(1, '（一）', 'han-paren', more), keys: [] },
      ],
      [1, 2],
      [heading, bodyParagraph('1.1 名', { locked: true })],
    ).map((one) => `${one.key} ${one.why}`);

  it('is locked, or something that is no character stands in it', () => {
    expect(why(bodyParagraph('（一）名'))).toEqual([]);
    expect(why(bodyParagraph('（一）名', { locked: true }))).toEqual(['a held']);
    const marked = (...marks: number[]) => why(bodyParagraph('（一）名', { marks }));
    expect([marked(1), marked(0), marked(3), marked(0, 2)]).toEqual([['a held'], [], [], ['a held']]);
  });

  it('is one over a decimal that cannot move on with it', () => {
    const below = numbered(1, '1.1', 'decimal', {}, 1);
    expect(why(bodyParagraph('（一）名'), { children: [below] })).toEqual(['a held']);
    const other = numbered(1, '（1）', 'arabic-paren', {}, 1);
    expect(why(bodyParagraph('（一）名'), { children: [other] })).toEqual([]);
  });

  it('is none over a decimal that Word counts', () => {
    const { heading, ...below } = numbered(1, '1.1', 'decimal', {}, 1);
    const counted = { ...below, heading, number: { ...below.number!, span: null } };
    const list = [bodyParagraph('（一）名'), bodyParagraph('名', { startsOver: true })];
    const row = [
      { node: null, keys: ['a'] },
      { node: numbered(1, '（一）', 'han-paren', { children: [counted] }), keys: [] },
    ];
    expect(blockedBy(row, [1, 2], list)).toEqual([]);
  });
});

describe('numbers under one that moves on', () => {
  const texts = (section: OutlineNode, to: number) =>
    renumberingsOf([section], new Map([[section, { key: 'section:x', value: to }]])).map(
      ({ key, number }) => `${key} ${number}`,
    );

  it('repeat it where they repeated the old one', () => {
    const children = [numbered(1, '2.1', 'decimal'), numbered(2, '2.2', 'decimal')];
    expect(texts(numbered(2, '2.', 'arabic-dot', { children }), 3)).toEqual([
      'section:x 3.',
      'section:x/0 3.1',
      'section:x/1 3.2',
    ]);
  });

  it('stay where they count by themselves, though one has the old value', () => {
    const own = [numbered(1, '1', 'decimal'), numbered(2, '2', 'decimal'), numbered(1, '5.1', 'decimal')];
    expect(texts(numbered(2, '二、', 'han-comma', { children: own }), 3)).toEqual(['section:x 三、']);
    const deeper = [numbered(1, '2.1', 'decimal', { children: [numbered(1, '2.4.1', 'decimal')] })];
    expect(texts(numbered(2, '2.', 'arabic-dot', { children: deeper }), 3)).toEqual([
      'section:x 3.',
      'section:x/0 3.1',
    ]);
    const brackets = [numbered(2, '（2）', 'arabic-paren')];
    expect(texts(numbered(2, '二、', 'han-comma', { children: brackets }), 3)).toEqual(['section:x 三、']);
  });

  it('are followed through headings without one, and not written where Word makes them', () => {
    const deep = node({ children: [numbered(1, '2.1', 'decimal')] });
    expect(texts(numbered(2, '2.', 'arabic-dot', { children: [deep] }), 3)).toEqual([
      'section:x 3.',
      'section:x/0/0 3.1',
    ]);
    const auto = node({ number: { family: 'han-comma', value: 2, text: '二、', span: null } });
    expect(texts(auto, 3)).toEqual([]);
    expect(texts(numbered(2, '二、'), 2)).toEqual([]);
  });

  it('as a sample are turned to the heading they go under', () => {
    expect(sampleUnder('1.1', 1, 3)).toBe('3.1');
    expect(sampleUnder('1.1', 2, 3)).toBe('1.1');
    expect(sampleUnder('1.', 1, 3)).toBe('1.');
    expect(sampleUnder('（一）', 1, 3)).toBe('（一）');
  });
});

describe('the typical text of a paper', () => {
  const LONG = '这一段写得比较长，说的是平时工作里的事情，一共有三十多个字，足够作样子。';
  const typical = (texts: readonly (string | Paragraph)[], outline?: Partial<Outline>) => {
    const paragraphs = paper(...texts);
    return typicalBody(paragraphs, { ...recognise(paper(''), template), ...outline });
  };

  it('is the first long one, else the first with words', () => {
    expect(typical(['短。', LONG, LONG])).toBe(1);
    expect(typical(['', '   ', '短。', '也短。'])).toBe(2);
    expect(typical([' '.repeat(40), '短。'])).toBe(1);
    expect(typical(['', ' '])).toBeNull();
    expect(typical(['十'.repeat(29), '十'.repeat(30)])).toBe(1);
  });

  it('is in no table, list or outline level', () => {
    const more = [{ inTable: true }, { listLevel: 0 }, { outlineLevel: 1 }];
    for (const one of more) expect(typical([bodyParagraph(LONG, one), '短。'])).toBe(1);
  });

  it('is no heading, but may be one that runs into its text, and a point', () => {
    const at = (paragraph: number, more: Partial<OutlineNode> = {}) =>
      node({ kind: 'section', heading: { paragraph, start: 0, end: 2 }, ...more });
    expect(typical([LONG, LONG], { sections: [at(0)] })).toBe(1);
    expect(typical([LONG, LONG], { sections: [at(0, { runIn: true })] })).toBe(0);
    expect(typical([LONG, LONG], { sections: [at(0, { kind: 'point' })] })).toBe(0);
    expect(typical([LONG, LONG, LONG], { sections: [at(0, { children: [at(1)] })] })).toBe(2);
    for (const part of ['title', 'byline', 'salutation', 'signature', 'date'] as const)
      expect(typical([LONG, LONG], { [part]: at(0, { runIn: true }) })).toBe(1);
  });
});

it('a heading that was not understood gets a number and an end, once it is tried again', () => {
  const habit = habitOf(node({ name: '学' }), paper('学'));
  expect(plainer(habit, 0)).toBe(habit);
  expect(plainer(null, 2)).toBeNull();
  expect(plainer(habit, 1)).toEqual({ ...habit, number: { kind: 'typed', sample: '', gap: '' }, tail: '。' });
  const auto = { ...habit, number: 'automatic' as const, tail: '：' };
  expect(plainer(auto, 1)).toEqual(auto);
});
