import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { chooseTemplate } from '../../../src/core/outline/choose';
import { labelledPapers } from '../../support/labelled';
import { paragraphsOf } from '../../support/paragraphs';

const choose = (text: string): ReturnType<typeof chooseTemplate> =>
  chooseTemplate(paragraphsOf(text), builtinTemplates);

test.each(labelledPapers().map((p) => [p.name, p] as const))('%s is told by its template', (_, paper) => {
  expect(chooseTemplate(paper.paragraphs, builtinTemplates).best.template.id).toBe(paper.template);
});

test.each(builtinTemplates.map((t) => [t.id, t] as const))('a skeleton of %s is told', (_, template) => {
  const lines = [template.paperTitle, '现将对照检查情况报告如下。', '一、存在的问题'];
  template.dimensions.forEach((d, i) => {
    lines.push(
      `（${'一二三四五六'[i]}）${template.dimensionHeading.replace('{name}', d.name)}`,
      '一是不够深入。',
    );
  });
  lines.push('二、原因分析', '二、整改措施');
  expect(choose(lines.join('\n')).best.template.id).toBe(template.id);
});

test.each([
  [
    'minutes of a meeting',
    '会议纪要\n时间：2024年3月1日\n一、预算安排\n（一）收入。\n（二）支出。\n二、人员分工',
  ],
  ['a letter', '同志们：\n2025年的工作已经开始，请各单位抓紧落实。'],
])('%s is no such paper', (_, text) => {
  const choice = choose(text);
  expect(choice.verdict).toBe('not-a-paper');
  expect(choice.best.outline).toMatchObject({ template: null, foreign: true, sections: [] });
});

test.each([
  ['nothing', ''],
  ['white space', '\n \n\t\n'],
  ['a title that names no campaign', '个人对照检查材料'],
])('%s is a blank for the default', (_, text) => {
  const choice = choose(text);
  expect(choice.verdict).toBe('draft');
  expect(choice.best.template.id).toBe(DEFAULT_TEMPLATE_ID);
  expect(choice.close).toBe(false);
});

test('half the headings of another year are enough', () => {
  const text =
    '对照检查材料\n一、存在的问题\n（一）带头严守政治纪律和政治规矩，维护党的团结统一方面。一是不够。\n（二）带头增强党性、严守纪律、砥砺作风方面。一是不严。\n二、整改措施';
  expect(choose(text).best.template.id).toBe('2024-four-lead');
});

test('two lists with the same headings in the paper: neither is forced on it', () => {
  const text =
    '对照检查材料\n一、存在的问题\n（一）理论学习方面。一是不够。\n（二）能力本领方面。一是不强。\n二、整改措施';
  const choice = choose(text);
  expect(choice.verdict).toBe('none');
  expect(choice.best.template.dimensions.map(({ name }) => name)).toEqual(['理论学习方面', '能力本领方面']);
});

test('the list may hold one template, the user’s own', () => {
  const own = { ...templateById(DEFAULT_TEMPLATE_ID)!, id: 'own' };
  const choice = chooseTemplate(paragraphsOf('对照检查材料'), [own]);
  expect(choice.best.template.id).toBe('own');
  expect(choice.runnerUp).toBeNull();
  expect(() => chooseTemplate([], [])).toThrow(RangeError);
});
