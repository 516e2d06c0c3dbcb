import type { FoundList, FoundName } from '../found';
import { nameIn, stemOf } from '../names';
import { smallValue } from '../../counting/spoken';
import type { NoticeText, NoticeRun } from '../text';
import type { ListEvidence } from '../types';
import { LOOKING, MARKS, TAIL } from '../words';

const MOST_NAMES = 30;
/** More lists of one mark no sentence has. */
const MOST_GROUPS = 10;
const FIRST_TAIL = new RegExp(TAIL.source);
const BEHIND_LAST = new RegExp(`^[”’"」)]?(?:${TAIL.source})`);
const SEPARATOR = /[、,;:。和及与“‘"「(]/;
/** What may stand before the first mark that opens its clause. */
const OPENER = /[要应须需员部人子别各体行照从在过,;:、。“‘(是]$/;
/** A clause behind the last name that is no part of it. */
const NEXT_CLAUSE =
  /,(?:深入|认真|重点|逐|全面|查|检|剖|找|对|着力|并|要|进行|结合|联系|切实|系统|深刻|全方位|从|在|围绕|把|以|会|做|开展|提|明|制|形成)/;

/** Finds names that each begin with the same mark: 带头A、带头B · 对照A，…；对照B，… · 看A，查…；看B，查…. */
export function markedLists(text: NoticeText, sentence: NoticeRun): FoundList[] {
  const body = text.folded.slice(sentence.start, sentence.end);
  return MARKS.flatMap(({ mark, find, anywhere }) => {
    if (!body.includes(mark)) return [];
    const at = marksIn(text, sentence, body, find, anywhere);
    return groups(at, text).flatMap((group) => {
      const found = listOf(text, sentence, mark, group);
      return found === null ? [] : [found];
    });
  });
}

/** Where names begin, behind their marks. */
interface MarkAt {
  readonly at: number;
  readonly from: number;
}

function marksIn(
  text: NoticeText,
  sentence: NoticeRun,
  body: string,
  find: RegExp,
  anywhere: boolean,
): MarkAt[] {
  const { folded } = text;
  const marks: MarkAt[] = [];
  for (const match of body.matchAll(find)) {
    const at = sentence.start + match.index;
    const before = at > sentence.start ? folded[at - 1]! : '';
    // 四个带头, 一要带头: no marks of names.
    if (before === '个' || /[一二三四五六七八九十]要$/.test(folded.slice(Math.max(0, at - 3), at))) continue;
    if (!anywhere && before !== '' && !SEPARATOR.test(before) && !OPENER.test(before)) continue;
    marks.push({ at, from: at + match[0].length });
  }
  return marks;
}

/** Marks at one depth of quotation that follow each other within reach. */
function groups(marks: readonly MarkAt[], { depth }: NoticeText): MarkAt[][] {
  const all: MarkAt[][] = [];
  for (const mark of marks) {
    const group = all[all.length - 1];
    const last = group?.[group.length - 1];
    if (
      group &&
      last &&
      group.length < MOST_NAMES &&
      mark.at - last.at < 300 &&
      depth[mark.at] === depth[last.at]
    )
      group.push(mark);
    else all.push([mark]);
  }
  return all.filter((group) => group.length > 1).slice(0, MOST_GROUPS);
}

function listOf(
  text: NoticeText,
  sentence: NoticeRun,
  mark: string,
  group: readonly MarkAt[],
): FoundList | null {
  const names: FoundName[] = [];
  let clauses = 0;
  for (const [k, { from }] of group.entries()) {
    const next = group[k + 1];
    const limit = next ? next.at : endOfLast(text, from, sentence.end);
    const name = firstClause(text, mark, nameIn(text, from, limit), limit);
    if (name.end - name.start < 1) return null;
    const behind = text.folded.slice(name.end, next ? next.at : Math.min(sentence.end, name.end + 60));
    if (saysLooking(behind)) clauses++;
    names.push(name);
  }
  const last = names[names.length - 1]!;
  const tail = tailBehind(text, last.end, sentence.end);
  const evidence: ListEvidence[] = ['mark'];
  if (tail.there) evidence.push('tail');
  if (clauses >= group.length - 1) evidence.push('own-clauses');
  return {
    form: 'marked',
    mark,
    names,
    extent: { start: group[0]!.at, end: last.end },
    intro: sentence.start,
    stated: tail.stated,
    evidence,
  };
}

/** Except behind 带头, whose names have commas of their own, a name ends with its first clause. */
function firstClause(text: NoticeText, mark: string, name: FoundName, limit: number): FoundName {
  if (mark === '带头') return name;
  const base = text.depth[name.start]!;
  for (let i = name.start + 1; i < name.end; i++) {
    if (text.depth[i]! > base || !',;'.includes(text.folded[i]!)) continue;
    return { ...stem(text, mark, nameIn(text, name.start, i)), note: null };
  }
  return { ...stem(text, mark, nameIn(text, name.start, Math.min(name.end, limit))), note: name.note };
}

/** 查信念看忠诚: what is looked at, and what it is looked at for. */
const SECOND_VERB: Readonly<Record<string, RegExp>> = {
  查: /看(?!待|齐|法|到|来|望)/,
  看: /(?<![检审调巡督核排复自抽])查(?!摆|找|处)/,
  对照: /(?:看(?!待|齐|法|到|来|望)|(?<![检审调巡督核排复自抽])查(?!摆|找|处)|找(?!准))/,
};

function stem(text: NoticeText, mark: string, name: NoticeRun): NoticeRun {
  const second = SECOND_VERB[mark]?.exec(text.folded.slice(name.start, name.end));
  const first = second && second.index > 1 ? { start: name.start, end: name.start + second.index } : name;
  return mark === '看' || mark === '查' ? stemOf(text, first) : first;
}

const saysLooking = (part: string): boolean =>
  part.search(LOOKING) >= 0 || /[,;][看查比找想照][是一在]?/.test(part);

/** Where the last name must end: at 等…方面, a full stop, or a clause that says what is to be done with the list. */
function endOfLast({ folded, depth }: NoticeText, from: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, from + 120);
  const part = folded.slice(from, limit);
  let end = part.length;
  const tail = FIRST_TAIL.exec(part);
  if (tail !== null && tail.index > 1) end = Math.min(end, tail.index);
  const clause = NEXT_CLAUSE.exec(part);
  if (clause !== null && clause.index > 1) end = Math.min(end, clause.index);
  for (let i = 0; i < end; i++) {
    if (depth[from + i]! < depth[from]! || (';。!?'.includes(part[i]!) && depth[from + i] === depth[from]))
      return from + i;
  }
  return from + end;
}

/** 等方面, 4个带头方面, 等5个方面 right behind the last name, and the number in it. */
function tailBehind(
  { folded }: NoticeText,
  at: number,
  sentenceEnd: number,
): { readonly there: boolean; readonly stated: number | null } {
  const tail = BEHIND_LAST.exec(folded.slice(at, Math.min(sentenceEnd, at + 24)));
  const number = tail?.[1] ?? tail?.[2];
  return { there: tail !== null, stated: number === undefined ? null : smallValue(number) };
}
