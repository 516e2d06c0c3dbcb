import { applyEdits } from '../../../src/core/document/apply';
import { landPhrase } from '../../../src/core/phrasing/land-phrase';
import { landSet } from '../../../src/core/phrasing/land-set';
import { whatNext } from '../../../src/core/phrasing/next';
import type { ScaffoldFamily, ScaffoldPoint } from '../../../src/core/phrasing/scaffold';
import { viewOf } from './support';

const set = (
  count: number,
  word: (n: number) => string = (n) => `${'一二三四五'.charAt(n)}是`,
): ScaffoldPoint[] =>
  Array.from({ length: count }, (_, n) => ({
    enumerator: word(n),
    headline: `短句${n}`,
    body: `正文${n}。`,
  }));

function landed(lines: string[], points: ScaffoldPoint[], family: ScaffoldFamily = 'shi'): string[] {
  const view = viewOf(lines);
  const { atCursor, edits } = landSet(view, points, family);
  if (atCursor !== null) return [atCursor];
  return applyEdits(view.paragraphs, edits).map(({ text }) => text);
}

const HEAD = ['一、存在的问题'];

test('points that are still to be written are filled under their own numbers, from the cursor on', () => {
  const lines = [...HEAD, '（一）在理论学习方面。|一是【待补：甲？】。二是已经写了。三是【待补：丙？】。'];
  expect(landed(lines, set(1))[1]).toBe(
    '（一）在理论学习方面。一是短句0。正文0。二是已经写了。三是【待补：丙？】。',
  );
  expect(landed(lines, set(3))[1]).toBe(
    '（一）在理论学习方面。一是短句0。正文0。二是已经写了。三是短句1。正文1。四是短句2。正文2。',
  );
});

test('a series with nothing of the author’s takes the words that were chosen; the mark between points stays', () => {
  const lines = [...HEAD, '（一）在理论学习方面。一是【待补：|甲？】；二是【待补：乙？】。'];
  expect(
    landed(
      lines,
      set(2, (n) => `第${'一二'.charAt(n)}，`),
      'ordinal',
    )[1],
  ).toBe('（一）在理论学习方面。第一，短句0。正文0；第二，短句1。正文1。');
});

test('points in paragraphs of their own are filled there, and counted on in new ones', () => {
  const lines = [
    ...HEAD,
    '（一）在理论学习方面。|',
    '一是【待补：甲？】。',
    '二是【待补：乙？】。',
    '（二）在政治素质方面。',
  ];
  expect(landed(lines, set(3))).toEqual([
    ...HEAD,
    '（一）在理论学习方面。',
    '一是短句0。正文0。',
    '二是短句1。正文1。',
    '三是短句2。正文2。',
    '（二）在政治素质方面。',
  ]);
});

test('items that are still to be written are filled; the one blank of a section gives way', () => {
  const items = [
    '三、问题的原因|',
    '（一）【待补：甲？】。',
    '（二）写好的原因。写好的正文。',
    '四、整改的措施',
  ];
  expect(
    landed(
      [...HEAD, ...items],
      set(2, () => ''),
      'han-paren',
    ),
  ).toEqual([
    ...HEAD,
    '三、问题的原因',
    '（一）短句0。正文0。',
    '（二）写好的原因。写好的正文。',
    '（三）短句1。正文1。',
    '四、整改的措施',
  ]);
  const blank = ['三、问题的原因', '|【待补：根子在哪里？】', '四、整改的措施'];
  expect(landed([...HEAD, ...blank], set(2), 'han-paren')).toEqual([
    ...HEAD,
    '三、问题的原因',
    '（一）短句0。正文0。',
    '（二）短句1。正文1。',
    '四、整改的措施',
  ]);
});

test('where all is written a set counts on, and never goes into the next heading', () => {
  const lines = [...HEAD, '（一）在理论学习方面。一是写好了。|正文。二是也写好了。正文。'];
  expect(landed(lines, set(1))[1]).toBe(
    '（一）在理论学习方面。一是写好了。二是短句0。正文0。正文。三是也写好了。正文。',
  );
  const heading = [...HEAD, '（一）在理论学习方面|', '（二）在政治素质方面', '正文在这里。'];
  expect(landed(heading, set(1))).toEqual([
    ...HEAD,
    '（一）在理论学习方面',
    '一是短句0。正文0。',
    '（二）在政治素质方面',
    '正文在这里。',
  ]);
});

test('nothing goes into the signature or the title', () => {
  const lines = [
    '个人对照检查材料',
    ...HEAD,
    '（一）在理论学习方面。一是写好了。',
    '以上是我的对照检查。',
    '某某|',
    '2023年8月1日',
  ];
  expect(landed(lines, set(1))[2]).toBe('（一）在理论学习方面。一是写好了。二是短句0。正文0。');
  expect(landed(['个人对照检查材料|', ...HEAD, '（一）在理论学习方面。'], set(1))[0]).toBe(
    '个人对照检查材料',
  );
});

test('the next point is the one that stands there and is still to be written', () => {
  const view = viewOf([...HEAD, '（一）在理论学习方面。一是写好了。正文。|二是【待补：乙？】。']);
  const [offer] = whatNext(view).offers;
  expect(offer).toMatchObject({ kind: 'enumerator', word: '二是', landing: { atCursor: null, edits: [] } });
  const then = offer?.kind === 'enumerator' ? offer.landing.then?.span : undefined;
  expect(view.paragraphs[1]?.text.slice(then?.start, then?.end)).toBe('【待补：乙？】');
});

test.each([
  ['一是|【待补：甲？】|。二是乙。', '一是写了一句话。二是乙。'],
  ['一是抓了|【待补：几次？】|，见效慢。二是乙。', '一是抓了【待补：几次？】，见效慢。写了一句话。二是乙。'],
  ['一是写到这里|。二是乙。', '一是写到这里。写了一句话。二是乙。'],
])('a phrase takes the place of a blank that is a sentence: %s', (line, after) => {
  const view = viewOf([...HEAD, '（一）在理论学习方面。', line]);
  const { edits } = landPhrase(view, '写了一句话。');
  expect(applyEdits(view.paragraphs, edits)[2]?.text).toBe(after);
});
