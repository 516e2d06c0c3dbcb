import { figuresValue, spokenValue } from '../counting/spoken';
import { rawOf, type NoticeText } from './text';
import type { MeetingKind, NoticeFacts, Voice } from './types';
import { LOOKING, PERSON, TEAM } from './words';

/** Characters on a page of the usual layout: 22 lines of 28 (GB/T 9704). */
const PAGE = 22 * 28;
/** The other end of a length of which the notice states one. */
const OTHER_END = { below: 0.6, above: 1.7, around: 0.2 } as const;
const PAPERS =
  /对照检查材料|检视剖析材料|对照检视材料|党性分析材料|剖析材料|发言提纲|发言材料|自查材料|检视材料|对照材料/;
const YEAR = /(20\d\d)年度?[^。;,]{0,30}?(?:民主|组织)生活会/;
const ANY_YEAR = /(20\d\d)年度(?!以来)/;
const HAN_YEAR = /([二〇零一三四五六七八九]{4})年度?[^。;]{0,30}?(?:民主|组织)生活会/;
const THEME =
  /(?:“|《|学习贯彻)?([^，。；、,;:“”《》\d年度的好于开]{2,14}?(?:教育|活动))(?:”)?专题(?:民主|组织)生活会/;
const NUMBER = '([\\d一二三四五六七八九十百千两]{1,6})';
const LENGTH: readonly (readonly [RegExp, 'range' | 'max' | 'min' | 'around' | 'pages'])[] = [
  [new RegExp(`${NUMBER}(?:字)?(?:-|—+|~|至|到)${NUMBER}字`), 'range'],
  [new RegExp(`(?:不超过|控制在|不多于|限)${NUMBER}字|${NUMBER}字(?:以内|之内|以下)`), 'max'],
  [new RegExp(`(?:不少于|不低于|至少)${NUMBER}字|${NUMBER}字以上`), 'min'],
  [new RegExp(`${NUMBER}字左右|约${NUMBER}字`), 'around'],
  [/(?:不超过|控制在)([\d一二三四五六七八九十]{1,2})页/, 'pages'],
];
/** Sentences about other writings than the paper. */
const OTHER_WRITING = /情况报告|工作总结|信息|简报|简要|摘要|心得/;
const SHARE =
  /(问题)(?:(?:和|与|及|、)?(原因)(?:剖析|分析)?)?(?:(?!问题)[^。;]){0,15}?(?:不少于|不低于|不得少于|占到?|超过|达到)[^。;]{0,8}?(二分之一|1\/2|一半|三分之二|2\/3|四分之三|3\/4|百分之五十|百分之六十|百分之七十|[5-8]\d%|[五六七八]成)/;
const SHARES: Readonly<Record<string, number>> = {
  二分之一: 0.5,
  '1/2': 0.5,
  一半: 0.5,
  三分之二: 0.67,
  '2/3': 0.67,
  四分之三: 0.75,
  '3/4': 0.75,
  百分之五十: 0.5,
  百分之六十: 0.6,
  百分之七十: 0.7,
  五成: 0.5,
  六成: 0.6,
  七成: 0.7,
  八成: 0.8,
};

/** Year, meeting, paper, length, shares and whose paper it is. */
export function factsOf(text: NoticeText): NoticeFacts {
  const { folded } = text;
  return {
    year: yearOf(folded),
    meeting: meetingOf(folded),
    theme: THEME.exec(folded)?.[1]?.replace(/^(?:深入开展|开展|关于|学习贯彻)/, '') ?? '',
    paper: PAPERS.exec(folded)?.[0] ?? '',
    direction: folded.includes('努力方向'),
    length: lengthOf(text),
    share: shareOf(text),
    ...subjectsIn(text),
  };
}

function yearOf(folded: string): number | null {
  const year = YEAR.exec(folded)?.[1] ?? ANY_YEAR.exec(folded)?.[1];
  if (year !== undefined) return Number(year);
  const han = HAN_YEAR.exec(folded)?.[1];
  if (han === undefined) return null;
  const value = figuresValue(han);
  return value >= 2000 && value <= 2100 ? value : null;
}

