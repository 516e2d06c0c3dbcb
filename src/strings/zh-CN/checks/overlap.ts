import type { SomeRuleWords } from '../../check-words';

/** Words of the rules about copied text: places and amounts, never a verdict. */
export const overlap = {
  'overlap-inside': {
    title: '文内重复',
    messages: {
      default: (p) => `这里与“${p.where}”中有 ${p.length} 字相同。`,
      'same-part': (p) => `这里与前面有 ${p.length} 字完全相同。`,
    },
    why: '多为复制粘贴所致。',
  },
  'overlap-measure-problem': {
    title: '措施与问题表述相同',
    messages: { default: (p) => `措施与“${p.where}”中的问题表述相同（${p.length} 字）。` },
    why: '措施宜写怎么做、谁来做、何时做完，不是把问题再说一遍。',
  },
  'overlap-last-year': {
    title: '与本人旧稿相同',
    messages: {
      default: (p) => `与《${p.name}》有 ${p.characters} 字相同。`,
      dates: (p) => `与《${p.name}》有 ${p.characters} 字相同（只改了日期或数字）。`,
      reworded: (p) => `这句与《${p.name}》中的一句大体相同（换了说法或次序）。`,
      whole: (p) =>
        `与《${p.name}》共有 ${p.characters} 字相同，最长 ${p.longest} 字${Number(p.datesOnly) > 0 ? `，其中 ${p.datesOnly} 处只改了日期或数字` : ''}。`,
      'whole-dates': (p) =>
        `与《${p.name}》共有 ${p.characters} 字相同，最长 ${p.longest} 字，只改了日期或数字。`,
    },
    why: '往年的问题可以再写，但要写今年的表现。请逐处核对是否确为今年的情况。',
  },
  'overlap-colleague': {
    title: '与同事材料相同',
    messages: {
      default: (p) => `与另一份材料（${p.name}）相同 ${p.characters} 字。`,
      dates: (p) => `与另一份材料（${p.name}）相同 ${p.characters} 字（只改了日期或数字）。`,
      reworded: (p) => `这句与另一份材料（${p.name}）中的一句大体相同（换了说法或次序）。`,
      whole: (p) =>
        `与另一份材料（${p.name}）共相同 ${p.characters} 字，最长 ${p.longest} 字${Number(p.datesOnly) > 0 ? `，其中 ${p.datesOnly} 处只改了日期或数字` : ''}。`,
      'whole-dates': (p) =>
        `与另一份材料（${p.name}）共相同 ${p.characters} 字，最长 ${p.longest} 字，只改了日期或数字。`,
    },
    why: '只说明哪里相同、有多少，不说明谁先谁后。可能出自同一份样板，请两边核对。',
  },
  'overlap-house': {
    title: '多份材料共有的语句',
    messages: { default: (p) => `${p.count} 份材料都有这句，可能来自同一范文或样板。` },
    why: '不是哪一个人的问题。确属单位统一提法的，可把样板文件一并加入，以后不再提示。',
  },
  'overlap-notice': {
    title: '与样板或通知相同',
    messages: {
      default: (p) => `这段与样板或通知原文（${p.name}）相同 ${p.characters} 字。`,
      dates: (p) => `这段与样板或通知原文（${p.name}）相同 ${p.characters} 字（只改了日期或数字）。`,
      reworded: (p) => `这句与样板或通知原文（${p.name}）中的一句大体相同。`,
    },
    why: '引用通知、套用样板宜简短；查摆的内容要写自己的情况。',
  },
} satisfies SomeRuleWords;
