/**
 * Papers of our own making for looking at the panel: bland on purpose, without names, offices or facts.
 * Each line is a paragraph.
 */
const dimensions = ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'];
const han = ['一', '二', '三', '四', '五', '六'];

function points(dimension: string, count: number): string {
  return han
    .slice(0, count)
    .map(
      (number) =>
        `${number}是${dimension}还有差距。比如，上半年的三次集中学习有一次没有做好笔记，安排的五件事只办成三件，主要是时间抓得不紧、方法用得不对，事后也没有及时补上。`,
    )
    .join('');
}

function problems(names: readonly string[], count = 3): string[] {
  return names.map((name, index) => `（${han[index] ?? ''}）在${name}方面。${points(name, count)}`);
}

const causes = dimensions.map(
  (name, index) =>
    `（${han[index] ?? ''}）${name}抓得不紧。对${name}的重要性认识不深，满足于过得去，平时要求松，遇到难处就往后放，没有把它当作每天的事来做。`,
);
const measures = dimensions.map(
  (name, index) =>
    `（${han[index] ?? ''}）在${name}上持续用力。今年9月底前列出清单，每周五下午对照检查一次，每月请同事提一次意见，由本人逐条改，年底前全部办完。`,
);

const title = '个人对照检查材料';
const preamble =
  '按照会议要求，我认真学习文件，广泛听取意见，深入谈心谈话，逐项对照检查，查找不足，剖析原因，明确方向。现报告如下。';
const cases =
  '结合通报的案例，我认真对照反思。案例中的问题提醒我，小事不抓，久了就成大事。对照自己，我在日常管理上也有放松的时候，必须引以为戒，从每一件小事严起。';
const closing = '以上是我的对照检查，不妥之处，请批评指正。';

/** Everything there, nothing to correct. */
export const complete: readonly string[] = [
  title,
  preamble,
  '一、存在的问题',
  ...problems(dimensions),
  '二、典型案例剖析',
  cases,
  '三、问题的原因',
  ...causes,
  '四、整改的措施',
  ...measures,
  closing,
  '汇报人',
  '2023年9月1日',
];

/** Two dimensions, the cases and the measures are missing, and there are slips of the pen. */
export const unfinished: readonly string[] = [
  title,
  preamble,
  '一、存在的问题',
  ...problems(dimensions.slice(0, 3)),
  '（四）在工作作风方面。一是深入一线不够,听意见少。三是工作不细，××同志提醒过两次(见记录)，仍没有改。',
  '二、问题的原因',
  ...causes.slice(0, 4),
];

/** A document with nothing in it. */
export const empty: readonly string[] = [''];

/** About 300 pages: the unfinished paper's body text repeated under its headings. */
export const long: readonly string[] = complete.flatMap((line) =>
  line.startsWith('（')
    ? [line, ...Array.from({ length: 170 }, (_, n) => `${line.slice(-60)}第${n + 1}次记录,照实写下。`)]
    : [line],
);
