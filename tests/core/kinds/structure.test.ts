import { paper } from '../../support/right-paper';
import { fixedAll, readingOf } from '../../support/reading';

import { kinds } from './structure-texts';

/** Kinds of structure that were misread: what each is, and that nothing is said or changed. */
const SILENT =
  /^(?:missing-(?:section|dimension)|heading-missing|duplicate-|numbering-gap|point-numbering|enumerator-mix|section-order|dimension-order)/;

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows.map((row) => [...row] as [string, string, readonly string[]]))(
      '%s',
      async (_, source, map) => {
        const read = await readingOf(source);
        const shown = read.map.map((line) => line.replace(/^extra:(?:study|prep).*$/u, ''));
        expect(
          shown
            .filter((line) => line !== '' && !/^other: /u.test(line))
            .map((line) => line.replace(/^(causes|measures|other): 0$/u, '$1')),
        ).toEqual(map);
        expect(read.findings.map(({ rule }) => rule).filter((rule) => SILENT.test(rule))).toEqual([]);
      },
    );

    test.each(rows.map((row) => [...row] as [string, string, readonly string[]]))(
      '%s: no number is changed',
      async (_, source) => {
        const numbers = (of: string) =>
          of
            .match(/[一二三四五六七八九十]、|（[一二三四五六]）|\d[.、．]|[一二三四]是/gu)
            ?.map((n) => n.replace(/[.、．]/u, ''));
        expect(numbers(await fixedAll(source))).toEqual(numbers(source));
      },
    );
  });

describe('two aspects in one heading', () => {
  const two = (heading: string): string =>
    paper()
      .replace(/（一）在理论学习方面。/u, `（一）${heading}。`)
      .replace(/\n（二）在政治素质方面[^\n]*/u, '')
      .replace('（三）在能力', '（二）在能力')
      .replace('（四）在担当', '（三）在担当')
      .replace('（五）在工作', '（四）在工作')
      .replace('（六）在廉洁', '（五）在廉洁');
  test.each([
    '理论学习、政治素质方面',
    '在理论学习和政治素质方面',
    '理论学习与政治素质方面存在的问题',
    '理论学习及政治素质',
  ])('%s', async (heading) => {
    const { verdict, findings } = await readingOf(two(heading));
    expect(verdict).toBe('fits');
    expect(findings.map(({ rule }) => rule).filter((rule) => SILENT.test(rule))).toEqual([]);
  });
});

describe('slips of typing and of reading by machine', () => {
  const DASHES = ['—', '―', '–', '─', 'ー'];
  test.each(DASHES)('%s for 一', async (dash) => {
    const source = paper()
      .replace('一、存在', `${dash}、存在`)
      .replace('（一）在理论', `（${dash}）在理论`)
      .replace('一是学习时间', `${dash}是学习时间`);
    const { verdict, findings } = await readingOf(source);
    expect(verdict).toBe('fits');
    expect(findings.map(({ rule }) => rule).filter((rule) => SILENT.test(rule))).toEqual([]);
  });

  test.each([
    ['Kangxi radicals', (of: string) => of.replace('工作作风', '⼯作作⻛').replace('廉洁自律', '廉洁⾃律')],
    ['a Japanese variant', (of: string) => of.replace('对照检查材料', '对照検查材料')],
    ['zero width', (of: string) => of.replace(/^/gmu, '\u200b').replace('理论学习', '理论\u200b学习')],
    [
      'spaced by a reader',
      (of: string) =>
        of.replace('存在的问题', '存 在 的 问 题').replace('在理论学习方面', '在 理 论 学 习 方 面'),
    ],
    ['one letter', (of: string) => of.replace('担当作为', '担挡作为').replace('政治素质', '政治素养')],
    [
      'page lines in brackets',
      (of: string) =>
        of.replace('\n（三）', '\n〔2〕\n（三）').replace('我在政治素质上', '我在政治\n［ 3 ］\n素质上'),
    ],
    [
      'page lines',
      (of: string) => of.replace('\n（三）', '\n— 2 —\n（三）').replace('\n三、', '\n第3页 共5页\n三、'),
    ],
  ])('%s', async (_, change) => {
    const { verdict, findings } = await readingOf(change(paper()));
    expect(verdict).toBe('fits');
    expect(findings.map(({ rule }) => rule).filter((rule) => SILENT.test(rule))).toEqual([]);
  });
});
