import { laidOutPaper } from '../../support/laid-out-paper';
import { paper } from '../../support/right-paper';
import { fixedAll, readingOf, type Reading } from '../../support/reading';
import { wholePaper } from '../checks/support/whole-paper';
import { builtinTemplates } from '../../../src/core/template/builtin';

/** What is done to a text, and what must and must not change by it. */
const STRUCTURE =
  /^(?:missing-|heading-missing|duplicate-|numbering-gap|point-numbering|enumerator-mix|section-order|dimension-order|run-on)/;
const texts: readonly (readonly [string, string])[] = [
  ['a right paper', paper()],
  ...builtinTemplates.map((template) => [template.id, wholePaper(template)] as const),
  ...[3, 14, 15, 92, 65].map((seed) => [`layout ${String(seed)}`, laidOutPaper(seed).text] as const),
];
const structure = ({ findings }: Reading): string[] =>
  findings.map(({ rule, target }) => `${rule} ${target ?? ''}`).filter((rule) => STRUCTURE.test(rule));
const about = ({ verdict, template, map, outline }: Reading) => ({
  verdict,
  template,
  map,
  title: outline.title?.name,
});
/** Index of the first line behind the title and the preamble that has a text of its own. */
const bodyLine = (lines: readonly string[]): number =>
  lines.findIndex((line, i) => i > 3 && line.length > 25 && line.endsWith('。'));

const same = async (before: string, after: string): Promise<void> => {
  const [one, two] = [await readingOf(before), await readingOf(after)];
  expect(about(two)).toEqual(about(one));
  expect(structure(two)).toEqual(structure(one));
};

describe('a line that a page left', () => {
  test.each(texts)('%s', async (_, text) => {
    for (const line of ['分享到：', '【打印】【关闭】', '更多范文请关注公众号下载。']) {
      const lines = text.split('\n');
      lines.splice(bodyLine(lines) + 1, 0, line);
      const after = lines.join('\n');
      await same(text, after);
      const told = async (of: string) =>
        (await readingOf(of)).findings.filter(({ rule }) => rule === 'template-residue').length;
      expect(await told(after)).toBe((await told(text)) + 1);
    }
  });
});

describe('the year of a page’s stamp says nothing', () => {
  test.each(texts)('%s', async (_, text) => {
    for (const year of ['2018', '2022', '2024', '2025', '2026'])
      await same(text, `更新时间：${year}-03-04 10:20\n${text}`);
  });
});

describe('a form above is not the paper', () => {
  test.each(texts)('%s', async (_, text) => {
    const form = ['民主生活会发言材料审核表', '姓名：王小明', '审核意见：问题查得准，整改措施实。'];
    const [one, two] = [await readingOf(text), await readingOf([...form, text].join('\n'))];
    expect(about(two)).toEqual(about(one));
    expect(structure(two)).toEqual(structure(one));
    expect(two.outline.sections[0]!.heading.paragraph).toBe(
      one.outline.sections[0]!.heading.paragraph + form.length,
    );
  });
});

describe('a notice behind is not the paper', () => {
  test.each(texts)('%s', async (_, text) => {
    const notice = [
      '关于报送对照检查材料的通知',
      '各科室：',
      '一、报送内容',
      '对照检查材料。',
      '二、有关要求',
      '按时报送。',
    ];
    await same(text, [text, '', ...notice].join('\n'));
  });
});

describe('a second series behind 究其原因，', () => {
  const six = texts.filter(
    ([name]) => name === 'a right paper' || builtinTemplates.some(({ id }) => id === name),
  );
  test.each(six)('%s', async (_, text) => {
    const one = await readingOf(text);
    const aspects = one.outline.sections.find(({ id }) => id === 'problems')!.children;
    const first = aspects[0]!;
    const lines = text.split('\n');
    const last = Math.max(first.heading.paragraph, ...first.children.map(({ heading }) => heading.paragraph));
    lines[last] += '究其原因，一是抓得不紧。平时放松。二是想得不深。浅尝辄止。';
    const after = lines.join('\n');
    const two = await readingOf(after);
    const told = two.outline.sections.find(({ id }) => id === 'problems')!.children[0]!;
    const points = (list: typeof first.children) => list.filter(({ kind }) => kind === 'point').length;
    expect(points(told.children)).toBe(points(first.children));
    const causes = told.children.find(({ facet }) => facet === 'causes');
    expect(causes?.children).toHaveLength(2);
    expect([two.verdict, two.template, structure(two)]).toEqual([one.verdict, one.template, structure(one)]);
    expect(await fixedAll(after)).toBe(after);
  });
});
