import { hanNumeral } from '../counting/numerals';
import { slot } from '../document/slots';
import type { Template, TemplateDimension, TemplateExtra, TemplateSection } from '../template/schema';
import { topicsOf } from '../template/topics';
import { themes, topicQuestions, usualQuestions } from './data/questions';

/** Questions by words and topic that one dimension has to itself; the others are left for those after it. */
const OWN_QUESTIONS = 5;

/**
 * The first `count` questions of a dimension: what its template brings (重点看…), what its own words ask
 * for, what its topic asks for, and then what may be asked of any, with its name. None is asked twice in a
 * paper: a dimension never asks what an earlier one of its template asks, whether that one is there or not.
 */
export function questionsFor(template: Template, dimension: TemplateDimension, count: number): string[] {
  const taken = new Set<string>();
  for (const one of template.dimensions) {
    if (one.id === dimension.id) break;
    ownQuestions(one, taken).forEach((question) => taken.add(question));
  }
  return [...ownQuestions(dimension, taken), ...namedQuestions(dimension)].slice(0, count);
}

function ownQuestions(dimension: TemplateDimension, taken: ReadonlySet<string>): string[] {
  const { topics, known } = topicsOf(dimension);
  const theme = themes.find(({ words }) => words.test(dimension.name));
  const pool = [
    ...noted(dimension),
    ...(theme?.questions ?? []),
    ...(known ? topics.slice(0, 1).flatMap((topic) => topicQuestions[topic]) : []),
  ];
  return pool.filter((question) => !taken.has(question)).slice(0, OWN_QUESTIONS);
}

/** As many as the points that can be wished for. */
const namedQuestions = (dimension: TemplateDimension) =>
  usualQuestions.map((question) => `${shortName(dimension)}方面，${question}`);

/** Longer ones make a slot that nobody reads. */
const LONGEST_NOTE = 60;

/** What the template itself says to look at. */
function noted({ note }: TemplateDimension): string[] {
  const text = (note ?? '').replace(/[【】\r\n]/g, '').trim();
  if (text === '') return [];
  const said = text.length > LONGEST_NOTE ? `${[...text].slice(0, LONGEST_NOTE).join('')}…` : text;
  return [`${said.replace(/[。；，：、]$/, '')}：哪一件事，什么时候，差在哪里？`];
}

/** Names longer than this are said by their first alias, where one is shorter. */
const SPOKEN_LENGTH = 14;

/** A name as it can be said in a question: short, and without the 在 of 在…前提下. */
function shortName({ name, aliases }: TemplateDimension): string {
  const said = name.length > SPOKEN_LENGTH ? [name, ...aliases].find((n) => n.length <= SPOKEN_LENGTH) : name;
  return (said ?? name).replace(/^在/, '');
}

/**
 * An item of causes or measures: a slot for its heading with the question, naming the dimension that it
 * answers. No heading is made up: what the cause is, only the author knows.
 */
export function itemSlot(template: Template, section: TemplateSection, dimension: TemplateDimension): string {
  const name = dimension.name.replace(/^在/, '');
  // Nobody says 问题方面的问题.
  const about = name + (name.endsWith('问题') ? '上的差距' : '方面的问题');
  const who = template.voice === 'team' ? '班子' : '自己';
  return slot(
    isCauses(section)
      ? `${about}，根子在哪里，${who}当时是怎么想的？`
      : `针对${about}，做什么、多久一次、哪天前完成、由谁检查？`,
  );
}

/** The question of a section that has no numbered parts, or none yet. */
export function sectionQuestion(section: TemplateSection): string {
  if (section.parts === 'none') return '写明通报的是哪个案例，自己有哪些相近的表现，教训在哪里，今后怎么做';
  return isCauses(section)
    ? '这些问题在自己身上的根子是什么，先说思想，再说能力和习惯'
    : '针对哪个问题，做什么，哪天前完成，由谁检查';
}

/** What stands in a part beyond the usual ones. */
export function extraText(extra: TemplateExtra): string {
  const blank = slot(extraQuestions[extra.id] ?? '写明有关情况，没有的写“无”');
  return extra.inPreamble ? `${extra.name}：${blank}。` : `${blank}。`;
}

const extraQuestions: Readonly<Record<string, string>> = {
  'last-year': '上年度查摆了几个问题，整改完成几个，还有哪个正在推进、什么时候完成',
  declare: '个人有关事项、巡视巡察和审计反馈、谈话函询等情况，逐项写明，没有的写“无”',
  study: '会前学了哪几篇，哪一点对工作最有用',
  prep: '会前学了什么，征求意见多少条，谈心谈话多少人次',
};

/** A preamble with its blanks; it ends where the paper begins. */
export function preambleText(template: Template): string {
  const count = template.dimensions.length;
  const aspects = count > 1 ? `对照${hanCount(count)}个方面，` : '';
  const basis = slot('根据哪个通知，会前学了什么，征求意见多少条，谈心谈话多少人次');
  const who = template.voice === 'team' ? '班子' : '本人';
  return `${basis}。${who}${aspects}查摆问题、剖析原因、提出整改措施，现作如下对照检查。`;
}

const isCauses = (section: TemplateSection) => section.id === 'causes' || /原因|根源/.test(section.name);

const hanCount = (n: number) => (n === 2 ? '两' : hanNumeral(n));
