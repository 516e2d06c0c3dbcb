import { fixedAll, readingOf } from '../../support/reading';

/** A series that begins anew, however the words in front lead into it, and one inside another. */
const BODY = '平时忙于事务，静下来的时间少。';
const text = (...aspect: readonly string[]): string =>
  [
    '个人剖析材料',
    '按照要求，我认真作了检视，现汇报如下。',
    '一、存在的问题',
    '（一）学习方面',
    ...aspect,
    `（二）工作方面。${BODY}`,
    '二、原因分析',
    '要求不严。',
    '三、整改措施',
    '每周检查一次。',
  ].join('\n');
const COUNTS = /numbering-gap|enumerator-mix|duplicate-|heading-missing/;
const silent = async (source: string): Promise<string | undefined> => {
  const { findings, map } = await readingOf(source);
  expect(findings.map(({ rule }) => rule).filter((rule) => COUNTS.test(rule))).toEqual([]);
  expect(await fixedAll(source)).toBe(source);
  return map.find((line) => line.startsWith('problems'));
};

describe('causes and measures that a clause leads into', () => {
  test.each([
    ['究其原因，主要是一是忙；二是懒。', '2+2c'],
    ['究其原因，主要在于一是忙，二是懒。', '2+2c'],
    ['究其原因，还是一是忙。二是懒。三是散。', '2+3c'],
    ['深挖根源，无非是一是忙。二是懒。', null],
    ['表现为一是忙；二是懒。', null],
    ['原因一是忙；二是懒。', null],
    ['原因有三个方面，一是忙；二是懒；三是散。', null],
    ['下一步要做到一是每周学；二是每月学。', null],
    ['今后我将一是每周学；二是每月学；三是多写。', null],
    ['主观上，一是忙；二是懒。客观上，一是远；二是少。', null],
    ['从主观上看，一是忙；二是懒。', null],
    ['反思起来，一是忙。二是懒。', null],
    ['之所以出现这些问题，一是忙。二是懒。', null],
    ['以上问题的产生，一是忙。二是懒。三是散。', null],
  ])('%s', async (line, counts) => {
    for (const joined of [`一是学得少。二是用得少。${line}`, `一是学得少。二是用得少。\n${line}`]) {
      const map = await silent(text(...joined.split('\n')));
      expect(map).toMatch(counts === null ? /学习方面 2/u : `学习方面 ${counts},`);
    }
  });

  test.each([
    '首先，学得少。其次，用得少。再次，讲得少。原因是首先，忙。其次，懒。',
    '1.学得少。一是忙。二是懒。\n2.用得少。一是远。二是少。\n究其原因，1.忙。2.懒。',
    '一是学得少。比如，今年一是缺席两次，二是没有补课。二是用得少。三是讲得少。',
    '一是学得少，主要表现在一是忙、二是懒。二是用得少。',
    '一是学得少。这一是自己要求不严，也是原因之一是忙。二是用得少。三是讲得少。',
  ])('%s', async (lines) => {
    await silent(text(...lines.split('\n')));
  });
});

describe('a series of the form of the one around it', () => {
  const own = (aspects: readonly string[]): string =>
    [
      '个人剖析材料',
      '按照要求，现汇报如下。',
      '一、存在的问题',
      ...aspects,
      '二、整改措施',
      '每周检查一次。',
    ].join('\n');
  test.each([
    ['1.', '1.'],
    ['（1）', '（1）'],
  ])('%s and %s', async (outer, inner) => {
    const number = (form: string, n: number): string => form.replace('1', String(n));
    const aspects = ['学习方面', '工作方面', '生活方面'].flatMap((name, i) => [
      `${number(outer, i + 1)}${name}`,
      ...['做得少', '想得少', '讲得少'].map((what, j) => `${number(inner, j + 1)}${what}。${BODY}`),
    ]);
    await silent(own(aspects));
  });

  test('only some of them have one inside', async () => {
    const list = ['做得少', '想得少'].map((what, j) => `${j + 1}.${what}。${BODY}`);
    for (const mark of ['、', '.'])
      for (const within of [[1, 3], [0, 2], [2]]) {
        const aspects = ['学习', '工作', '生活', '作风'].flatMap((name, i) => [
          `${i + 1}${mark}${name}方面存在的问题`,
          ...(within.includes(i) ? list : [BODY]),
        ]);
        const { findings } = await readingOf(own(aspects));
        expect(findings.map(({ rule }) => rule).filter((rule) => COUNTS.test(rule))).toEqual([]);
      }
  });

  test('a number that is wrong is told as before', async () => {
    const { findings } = await readingOf(
      own([`1.学习方面。${BODY}`, `2.工作方面。${BODY}`, `2.生活方面。${BODY}`, `3.作风方面。${BODY}`]),
    );
    expect(findings.filter(({ rule }) => rule === 'numbering-gap')).toHaveLength(1);
  });
});

describe('what leads into a text heads no section where no heading has a number', () => {
  test.each([
    '究其原因，主要是要求不严。',
    '原因：一是忙；二是懒。',
    '主要原因：要求不严。',
    '整改措施：每周学习。',
  ])('%s', async (line) => {
    const source = [
      '个人剖析材料',
      '按照要求，现汇报如下。',
      '# 存在的问题',
      `## 1. 学习方面。${BODY}`,
      line,
      `## 2. 工作方面。${BODY}`,
      `## 3. 生活方面。${BODY}`,
      '# 产生问题的原因',
      BODY,
      '# 下一步整改措施',
      BODY,
    ].join('\n');
    const { map, findings } = await readingOf(source);
    expect(map.map((part) => part.split(':')[0])).toEqual(['problems', 'causes', 'measures']);
    expect(findings.map(({ rule }) => rule).filter((rule) => COUNTS.test(rule))).toEqual([]);
    expect(await fixedAll(source)).toBe(source);
  });
});
