import { plainParagraph } from '../../src/core/document/plain-paragraph';
import type { Paragraph } from '../../src/core/document/types';

/** Words that made-up sentences are strung from: enough of them that no two papers share seven in a row by chance. */
const WORDS = [
  '平时 工作 安排 记录 材料 整理 会议 讨论 现场 了解 群众 意见 答复 期限 催办 核对 数字 表格 台账 更新 交接 岗位 熟悉 流程 环节 衔接 电话 回访 走访 社区 村组 道路 水渠 路灯 绿化',
  '窗口 排队 等候 引导 咨询 说明 清楚 耐心 急躁 推脱 主动 被动 拖延 提前 预判 风险 隐患 排查 登记 销号 反馈 渠道 畅通 迟缓 重复 劳动 减少 合并 报表 培训 讲解 案头 资料 翻阅 摘抄 笔记',
  '心得 交流 发言 提纲 准备 仓促 深入 浮浅 思考 总结 归纳 方法 经验 照搬 套用 变化 新的 情况 面前 显得 生疏 请教 同事 老师 傅们 谦虚 自满 满足 现状 突破 创新 尝试 放弃 坚持 每周 每月',
  '季度 年底 盘点 差距 比较 先进 落后 追赶 目标 分解 任务 清单 责任 人员 分工 配合 补位 空档 周末 值守 夜间 巡查 车辆 设备 维修 保养 节约 用水 用电 纸张 打印 归档 保密 借阅 手续 完备',
]
  .join(' ')
  .split(' ');

const NUMBERS = [...'一二三四五六七八九十'];
const DIMENSIONS = ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'];
const SURNAMES = [...'赵钱孙李周吴郑王冯陈'];

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A sentence of about forty characters that no other paper has. */
export function sentenceOf(random: () => number): string {
  const word = () => WORDS[Math.floor(random() * WORDS.length)]!;
  const clause = (words: number) => Array.from({ length: words }, word).join('');
  return `${clause(6)}，${clause(7)}，${clause(6)}。`;
}

/** What a made-up paper is asked to be. */
export interface MadeUp {
  readonly year?: number;
  readonly author?: string;
  /** Sentences of each of its parts; ten make about 4,300 characters. */
  readonly sentences?: number;
}

/** A whole made-up paper, a line a paragraph: right in structure, its sentences nobody else's. */
export function madeUpPaper(seed: number, { year = 2023, author, sentences = 10 }: MadeUp = {}): string[] {
  const random = randomOf(seed);
  const some = (count: number) => Array.from({ length: count }, () => sentenceOf(random)).join('');
  const part = (name: string, i: number) =>
    `（${NUMBERS[i]}）在${name}方面。一是${some(sentences / 2)}例如${year}年${1 + (i % 12)}月，${sentenceOf(random)}二是${some(sentences / 2)}`;
  const item = (i: number) => `（${NUMBERS[i]}）${sentenceOf(random).slice(0, 12)}。${some(3)}`;
  return [
    `${year}年度专题民主生活会个人对照检查材料`,
    '按照有关要求，我认真学习、征求意见，对照六个方面进行了检视，现将有关情况报告如下。',
    '一、存在的问题',
    ...DIMENSIONS.map(part),
    '二、典型案例剖析',
    `对照通报的案例，我有所触动。${some(3)}例如${year}年5月，${sentenceOf(random)}`,
    '三、问题的原因',
    ...DIMENSIONS.map((_, i) => item(i)),
    '四、整改的措施',
    ...DIMENSIONS.map((_, i) => item(i)),
    '以上是我的对照检查，不当之处，请批评指正。',
    author ?? `${SURNAMES[seed % 10]}${WORDS[seed % WORDS.length]}`,
    `${year}年12月20日`,
  ];
}

/** Lines as paragraphs. */
export const paragraphsOfLines = (lines: readonly string[]): Paragraph[] =>
  lines.map((line) => plainParagraph(line));

/** The same text with every date and figure changed. */
export const redated = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/\d+/gu, (figure) => String(Number(figure) + 1)));

/** The text with this share of its Chinese characters replaced at random. */
export function edited(lines: readonly string[], share: number, seed: number): string[] {
  const random = randomOf(seed);
  return lines.map((line) =>
    line.replace(/[\u4e00-\u9fff]/gu, (character) =>
      random() < share ? WORDS[Math.floor(random() * WORDS.length)]!.charAt(0) : character,
    ),
  );
}

/** A paper of which every second sentence is the first one's, the others the second one's. */
export function halfOf(first: readonly string[], second: readonly string[]): string[] {
  return first.map((line, i) => {
    const theirs = (second[i] ?? '').split(/(?<=。)/u);
    return line
      .split(/(?<=。)/u)
      .map((sentence, at) => (line.length < 60 || at % 2 === 0 ? sentence : (theirs[at] ?? '')))
      .join('');
  });
}
