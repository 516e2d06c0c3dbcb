import type { NoticeText } from './text';
import type { NoticePart, PartId } from './types';

/** A cue for a part, and how it is asked for. */
type PartLevel = NoticePart['level'];

const LAST_YEAR =
  /(?:上(?:一|1)?(?:个)?年度?|去年度?|上一?次)[^。;]{0,40}?(?:整改|问题)[^。;]{0,16}?(?:落实|完成|进展|整改|销号|情况)/;
const AT_MEETING = /通报|会上|报告会|专题报告(?!材料)/;
const IN_PAPER = /材料|提纲|逐项|逐条|个人|写明|写清|发言|撰写|对照检查|剖析/;
const CASE = /案例|正反两方?面(?:的)?典型|以案为鉴|以案促改|以案说/;
/** Cases that are studied before the meeting, not written about. */
const STUDIED =
  /(?:学习|通报|观看|传达|剖析会|警示教育)[^,;。]{0,14}案例(?![^。;]{0,14}(?:剖析|反思|查摆|对照))/;
const ANALYSED =
  /案例[^,。;]{0,12}(?:剖析|反思|解析|分析|举一反三)|(?:剖析|反思|解析)[^,。;]{0,10}案例|结合[^,。;]{0,14}案例/;
const MODAL = /要|应|须|必须|需|务必|不得/;
const PERMISSIVE = /可以?结合|可以?联系|鼓励|提倡|注重|酌情|视情/;
const CAUSES = /原因|根源|症结|(?:深入|深刻|认真|进行|作出|开展|自我)剖析(?!材料)|剖析问题|查问题根/;
const MEASURES =
  /整改(?:的)?(?:措施|方向|思路|举措|打算)|努力方向|改进(?:的)?(?:措施|方向|举措)|(?:下一步|今后)(?:的)?(?:打算|措施|方向)/;
const DECLARE =
  /个人有关事项|谈话函询|约谈函询|个人重大事项|需要?(?:作出)?说明的?(?:其他)?(?:有关)?(?:问题|事项|情况)|说明(?:和报告)?(?:个人)?有关(?:问题|事项)/;
const ANSWERS =
  /意见[^。;]{0,24}(?:逐条|逐项|一一)[^。;]{0,6}(?:回应|说明|回答|认领)|(?:巡视|巡察)[^。;]{0,20}反馈[^。;]{0,24}(?:认领|回应|对照|查摆)/;

/** The parts that a notice asks for, in the order of a paper. */
export function noticeParts(text: NoticeText): NoticePart[] {
  const found = new Map<PartId, NoticePart>();
  for (const { start, end } of text.sentences) {
    if (end - start < 4) continue;
    const sentence = text.folded.slice(start, Math.min(end, start + 1200));
    for (const [id, read] of READERS) {
      const level = read(sentence);
      if (level === null) continue;
      const before = found.get(id);
      if (before && RANK[before.level] >= RANK[level]) continue;
      found.set(id, { id, level, silent: false });
    }
  }
  if (!found.has('causes') && !found.has('measures')) {
    found.set('causes', { id: 'causes', level: 'warning', silent: true });
    found.set('measures', { id: 'measures', level: 'warning', silent: true });
  }
  return ORDER.flatMap((id) => found.get(id) ?? []);
}

/** The part that a line of a list is, when it is one and no aspect. */
export function partInName(name: string): PartId | 'problems' | null {
  if (LAST_YEAR.test(name)) return 'last-year';
  if (DECLARE.test(name)) return 'declare';
  if (ANSWERS.test(name)) return 'answers';
  if (CASE.test(name)) return 'cases';
  if (/(?:原因|根源)(?:剖析|分析)?|(?:剖析|分析)(?:问题)?(?:原因|根源)/.test(name)) return 'causes';
  if (MEASURES.test(name)) return 'measures';
  return /^(?:对照检查)?(?:存在|查摆|检视|查找)?(?:出)?(?:的)?(?:主要|突出)?(?:问题|不足|差距)(?:和不足|表现|清单)?$/.test(
    name,
  )
    ? 'problems'
    : null;
}

const ORDER: readonly PartId[] = ['last-year', 'cases', 'causes', 'measures', 'declare', 'answers'];
const RANK = { info: 1, warning: 2, error: 3 } as const;

/** How firmly a sentence asks for a part, or null. */
const READERS: readonly (readonly [PartId, (sentence: string) => PartLevel | null])[] = [
  ['last-year', lastYearIn],
  ['cases', casesIn],
  ['causes', (sentence) => (CAUSES.test(sentence) ? 'error' : null)],
  ['measures', (sentence) => (MEASURES.test(withoutLastYear(sentence)) ? 'error' : null)],
  ['declare', declareIn],
  ['answers', (sentence) => (ANSWERS.test(sentence) ? 'info' : null)],
];

function lastYearIn(sentence: string): PartLevel | null {
  const match = LAST_YEAR.exec(sentence);
  if (match === null || !/整改/.test(sentence)) return null;
  const paper = IN_PAPER.test(sentence) && !/通报/.test(sentence);
  const atMeeting = AT_MEETING.test(sentence.slice(Math.max(0, match.index - 12), match.index));
  return paper && !atMeeting ? 'warning' : 'info';
}

function declareIn(sentence: string): PartLevel | null {
  if (!DECLARE.test(sentence) || !/说明|报告|填报/.test(sentence)) return null;
  const firm = MODAL.test(sentence.replaceAll('需要说明', '')) || /如实|逐项/.test(sentence);
  return firm ? 'warning' : 'info';
}

function casesIn(sentence: string): PartLevel | null {
  const match = CASE.exec(sentence);
  if (match === null || STUDIED.test(sentence)) return null;
  if (PERMISSIVE.test(sentence)) return 'warning';
  if (ANALYSED.test(sentence)) return 'error';
  // In the clause that speaks of the case.
  const from = Math.max(sentence.lastIndexOf(',', match.index), sentence.lastIndexOf(';', match.index)) + 1;
  return MODAL.test(sentence.slice(from, match.index)) ? 'error' : 'info';
}

/** Last year's measures are not this year's. */
function withoutLastYear(sentence: string): string {
  const match = LAST_YEAR.exec(sentence);
  return match === null
    ? sentence
    : `${sentence.slice(0, match.index)}${'　'.repeat(match[0].length)}${sentence.slice(match.index + match[0].length)}`;
}
