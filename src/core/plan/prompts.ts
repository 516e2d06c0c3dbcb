import type { Template, TemplateDimension, TemplateSection } from '../template/schema';
import type { TopicId } from '../template/topic-ids';
import { topicsOf } from '../template/topics';

/**
 * What a scaffold asks its author. Questions that can be answered with a date, a number or a name
 * of a task; never a sentence that could stand as it is.
 */
const questions: Readonly<Record<TopicId, readonly string[]>> = {
  theory: [
    '原计划学几个专题，实际完成几个？',
    '哪次研讨没有参加或没有准备？',
    '哪件工作没有用上所学？',
    '读过哪本原著，哪一部分没有读完？',
  ],
  politics: [
    '哪项部署慢了几天，慢在哪个环节？',
    '哪份材料没有把住关？',
    '哪件事该请示报告而没有及时报？',
    '组织生活缺了几次，缺在哪一项？',
  ],
  ability: [
    '哪个系统或工具至今不会用？',
    '哪次应急处置慢了，用了多久？',
    '哪项业务要靠别人把关，为什么？',
    '哪次调研没有形成可用的办法？',
  ],
  responsibility: [
    '哪件难事拖了几个月，卡在哪里？',
    '哪个建议没有试就放下了？',
    '哪次协调推给了别人？',
    '哪项任务只求不出错，少做了什么？',
  ],
  style: [
    '计划下去几次，实际去了几次？',
    '哪几条意见没有回复，过了多久？',
    '哪个会或哪份文件可以不开、不发？',
    '哪件答应的事没有跟到底？',
  ],
  integrity: [
    '这一年谈话提醒了几人次，漏了哪个岗位？',
    '哪几笔事项没有留痕或没有比价？',
    '风险点有多久没有重新梳理？',
    '哪项责任只布置、没有检查？',
  ],
};

const usual = [
  '哪一件事做得不到位，什么时候？',
  '与要求相比差了多少，用数字说？',
  '造成了什么影响，对谁？',
  '别人提过什么意见，改了没有？',
];

/** `count` questions for a dimension by its topic, different ones as long as there are any. */
export function questionsFor(dimension: TemplateDimension, count: number): string[] {
  const { topics, known } = topicsOf(dimension);
  // What the notice says to look at is asked before anything of ours.
  const asked = (dimension.note ?? '').replace(/[【】]/g, '').trim();
  const own = asked === '' ? [] : [`${asked}：哪一件事，什么时候，差在哪里？`];
  const pool = [...own, ...(known ? topics.slice(0, 1).flatMap((topic) => questions[topic]) : []), ...usual];
  return Array.from({ length: count }, (_, i) => pool[i % pool.length] ?? '');
}

/**
 * The heading and the question of one item of causes or measures. It names the dimension by a topic
 * word, not by its full name: a reader who skims shall not take it for the dimension itself.
 * `attempt` chooses another word where an earlier one was not understood.
 */
export function itemFor(
  section: TemplateSection,
  dimension: TemplateDimension,
  attempt = 0,
): { readonly heading: string; readonly question: string } {
  const word = dimension.topics[attempt] ?? dimension.name;
  const topic = word.length > 2 ? `“${word}”` : word;
  return isCauses(section)
    ? {
        heading: `从${topic}上看`,
        question: '上述问题在自己思想上是怎么来的，当时是怎么想的？',
      }
    : {
        heading: `在${topic}上下功夫`,
        question: '做什么、多久一次、哪天前完成、由谁检查？',
      };
}

/** The question of a section that has no numbered parts, or none yet. */
export function sectionQuestion(section: TemplateSection): string {
  if (section.parts === 'none') return '写明通报的是哪个案例，自己有哪些相近的表现，教训在哪里，今后怎么做';
  return isCauses(section)
    ? '这些问题在自己身上的根子是什么，先说思想，再说能力和习惯'
    : '针对哪个问题，做什么，哪天前完成，由谁检查';
}

/** A preamble with its blanks; it ends where the paper begins. */
export function preambleText(template: Template, slot: (question: string) => string): string {
  const count = template.dimensions.length;
  const aspects = count > 1 ? `对照${hanCount(count)}个方面，` : '';
  const basis = slot('根据哪个通知，会前学了什么，征求意见多少条，谈心谈话多少人次');
  const who = template.voice === 'team' ? '班子' : '本人';
  return `${basis}。${who}${aspects}查摆问题、剖析原因、提出整改措施，现作如下对照检查。`;
}

const isCauses = (section: TemplateSection) => section.id === 'causes' || /原因|根源/.test(section.name);

const hanCount = (n: number) => ['', '', '两', '三', '四', '五', '六', '七', '八', '九'][n] ?? `${n}`;
