import { toStream } from '../../../../src/core/document/stream';
import { readLead } from '../../../../src/core/outline/leads';
import { paragraphsOf } from '../../../support/paragraphs';

/** What the words at the start of a text announce, and what stands behind them. */
function leadOf(text: string, atLine = true): string | null {
  const stream = toStream(paragraphsOf(text));
  const lead = readLead(stream, 0, 0, atLine);
  if (lead === null) return null;
  const behind = text.replace(/\n.*/su, '').slice(lead.next);
  return `${lead.facet}${lead.label ? ' label' : ''}: ${behind}`;
}

test.each([
  ['究其原因，一是不学。', 'causes: 一是不学。'],
  ['深究其原因，一是不学。', 'causes: 一是不学。'],
  ['追根溯源，原因在于不学。', null],
  ['归根到底的原因，一是不学。', 'causes: 一是不学。'],
  ['分析原因，主要是不学。', 'causes: 主要是不学。'],
  ['主要原因，是不学。', 'causes: 是不学。'],
  ['主要原因是，一是不学。', 'causes: 一是不学。'],
  ['存在问题的原因在于，一是不学。', 'causes: 一是不学。'],
  ['原因在于，一是不学。', 'causes: 一是不学。'],
  ['原因，一是不学。', 'causes: 一是不学。'],
  ['原因分析，一是不学。', null],
  ['上述问题，一是不学。', null],
  ['下一步，一是多学。', 'measures: 一是多学。'],
  ['为此，一是多学。', 'measures: 一是多学。'],
  ['针对这些问题，一是多学。', 'measures: 一是多学。'],
  ['下一步打算，一是多学。', null],
  ['整改措施，一是多学。', null],
  ['原因有两条。一是不学。', 'causes: 一是不学。'],
  ['问题的原因有我一份。一是不学。', null],
])('in a sentence, %s: %s', (text, told) => {
  expect(leadOf(text, false)).toBe(told);
});

test.each([
  ['原因：不学。', 'causes label: 不学。'],
  ['原因分析：不学。', 'causes label: 不学。'],
  ['主要原因有以下几个方面：一是不学。', 'causes label: 一是不学。'],
  ['产生问题的原因：一是不学。', 'causes label: 一是不学。'],
  ['思想根源：不学。', 'causes label: 不学。'],
  ['原因两条：不学。', 'causes label: 不学。'],
  ['原因很多：不学。', null],
  ['整改措施：多学。', 'measures label: 多学。'],
  ['下一步整改措施：多学。', 'measures label: 多学。'],
  ['针对以上不足的整改措施如下：多学。', 'measures label: 多学。'],
  ['整改措施有三条：多学。', 'measures label: 多学。'],
  ['整改措施很多：多学。', null],
  ['措施有两条：多学。', 'measures label: 多学。'],
  ['努力方向：多学。', 'measures label: 多学。'],
  ['今后：多学。', 'measures label: 多学。'],
  ['针对上述不足：多学。', 'measures label: 多学。'],
  ['问题：不学。', 'problems label: 不学。'],
  ['主要问题：不学。', 'problems label: 不学。'],
  ['存在的突出问题：不学。', 'problems label: 不学。'],
  ['查摆的主要问题表现有：不学。', 'problems label: 不学。'],
  ['问题台账：不学。', null],
  ['主要的一个问题：不学。', null],
])('before a colon, %s: %s', (text, told) => {
  expect(leadOf(text)).toBe(told);
});

test.each([
  ['原因分析', 'causes: '],
  ['整改措施', 'measures: '],
  ['主要问题', null],
  ['下一步', null],
  ['为', null],
])('alone in its line, %s: %s', (text, told) => {
  expect(leadOf(text)).toBe(told);
});

test.each([
  ['原因分析', false, null],
  ['根子有两条。一是不学。', false, 'causes: 一是不学。'],
  ['主要原因有如下两条。一是不学。', false, 'causes: 一是不学。'],
  ['主观原因有不少。一是不学。', false, 'causes: 一是不学。'],
  ['存在的原因不少。一是不学。', false, null],
  ['整改措施有以下三点。一是多学。', false, 'measures: 一是多学。'],
  ['主要的办法有三点。一是多学。', false, null],
  ['今后改了不少。一是多学。', false, null],
])('a whole sentence, %s', (text, atLine, told) => {
  expect(leadOf(text, atLine)).toBe(told);
});

test.each([
  ['究其原因，主要是一是不学。', '一是不学。'],
  ['究其原因，归根结底在于一是不学。', '一是不学。'],
  ['究其原因，是一是不学。', '一是不学。'],
  ['究其原因，主要是不学。', '主要是不学。'],
  ['究其原因，确实是一是不学。', '确实是一是不学。'],
])('%s: the series begins with %s', (text, behind) => {
  expect(leadOf(text, false)).toBe(`causes: ${behind}`);
});

test.each([
  ['words with which nothing is announced', '我的原因：不学。'],
  ['a word that is quoted', '原因“分析”：不学。'],
  ['a list', '原因、措施：不学。'],
  ['a full stop in half width', '原因.不学'],
  ['too many words', `主要${'某'.repeat(22)}的原因：不学。`],
])('nothing is announced by %s', (_, text) => {
  expect(leadOf(text)).toBeNull();
});

test('words that fill the window announce something where the line ends', () => {
  const words = '针对查摆的问题下一步的整改措施主要有以下几个方面';
  expect(words).toHaveLength(24);
  expect([leadOf(words), leadOf(`${words}：`)]).toEqual([null, null]);
  expect(leadOf('产生这些问题的原因主要有以下几个方面')).toBe('causes: ');
});
