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
