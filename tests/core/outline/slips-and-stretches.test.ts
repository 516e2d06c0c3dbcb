import { toStream } from '../../../src/core/document/stream';
import { lexiconOf } from '../../../src/core/outline/lexicon';
import { disjoint, outside } from '../../../src/core/outline/regions';
import { recognise } from '../../../src/core/outline/recognise';
import { withinSlip } from '../../../src/core/outline/slip';
import { summarise } from '../../../src/core/outline/summary';
import { isTitleLine, isTitleOverTwo } from '../../../src/core/outline/title';
import { begins, evidenceFor, fits, type Evident } from '../../../src/core/outline/verdict';
import { readHeadline } from '../../../src/core/outline/headline';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { paragraph, paragraphsOf } from '../../support/paragraphs';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

describe('a name with slips', () => {
  const found = (text: string, longerThan = 0) => {
    const slip = withinSlip(lexiconOf(template), text, longerThan);
    return slip && [slip.word.text, slip.edits, slip.end, slip.rest];
  };

  test.each([
    ['理论学习', '理论学习', 0, 4, 0],
    ['理论学刁', '理论学习', 1, 3, 0],
    ['理论学', '理论学习', 1, 3, -1],
    ['理论的学习', '理论学习', 1, 5, 1],
    ['理论习学', '理论学习', 1, 3, 0],
    ['理学论习', '理论学习', 1, 4, 0],
    ['在担当作位上', '担当作为', 1, 4, 2],
  ])('%s is %s', (text, ...told) => {
    expect(found(text)).toEqual(told);
  });

  test('is none with two, without enough in common, or where it shall be longer', () => {
    expect(found('理沦学刁')).toBeNull();
    expect(found('理学某习')).toBeNull();
    expect(found('工作')).toBeNull();
    expect(found('理论学刁', 4)).toBeNull();
  });
});

test('what lies in no stretch, and stretches cut where the one before ends', () => {
  const at = (...starts: number[]) => starts.map((start) => ({ start }));
  const stretch = (from: number, to: number) => ({ kind: 'toc' as const, from, to });
  const both = [stretch(10, 12), stretch(4, 6)];
  expect(outside(at(3, 4, 5, 6, 9, 10, 11, 12), both)).toEqual(at(3, 6, 9, 12));
  expect(outside(at(3, 4), [])).toEqual(at(3, 4));
  expect(disjoint([stretch(5, 9), stretch(1, 6), stretch(2, 4)])).toEqual([stretch(1, 6), stretch(6, 9)]);
});

test('one line in the style of a table of contents is one', () => {
  const styled = { ...paragraph('一、存在的主要问题'), style: 'toc 1' };
  const text = paragraphsOf('对照检查材料\n二、存在的主要问题\n（一）在理论学习方面。学得不够深。');
  const [title, ...rest] = text;
  expect(recognise([title!, styled, ...rest], template).ignored.map(({ kind }) => kind)).toEqual(['toc']);
  const other = { ...styled, style: 'toc heading' };
  expect(recognise([title!, other, ...rest], template).ignored).toEqual([]);
});

