import type { FoundName } from './found';
import type { NoticeText, NoticeRun } from './text';
import { NAME_CUT, NAME_TAILS, NOTE, NOTE_STARTS } from './words';

/** A name is at most this long; what is longer is cut where it can be. */
export const LONGEST_NAME = 60;
const LONGEST_NOTE = 200;
const LEADING = '、,;:.。!?—-';
const TRAILING = `${LEADING}和及与`;
const OPENING = '“‘"「《';
const NOTE_START = new RegExp(NOTE_STARTS.source, 'y');
/** 学习提升（如学用脱节）: what a bracket behind a name adds. */
const EXAMPLE = /\((?:如|例如|比如|譬如|包括|含|重点|着重|主要|看|即|是否)[^()]{1,200}\)$/;
/** 学习是否经常: the matter, and what is asked of it. */
const ASKED_OF_IT = /是否|是不是|有没有|能不能|够不够|有无/y;

/**
 * What of a run is the aspect's name, and what is said about it: `A方面，重点看…` is the name A with
 * a note. Separators inside quotation marks and brackets never cut.
 */
export function nameIn(text: NoticeText, start: number, end: number): FoundName {
  const { folded, depth } = text;
  let from = start;
  while (from < end && LEADING.includes(folded[from]!)) from++;
  const base = depthAround(text, from);
  let to = end;
  let note: NoticeRun | null = null;
  const limit = Math.min(end, from + 4 * LONGEST_NAME);
  for (let i = from + 1; i < limit; i++) {
    const c = folded[i]!;
    if (depth[i]! > base) continue;
    const aspect = c === '方' && folded[i + 1] === '面' && i - from > 1;
    const separator = ',:;。('.includes(c);
    if (isAskedOfIt(folded, i, from)) {
      to = i;
      note = noteIn(text, i, end);
      break;
    }
    if (!aspect && !separator) continue;
    const rest = aspect ? i + 2 : i;
    NOTE_START.lastIndex = rest;
    const said = NOTE_START.test(folded);
    if (!aspect && !said && !'。;:'.includes(c)) continue;
    to = i;
    note = said ? noteIn(text, rest, end) : null;
    break;
  }
  return { ...trimmed(text, from, to), note };
}

function isAskedOfIt(folded: string, at: number, from: number): boolean {
  ASKED_OF_IT.lastIndex = at;
  return at - from > 1 && ASKED_OF_IT.test(folded);
}

/** The depth at which a name stands: that around its own quotation mark, if it begins with one. */
function depthAround({ depth, folded }: NoticeText, at: number): number {
  const own = depth[at]!;
  return OPENING.includes(folded[at] ?? ' ') ? Math.max(0, own - 1) : own;
}

function noteIn({ folded }: NoticeText, start: number, end: number): NoticeRun | null {
  let from = start;
  while (from < end && ',:;—-。'.includes(folded[from]!)) from++;
  let to = Math.min(end, from + LONGEST_NOTE);
  const stop = folded.slice(from, to).search(/[。;!?]/);
  if (stop >= 0) to = from + stop;
  while (to > from && ',:、'.includes(folded[to - 1]!)) to--;
  return to - from > 3 && NOTE.test(folded.slice(from, from + 6)) ? { start: from, end: to } : null;
}

/** Without separators, tails (…的情况) and a pair of quotation marks around the whole. */
export function trimmed({ folded, depth }: NoticeText, start: number, end: number): NoticeRun {
  let from = start;
  let to = end;
  const cut = folded.slice(from, Math.min(to, from + 4 * LONGEST_NAME)).search(NAME_CUT);
  if (cut > 1) to = from + cut;
  for (let changed = true; changed;) {
    changed = false;
    while (to > from && TRAILING.includes(folded[to - 1]!)) {
      to--;
      changed = true;
    }
    const example = EXAMPLE.exec(folded.slice(from, to));
    if (example !== null && example.index > 1) {
      to = from + example.index;
      changed = true;
    }
    const tail = NAME_TAILS.find((one) => to - from > one.length + 1 && folded.endsWith(one, to));
    if (tail !== undefined && depth[to - 1] === depth[from]) {
      to -= tail.length;
      changed = true;
    }
    const quoted = folded.slice(from, to);
    if (/^[“‘「][^”’」]*$/.test(quoted)) {
      from++;
      changed = true;
    } else if (/^[^“‘「]*[”’」]$/.test(quoted)) {
      to--;
      changed = true;
    }
    if (to - from > 3 && '“‘"「'.includes(folded[from]!) && '”’"」'.includes(folded[to - 1]!)) {
      if (folded.slice(from + 1, to - 1).search(/[“”‘’"「」]/) < 0) {
        from++;
        to--;
        changed = true;
      }
    }
  }
  return { start: from, end: to };
}

/** 看学习抓得紧不紧 → 学习: the matter that a question of the form X不X or 是否… is about. */
export function stemOf({ folded }: NoticeText, { start, end }: NoticeRun): NoticeRun {
  const name = folded.slice(start, end);
  const question =
    /(?:(?:抓|做|守|落|学|干|管|尽|扛|干|把|立|树|站|用|扎|严|过)?得)?(?:(.{1,2})不\1|是否.*|够不够|到没到位|有没有.*)[得住了]?.?$/.exec(
      name,
    );
  let to = question !== null && question.index > 1 ? start + question.index : end;
  let from = start;
  if (folded[from] === '在' && to - from > 3) from++;
  while (to - from > 2 && '上中里'.includes(folded[to - 1]!)) to--;
  return to - from > 1 ? { start: from, end: to } : { start, end };
}
