import fc from 'fast-check';
import { SOFT_BREAK, type Paragraph } from '../../../src/core/document/types';
import type { Template } from '../../../src/core/template/schema';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { arbitraryPaper } from './arbitrary-paper';

/** What real files hold between and inside their lines. */
const scraps = [
  '目录\t1',
  '●',
  '● 时间抓得不紧',
  '（未完，继续阅读请下载）',
  '1.',
  '（一）',
  '一是二是没有分清',
  '问题”没有改完',
  '3. 次数 2.5 次',
  '的落实',
  '𠮷某、𬭎某参加',
  '\u200b',
  '\u00a0\u3000',
  '1、',
  '第一，先看',
  '———',
];
/** Characters that the eye does not see, or that are two units long. */
const marks = ['\u200b', '\u200e', '\u2060', '\u00ad', '😀', '𠮷', '\t', '\u3000', SOFT_BREAK];

type Spoil = (paragraphs: Paragraph[], at: number, pick: number) => Paragraph[];

/** The list with `count` paragraphs from `at` on replaced. */
const splice = (list: Paragraph[], at: number, count: number, ...put: Paragraph[]) => [
  ...list.slice(0, at),
  ...put,
  ...list.slice(at + count),
];

const on = (paragraphs: Paragraph[], at: number, change: (one: Paragraph) => Paragraph) =>
  paragraphs.map((one, i) => (i === at ? change(one) : one));

const cell = (text: string) => bodyParagraph(text, { inTable: true });

/** A kind of mess each, at one paragraph. */
const spoils: readonly Spoil[] = [
  (list, at, pick) => splice(list, at, 0, bodyParagraph(scraps[pick % scraps.length]!)),
  (list, at, pick) => on(list, at, (one) => ({ ...one, text: one.text + marks[pick % marks.length]! })),
  (list, at, pick) => on(list, at, (one) => ({ ...one, text: marks[pick % marks.length]! + one.text })),
  (list, at) => splice(list, at, 0, cell('姓名'), cell(''), cell('单位'), cell('')),
  (list, at) => splice(list, at, 1),
  // A line that was broken in two, and two that were run together.
  (list, at, pick) => {
    const { text } = list[at]!;
    const cut = [...text].slice(0, pick % Math.max([...text].length, 1)).join('').length;
    return splice(list, at, 1, { ...list[at]!, text: text.slice(0, cut) }, bodyParagraph(text.slice(cut)));
  },
  (list, at) =>
    at + 1 < list.length && list[at]!.inTable === list[at + 1]!.inTable
      ? splice(list, at, 2, { ...list[at]!, text: list[at]!.text + SOFT_BREAK + list[at + 1]!.text })
      : list,
  (list, at, pick) => on(list, at, (one) => ({ ...one, number: `${(pick % 9) + 1}.`, listLevel: pick % 3 })),
  (list, at, pick) => on(list, at, (one) => ({ ...one, style: 'Heading1', outlineLevel: (pick % 3) + 1 })),
  (list, at) =>
    on(list, at, (one) => ({
      ...one,
      text: one.text.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、．.]/, ''),
    })),
  (list, at) => splice(list, at, 0, list[at]!),
];

/** A paper as nobody would write it and everybody gets it: some parts there, and up to six accidents. */
export function messyPaper(template: Template): fc.Arbitrary<Paragraph[]> {
  const accident = fc.tuple(fc.nat(spoils.length - 1), fc.nat(), fc.nat());
  return fc
    .tuple(arbitraryPaper(template), fc.array(accident, { minLength: 1, maxLength: 6 }))
    .map(([paper, accidents]) => {
      let list = paper;
      for (const [kind, at, pick] of accidents)
        if (list.length > 0) list = spoils[kind]!([...list], at % list.length, pick);
      // Word always keeps a paragraph, and one behind a table.
      return list.length === 0 || list.at(-1)!.inTable ? [...list, bodyParagraph('')] : list;
    });
}
