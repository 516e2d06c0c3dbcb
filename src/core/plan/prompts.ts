import type { Template, TemplateDimension, TemplateSection } from '../template/schema';

/**
 * What a scaffold asks its author. Questions that can be answered with a date, a number or a name
 * of a task; never a sentence that could stand as it is.
 */
interface Row {
  /** Words in a dimension's name, aliases or topics that lead to this row. */
  readonly cue: RegExp;
  readonly questions: readonly string[];
}

const rows: readonly Row[] = [
  {
    cue: /学习|理论|凝心|铸魂|信仰|史观/,
    questions: [
      '原计划学几个专题，实际完成几个？',
      '哪次研讨没有参加或没有准备？',
      '哪件工作没有用上所学？',
      '读过哪本原著，哪一部分没有读完？',
    ],
  },
  {
    cue: /廉洁|自律|从严治党|管党治党|敬畏|组织纪律|生活纪律/,
    questions: [
      '这一年谈话提醒了几人次，漏了哪个岗位？',
      '哪几笔事项没有留痕或没有比价？',
      '风险点有多久没有重新梳理？',
      '哪项责任只布置、没有检查？',
    ],
  },
  {
    cue: /能力|本领/,
    questions: [
      '哪个系统或工具至今不会用？',
      '哪次应急处置慢了，用了多久？',
      '哪项业务要靠别人把关，为什么？',
      '哪次调研没有形成可用的办法？',
    ],
  },
  {
    cue: /担当|作为|斗争|创新|先锋|作用|使命/,
    questions: [
      '哪件难事拖了几个月，卡在哪里？',
      '哪个建议没有试就放下了？',
      '哪次协调推给了别人？',
      '哪项任务只求不出错，少做了什么？',
    ],
  },
  {
    cue: /作风|群众|服务|人民/,
    questions: [
      '计划下去几次，实际去了几次？',
      '哪几条意见没有回复，过了多久？',
      '哪个会或哪份文件可以不开、不发？',
      '哪件答应的事没有跟到底？',
    ],
  },
  {
    cue: /政治|忠诚|领导|两个确立|组织|党员|党性|党章|誓词|号召/,
    questions: [
      '哪项部署慢了几天，慢在哪个环节？',
      '哪份材料没有把住关？',
      '哪件事该请示报告而没有及时报？',
      '组织生活缺了几次，缺在哪一项？',
    ],
  },
];

const usual = [
  '哪一件事做得不到位，什么时候？',
  '与要求相比差了多少，用数字说？',
  '造成了什么影响，对谁？',
  '别人提过什么意见，改了没有？',
];

/** `count` questions for a dimension, different ones as long as there are any. */
export function questionsFor(dimension: TemplateDimension, count: number): string[] {
  const words = [dimension.name, ...dimension.aliases, ...dimension.topics];
  // The name speaks first; aliases and topics only where it says nothing.
  const row = words.map((word) => rows.find(({ cue }) => cue.test(word))).find((hit) => hit);
  const pool = [...(row?.questions ?? []), ...usual];
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
