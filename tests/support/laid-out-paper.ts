/**
 * Right papers in many layouts, one for each seed: bland, made of parts that are put together by chance.
 * What is numbered how, whether causes and measures stand inside the aspects, what leads in: all of it varies.
 */
export interface LaidOutPaper {
  readonly text: string;
  /** Id of the template that it fits; `null` for a campaign that none knows. */
  readonly template: string | null;
}

const HAN = '一二三四五六七八九十';
const BODIES = [
  '平时忙于事务，静下心来的时间偏少，遇到新情况往往凭经验办事。',
  '去年三季度负责的一项登记工作，前期了解不细，返工了两次。',
  '对照上级要求（含补充规定）仔细想，标准还是放低了。',
  '比如今年5月12日的走访，只去了3户，占应走访户的25％。',
  '群众反映的“一件小事”拖了8天才办。',
  '第一季度、第二季度的台账补记了4次，第三季度才规范。',
  '遇到难题先看别人怎么做，一方面怕出错，另一方面怕麻烦。',
  '按照《条例》第三十一条第（二）项规定，应当当月报告，我拖到了次月。',
];
const PROBLEMS = [
  '学习不够深入',
  '思考不够系统',
  '落实不够细致',
  '下沉不够经常',
  '创新不够大胆',
  '方法不够活',
  '联系群众不够紧',
  '带头作用不明显',
];
const CAUSES = [
  '理论武装抓得不紧',
  '党性锻炼有所放松',
  '宗旨意识有所淡化',
  '担当精神有所弱化',
  '自我要求不够严格',
];
const MEASURES = ['加强理论学习', '增强党性修养', '改进工作作风', '提高履职能力', '严守纪律规矩'];

interface Campaign {
  readonly template: string | null;
  readonly title: string;
  readonly aspects: readonly string[];
}

const CAMPAIGNS: readonly Campaign[] = [
  {
    template: '2023-theme-education',
    title: '主题教育专题民主生活会个人对照检查材料',
    aspects: ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'],
  },
  {
    template: '2025-five-lead',
    title: '2025年度民主生活会个人对照检查材料',
    aspects: [
      '带头强化政治忠诚、提高政治能力',
      '带头固本培元、增强党性',
      '带头敬畏人民、敬畏组织、敬畏法纪',
      '带头干事创业、担当作为',
      '带头坚决扛起管党治党责任',
    ],
  },
  { template: null, title: '个人剖析材料', aspects: ['思想认识', '业务工作', '纪律作风'] },
  {
    template: null,
    title: '2026年度民主生活会个人对照检查材料',
    aspects: ['树牢正确政绩观', '为民办实事', '改革攻坚', '防范风险', '管党治党'],
  },
  { template: null, title: '教师师德师风自查剖析材料', aspects: ['教书育人', '为人师表', '关爱学生'] },
];

/** What falls by chance: the same for the same seed. */
class Chance {
  constructor(private state: number) {}

