import type { SomeRuleWords } from '../../check-words';

/** Words of the rules about punctuation, brackets, blanks and breaks. */
export const characters = {
  'half-width-brackets': {
    title: '括号宽度',
    messages: {
      default: (p) => `“${p.found}”应使用全角括号：“${p.wanted}”。`,
      enclosed: (p) => `“${p.found}”是特殊字符，应写作“${p.wanted}”。`,
    },
    why: '中文里的括号用全角，序号写作“（一）”。',
  },
  'half-width-punct': {
    title: '标点宽度',
    messages: { default: (p) => `“${p.found}”应使用全角标点：“${p.wanted}”。` },
    why: '中文里的标点用全角；数字、时间、英文和网址中的除外。',
  },
  'level-punct': {
    title: '序号后的标点',
    messages: { default: (p) => `“${p.found}”应写作“${p.wanted}”。` },
    why: '结构层次序数依次用“一、”“（一）”“1.”“（1）”，带括号的序数后不加标点。',
  },
  'unbalanced-quotes': {
    title: '引号不配对',
    messages: {
      default: (p) => `引号“${p.mark}”没有配对。`,
      unclosed: (p) => `前引号 ${p.mark} 没有对应的后引号。`,
      unopened: (p) => `后引号 ${p.mark} 没有对应的前引号。`,
      reversed: (p) => `这对引号方向有误，应为 ${p.mark}。`,
    },
    why: '引号应成对使用，前引号在前，后引号在后。',
  },
  'unbalanced-brackets': {
    title: '括号、书名号不配对',
    messages: {
      default: (p) => `${p.mark} 没有配对。`,
      unclosed: (p) => `${p.mark} 没有对应的后一半。`,
      unopened: (p) => `${p.mark} 没有对应的前一半。`,
      reversed: (p) => `方向有误，应为 ${p.mark}。`,
    },
    why: '括号和书名号应成对使用。',
  },
  'stray-space': {
    title: '多余空格',
    messages: { default: (p) => `“${p.found}”中有多余的空格。` },
    why: '汉字之间的空格多为从网页或 PDF 复制时带来。',
  },
  'manual-line-break': {
    title: '段内手动换行',
    messages: {
      default: (p) => `段内有 ${p.count} 处手动换行。`,
      wrapped: (p) => `有 ${p.count} 段在句子中间断开，疑似按行宽换行。`,
    },
    why: '手动换行多为从网页或 PDF 复制时带来，会使对齐和缩进错乱。需要分段的，请用回车另起一段。',
  },
} satisfies SomeRuleWords;
