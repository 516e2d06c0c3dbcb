import type { CheckWords } from '../check-words';

/**
 * Words of the checks. Tone: only a standard is 规定; everything else is 实务通常 or 建议核对.
 */
export const checks = {
  sources: {
    standard: (reference) => `依据：${reference} 的规定。`,
    notice: (reference) => `依据：以${reference}为准，建议核对。`,
    practice: (reference) => `依据：实务通常如此（${reference}），不是硬性规定，建议核对。`,
  },
  thresholds: {
    'buguo-overuse.least': '“不够”至少出现多少次才提示',
    'buguo-overuse.characters': '平均不到多少字就有一个“不够”才提示',
    'many-points.over': '要点比模板上限多出几个以内不提示',
    'dimension-balance.ratio': '最长的方面超过最短的几倍才提示',
    'duplicate-text.least': '多少字以上的段落才查重复',
    'section-balance.least': '全文满多少字才核对各部分比例',
    'section-balance.half': '问题与原因至少占全文的比例（0.5 即一半）',
    'count-mismatch.tolerance': '原因、措施的条数与方面数相差几条以内不提示',
    'heading-length.tolerance': '同级标题的字数相差几字以内不提示',
    'heading-length.share': '字数相同的标题占多大比例才算有规律（0.7 即七成）',
  },
  rules: {
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
    'duplicate-section': {
      title: '部分重复',
      messages: { default: (p) => `“${p.name}”部分出现了两次，第 ${p.first} 段已有一次。` },
      why: '多为复制粘贴所致。请合并，或删去多余的一处。',
    },
    'duplicate-dimension': {
      title: '方面重复',
      messages: { default: (p) => `“${p.name}”方面出现了两次，第 ${p.first} 段已有一次。` },
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
    placeholder: {
      title: '待填写',
      messages: {
        default: (p) => `“${p.found}”还没有填写。`,
        person: (p) => `“${p.found}”还没有换成真实姓名。`,
        slot: (p) => `${p.found} 还没有填写。`,
      },
      why: '交稿前应把占位的符号换成具体内容，或删去。',
    },
    'masked-name': {
      title: '遮掩的名称',
      messages: {
        default: (p) => `“${p.found}”疑似范文中被字母或符号遮掩的名称。`,
        dropped: (p) => `“${p.found}”处疑似漏掉了名称。`,
      },
      why: '网上范文常把名称换成字母或删去。请对照权威表述逐处改正；这里只指出位置，不代为改写。',
    },
    'template-residue': {
      title: '网站残留文字',
      messages: { default: (p) => `“${p.found}”所在的句子疑似网站广告或页面文字。` },
      why: '从网上复制范文时夹带的广告、页面文字，交稿前应删去整句。',
    },
    'broken-sentence': {
      title: '语句残缺',
      messages: {
        default: (p) => `“${p.found}”处语句疑似残缺。`,
        doubled: (p) => `“${p.found}”标点重复。`,
        hole: (p) => `“${p.found}”处疑似漏字或多字。`,
        empty: (p) => `“${p.found}”中间没有文字。`,
      },
      why: '多为删改或复制时留下，请通读这一句。',
    },
    'toc-left': {
      title: '目录残留',
      messages: { default: (p) => `“${p.found}”疑似目录中的一行。` },
      why: '目录行夹在正文里，多为复制时带来。',
    },
    'manual-line-break': {
      title: '段内手动换行',
      messages: {
        default: (p) => `段内有 ${p.count} 处手动换行。`,
        wrapped: (p) => `有 ${p.count} 段在句子中间断开，疑似按行宽换行。`,
      },
      why: '手动换行多为从网页或 PDF 复制时带来，会使对齐和缩进错乱。需要分段的，请用回车另起一段。',
    },
    'private-data': {
      title: '个人信息',
      messages: {
        default: () => '这里有个人信息。',
        identity: () => '这里疑似有身份证号码。',
        phone: () => '这里疑似有电话号码。',
        address: () => '这里疑似有家庭住址。',
      },
      why: '材料会在一定范围传阅，身份证号、电话、住址等一般不写，建议核对。',
    },
    'no-example': {
      title: '缺少事例',
      messages: { default: (p) => `“${p.name}”没有具体事例或数字。` },
      why: '实务通常要求见人见事，每个方面至少举一件具体的事，或给出数字。',
    },
    'generic-phrase': {
      title: '套话',
      messages: { default: (p) => `“${p.found}”是常见套话，后面没有具体内容。` },
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
      messages: { default: (p) => `“${p.name}”在“${p.section}”里没有找到相应的内容。` },
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
    'duplicate-text': {
      title: '语句重复',
      messages: { default: (p) => `这句话与第 ${p.first} 段的一句完全相同（${p.length} 字）。` },
      why: '多为复制粘贴所致。',
    },
    'set-phrase': {
      title: '固定提法',
      messages: {
        default: (p) => `“${p.found}”与清单中的 ${p.entry} 写法不同，建议核对权威表述。`,
        slip: (p) => `${p.found} 与清单中的 ${p.entry} 不同，建议核对权威表述。`,
      },
      why: '只比对清单，不判断对错；请以权威表述为准。',
    },
    'year-check': {
      title: '时间先后',
      messages: {
        default: (p) => `“${p.found}”在 ${p.when} 召开，而材料的日期为 ${p.dated} 或更早，建议核对。`,
      },
      why: '套用别的年度的材料时，容易留下当时还没有发生的事。',
    },
  },
} satisfies CheckWords;

export type ChecksStrings = CheckWords & {
  readonly rules: { readonly [id in keyof (typeof checks)['rules']]: CheckWords['rules'][string] };
};
