import { foldCode, nameKey } from '../../../src/core/characters/fold';
import { lineIndexAt, toStream } from '../../../src/core/document/stream';
import { TRADITIONAL_PAIRS } from '../../../src/core/characters/traditional';
import { paragraph, paragraphsOf } from '../../support/paragraphs';

const fold = (text: string): string =>
  [...text].map((c) => String.fromCharCode(foldCode(c.charCodeAt(0)))).join('');

test.each([
  ['（〔［【[(', '(((((('],
  ['ＡＢ１２', 'AB12'],
  ['，．：；！？', ',.:;!?'],
  ['問題與責任擔當', '问题与责任担当'],
  ['存在的问题', '存在的问题'],
])('%s folds to %s', (from, to) => {
  expect(fold(from)).toBe(to);
});

test('folding a second time changes nothing', () => {
  for (let code = 0; code < 65536; code++) expect(foldCode(foldCode(code)) === foldCode(code)).toBe(true);
});

test('every traditional character has one simplified one', () => {
  const from = [...TRADITIONAL_PAIRS].filter((_, i) => i % 2 === 0);
  expect(TRADITIONAL_PAIRS.length % 2).toBe(0);
  expect(new Set(from).size).toBe(from.length);
});

test('a name is compared without punctuation, quotes and space', () => {
  expect(nameKey('　“两个 確立”、')).toBe('两个确立');
});

test('the stream knows where each character stands', () => {
  const stream = toStream([paragraph(' 一\u000B二 三'), paragraph(''), paragraph('\t四')]);
  expect(stream.length).toBe(4);
  expect([...stream.offset.subarray(0, 4)]).toEqual([1, 3, 5, 1]);
  expect(stream.lines.map((l) => [l.paragraph, l.first])).toEqual([
    [0, true],
    [0, false],
    [2, true],
  ]);
  expect([0, 1, 2, 3, 4].map((i) => lineIndexAt(stream, i))).toEqual([0, 1, 1, 2, 2]);
});

test('an empty document has an empty stream', () => {
  expect(toStream([]).length).toBe(0);
  expect(toStream(paragraphsOf('\n\n')).lines).toEqual([]);
});