  next(): number {
    this.state = (Math.imul(this.state, 1103515245) + 12345) & 0x7fffffff;
    return this.state / 0x7fffffff;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  is(share: number): boolean {
    return this.next() < share;
  }

  some<T>(list: readonly T[], least: number, most: number): T[] {
    const left = [...list];
    const count = least + Math.floor(this.next() * (most - least + 1));
    return Array.from({ length: Math.min(count, list.length) }, () =>
      left.splice(Math.floor(this.next() * left.length), 1).at(0)!,
    );
  }

  body(): string {
    return this.some(BODIES, 1, 2).join('');
  }
}

const numbered = (form: string, n: number): string =>
  form
    .replace('一', HAN.charAt(n - 1))
    .replace('1', String(n))
    .replace('①', '①②③④⑤⑥'.charAt(n - 1));

/** The paper of a seed. */
export function laidOutPaper(seed: number): LaidOutPaper {
  const chance = new Chance(seed + 1);
  const make = chance.pick([bySection, bySection, bySection, byAspect, triples]);
  const { text, template } = make(chance);
  const varied = chance.is(0.1) ? text.replaceAll('\n', '\n\n') : text;
  return { text: varied, template };
}

function points(chance: Chance, figure: string): string[] {
  const form = chance.pick(['一是', '一是', figure, '（1）', '第一，', '①']);
  const inline = !/^[\d（①]/u.test(form) && chance.is(0.5);
  const list = chance
    .some(PROBLEMS, 2, 3)
    .map((what, i) => `${numbered(form, i + 1)}${what}${chance.pick(['。', '。', '，'])}${chance.body()}`);
  return inline ? [list.join('')] : list;
}

function facet(chance: Chance, leads: readonly string[], what: readonly string[]): string[] {
  const lead = chance.pick(leads);
  const list = chance.some(what, 2, 3);
  if (chance.is(0.3)) return [`${lead}${list[0]!}。${chance.body()}`];
  if (chance.is(0.5)) return [`${lead}${list.map((one, i) => `${HAN.charAt(i)}是${one}`).join('；')}。`];
  return [
    lead.replace(/，?$/u, '').replace(/：?$/u, '：'),
    ...list.map((one, i) => `${HAN.charAt(i)}是${one}。${chance.body()}`),
  ];
}

const CAUSE_LEADS = ['究其原因，', '原因分析：', '产生这些问题的原因，', '主要原因：', '深挖根源，'];
const MEASURE_LEADS = ['整改措施：', '下一步，', '今后，', '努力方向：'];

function items(chance: Chance, what: readonly string[], decimal: string): string[] {
  const form = decimal === '' ? chance.pick(['（一）', '（一）', '1.', '一是']) : `${decimal}.1 `;
  return chance
    .some(what, 3, 5)
    .map((one, i) => `${numberedItem(form, decimal, i + 1)}${one}。${chance.body()}`);
}

const numberedItem = (form: string, decimal: string, n: number): string =>
  decimal === '' ? numbered(form, n) : `${decimal}.${n} `;

/** 一、存在的问题 with aspects, then cases, causes and measures. */
function bySection(chance: Chance): LaidOutPaper {
  const { template, title, aspects } = chance.pick(CAMPAIGNS);
  const form = chance.pick(['一、', '一、', '一、', '第一部分 ', '1 ']);
  const decimals = form === '1 ';
  const aspect = chance.pick(['（一）', '（一）', '1.', '']);
  const figure = chance.pick(['1.', '（1）']) === '1.' && !/^1/u.test(aspect) ? '1.' : '（1）';
  const inner = chance.is(0.35);
  const whole = inner && chance.is(0.4);
  const ending = chance.pick(['方面', '方面', '方面存在的问题']);
  const lines = [title, '按照统一部署，我认真学习、听取意见，上年度查摆的问题均已整改，现作对照检查如下。'];
  let section = 0;
  const head = (name: string): number => lines.push(`${numbered(form, ++section)}${name}`);
  if (chance.is(0.2)) head('上年度民主生活会整改措施落实情况');
  if (section > 0) lines.push('上年度查摆的4个问题，3个已整改，1个正在推进。');
  head(
    whole
      ? '存在的问题、原因分析及整改措施'
      : chance.pick(['存在的问题', '存在的突出问题', '查摆出的主要问题']),
  );
  const problems = section;
  aspects.forEach((name, i) => {
    const number = decimals ? `${problems}.${i + 1} ` : numbered(aspect, i + 1);
    lines.push(`${number}${name}${ending}`, ...points(chance, figure));
    if (inner) lines.push(...facet(chance, CAUSE_LEADS, CAUSES));
    if (whole || (inner && chance.is(0.5))) lines.push(...facet(chance, MEASURE_LEADS, MEASURES));
  });
  if (template !== null || chance.is(0.3)) {
    head('典型案例剖析');
    lines.push(`对照通报的典型案例，我反思自己也有类似的苗头。${chance.body()}`);
  }
  if (!whole) {
    head(chance.pick(['原因分析', '产生问题的原因', '问题的原因']));
    lines.push(...items(chance, CAUSES, decimals ? String(section) : ''));
    head(chance.pick(['整改措施', '努力方向和整改措施', '下一步整改措施']));
    lines.push(...items(chance, MEASURES, decimals ? String(section) : ''));
  }
  lines.push('以上对照检查，不当之处，请批评指正。', '王小明', '2025年1月10日');
  return { text: lines.join('\n'), template };
}

/** 一、思想方面 with problems, causes and measures below each. */
function byAspect(chance: Chance): LaidOutPaper {
  const outer = chance.pick(['一、', '（一）', '第一，']);
  const inner = chance.pick(['1.', '（1）', '']);
  const labels = chance.pick([
    ['存在的问题', '原因分析', '整改措施'],
    ['主要问题', '产生原因', '改进措施'],
    ['问题表现', '原因剖析', '努力方向'],
  ]);
  const lines = ['个人剖析材料', '按照要求，现汇报如下。'];
  chance.some(['理想信念', '宗旨意识', '纪律规矩', '履职尽责', '服务群众'], 3, 4).forEach((name, i) => {
    lines.push(`${numbered(outer, i + 1)}${name}方面`);
    labels.forEach((label, j) => {
      const list = chance.some([PROBLEMS, CAUSES, MEASURES][j]!, 1, 3);
      const said = list.map(
        (one, n) => `${list.length > 1 ? `${HAN.charAt(n)}是` : ''}${one}。${chance.body()}`,
      );
      if (inner === '') lines.push(`${label}：${said.join('')}`);
      else lines.push(`${numbered(inner, j + 1)}${label}`, ...(chance.is(0.5) ? [said.join('')] : said));
    });
  });
  return { text: lines.join('\n'), template: null };
}

/** A problem, its cause and its measure, again and again. */
function triples(chance: Chance): LaidOutPaper {
  const form = chance.pick(['1.', '（一）', '一、', '问题一：']);
  const lines = ['个人剖析材料', '按照要求，现汇报如下。'];
  chance.some(PROBLEMS, 3, 5).forEach((what, i) => {
    lines.push(`${numbered(form, i + 1)}${what}。${chance.body()}`);
    lines.push(`原因：${chance.pick(CAUSES)}。${chance.body()}`);
    lines.push(`整改措施：${chance.pick(MEASURES)}。${chance.body()}`);
  });
  return { text: lines.join('\n'), template: null };
}
