import { plainParagraph } from '../../../../src/core/document/plain-paragraph';
import type { Paragraph } from '../../../../src/core/document/types';
import { toStream } from '../../../../src/core/document/stream';
import { readTail } from '../../../../src/core/outline/frame-back';
import type { NodeDraft } from '../../../../src/core/outline/node';

const HEADING = '三、整改措施';
const BODY = '每周检查一次学习笔记，月底向支部说明。';
const CLOSING = '以上是我的对照检查，请同志们批评指正。';

/** What the lines behind the last heading are, and where the section's text ends. */
function tailOf(lines: readonly (string | Paragraph)[], numberedSign?: number): string[] {
  const paragraphs = [HEADING, ...lines].map((line) =>
    typeof line === 'string' ? plainParagraph(line) : line,
  );
  const texts = paragraphs.map(({ text }) => text);
  const stream = toStream(paragraphs);
  const back = readTail(stream, {
    from: 0,
    last: stream.lines.length,
    bodyFrom: HEADING.length,
    end: stream.length,
    ...(numberedSign === undefined ? {} : { numberedSign }),
  });
  const shown = (kind: string, draft: NodeDraft | null): string[] => {
    if (draft === null) return [];
    const last = stream.lines.findIndex((line) => line.end >= draft.end);
    const first = texts[draft.lineIndex]!.slice(draft.start - draft.line.start);
    return [`${kind}: ${[first, ...texts.slice(draft.lineIndex + 1, last + 1)].join('／')}`];
  };
  const ends = stream.lines.findIndex((line) => line.start === back.bodyEnd);
  return [
    ...shown('closing', back.closing),
    ...shown('signature', back.signature),
    ...shown('date', back.date),
    `body to ${ends < 0 ? (back.bodyEnd === stream.length ? 'the end' : String(back.bodyEnd)) : `line ${ends}`}`,
  ];
}

test('closing, signature and date', () => {
  expect(tailOf([BODY, CLOSING, '王某', '2025年1月20日'])).toEqual([
    `closing: ${CLOSING}`,
    'signature: 王某',
    'date: 2025年1月20日',
    'body to line 2',
  ]);
});

test('text alone', () => {
  expect(tailOf([BODY])).toEqual(['body to the end']);
});

test.each([
  ['a name', '王某', true],
  ['a name with a star', '王*', true],
  ['one character', '王', false],
  ['five characters', '王某某某某', false],
  ['a name and more', '王某A', false],
  ['a name behind a word for it', '检查人：王某', true],
  ['with the word alone', '对照检查人', true],
  ['such a word behind another', '各检查人：王某', false],
  ['a long line behind the word', `检查人：${'某'.repeat(27)}`, false],
  ['the longest line behind the word', `检查人：${'某'.repeat(26)}`, true],
  ['a sentence', '检查人：王某。', true],
  ['text', '已经改。', false],
  ['a number in front', '一、王某', false],
])('in the last line, %s', (_, line, signs) => {
  expect(tailOf([BODY, line])).toEqual(
    signs ? [`signature: ${line}`, 'body to line 2'] : ['body to the end'],
  );
});

test('only one line signs where there is no date', () => {
  expect(tailOf([BODY, '某单位', '王某'])).toEqual(['signature: 王某', 'body to line 3']);
});

test.each([
  ['the unit and the name', [BODY, '某某单位办公室', '王某'], 'signature: 某某单位办公室／王某', 2],
  ['a long line', [BODY, '某'.repeat(25)], null, 2],
  ['the longest line', [BODY, '某'.repeat(24)], `signature: ${'某'.repeat(24)}`, 2],
  ['text', [BODY], null, 2],
  ['a number and a name', [BODY, '（一）王某'], null, 3],
  ['a part and a name', [BODY, '第二部分王某'], null, 3],
  ['a figure and a name', [BODY, '12.王某'], null, 3],
  ['a circle and a name', [BODY, '①王某'], null, 3],
  ['a figure that counts nothing', [BODY, '12王某'], 'signature: 12王某', 2],
  ['a number behind the name', [BODY, '王某一、'], 'signature: 王某一、', 2],
] as const)('above the date, %s', (_, lines, told, to) => {
  const list = tailOf([...lines, '2025年1月20日']);
  expect(list[0]).toBe(told ?? 'date: 2025年1月20日');
  expect(list.at(-1)).toBe(`body to line ${to + (told === null && lines.length > 1 && to === 2 ? 1 : 0)}`);
});

