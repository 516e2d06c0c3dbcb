/** Characters shown on either side of the words that a finding is about. */
const AROUND = { before: 12, behind: 16 };
/** Characters of the words themselves; of longer ones the middle is left out. */
const LONGEST = 40;
/** Where a sentence ends: what stands beyond is not shown. */
const STOP = /[。！？；\n\v]/u;

/** The words that a finding is about, in the middle of a few others. */
export interface FaultySentence {
  readonly lead: string;
  readonly fault: string;
  readonly tail: string;
}

/** The sentence around a fault, as much of it as fits into a row; `null` where there are no words to show. */
export function faultySentence(text: string, start: number, end: number): FaultySentence | null {
  const fault = text.slice(start, end).trim();
  if (fault === '') return null;
  const before = text.slice(Math.max(0, start - AROUND.before - 1), start);
  const behind = text.slice(end, end + AROUND.behind + 1);
  return { lead: leadOf(before, start), fault: shorten(fault), tail: tailOf(behind, text.length - end) };
}

function leadOf(before: string, all: number): string {
  const stop = [...before.matchAll(new RegExp(STOP, 'gu'))].at(-1);
  if (stop !== undefined) return before.slice(stop.index + 1).trimStart();
  return all > AROUND.before ? `…${wholeStart(before.slice(1))}` : before.trimStart();
}

function tailOf(behind: string, all: number): string {
  const stop = STOP.exec(behind);
  if (stop !== null) return behind.slice(0, stop.index + 1).trimEnd();
  return all > AROUND.behind ? `${wholeEnd(behind.slice(0, -1))}…` : behind.trimEnd();
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const half = LONGEST / 2;
  return `${wholeEnd(text.slice(0, half))}…${wholeStart(text.slice(-half))}`;
}

/** Without half a character at the cut. */
const wholeEnd = (text: string): string => text.replace(/[\ud800-\udbff]$/u, '');
const wholeStart = (text: string): string => text.replace(/^[\udc00-\udfff]/u, '');
