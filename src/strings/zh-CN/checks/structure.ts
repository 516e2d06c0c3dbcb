import type { SomeRuleWords } from '../../check-words';

/** Words of the rules about the parts of a paper, their order, headings, numbers and points. */
export const structure = {
  'missing-section': {
    title: '缺少部分',
    messages: { default: (p) => `缺少“${p.name}”部分。` },
    why: '审核时先看各部分是否齐全，缺一部分通常会被退回。已写了内容但没有标题的，补上标题即可。',
  },
  'missing-dimension': {
    title: '缺少方面',
    messages: { default: (p) => `缺少“${p.name}”方面。` },
    why: '通知要求逐个方面查摆，每个方面都要有自己的标题；正文里提到一句不算。方面的提法每年不同，请先确认所用的提纲与通知一致。',
  },
  'heading-missing': {
    title: '缺少标题',
    messages: {
      default: (p) => `这里另起了一组要点，前面缺少“${p.name}”的标题。`,
      unnamed: (p) => `这里另起了一组要点，“${p.name}”之后似乎缺少一个标题，请核对。`,
    },
    why: '文字已经写了，只是没有标题，审核时会算到上一部分里。补上标题即可，不必重写。',
  },
  'duplicate-section': {
    title: '部分重复',
    messages: { default: (p) => `“${p.name}”部分出现了两次，这是后一处。` },
    why: '多为复制粘贴所致。请合并，或删去多余的一处。',
  },
  'duplicate-dimension': {
    title: '方面重复',
    messages: { default: (p) => `“${p.name}”方面出现了两次，这是后一处。` },
    why: '多为复制粘贴所致，也可能是把别的方面误写成了这一个。请合并或改正标题。',
  },
  'dimension-order': {
    title: '方面次序',
    messages: { default: (p) => `“${p.name}”的位置与提纲次序不同，提纲中排第 ${p.rank}。` },
    why: '实务通常按通知所列的次序逐个方面写。各地通知的次序可能不同，建议核对。',
  },
  'section-order': {
    title: '部分次序',
    messages: { default: (p) => `“${p.name}”的位置不合通常次序（${p.order}）。` },
    why: '实务通常先摆问题，再析原因，后提措施。典型案例部分的位置可以不同。',
  },
  'missing-preamble': {
    title: '缺少开头',
    messages: { default: () => '第一部分之前没有开头语。' },
    why: '实务通常先用一两段交代会前学习、征求意见、谈心谈话等准备情况，再转入对照检查。',
  },
  'missing-closing': {
    title: '缺少结束语',
    messages: { default: () => '文末没有结束语。' },
    why: '实务中常以“以上是我的对照检查，不当之处，请批评指正”一类的话收尾；没有也不算错。',
  },
  'missing-signature': {
    title: '缺少署名',
    messages: { default: () => '标题下和文末都没有署名。' },
    why: '实务通常在标题下或文末写明姓名、职务和日期。',
  },
  'missing-last-year': {
    title: '缺少上年度整改情况',
    messages: { default: () => '没有说明上年度整改措施的落实情况。' },
    why: '有的通知要求说明上年度民主生活会整改落实情况，可以写在开头，也可以单列一部分。建议核对通知。',
  },
  'missing-declare': {
    title: '缺少需说明的事项',
    messages: { default: (p) => `缺少“${p.name}”。` },
    why: '有的通知要求说明和报告个人有关事项等内容。建议核对通知。',
  },
  'run-on-paragraph': {
    title: '标题未另起一段',
    messages: { default: (p) => `“${p.name}”没有另起一段，本段内共有 ${p.count} 个这样的标题。` },
    why: '各级标题应当另起一段，便于查看和排版。可以一键拆分，文字不变。',
  },
  'numbering-gap': {
    title: '序号不连续',
    messages: {
      default: (p) => `序号“${p.found}”不连续，按次序应为“${p.wantedText}”。`,
      start: (p) => `序号从“${p.found}”开始，通常应为“${p.wantedText}”。`,
      repeat: (p) => `序号“${p.found}”重复或倒退，按次序应为“${p.wantedText}”。`,
      unnumbered: (p) => `“${p.name}”前没有序号，前后序号中间空了一个。`,
      continues: (p) => `序号接着上一部分编为“${p.found}”，通常每部分从“${p.wantedText}”起编。`,
    },
    why: '删改之后序号常常忘了顺下来。改的只是序号，文字不变。',
  },
  'point-numbering-gap': {
    title: '要点序号不连续',
    messages: {
      default: (p) => `“${p.found}”与前一个要点不连续，按次序应为“${p.wantedText}”。`,
      start: (p) => `要点从“${p.found}”开始，通常应为“${p.wantedText}”。`,
      repeat: (p) => `“${p.found}”重复或倒退，按次序应为“${p.wantedText}”。`,
      unnumbered: (p) => `“${p.name}”前没有序号。`,
    },
    why: '每个方面的要点从“一是”起依次编排。改的只是序号，文字不变。',
  },
  'enumerator-mix': {
    title: '序号形式混用',
    messages: { default: (p) => `“${p.found}”与同级的“${p.usual}”形式不同。` },
    why: '同一层次用同一种序号，例如不要“第一、二是、第三”混用。',
  },
  'few-points': {
    title: '要点偏少',
    messages: { default: (p) => `“${p.name}”只有 ${p.count} 个要点，通常不少于 ${p.least} 个。` },
    why: '实务通常每个方面写 2 至 4 个要点，各方面大体相当。',
  },
  'many-points': {
    title: '要点偏多',
    messages: { default: (p) => `“${p.name}”有 ${p.count} 个要点，通常不多于 ${p.most} 个。` },
    why: '要点过多往往是没有归纳。实务通常每个方面写 2 至 4 个。',
  },
  'heading-length': {
    title: '标题字数不齐',
    messages: { default: (p) => `“${p.name}”为 ${p.found} 字，同级其他标题多为 ${p.usual} 字。` },
    why: '同级标题字数相等读来整齐，是常见写法，不是要求。',
  },
  'heading-dangling': {
    title: '标题下没有内容',
    messages: { default: (p) => `“${p.name}”之后没有内容。` },
    why: '标题之后应有具体内容；标题本身不能代替内容。',
  },
  'toc-left': {
    title: '目录残留',
    messages: { default: (p) => `“${p.found}”疑似目录中的一行。` },
    why: '目录行夹在正文里，多为复制时带来。',
  },
} satisfies SomeRuleWords;
