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
const BODIES = [
  '平时以完成手头事务为先，安排出来的时间较为零散，读过的内容没有及时整理，遇到具体问题时想不起来该从哪里入手。',
  '对照要求逐条去看的时候少，凭经验办事的时候多，做完之后也没有回过头来核对结果，同样的疏漏后来又出现过。',
  '开展工作多是按部就班，主动向同事请教的次数有限，听到不同看法时解释得多、记录得少，改进的办法停留在口头。',
  '布置下去的事情跟踪得不紧，中间环节有没有卡住不够清楚，等到临近期限才去催问，留给修改的时间就很紧。',
];

const point = (index: number, seed: number) =>
  `${ORDINALS[index]}是${HEADLINES[(index + seed) % HEADLINES.length]}。${BODIES[(index + seed) % BODIES.length]}`;

function lines(): string[] {
  const problems = DIMENSIONS.map(
    ([name, points], at) =>
      `（${ORDINALS[at]}）在${name}方面。${Array.from({ length: points }, (_, index) => point(index, at)).join('')}`,
  );
  const items = (endings: readonly string[]) =>
    endings.map(
      (ending, at) =>
        `${ORDINALS[at]}是${ending}。${BODIES[at % BODIES.length]}${BODIES[(at + 1) % BODIES.length]}`,
    );
  return [
    '对照检查材料',
    '按照要求，本人认真学习有关文件，听取意见，逐项查摆，现将有关情况报告如下。',
    '一、存在的主要问题',
    ...problems,
    '二、典型案例剖析',
    `${BODIES[0]}${BODIES[1]}${BODIES[3]}`,
    '三、产生问题的原因分析',
    ...items(['思想认识有差距', '能力准备有差距', '作风养成有差距']),
    '四、努力方向和整改措施',
    ...items(['制定学习计划', '改进工作方法', '加强经常检查', '接受各方监督']),
  ];
}

/** A bland, made-up paper: run-in dimensions with 3, 3, 3, 4, 3, 3 points, filled up to {@link PAPER_LENGTH}. */
export function paperLines(): string[] {
  const paper = lines();
  const missing = () => PAPER_LENGTH - paper.join('\n').length;
  const last = paper.length - 1;
  for (let at = 0; missing() > 0; at += 1) {
    paper[last] = `${paper[last]}${BODIES[at % BODIES.length]}`.slice(0, paper[last]!.length + missing());
  }
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
 * One paper so many times as long: every paragraph of body text is followed by others like it, each sentence with a
 * number of its own. (The same paper pasted behind is another matter: it is recognised as such and left alone.)
 */
export function longPaper(paper: readonly string[], count: number): string[] {
  return paper.flatMap((line) => {
    if (line.length < 60) return [line];
    const body = line.replace(/[一二三四五六]是/gu, '').replace(/^（.）在/u, '本人在');
    const more = Array.from({ length: count - 1 }, (_, at) => body.replaceAll('。', `，编号${at + 1}。`));
    return [line, ...more];
  });
}
