import type { FoundList, FoundName } from '../found';
import { nameIn } from '../names';
import type { SaidNumber } from '../numbers-said';
import { indexOf, startsCounted, type NoticeText, type NoticeRun } from '../text';
import { TAIL } from '../words';
import { splitLast } from './split-last';

/** From a number or 以下方面 to the colon (六个方面的问题：). */
const ANNOUNCER = /(?:以下|下列|如下|上述)[^,;。:]{0,16}[::]|内容(?:为|是|包括)?:|方面:|重点:/g;
const BEHIND_NUMBER =
  /^[”’"」]?(?:的?(?:重点|突出|主要)?(?:方面|问题|内容|情况|要求)?(?:进行|开展|查摆|检视|查找|对照检查|剖析|问题|存在|的)*)?(?::|——|--|,?(?:即|就是|分别是|分别为|主要是|具体是|包括)|\()/;
const ENDS_AS_ASPECT = /(?:情况|方面|问题)[。;]?$/;
const FIRST_TAIL = new RegExp(TAIL.source);
const MOST_NAMES = 30;
/** No sentence of a notice announces more lists, no list is longer; what is more is not looked at. */
const MOST_STARTS = 20;
const LONGEST_LIST = 1500;

/** Finds lists behind a colon: 六个方面：A、B、C · 以下内容：A的情况。B的情况。 · bare lines. */
export function announcedLists(
  text: NoticeText,
  sentence: NoticeRun,
  numbers: readonly SaidNumber[],
): FoundList[] {
  const starts = new Map<number, number | null>();
  const { folded } = text;
  for (const { end, value } of numbers.slice(0, MOST_STARTS)) {
    const behind = BEHIND_NUMBER.exec(folded.slice(end, Math.min(sentence.end, end + 40)));
    if (behind !== null) starts.set(end + behind[0].length, value);
  }
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(ANNOUNCER)) {
    const at = sentence.start + match.index + match[0].length;
    if (!starts.has(at)) starts.set(at, null);
  }
  return [...starts].slice(0, MOST_STARTS).flatMap(([start, stated]) => {
    const read = start >= sentence.end ? namesBelow(text, sentence) : namesIn(text, start, sentence);
    // A、B以及C, when the number says that they are three.
    const names = (stated === read.length + 1 ? splitLast(text, read) : null) ?? read;
    if (names.length < 2) return [];
    const end = names[names.length - 1]!.end;
    return [
      {
        form: 'announced',
        mark: '',
        names,
        extent: { start: sentence.start, end },
        intro: sentence.start,
        stated,
        evidence: ['lead'],
      } satisfies FoundList,
    ];
  });
}

/** Names in the rest of a sentence, or its sentences that each end with 情况. */
function namesIn(text: NoticeText, start: number, sentence: NoticeRun): FoundName[] {
  const { folded, depth } = text;
  const base = depth[start]!;
  const limit = Math.min(sentence.end, start + LONGEST_LIST);
  let end = start;
  while (end < limit && depth[end]! >= base && !(depth[end] === base && folded[end] === ')')) end++;
  if (startsCounted(text.code, text.offset, { start, end })) return [];
  const body = folded.slice(start, end);
  const at = (mark: string) => cutsOf(text, { start, end }, mark, base);
  if (ENDS_AS_ASPECT.test(body) && !body.includes(';')) {
    const sentences = sameEnding(text, { start, end }, sentence);
    if (sentences.length > 1) return sentences;
  }
  const semicolons = at(';');
  if (semicolons.length > 0) return pieces(text, start, end, semicolons);
  const tail = FIRST_TAIL.exec(body);
  const stop = at(',')[0] ?? end;
  const until = Math.min(stop, tail === null || tail.index < 2 ? end : start + tail.index, end);
  const dun = cutsOf(text, { start, end: until }, '、', base);
  if (dun.length > 0) return pieces(text, start, until, dun);
  const commas = at(',');
  return commas.length > 0 ? pieces(text, start, end, commas) : [];
}

function cutsOf(
  { folded, depth }: NoticeText,
  { start, end }: NoticeRun,
  mark: string,
  base: number,
): number[] {
  const cuts: number[] = [];
  for (let i = start; i < end && cuts.length <= MOST_NAMES; i++)
    if (folded[i] === mark && depth[i]! <= base) cuts.push(i);
  return cuts;
}

function pieces(text: NoticeText, start: number, end: number, cuts: readonly number[]): FoundName[] {
  const edges = [start - 1, ...cuts, end];
  return edges.slice(1).flatMap((to, k) => {
    const name = nameIn(text, edges[k]! + 1, to);
    return name.end > name.start ? [name] : [];
  });
}

/** A的情况。B的情况。: this sentence and those behind it in its paragraph, while they end alike. */
function sameEnding(text: NoticeText, first: NoticeRun, sentence: NoticeRun): FoundName[] {
  const names = [nameIn(text, first.start, first.end)];
  for (let s = indexOf(text.sentences, sentence) + 1; s < text.sentences.length; s++) {
    const next = text.sentences[s]!;
    if (!ENDS_AS_ASPECT.test(text.folded.slice(next.start, next.end)) || names.length >= MOST_NAMES) break;
    if (next.end - next.start > 120) break;
    names.push(nameIn(text, next.start, next.end));
  }
  return names;
}

/** Lines below a colon that each are a name. */
function namesBelow(text: NoticeText, sentence: NoticeRun): FoundName[] {
  const names: FoundName[] = [];
  const at = indexOf(text.paragraphs, sentence);
  for (let p = at + 1; p < text.paragraphs.length && names.length < MOST_NAMES; p++) {
    const line = text.paragraphs[p]!;
    const body = text.folded.slice(line.start, Math.min(line.end, line.start + 130));
    const bare = line.end - line.start <= 30 && !/[,;:。].|、/.test(body);
    const ending = line.end - line.start <= 120 && ENDS_AS_ASPECT.test(body);
    if (!bare && !ending) break;
    if (startsCounted(text.code, text.offset, line)) break;
    for (let s = indexOf(text.sentences, line); s < text.sentences.length; s++) {
      const one = text.sentences[s]!;
      if (one.start >= line.end) break;
      names.push(nameIn(text, one.start, one.end));
    }
  }
  return names;
}