describe('what speaks for a template', () => {
  const evident: Evident = {
    found: 6,
    strength: 6,
    parts: 6,
    recall: 1,
    precision: 1,
    specific: false,
    beginning: false,
    worded: false,
    named: false,
    local: false,
    contradicted: false,
  };
  test.each<[string, Partial<Evident>, boolean]>([
    ['all of it', {}, true],
    ['two thirds of it', { recall: 0.66, precision: 0.75 }, true],
    ['less', { recall: 0.65, precision: 1 }, false],
    ['two thirds of it among others', { recall: 0.9, precision: 0.74 }, false],
    ['half of it where the title names it', { recall: 0.5, precision: 0.6, named: true }, true],
    ['half of it with a name of its own', { recall: 0.5, precision: 0.6, specific: true }, true],
    ['less than half of it where the title names it', { recall: 0.49, named: true }, false],
    [
      'half of it where each place sets its own',
      { recall: 0.5, precision: 0.6, local: true, named: true },
      false,
    ],
    [
      'nearly all of it, though the title names another',
      { recall: 0.8, precision: 0.8, contradicted: true },
      true,
    ],
    ['less, where the title names another', { recall: 0.79, contradicted: true }, false],
    ['all of it among others, where the title names another', { precision: 0.79, contradicted: true }, false],
    ['all of it in plain words among others', { precision: 0.5 }, true],
    ['all of it among more others', { precision: 0.49 }, false],
    ['all of it in other words among others', { precision: 0.5, strength: 4.7 }, false],
  ])('%s: %j', (_, more, told) => {
    expect(fits({ ...evident, ...more })).toBe(told);
  });

  test.each<[Partial<Evident>, boolean, boolean]>([
    [{ beginning: true }, false, true],
    [{ beginning: true }, true, false],
    [{ named: true }, true, true],
    [{ specific: true }, true, true],
    [{ worded: true }, true, true],
    [{ named: true, contradicted: true }, false, false],
    [{ named: true, found: 0 }, false, false],
    [{ named: true, precision: 0.59 }, false, false],
    [{ local: true, named: true }, false, false],
    [{ local: true, beginning: true }, false, true],
    [{ local: true, beginning: true }, true, false],
  ])('a beginning by %j, later parts %j: %j', (more, later, told) => {
    expect(begins({ ...evident, ...more }, later)).toBe(told);
  });
});

test.each([
  ['某某教育对照检查材料', true],
  ['2025年某某教育对照检查材料', true],
  ['某某学习对照检查材料', false],
])('a template whose paper is called after a year and a campaign is named by %s: %j', (title, told) => {
  const own = { ...template, year: 2025, paperTitle: '2025年某某教育个人对照检查材料' };
  const paragraphs = paragraphsOf(`${title}\n一、存在的问题\n学得少。`);
  const outline = recognise(paragraphs, own);
  const headline = readHeadline(toStream(paragraphs), outline.title, outline.preamble);
  expect(evidenceFor(outline, own, headline).named).toBe(told);
});

describe('a title', () => {
  test.each([
    ['个人对照检查材料', true],
    ['作风建设情况报告', true],
    ['作风建设报告会侧记', false],
    ['对照检查材料。', false],
    ['对照检查材料，', false],
    ['对照检查：材料', false],
    ['一、对照检查材料', false],
    ['对照检查材料清单', false],
    ['篇一：对照检查材料', true],
    ['检查', false],
  ])('%s: %j', (text, told) => {
    expect(isTitleLine(toStream(paragraphsOf(text)), 0)).toBe(told);
  });

  test('may be cut over two lines, and none is behind the last', () => {
    const over = (text: string, l = 0) => isTitleOverTwo(toStream(paragraphsOf(text)), l);
    expect(over('某某单位领导班子二〇二四年度民主生活会\n个人情况剖析发言提纲')).toBe(false);
    expect(over('某某单位领导班子二〇二四年度民主生活会对照\n检查材')).toBe(true);
    expect(over('某某单位民主生活会，对照，\n检查材料')).toBe(false);
    expect(over('某某单位领导班子二〇二四年度民主生活会对照', 0)).toBe(false);
    expect(over('某某单位', 3)).toBe(false);
  });
});

test.each([
  ['现将班子对照检查情况汇报如下。', 'team'],
  ['按照要求，党委认真作了检视。', 'team'],
  ['按照要求，我认真作了检视。', 'person'],
  ['按照要求认真作了准备。', null],
])('%s is said by %j', (text, voice) => {
  const stream = toStream(paragraphsOf(text));
  const extent = { from: { paragraph: 0, offset: 0 }, to: { paragraph: 1, offset: 0 } };
  const preamble = { extent } as Parameters<typeof readHeadline>[2];
  expect(readHeadline(stream, null, preamble).voice).toBe(voice);
});

test('where a section has no numbered parts its points are counted', () => {
  const text =
    '对照检查材料\n一、存在的主要问题\n（一）在理论学习方面。学得不够深。\n二、整改措施\n一是多学。每天学一点。二是多问。有事就问。';
  const { sections } = summarise(recognise(paragraphsOf(text), template), template);
  expect(sections.map(({ id, items }) => `${id} ${items}`)).toEqual([
    'problems 1',
    'cases 0',
    'causes 0',
    'measures 2',
  ]);
});
