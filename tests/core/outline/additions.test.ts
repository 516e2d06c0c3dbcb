import { recognise } from '../../../src/core/outline/recognise';
import { chooseTemplate } from '../../../src/core/outline/choose';
import { builtinTemplates, templateById } from '../../../src/core/template/builtin';
import { check } from '../../../src/core/checks/check';
import type { Paragraph } from '../../../src/core/document/types';
import { labelledPapers } from '../../support/labelled';
import { paragraph } from '../../support/paragraphs';

/** What is put beside or into a paper, and what must change by it: nothing but what is named. */
const papers = labelledPapers().filter((p) => /^(?:01|02|03|04|05|07|11|12|17|23|40|31|16|15)-/.test(p.name));
const template = (id: string) => templateById(id)!;

/** Headings by kind and text, in order. */
function shape(paragraphs: readonly Paragraph[], id: string): string[] {
  const { sections } = recognise(paragraphs, template(id));
  const text = ({ heading }: { heading: { paragraph: number; start: number; end: number } }) =>
    paragraphs[heading.paragraph]!.text.slice(heading.start, heading.end);
  return sections.flatMap((section) => [
    `${section.kind} ${section.id ?? ''} ${text(section)}`,
    ...section.children.flatMap((child) => [
      `${child.kind} ${child.id ?? ''} ${child.facet ?? ''} ${text(child)}`,
      ...child.children
        .filter(({ facet }) => facet === undefined)
        .map((point) => `${point.kind} ${text(point)}`),
    ]),
  ]);
}
const about = (paragraphs: readonly Paragraph[], id: string) =>
  check(paragraphs, recognise(paragraphs, template(id)), template(id))
    .filter(({ rule }) =>
      /^(?:missing-|duplicate-|numbering-gap|point-numbering|enumerator-mix|section-order|heading-missing)/.test(
        rule,
      ),
    )
    .map(({ rule, target }) => `${rule}:${target ?? ''}`)
    .sort();
const lines = (...texts: readonly string[]): Paragraph[] => texts.map((text) => paragraph(text));
const firstSection = (list: readonly Paragraph[], id: string) =>
  recognise(list, template(id)).sections[0]!.heading.paragraph;

type Addition = readonly [
  name: string,
  add: (paper: readonly Paragraph[], id: string) => readonly Paragraph[],
];
const additions: readonly Addition[] = [
  ['a stamp of another year above', (p) => [...lines('发布时间：2019-07-18 11:24:39'), ...p]],
  ['a site’s line above', (p) => [...lines('某文库，欢迎您！', '手机阅读'), ...p]],
  [
    'a form above',
    (p) => [...lines('民主生活会发言材料审核表', '审核意见：所列存在的问题较准，整改措施可行。'), ...p],
  ],
  [
    'a list of problems above',
    (p) => [...lines('对照检查问题清单', '序号 问题 措施', '1 学习不够 每周学习'), ...p],
  ],
  ['a residue line inside', (p, id) => insert(p, firstSection(p, id) + 1, '预览结束，点击下载全文')],
  ['a page line inside', (p, id) => insert(p, firstSection(p, id) + 1, '— 2 —')],
  [
    'a notice behind',
    (p) => [
      ...p,
      ...lines(
        '关于召开会议的通知',
        '各科室：',
        '一、会议内容',
        '查摆问题，交流思想。',
        '二、有关要求',
        '整改措施要具体。',
      ),
    ],
  ],
  ['an advert behind', (p) => [...p, ...lines('更多范文请关注公众号下载。')]],
  [
    'quarters in a section',
    (p, id) => insert(p, firstSection(p, id) + 1, '一、二季度各学习三次，三、四季度各学习两次。'),
  ],
  [
    'a reference',
    (p, id) => insert(p, firstSection(p, id) + 1, '对照（一）、（三）项要求，（二）项做得最少。'),
  ],
];

function insert(list: readonly Paragraph[], at: number, text: string): readonly Paragraph[] {
  return [...list.slice(0, at), paragraph(text), ...list.slice(at)];
}

describe.each(additions)('%s changes neither the reading nor what is missing', (_, add) => {
  test.each(papers.map((p) => [p.name, p] as const))('%s', (__, paper) => {
    const before = shape(paper.paragraphs, paper.template);
    const after = add(paper.paragraphs, paper.template);
    expect(shape(after, paper.template)).toEqual(before);
    expect(about(after, paper.template)).toEqual(about(paper.paragraphs, paper.template));
    const { verdict, best } = chooseTemplate(after, builtinTemplates);
    expect([verdict, best.template.id]).toEqual(['fits', paper.template]);
  });
});

describe('a second series behind 究其原因，', () => {
  const own = labelledPapers().filter((p) => /^(?:02|40)-/.test(p.name));
  test.each(own.map((p) => [p.name, p] as const))('is told apart in %s', (_, paper) => {
    const outline = recognise(paper.paragraphs, template(paper.template));
    const part = outline.sections
      .find(({ id }) => id === 'problems')!
      .children.find(({ kind }) => kind === 'dimension')!;
    const next = part.extent.to.paragraph;
    const after = insert(
      paper.paragraphs,
      next,
      '究其原因，一是学习抓得不紧，二是要求放得太松，三是办法想得不多。',
    );
    const again = recognise(after, template(paper.template));
    const told = again.sections
      .find(({ id }) => id === 'problems')!
      .children.find(({ id }) => id === part.id)!;
    const points = (node: typeof part) => node.children.filter(({ kind }) => kind === 'point').length;
    expect(points(told)).toBe(points(part));
    expect(
      told.children.filter(({ facet }) => facet === 'causes').map(({ children }) => children.length),
    ).toEqual([3]);
    expect(about(after, paper.template)).toEqual(about(paper.paragraphs, paper.template));
  });
});
