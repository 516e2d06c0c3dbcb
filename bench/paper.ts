import { BODY_TEXT_LEVEL, type Paragraph } from '../src/core/document/types';

/** The length that all figures speak of, in UTF-16 units with line ends. */
export const PAPER_LENGTH = 4851;

const DIMENSIONS = [
  ['理论学习', 3],
  ['政治素质', 3],
  ['能力本领', 3],
  ['担当作为', 4],
  ['工作作风', 3],
  ['廉洁自律', 3],
] as const;
const ORDINALS = ['一', '二', '三', '四', '五', '六'];

const HEADLINES = ['学习的系统性有欠缺', '结合实际思考较少', '跟进了解不够及时', '总结提炼做得较粗'];

/** Words of which clauses are made, one of each list: what is written twice in a paper is another matter. */
const CLAUSE = [
  '月初 季末 上午 午后 会前 会后 平时 去年 周末 月底 入夏 开春 年中 散会后 出差前 值班时 交接时 入户时 验收前 报名后 开工前 收尾时 填表时 归档前',
  '在窗口 在工地 到村里 到科室 在会上 在路上 到现场 在库房 到学校 在档案室 到社区 在食堂 到车间 在值班室 到站点 在培训班 到河边 在大厅 到仓库 在机房 到苗圃 在渡口 到集市 在林场',
  '匆忙 逐项 照例 顺手 分头 重新 临时 当面 轮流 独自 大致 反复 简单 勉强 陆续 粗略 按旧例 凭印象 隔着电话 对着清单 跟着别人 拿着草稿 照着旧表 赶着时间',
  '核对 登记 查看 清点 抄写 整理 询问 转交 记录 翻阅 打印 比对 催办 粘贴 归拢 送达 抽查 解释 汇总 补填 校对 安排 讲解 张贴',
  '水表读数 维修单据 借书清单 来访登记 门牌号码 活动照片 会议签到 路灯编号 种子台账 药箱钥匙 饭卡余额 车辆里程 宣传折页 缴费回执 体检名单 投诉便条 设备铭牌 课程安排 仓库钥匙 井盖位置 树苗数量 船票存根 摊位图纸 护林日志',
].map((words) => words.split(' '));
const HOW_OFTEN =
  '总是 常常 有时 往往 偶尔 一度 多半 时常 一直 接连 几次 事后 起初 后来 到头来 归总时 临了 头几次 那阵子 忙起来 一连几天 过后 转天 随后'.split(
    ' ',
  );
const ENDINGS = [
  '想得不深',
  '问得不细',
  '做得较慢',
  '留下的记录不全',
  '说不清来由',
  '没有及时回复',
  '回头看得少',
  '办法用得旧',
  '差错是别人指出来的',
  '隔了两天才补上',
  '只看了前面几页',
  '没有追问下去',
];

/** Numbers that look like chance and are the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    // Mulberry32: of simpler ones what follows what comes again.
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

type Dice = ReturnType<typeof dice>;
const oneOf = (list: readonly string[], roll: Dice): string => list[roll(list.length)]!;
const clause = (roll: Dice): string => CLAUSE.map((words) => oneOf(words, roll)).join('');
const sentence = (roll: Dice): string =>
  `${clause(roll)}，${clause(roll)}，${oneOf(HOW_OFTEN, roll)}${oneOf(ENDINGS, roll)}。`;
const passage = (sentences: number, roll: Dice): string =>
  Array.from({ length: sentences }, () => sentence(roll)).join('');

const point = (index: number, seed: number, roll: Dice) =>
  `${ORDINALS[index]}是${HEADLINES[(index + seed) % HEADLINES.length]}。${passage(2, roll)}`;

function lines(roll: Dice): string[] {
  const problems = DIMENSIONS.map(
    ([name, points], at) =>
      `（${ORDINALS[at]}）在${name}方面。${Array.from({ length: points }, (_, index) => point(index, at, roll)).join('')}`,
  );
  const items = (endings: readonly string[]) =>
    endings.map((ending, at) => `${ORDINALS[at]}是${ending}。${passage(2, roll)}`);
  return [
    '对照检查材料',
    '按照要求，本人认真学习有关文件，听取意见，逐项查摆，现将有关情况报告如下。',
    '一、存在的主要问题',
    ...problems,
    '二、典型案例剖析',
    passage(4, roll),
    '三、产生问题的原因分析',
    ...items(['思想认识有差距', '能力准备有差距', '作风养成有差距']),
    '四、努力方向和整改措施',
    ...items(['制定学习计划', '改进工作方法', '加强经常检查', '接受各方监督']),
  ];
}

/**
 * A bland, made-up paper: run-in dimensions with 3, 3, 3, 4, 3, 3 points, filled up to {@link PAPER_LENGTH}. No sentence
 * stands twice in it.
 */
export function paperLines(): string[] {
  const roll = dice(20_231_107);
  const paper = lines(roll);
  const missing = () => PAPER_LENGTH - paper.join('\n').length;
  const last = paper.length - 1;
  while (missing() > 0)
    paper[last] = `${paper[last]}${sentence(roll)}`.slice(0, paper[last]!.length + missing());
  if (missing() !== 0) throw new Error('the made-up paper is too long');
  paper[last] = `${paper[last]!.slice(0, -1)}。`;
  return paper;
}

/** Lines of text as the paragraphs of a document without formatting. */
export const asParagraphs = (text: readonly string[]): Paragraph[] =>
  text.map((line) => ({
    text: line,
    number: '',
    listLevel: -1,
    outlineLevel: BODY_TEXT_LEVEL,
    style: 'Normal',
    inTable: false,
  }));

/** The paper so many times over, one behind the other. */
export const times = (paper: readonly string[], count: number): string[] =>
  Array.from({ length: count }, () => paper).flat();

/**
 * One paper so many times as long: every paragraph of body text is followed by others as long that say something else.
 * (The same paper pasted behind is another matter: it is recognised as such and left alone.)
 */
export function longPaper(paper: readonly string[], count: number): string[] {
  const roll = dice(20_241_208);
  return paper.flatMap((line) => {
    if (line.length < 60) return [line];
    const more = Array.from({ length: count - 1 }, () => {
      let text = '';
      while (text.length < line.length) text += sentence(roll);
      return text;
    });
    return [line, ...more];
  });
}
