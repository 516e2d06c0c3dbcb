import fc from 'fast-check';
import { check } from '../../../src/core/checks/check';
import { defaultSettings } from '../../../src/core/checks/default-settings';
import { rules } from '../../../src/core/checks/registry';
import type { CheckSettings } from '../../../src/core/checks/types';
import { TextMemo } from '../../../src/core/checks/memo';
import type { Paragraph } from '../../../src/core/document/types';
import { KeptReading } from '../../../src/core/outline/kept';
import { recognise } from '../../../src/core/outline/recognise';
import type { Outline } from '../../../src/core/outline/types';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { edits, paper, states } from '../../support/edits';
import { paragraph } from '../../support/paragraphs';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

/** Every rule speaks, those too that a template or the house has silent. */
const loud: CheckSettings = {
  ...defaultSettings,
  rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const])),
};

/** The same document with some of its lines said twice, as only papers are that repeat themselves. */
const repeated = fc
  .tuple(paper, fc.array(fc.nat(), { maxLength: 4 }))
  .map(([paragraphs, places]): readonly Paragraph[] => [
    ...paragraphs,
    ...places.flatMap((at) => (paragraphs.length === 0 ? [] : [paragraphs[at % paragraphs.length]!])),
  ]);

test('what is found after any edits, with all that is kept, is what a full pass finds', () => {
  fc.assert(
    fc.property(repeated, edits, (first, list) => {
      const kept = new KeptReading();
      const memo = new TextMemo();
      for (const paragraphs of states(first, list)) {
        const outline = recognise(paragraphs, template, kept);
        expect(check(paragraphs, outline, template, loud, memo)).toEqual(
          check(paragraphs, recognise(paragraphs, template), template, loud),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('an answer is given again as long as all it depends on is the same', () => {
  const memo = new TextMemo();
  let asked = 0;
  const answer = () => ++asked;
  expect(memo.same('q', [1, 'a'], answer)).toBe(1);
  memo.turn();
  expect(memo.same('q', [1, 'a'], answer)).toBe(1);
  expect(memo.same('other', [1, 'a'], answer)).toBe(2);
  expect(memo.same('q', [1, 'b'], answer)).toBe(3);
  expect(memo.same('q', [1], answer)).toBe(4);
});

test('words that stand twice are looked for again where an edit touches them', () => {
  const said = '读过的内容没有及时整理归类，遇到具体问题时想不起来，隔了两天才去翻出来再补上';
  const other = '另有一些小事没有写进记录';
  const numbered = (first: string, second: string, last = other) =>
    ['一、存在的问题', `（一）在理论学习方面。${first}。`, `（二）在工作作风方面。${second}。`, last].map(
      (text) => paragraph(text),
    );
  const memo = new TextMemo();
  const kept = new KeptReading();
  const lengths = [
    numbered(said, said),
    numbered(said, said, `${other}，又写了一次`),
    numbered(said, said.slice(0, 30)),
    numbered(said, `前面多了一句。${said}`),
    numbered(`“${said}”`, said),
    numbered(said, other),
    numbered(said, said),
    [paragraph('说在前面的话'), ...numbered(said, said)],
  ].map((paragraphs) => {
    const outline = recognise(paragraphs, template, kept);
    const found = check(paragraphs, outline, template, loud, memo);
    expect(found).toEqual(check(paragraphs, recognise(paragraphs, template), template, loud));
    return found.find(({ rule }) => rule === 'overlap-inside')?.params.length ?? 0;
  });
  expect(lengths).toEqual([36, 36, 28, 36, 0, 0, 36, 36]);
});

test('what becomes another kind of document, and a paper again, keeps nothing of the other’s findings', () => {
  const lines = ['一、存在的主要问题', '（一）在理论学习方面。一是学习，，不够系统。'];
  const paragraphs = lines.map((text) => paragraph(text));
  const outline = recognise(paragraphs, template);
  const foreign: Outline = { ...outline, sections: [], foreign: true };
  const memo = new TextMemo();
  for (const one of [outline, foreign, outline, foreign]) {
    const found = check(paragraphs, one, template, loud, memo);
    expect(found).toEqual(check(paragraphs, one, template, loud));
    expect(found.length > 0).toBe(one === outline);
  }
});
