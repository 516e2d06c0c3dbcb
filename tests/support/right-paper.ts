import type { PaperParts } from '../../src/core/checks/rule';

/**
 * Papers for the examples of rules about the paper as a whole: bland, short and right, with what an
 * example is about left out, doubled or moved. Only tests and the documentation use it.
 */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  problems: ['存在的问题'],
  cases: [
    '典型案例剖析',
    '对照通报的典型案例，我反思自己也有类似的问题，例如2023年5月一次检查中我没有到现场核实。',
  ],
  causes: ['问题的原因'],
  measures: ['整改的措施'],
};

const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  theory: ['理论学习', '学习时间不够多', '学习笔记不够细'],
  politics: ['政治素质', '领会政策不够快', '贯彻部署不够实'],
  ability: ['能力本领', '业务钻研不够深', '调查方法不够多'],
  responsibility: ['担当作为', '主动作为不够多', '攻坚办法不够活'],
  style: ['工作作风', '下沉一线不够多', '工作落实不够细'],
  integrity: ['廉洁自律', '制度执行不够严', '日常提醒不够勤'],
};

const CAUSES = [
  '理论武装抓得不紧',
  '党性锻炼抓得不紧',
  '本领提升抓得不紧',
  '责任意识抓得不紧',
  '服务意识抓得不紧',
  '廉洁自律抓得不紧',
];
const MEASURES = [
  '加强理论学习',
  '提高政治素质',
  '增强能力本领',
  '主动担当作为',
  '改进工作作风',
  '坚持廉洁自律',
];
const HAN = '一二三四五六七八九十';

const PREAMBLE =
  '按照有关要求，我认真学习、征求意见，对照六个方面进行了检视，上年度民主生活会的整改措施已逐项落实。现将有关情况报告如下。';

/** The lines of a paper. */
export function paper(parts: PaperParts = {}): string {
  const sections = parts.sections ?? ['problems', 'cases', 'causes', 'measures'];
  const lines: string[] = [];
  if (parts.title !== null) lines.push(parts.title ?? '个人对照检查材料');
  if (parts.preamble !== null) lines.push(parts.preamble ?? PREAMBLE);
  sections.forEach((id, index) => {
    const [name, body] = SECTIONS[id]!;
    lines.push(`${HAN.charAt(index)}、${name!}`);
    if (id === 'problems') lines.push(...dimensionLines(parts));
    else if (id === 'causes') lines.push(...(parts.causes ?? items(CAUSES, CAUSE_BODIES)));
    else if (id === 'measures') lines.push(...(parts.measures ?? items(MEASURES, MEASURE_BODIES)));
    else lines.push(body!);
  });
  lines.push(...(parts.tail ?? ['以上是我的对照检查，不当之处，请批评指正。', '张三', '2023年12月20日']));
  return lines.join('\n');
}

function dimensionLines({ dimensions, numbers, passage }: PaperParts): string[] {
  return (dimensions ?? Object.keys(DIMENSIONS)).map((id, index) => {
    const [name, first, second] = DIMENSIONS[id]!;
    const number = HAN.charAt((numbers?.[index] ?? index + 1) - 1);
    const points =
      passage !== undefined && index === 0
        ? passage
        : `一是${first!}。例如2023年${index + 1}月只安排了一次，我对此重视不足。二是${second!}。我在${name!}上满足于一般要求，下的功夫还不足。`;
    return `（${number}）在${name!}方面。${points}`;
  });
}

/** Each body differs, as bodies do. */
const CAUSE_BODIES = [
  '平时忙于事务，静下心来的时间少，对自己的要求有所放松，时间一长就有了差距。',
  '日子久了容易松劲，参加活动满足于人到场，事后很少再问自己收获了什么。',
  '总以为老办法还够用，没有逼着自己去啃生疏的东西，慢慢就跟不上了。',
  '遇到难处先想有没有别人牵头，多一事不如少一事的念头时常冒出来。',
  '坐在办公室里的时间长，听汇报多、走现场少，同群众说话的机会也就少了。',
  '觉得小节无碍大局，提醒自己不够经常，别人也不好意思当面指出来。',
];
const MEASURE_BODIES = [
  '每周安排半天时间，列出清单，每月对照检查一次，年底前完成，由支部监督。',
  '每季度向支部报告一次想法和做法，请同志们逐条提意见并记在台账上。',
  '每月跟班三天，写出不少于一千字的记录，由科室负责人签字。',
  '把手头积压的事项逐条登记，明确时限，办完一件销号一件。',
  '每月走访不少于两次，走访情况当天登记，七日内回访。',
  '每季度对照制度自查一次，结果在支部会上说明，接受点名提醒。',
];

function items(names: readonly string[], bodies: readonly string[]): string[] {
  return names.map(
    (name, index) => `（${HAN.charAt(index)}）${name}。在${name.slice(0, 4)}上，${bodies[index]!}`,
  );
}

/** A paper with this passage in the body of its first dimension. */
export function paperAround(passage: string): string {
  return paper({
    passage: `一是学习时间不够多。例如2023年1月只安排了一次，${passage}二是学习笔记不够细。我对此重视不足。`,
  });
}