/** The kind said first; titles come first. */
function meetingOf(folded: string): MeetingKind | null {
  const democratic = folded.indexOf('民主生活会');
  const organisational = folded.indexOf('组织生活会');
  if (democratic < 0 && organisational < 0) return null;
  if (organisational < 0) return 'democratic';
  return democratic < 0 || organisational < democratic ? 'organisational' : 'democratic';
}

function lengthOf(text: NoticeText): NoticeFacts['length'] {
  for (const { start, end } of text.sentences) {
    if (end - start < 4) continue;
    const sentence = text.folded.slice(start, Math.min(end, start + 600));
    if (!/[字页]/.test(sentence) || OTHER_WRITING.test(sentence)) continue;
    for (const [find, kind] of LENGTH) {
      const match = find.exec(sentence);
      if (match === null) continue;
      const values = match
        .slice(1)
        .filter((one) => one !== undefined)
        .map(spokenValue);
      const length = rangeOf(kind, values);
      if (length === null) continue;
      return length;
    }
  }
  return null;
}

function rangeOf(
  kind: string,
  [first = 0, second = 0]: readonly number[],
): { min: number; max: number } | null {
  const value = kind === 'pages' ? first * PAGE : first;
  if (value < 200 || value > 100_000) return null;
  switch (kind) {
    case 'range':
      return second > value ? { min: value, max: second } : null;
    case 'min':
      return { min: value, max: Math.round(value * OTHER_END.above) };
    case 'around':
      return {
        min: Math.round(value * (1 - OTHER_END.around)),
        max: Math.round(value * (1 + OTHER_END.around)),
      };
    default:
      return { min: Math.round(value * OTHER_END.below), max: value };
  }
}

function shareOf(text: NoticeText): NoticeFacts['share'] {
  for (const { start, end } of text.sentences) {
    if (end - start < 4) continue;
    const sentence = text.folded.slice(start, Math.min(end, start + 600));
    if (!sentence.includes('问题')) continue;
    const match = SHARE.exec(sentence);
    const said = match?.[3];
    if (!match || said === undefined) continue;
    const min = SHARES[said] ?? Number(said.replace('%', '')) / 100;
    const sections = match[2] === undefined ? ['problems'] : ['problems', 'causes'];
    return { sections, min };
  }
  return null;
}

/** Who is told to look for faults or to write: each subject speaks for what follows it in its sentence. */
function subjectsIn(text: NoticeText): Pick<NoticeFacts, 'voices' | 'audience'> {
  const audience: { person?: string; team?: string } = {};
  for (const { start, end } of text.sentences) {
    if (end - start < 4) continue;
    if (audience.person !== undefined && audience.team !== undefined) break;
    const sentence = text.folded.slice(start, Math.min(end, start + 600));
    const subjects = subjectsOf(sentence);
    for (const [k, { at, length, voice }] of subjects.entries()) {
      const next = subjects[k + 1];
      // 班子和班子成员要…: both do what follows.
      const until = next && next.at - at > 8 ? next.at : sentence.length;
      if (sentence.slice(at, until).search(LOOKING) >= 0)
        audience[voice] ??= rawOf(text, start + at, start + at + length);
    }
  }
  return { voices: (['person', 'team'] as const).filter((voice) => audience[voice] !== undefined), audience };
}

interface AnsweringSubject {
  readonly at: number;
  readonly length: number;
  readonly voice: Voice;
}

/** Every subject of a part that says whose paper it is, in its order. */
export function subjectsOf(part: string): AnsweringSubject[] {
  const subjects: AnsweringSubject[] = [];
  for (const [voice, find] of [
    ['team', TEAM],
    ['person', PERSON],
  ] as const)
    for (const match of part.matchAll(find))
      subjects.push({ at: match.index, length: match[0].length, voice });
  return subjects.sort((a, b) => a.at - b.at);
}