test('four lines may sign, no more', () => {
  const lines = ['某室', '某处', '某科', '某股', '某组'];
  expect(tailOf([BODY, ...lines, '2025年1月20日'])[0]).toBe('signature: 某处／某科／某股／某组');
});

test('a line that Word numbers or that is a heading does not sign', () => {
  const date = '2025年1月20日';
  for (const more of [{ number: '一、' }, { outlineLevel: 2 }])
    expect(tailOf([BODY, plainParagraph('王某', more), date])).toEqual([`date: ${date}`, 'body to line 3']);
});

test('a line with a number signs where it is said to', () => {
  expect(tailOf([BODY, '一、王某', '2025年1月20日'], 2)[0]).toBe('signature: 一、王某');
});

test('the heading’s own line does not sign', () => {
  expect(tailOf(['2025年1月20日'])).toEqual(['date: 2025年1月20日', 'body to line 1']);
  expect(tailOf([])).toEqual(['body to the end']);
});

test('a date with text behind it, and one too far up', () => {
  const text = Array.from({ length: 11 }, () => BODY);
  expect(tailOf([BODY, '2025年1月20日', ...text])[0]).toBe('date: 2025年1月20日');
  expect(tailOf([BODY, '2025年1月20日', ...text, BODY])).toEqual(['body to the end']);
});

test.each([
  CLOSING,
  '以上就是我的检查。',
  '以上为检查内容。',
  '以上即为检查。',
  '敬请各位领导和同志批评。',
  '恳请各位多帮助。',
  '我的发言完毕。',
  '汇报到此。',
  '报告结束，谢谢。',
  '不当之处，敬请指正。',
  '如有不当，请批评指正。',
  '诚恳接受批评指正。',
])('%s closes', (line) => {
  expect(tailOf([BODY, line])).toEqual([`closing: ${line}`, 'body to line 2']);
});

test.each([
  ['says nothing of the kind', '以后我会多学习。'],
  ['is long and begins as text does', `${'工作中还有许多做得不够的地方，'.repeat(4)}请批评指正。`],
  ['is longer than a closing', `以上${'还有许多做得不够的地方，'.repeat(10)}请批评指正。`],
  ['has it too far in', `敬请${'某'.repeat(13)}批评。`],
  ['names nobody', '恳请多帮助。'],
  ['speaks of speaking', '发言很好。'],
])('a line does not close that %s: %s', (_, line) => {
  expect(tailOf([BODY, line])).toEqual(['body to the end']);
});

test('a long line that begins as a closing does', () => {
  const line = `以上${'还有许多做得不够的地方，'.repeat(7)}请批评指正。`;
  expect(tailOf([BODY, line])).toEqual([`closing: ${line}`, 'body to line 2']);
});

test('a closing is looked for in three lines above who signs', () => {
  const lines = [CLOSING, '谢谢大家的帮助。', '我会接着改下去。'];
  expect(tailOf([BODY, ...lines, '王某'])).toEqual([
    `closing: ${CLOSING}`,
    'signature: 王某',
    'body to line 2',
  ]);
  expect(tailOf([BODY, ...lines, BODY, '王某'])).toEqual(['signature: 王某', 'body to line 6']);
});

test('a closing at the end of a paragraph', () => {
  const text = BODY.repeat(3);
  const told = tailOf([BODY, `${text}${CLOSING}`]);
  expect(told[0]).toBe(`closing: ${CLOSING}`);
  expect(told).toHaveLength(2);
  expect(tailOf([BODY, `${text}${CLOSING}。`])[0]).toBe(`closing: ${CLOSING}。`);
});

test.each([
  ['is too long', `以上${'某'.repeat(75)}请批评指正。`],
  ['begins as text does', '这些问题请批评指正。'],
  ['does not close', '以上问题都要改。'],
])('no closing is the last sentence that %s', (_, sentence) => {
  expect(tailOf([BODY, `${BODY.repeat(3)}${sentence}`])).toEqual(['body to the end']);
});

test('the heading’s own line closes nothing', () => {
  expect(tailOf([])).toEqual(['body to the end']);
  const stream = toStream([plainParagraph(CLOSING)]);
  const tail = { from: -1, last: 1, bodyFrom: 0, end: stream.length };
  expect(readTail(stream, tail).closing).toBeNull();
});
