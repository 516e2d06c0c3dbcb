import { applyEdits } from '../../../src/core/document/apply';
import { plainParagraph } from '../../../src/core/document/plain-paragraph';
import type { Paragraph } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { whatNext, type NextOffer } from '../../../src/core/phrasing/next';
import type { CursorView } from '../../../src/core/phrasing/view';
import { theTemplate } from './support';

/** A paper with the cursor behind its last word. `一是|…` is a paragraph that Word numbers so. */
function paper(...lines: string[]): CursorView {
  const paragraphs = lines.map((line): Paragraph => {
    const [number, text] = line.includes('|') ? line.split('|') : ['', line];
    return { ...plainParagraph(text ?? ''), number: number ?? '', listLevel: number === '' ? -1 : 0 };
  });
  const end = paragraphs.at(-1)?.text.length ?? 0;
  const template = theTemplate();
  const selection = { paragraph: paragraphs.length - 1, start: end, end };
  return { paragraphs, outline: recognise(paragraphs, template), template, selection };
}

const shown = (offer: NextOffer | undefined) =>
  offer === undefined ? '' : 'word' in offer ? offer.word : 'number' in offer ? offer.number : offer.key;

const head = '一、存在的问题';

describe('what comes next is written as what is there', () => {
  test.each([
    [
      'causes in decimals',
      [
        '三、问题的原因',
        '3.1学习抓得不紧',
        '想得少。',
        '3.2党性炼得不实',
        '做得少。',
        '3.3宗旨有所淡化',
        '问得少。',
      ],
      '3.4',
    ],
    [
      'causes in one character each',
      [
        '三、问题的原因',
        '㈠学习抓得不紧',
        '想得少。',
        '㈡党性炼得不实',
        '做得少。',
        '㈢宗旨有所淡化',
        '问得少。',
      ],
      '㈣',
    ],
    ['一来', [head, '（一）理论学习。一来学得浅。二来记得少。'], '三来'],
    ['第一点', [head, '（一）理论学习。第一点，学得浅。第二点，记得少。'], '第三点'],
    ['（1）', [head, '（一）理论学习', '（1）学得浅。', '（2）记得少。'], '（3）'],
    ['（1） in one paragraph', [head, '（一）理论学习。（1）学得浅。（2）记得少。'], '（3）'],
    ['①', [head, '（一）理论学习', '①学得浅。', '②记得少。'], '③'],
    ['1.', [head, '（一）理论学习', '1.学得浅。', '2.记得少。'], '3.'],
    ["Word's own 一是", [head, '（一）理论学习', '一是|学得浅。', '二是|记得少。'], '三是'],
    ["Word's own 1.", [head, '（一）理论学习', '1.|学得浅。', '2.|记得少。'], '3.'],
    [
      'a series inside a point',
      [head, '（一）理论学习。一是学得浅。表现为：（1）不读。（2）不记。'],
      '（3）',
    ],
    [
      'causes told inside an aspect',
      [head, '（一）理论学习。一是学得浅。二是记得少。究其原因，一是想得少。'],
      '二是',
    ],
    [
      'the first of another aspect',
      [head, '（一）理论学习', '（1）学得浅。', '（2）记得少。', '（二）政治素质'],
      '（1）',
    ],
  ])('%s', (_, lines, wanted) => {
    expect(shown(whatNext(paper(...lines)).offers[0])).toBe(wanted);
  });

  test("in Word's own list a paragraph joins it", () => {
    const view = paper(head, '（一）理论学习', '一是|学得浅。', '二是|记得少。');
    const [first] = whatNext(view).offers;
    const landing = first !== undefined && 'landing' in first ? first.landing : null;
    const after = applyEdits(view.paragraphs, landing?.edits ?? []);
    expect(after.slice(2).map(({ number, text }) => [number, text])).toEqual([
      ['一是', '学得浅。'],
      ['二是', '记得少。'],
      ['三是', ''],
    ]);
    expect(landing?.then?.span).toEqual({ paragraph: 4, start: 0, end: 0 });
  });

  test('after a series of its own paragraphs, in the middle of it: a paragraph between', () => {
    const view = paper(head, '（一）理论学习', '（1）学得浅，', '（2）记得少。');
    const [first] = whatNext({ ...view, selection: { paragraph: 2, start: 4, end: 4 } }).offers;
    const landing = first !== undefined && 'landing' in first ? first.landing : null;
    expect(
      applyEdits(view.paragraphs, landing?.edits ?? [])
        .map(({ text }) => text)
        .slice(2),
    ).toEqual(['（1）学得浅，', '（2）', '（3）记得少。']);
  });
});
