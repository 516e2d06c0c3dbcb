import { applyEdits } from '../../../src/core/document/apply';
import { paper, plan } from './papers';

const ends = [
  '\u200b',
  '\u200c',
  '\u200e',
  '\u2060',
  '\u00ad',
  '\u0085',
  '\u{1f600}',
  '\u{20bb7}',
  '\u{2cb2d}',
];

test.each(ends)(
  'what ends the last line (%j) stays there alone: nothing is glued to it, nothing cut',
  (end) => {
    const texts = [
      '一、存在的问题',
      '（一）在理论学习方面。学习抓得不紧。',
      `（二）在政治素质方面。要求不严。${end}`,
    ];
    const given = paper(...texts);
    const { edits } = plan(given);
    expect(edits.every(({ kind }) => kind === 'insert-paragraph')).toBe(true);
    const after = applyEdits(given, edits).map(({ text }) => text);
    expect(after.filter((text) => texts.includes(text))).toEqual(texts);
  },
);

test('an unseen character behind a soft break hides neither the break nor the neighbour', () => {
  const given = paper(
    '一、存在的问题',
    '（一）在理论学习方面。一是学习抓得不紧。\u000b\u200b（三）在能力本领方面。一是本领不强。',
  );
  const { edits, items } = plan(given, { only: ['dimension:politics'] });
  const after = applyEdits(given, edits).map(({ text }) => text);
  // The new part has a line to itself, as its neighbours have.
  const lines = after[1]?.replaceAll('\u200b', '').split('\u000b') ?? [];
  expect(lines.map((line) => line.slice(0, 3))).toEqual(['（一）', '（二）', '（三）']);
  expect(items[0]?.text).toBe('（二）在政治素质方面');
});
