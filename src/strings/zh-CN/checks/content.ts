import type { SomeRuleWords } from '../../check-words';

/** Words of the rules about what is said: examples, balance, person, set phrases. */
export const content = {
  'no-example': {
    title: '缺少事例',
    messages: { default: (p) => `“${p.name}”没有具体事例或数字。` },
    why: '实务通常要求见人见事，每个方面至少举一件具体的事，或给出数字。',
  },
  'evidence-anonymous': {
    title: '事例没有所指',
    messages: { default: (p) => `“${p.name}”举的事没有写明是哪一件。` },
    why: '“某项目”“据统计”让人无从核对。建议写出是哪一件事，不必为此添数字。',
  },
  'stock-density': {
    title: '套话密集',
    messages: { default: (p) => `“${p.name}”多为套话（${p.count} 处），少见具体的事。` },
    why: '建议每条写一件具体的事，不必避开这些话本身。',
  },
  'cause-external': {
    title: '只讲客观原因',
    messages: { default: (p) => `“${p.name}”只讲客观，没有讲到本人的思想认识。` },
    why: '剖析原因实务通常从主观上找，客观情况可以写，不宜代替。',
  },
  'generic-phrase': {
    title: '套话',
    messages: { default: (p) => `“${p.found}”这一条多为套话，没有具体内容。` },
    why: '建议用具体的事说明，不必避开这句话本身。',
  },
  'buguo-overuse': {
    title: '“不够”偏多',
    messages: { default: (p) => `全文用了 ${p.count} 处“不够”。` },
    why: '有的审核者更看重事实。仅供参考，可以换一部分为具体表现。',
  },
  'no-problem-word': {
    title: '未见问题表述',
    messages: { default: (p) => `“${p.name}”没有看到问题表述。` },
    why: '对照检查重在查摆问题，建议核对这一方面是否只写了成绩。',
  },
  concession: {
    title: '先扬后抑',
    messages: { default: () => `这里先写成绩，后写问题。` },
    why: '实务通常要求直奔问题，不必先作铺垫。',
  },
  person: {
    title: '以他人代替自身',
    messages: { default: (p) => `“${p.found}”不是本人，个人材料通常写自己的问题。` },
    why: '个人材料通常不以班子、下级的问题代替自身的问题。',
  },
  'person-mix': {
    title: '人称不一',
    messages: { default: (p) => `全文多用“${p.many}”，另有 ${p.count} 处用“${p.few}”。` },
    why: '实务通常全文用同一个自称。',
  },
  mapping: {
    title: '前后对应',
    messages: { default: (p) => `“${p.name}”在原因和措施里都没有找到相应的内容。` },
    why: '按主题词比对所得，仅供参考；原因、措施不必与问题逐条对应。',
  },
  'count-mismatch': {
    title: '数目相差较大',
    messages: { default: (p) => `“${p.name}”有 ${p.count} 条，方面有 ${p.expected} 个。` },
    why: '常见写法是原因、措施与方面数目相当，不是要求。',
  },
  'measure-vague': {
    title: '措施不具体',
    messages: { default: (p) => `“${p.name}”没有写明时间、次数、责任或办法。` },
    why: '实务通常希望措施能看出谁来做、做什么、何时做到。',
  },
  'section-balance': {
    title: '篇幅分配',
    messages: {
      default: (p) => `“${p.name}”${p.size} 字，通常不少于 ${p.least} 字。`,
      share: (p) => `问题和原因合计占全文 ${p.percent}%，通常不少于 ${p.least}%。`,
      stated: (p) => `${p.name}占全文 ${p.percent}%，模板要求不少于 ${p.least}%。`,
    },
    why: '有的单位预审时要求问题和原因不少于全文一半，以通知为准。',
  },
  length: {
    title: '全文篇幅',
    messages: {
      default: (p) => `全文 ${p.count} 字，通常为 ${p.min} 至 ${p.max} 字。`,
      short: (p) => `全文 ${p.count} 字，通常不少于 ${p.min} 字。`,
      long: (p) => `全文 ${p.count} 字，通常不多于 ${p.max} 字。`,
    },
    why: '篇幅以通知为准，可在提纲中修改。',
  },
  'dimension-balance': {
    title: '各方面篇幅',
    messages: { default: (p) => `“${p.name}”${p.found} 字，而“${p.longest}”${p.most} 字。` },
    why: '各方面篇幅大体相当较为常见，不是要求。',
  },
  'case-no-self': {
    title: '案例未联系自身',
    messages: { default: (p) => `“${p.name}”没有联系自身。` },
    why: '实务通常要求由案例反思自己，不能只转述通报。',
  },
  'set-phrase': {
    title: '固定提法',
    messages: {
      default: (p) => `“${p.found}”与清单中的 ${p.entry} 写法不同，建议核对权威表述。`,
      slip: (p) => `${p.found} 与清单中的 ${p.entry} 不同，建议核对权威表述。`,
    },
    why: '只比对清单，不判断对错；请以权威表述为准。',
  },
  'wording-slip': {
    title: '用字',
    messages: { default: (p) => `“${p.found}”应为“${p.right}”。` },
    why: '“的、地、得”误用，写错或写重的字词，审核时会随手改正；只列有把握的几种。',
  },
  'year-check': {
    title: '时间先后',
    messages: {
      default: (p) => `“${p.found}”在 ${p.when} 召开，而材料的日期为 ${p.dated} 或更早，建议核对。`,
      since: (p) => `“${p.found}”不是材料所写的 ${p.year} 年，建议核对。`,
      campaign: (p) => `“${p.found}”不在 ${p.year} 年，建议核对是否为旧稿所留。`,
      occasion: (p) => `“${p.found}”不在 ${p.year} 年，建议核对是否为旧稿所留。`,
    },
    why: '套用别的年度的材料时，容易留下当时还没有发生的事。',
  },
} satisfies SomeRuleWords;
