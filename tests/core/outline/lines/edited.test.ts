import { plainParagraph } from '../../../../src/core/document/plain-paragraph';
import type { Paragraph } from '../../../../src/core/document/types';
import { chooseTemplate, readByItself } from '../../../../src/core/outline/choose';
import { KeptReading } from '../../../../src/core/outline/kept';
import { lexiconOf } from '../../../../src/core/outline/lexicon';
import { NEUTRAL } from '../../../../src/core/outline/neutral';
import { readStream, recognise } from '../../../../src/core/outline/recognise';
import { scanStream } from '../../../../src/core/outline/scan';
import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import { paragraphsOf } from '../../../support/paragraphs';

const template = templateById(DEFAULT_TEMPLATE_ID)!;
const { opening } = lexiconOf(template);

const PAPER = paragraphsOf(
  [
    '个人对照检查材料',
    '按照要求，我作了检查，现报告如下。',
    '一、存在的问题',
    '（一）理论学习。一是学得少。二是记得少。究其原因，一是没有计划。',
    '（二）政治素质。他说“站得不高。',
    '- 1 -',
    '看得不远”。主要有：1.1看得近。1.2想得少。',
    '1.2.1想得近。',
    '（三）能力本领方面',
    '【能力本领】办法少。今天忙。在担当作为方面，遇事推。',
    '二、原因分析',
    '（一）学得少。没有计划。',
    '（二）想得少。没有用心。',
    '三、整改措施',
    '一是多学。二是多想。',
    '王某',
    '2025年1月20日',
  ].join('\n'),
);

const put = (at: number, out: number, ...lines: readonly (string | Paragraph)[]) => [
  ...PAPER.slice(0, at),
  ...lines.map((line) => (typeof line === 'string' ? plainParagraph(line) : line)),
  ...PAPER.slice(at + out),
];
const cell = (text: string): Paragraph => plainParagraph(text, { inTable: true });

const EDITS: readonly (readonly [name: string, paragraphs: readonly Paragraph[]])[] = [
  ['nothing', PAPER],
  ['a word near the front', put(1, 1, '按照会议的要求，我作了检查，现报告如下。')],
  ['a word in the middle', put(9, 1, '【能力本领】办法不多。今天忙。在担当作为方面，遇事推。')],
  ['a line more in the middle', put(9, 0, '四、别的情况')],
  ['a line less in the middle', put(7, 1)],
  ['an unnumbered heading in the middle', put(9, 0, '今天忙。在工作作风方面，下去少。')],
  ['lines more at the end', put(17, 0, '附件：学习计划', '一、每周一次')],
  ['a line less at the front', put(0, 1)],
  ['a form at the front', put(0, 0, cell('一、姓名'), cell('二、单位'), cell('三、职务'))],
  ['all of it in a table', PAPER.map(({ text }) => cell(text))],
  [
    'lines cut by a machine',
    Array.from({ length: 12 }, () => plainParagraph('平时忙于事务静下来读书的时候少读过的书也没有')),
  ],
  ['another text', paragraphsOf('关于开会的通知\n各科室：\n请准时到。')],
  ['no text at all', []],
];

describe.each(EDITS)('after an edit to %s, what is kept changes nothing', (_, after) => {
  test('in what is scanned', () => {
    const kept = new KeptReading();
    kept.read(PAPER, opening);
    const { stream, found } = kept.read(after, opening);
    const fresh = readStream(after, opening, undefined);
    expect({ ...found }).toEqual({ ...fresh.found });
    expect(stream.lines).toEqual(fresh.stream.lines);
  });

  test('in what is recognised, there and back', () => {
    const kept = new KeptReading();
    for (const paragraphs of [PAPER, after, PAPER])
      expect(recognise(paragraphs, template, kept)).toEqual(recognise(paragraphs, template));
  });

  test('in what is chosen', () => {
    const kept = new KeptReading();
    chooseTemplate(PAPER, builtinTemplates, kept);
    expect(chooseTemplate(after, builtinTemplates, kept)).toEqual(chooseTemplate(after, builtinTemplates));
  });
});

test('what may begin a heading to other templates is scanned anew', () => {
  const kept = new KeptReading();
  kept.read(PAPER, opening);
  const other = lexiconOf(NEUTRAL).opening;
  const { stream, found } = kept.read(PAPER, other);
  expect({ ...found }).toEqual({ ...scanStream(stream, other) });
});

test('an edit takes over what stands before and behind it', () => {
  const kept = new KeptReading();
  const { found: before } = kept.read(PAPER, opening);
  const { found } = kept.read(put(9, 0, '四、别的情况'), opening);
  expect(found.starts[0]).toBe(before.starts[0]);
  expect(found.starts.at(-1)!.number).toBe(before.starts.at(-1)!.number);
  const lexicon = lexiconOf(template);
  const [first] = kept.candidates(lexicon, false);
  kept.read(put(9, 0, '四、别的情况'), opening);
  expect(kept.candidates(lexicon, false)[0]).toBe(first);
});

describe('a paper that was read by itself is read so again', () => {
  const own = paragraphsOf(
    '领导班子对照检查材料\n一、存在的问题\n（一）备课方面。不细。\n（二）家访方面。不多。',
  );

  test('with its own aspects', () => {
    const chosen = chooseTemplate(own, builtinTemplates);
    expect(chosen.verdict).toBe('none');
    expect(readByItself(own, 'none')).toEqual(chosen.best);
    expect(readByItself(own, 'none', new KeptReading())).toEqual(chosen.best);
  });

  test('as no such paper', () => {
    const { outline, score } = readByItself(own, 'not-a-paper');
    expect(outline).toMatchObject({ foreign: true, sections: [], nearMisses: [], voice: 'team' });
    expect(score).toBe(0);
  });
});
