import fc from 'fast-check';
import type { Paragraph } from '../../../src/core/document/types';
import { chooseTemplate } from '../../../src/core/outline/choose';
import { KeptReading } from '../../../src/core/outline/kept';
import { recognise } from '../../../src/core/outline/recognise';
import type { OutlineNode } from '../../../src/core/outline/types';
import { builtinTemplates, templateById } from '../../../src/core/template/builtin';
import { paragraph } from '../../support/paragraphs';

const template = templateById('2023-theme-education')!;

/** Running text that says nothing. */
const prose = (sentences: number, from = 0): string =>
  Array.from(
    { length: sentences },
    (_, i) =>
      `${'甲乙丙丁戊己庚辛'.charAt((i + from) % 8)}组上月在仓库清点了货架和台账，回来以后没有及时登记，隔了两天才补上。`,
  ).join('');

const LINES = [
  '对照检查材料',
  `按照要求，本人查摆了不足，现将情况报告如下。${prose(3)}`,
  prose(4, 1),
  '一、存在的主要问题',
  `（一）在理论学习方面。一是学得不深。${prose(4, 2)}二是用得不够。${prose(4, 3)}`,
  `（二）在政治素质方面。${prose(5, 4)}`,
  prose(4, 5),
  '二、典型案例剖析',
  prose(5, 6),
  '三、产生问题的原因分析',
  `一是认识不足。${prose(3, 7)}`,
  `二是要求不严。${prose(3, 8)}`,
  '四、努力方向和整改措施',
  `一是加强学习。${prose(3, 9)}`,
  `二是改进方法。${prose(2, 10)}`,
  prose(2, 11),
  `以上是本人的对照检查，请批评指正。`,
];
const PAPER: readonly Paragraph[] = LINES.map((line) => paragraph(line));

const withText = (paragraphs: readonly Paragraph[], at: number, text: string): Paragraph[] =>
  paragraphs.map((one, i) => (i === at ? { ...one, text } : { ...one }));

/** What a second reading finds that was kept from the first, beside a full one. */
function readTwice(at: number, text: string, paper = PAPER) {
  const kept = new KeptReading();
  const first = recognise(paper, template, kept);
  const now = withText(paper, at, text);
  return { first, second: recognise(now, template, kept), whole: recognise(now, template) };
}

const flat = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

test('typing in running text makes anew what holds it, and nothing else', () => {
  const { first, second, whole } = readTwice(5, `${LINES[5]}丙组也是这样。`);
  expect(second).toEqual(whole);
  const before = new Set(flat(first.sections));
  const fresh = flat(second.sections).filter((node) => !before.has(node));
  expect(fresh.map(({ id }) => id)).toEqual(['problems', 'politics']);
  expect(second.characters - first.characters).toBe(7);
  expect(second.series.filter((one) => !first.series.includes(one))).toHaveLength(0);
});

test('what stands behind the change in its paragraph moves with it', () => {
  const text = LINES[4]!.replace('货架和台账，回来', '货架，回来');
  expect(text).not.toBe(LINES[4]);
  const { first, second, whole } = readTwice(4, text);
  expect(second).toEqual(whole);
  const points = (outline: typeof first) => outline.sections[0]!.children[0]!.children;
  expect(points(second)[1]!.heading.start - points(first)[1]!.heading.start).toBe(-3);
});

/** Changes after which something is read that was not, or no longer is. */
const TELLING: readonly (readonly [string, number, (line: string) => string])[] = [
  ['a point more', 5, (line) => `${line}一是记得不全。二是问得不细。`],
  ['a point less', 4, (line) => line.replace('二是用得', '也是用得')],
  ['a point’s judgement cut short', 4, (line) => line.replace('一是学得不深。', '一是学得不深，')],
  ['a heading’s name', 5, (line) => line.replace('政治素质', '能力本领')],
  ['a heading in the text', 6, (line) => `${line}二、典型案例剖析。${prose(1)}`],
  ['a lead-in', 5, (line) => `${line}究其原因，主要是想得不深。`],
  ['a quotation that opens', 8, (line) => `${line.slice(0, 60)}“${line.slice(60)}`],
  ['an announcement', 8, (line) => line.replace(/。$/u, '：')],
  ['a closing', 15, (line) => `${line}以上是我的对照检查，请批评指正。`],
  ['a line break', 8, (line) => `${line.slice(0, 90)}\v${line.slice(90)}`],
  ['a paragraph cut short', 8, (line) => line.slice(0, 20)],
];

test.each(TELLING)('%s is read anew', (_, at, change) => {
  const text = change(LINES[at]!);
  expect(text).not.toBe(LINES[at]);
  const { second, whole } = readTwice(at, text);
  expect(second).toEqual(whole);
});

test('typing in what is quoted is read anew', () => {
  const quoted = ['“一、存在的主要问题', prose(4, 12), '二、典型案例剖析”'];
  const paper = [...LINES.slice(0, 7), ...quoted, ...LINES.slice(7)].map((line) => paragraph(line));
  const { first, second, whole } = readTwice(8, `${quoted[1]}丙组也是这样。`, paper);
  expect(first.ignored.map(({ kind }) => kind)).toEqual(['quotation']);
  expect(second).toEqual(whole);
});

const PIECES = [
  '。',
  '，',
  '；',
  '：',
  '又看了一遍',
  '一是',
  '三是',
  '（三）',
  '“',
  '”',
  ' ',
  '\v',
  '😀',
  '方面',
];
const edit = fc.record({
  at: fc.nat({ max: LINES.length - 1 }),
  from: fc.nat({ max: 260 }),
  cut: fc.nat({ max: 12 }),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })),
});

test('after any typing in long paragraphs the outline is that of a full pass', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (list) => {
      const [known, choosing] = [new KeptReading(), new KeptReading()];
      let now = PAPER;
      recognise(now, template, known);
      chooseTemplate(now, builtinTemplates, choosing);
      for (const { at, from, cut, put } of list) {
        const { text } = now[at]!;
        now = withText(now, at, text.slice(0, from) + put + text.slice(from + cut));
        expect(JSON.stringify(recognise(now, template, known))).toBe(
          JSON.stringify(recognise(now, template)),
        );
        expect(JSON.stringify(chooseTemplate(now, builtinTemplates, choosing))).toBe(
          JSON.stringify(chooseTemplate(now, builtinTemplates)),
        );
      }
    }),
    { numRuns: 60 },
  );
});
