import {
  extraText,
  itemSlot,
  preambleText,
  questionsFor,
  sectionQuestion,
} from '../../../src/core/plan/prompts';
import type { TemplateDimension } from '../../../src/core/template/schema';
import { template } from './papers';

const own = template.dimensions[0]!;
const asked = (more: Partial<TemplateDimension>, count = 20) =>
  questionsFor({ ...template, dimensions: [{ ...own, ...more }] }, { ...own, ...more }, count);

describe('what a template says to look at', () => {
  const first = (note: string) => asked({ note })[0];

  it('is asked whole up to sixty characters, and cut behind them', () => {
    const sixty = '学'.repeat(60);
    expect(first(sixty)).toBe(`${sixty}：哪一件事，什么时候，差在哪里？`);
    expect(first(`${sixty}用`)).toBe(`${sixty}…：哪一件事，什么时候，差在哪里？`);
  });

  it('is asked without brackets, line breaks and its last mark', () => {
    expect(first('  看【学用】\r\n是否脱节。 ')).toBe('看学用是否脱节：哪一件事，什么时候，差在哪里？');
    expect(first('看学用；是否脱节；')).toBe('看学用；是否脱节：哪一件事，什么时候，差在哪里？');
  });
});

describe('what is asked of any dimension', () => {
  const last = (more: Partial<TemplateDimension>) => asked(more).at(-1)!;

  it('names it, without the 在 that stands in front of it', () => {
    expect(last({ name: '在履职尽责' })).toMatch(/^履职尽责方面，/);
    expect(last({ name: '履职在先' })).toMatch(/^履职在先方面，/);
  });

  it('names a long one by its first short alias', () => {
    const name = '带头敬畏各项制度和纪律规定的要求';
    expect(last({ name, aliases: ['带头敬畏各项制度和纪律规定要求', '敬畏制度', '守纪'] })).toMatch(
      /^敬畏制度方面，/,
    );
    expect(last({ name, aliases: [] })).toMatch(/^带头敬畏各项制度和纪律规定的要求方面，/);
    const short = '十四个字的名字就照它自己来说';
    expect(last({ name: short, aliases: ['短名'] })).toMatch(/^十四个字的名字就照它自己来说方面，/);
  });
});

it('no question of an earlier dimension is asked again, and each has few of its own', () => {
  const all = template.dimensions.map((dimension) => questionsFor(template, dimension, 5));
  expect(new Set(all.flat()).size).toBe(all.flat().length);
  const twice = { ...template, dimensions: [own, { ...own, id: 'twin' }] };
  const [first, second] = twice.dimensions.map((dimension) => questionsFor(twice, dimension, 3));
  expect(first!.filter((question) => second!.includes(question))).toEqual([]);
});

it('of several topics the first alone asks, and five questions are a dimension’s own', () => {
  const unnamed = { ...own, name: '无题', aliases: [], note: '看是否按时' };
  const two = questionsFor(template, { ...unnamed, topics: ['theory', 'style'] }, 20);
  expect(two).toEqual(questionsFor(template, { ...unnamed, topics: ['theory'] }, 20));
  const named = two.findIndex((question) => question.startsWith('无题方面，'));
  expect(named).toBeLessThanOrEqual(5);
  const lots = { ...own, note: '看是否按时' };
  expect(questionsFor({ ...template, dimensions: [lots] }, lots, 6)[5]).toMatch(/方面，/);
});

describe('slots of items and sections', () => {
  const causes = template.sections.find(({ id }) => id === 'causes')!;
  const measures = template.sections.find(({ id }) => id === 'measures')!;
  const dimension = { ...own, name: '在理论学习' };

  it('ask for the root of a cause and for the when and who of a measure', () => {
    expect(itemSlot({ ...template, voice: 'person' }, causes, dimension)).toBe(
      '【待补：理论学习方面的问题，根子在哪里，自己当时是怎么想的？】',
    );
    expect(itemSlot({ ...template, voice: 'team' }, causes, dimension)).toMatch(/班子当时是怎么想的/);
    expect(itemSlot(template, measures, dimension)).toBe(
      '【待补：针对理论学习方面的问题，做什么、多久一次、哪天前完成、由谁检查？】',
    );
    expect(itemSlot(template, { ...measures, name: '问题的根源' }, dimension)).toMatch(/根子/);
    expect(itemSlot(template, measures, { ...own, name: '履职在先' })).toMatch(/针对履职在先方面的问题/);
  });

  it('ask a section as a whole by what it is', () => {
    expect(sectionQuestion({ ...causes, parts: 'none' })).toMatch(/^写明通报的是哪个案例/);
    expect(sectionQuestion(causes)).toMatch(/^这些问题在自己身上的根子/);
    expect(sectionQuestion(measures)).toMatch(/^针对哪个问题/);
  });
});

it('an extra is named where it runs into the preamble, and asked for what it is about', () => {
  const extra = { id: 'prep', name: '会前准备', inPreamble: true } as Parameters<typeof extraText>[0];
  expect(extraText(extra)).toMatch(/^会前准备：【待补：会前学了什么，.+】。$/);
  expect(extraText({ ...extra, inPreamble: false })).toMatch(/^【待补：会前学了什么，.+】。$/);
  expect(extraText({ ...extra, id: 'own', inPreamble: false })).toBe(
    '【待补：写明有关情况，没有的写“无”】。',
  );
});

it('a preamble counts the aspects where there are several, and says who speaks', () => {
  const { dimensions } = template;
  const say = (count: number, voice: typeof template.voice) =>
    preambleText({ ...template, voice, dimensions: dimensions.slice(0, count) });
  expect(say(6, 'person')).toMatch(/】。本人对照六个方面，查摆问题/);
  expect(say(2, 'team')).toMatch(/】。班子对照两个方面，查摆问题/);
  expect(say(1, 'person')).toMatch(/】。本人查摆问题/);
});
