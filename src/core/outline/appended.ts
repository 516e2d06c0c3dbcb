import { COLON } from '../characters/codes';
import { foldedText, type Line, type Stream } from '../document/stream';
import type { Candidate } from './candidates';
import type { Lexicon } from './lexicon';
import { excluding, type WithoutRepeats } from './regions';
import { named, strong, type RegionStretch } from './stretch';
import { isTitleLine } from './title';
import { APPENDED } from './weights';

/**
 * Where another paper is pasted behind the first: headings start over, behind a title or with the
 * first number, and at least two sections come a second time. The first paper is kept unless a
 * later one has clearly more of what the template asks for.
 */
export function excludeAppended(
  stream: Stream,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): WithoutRepeats {
  const heads = candidates.filter((c) => {
    const name = named(c);
    return !c.excluded && name !== null && name.startsWith('s') && c.section!.score >= APPENDED.score;
  });
  let cuts: number[] = [];
  let seen = new Set<number>();
  for (let i = 0; i < heads.length; i++) {
    const c = heads[i]!;
    const slot = c.section!.match.index;
    if (seen.size >= APPENDED.sections && seen.has(slot) && startsAnother(stream, heads, i, seen, lexicon)) {
      cuts.push(titleBefore(stream, heads[i - 1]!.lineIndex, c));
      seen = new Set();
    }
    seen.add(slot);
  }
  const foreign = otherDocument(stream, heads, lexicon);
  if (foreign >= 0) cuts = [...cuts.filter((cut) => cut < foreign), foreign];
  if (cuts.length === 0) return { candidates, stretches: [] };
  const bounds = [0, ...cuts, stream.length];
  const kept = keptOf(candidates, bounds);
  const stretches: RegionStretch[] = [];
  if (kept > 0) stretches.push({ kind: 'appended', from: 0, to: bounds[kept]! });
  if (kept + 1 < bounds.length - 1)
    stretches.push({ kind: 'appended', from: bounds[kept + 1]!, to: stream.length });
  const within = (c: Candidate): boolean => c.start >= bounds[kept]! && c.start < bounds[kept + 1]!;
  return { candidates: excluding(candidates, (c) => (within(c) ? null : 'in-appended')), stretches };
}

/** Index of the paper that is kept: the first, unless a later one has clearly more of what is asked for. */
function keptOf(candidates: readonly Candidate[], bounds: readonly number[]): number {
  let kept = 0;
  let keptWorth = -1;
  let worth = new Set<string>();
  let segment = 0;
  const worths: number[] = [];
  for (const c of candidates) {
    while (c.start >= bounds[segment + 1]!) {
      worths.push(worth.size);
      worth = new Set();
      segment++;
    }
    const name = named(c);
    if (name && !c.excluded && strong(c)) worth.add(name);
  }
  worths.push(worth.size);
  worths.forEach((value, index) => {
    if (keptWorth < 0 || value > keptWorth * APPENDED.times + APPENDED.more) {
      kept = index;
      keptWorth = value;
    }
  });
  return kept;
}

/** The title of a notice or another kind of document. */
const OTHER_TITLE =
  /^(?:关于.{2,30}的(?:通知|通报|方案|意见|函|请示|批复|公告|报告)|附件?\d{0,2}[:：]?.{0,20}(?:通知|方案|办法))$/;

/**
 * Where a notice stands behind a paper, whatever the paper's own parts are: its title, and whom it is for in the
 * next line. Stream index, or -1.
 */
export function noticeBehind(stream: Stream): number {
  const { lines, code } = stream;
  for (let l = APPENDED.paper; l + 1 < lines.length; l++) {
    const [line, next] = [lines[l]!, lines[l + 1]!];
    if (code[next.end - 1] !== COLON || next.end - next.start > APPENDED.addressee) continue;
    if (isOtherTitle(stream, line)) return isPaperBehind(stream, l) ? -1 : line.start;
  }
  return -1;
}

/** True where the title of a paper stands further down: then the notice is in front of it. */
function isPaperBehind(stream: Stream, l: number): boolean {
  for (let i = l + 1; i < stream.lines.length; i++) if (isTitleLine(stream, i)) return true;
  return false;
}

function isOtherTitle(stream: Stream, { start, end }: Line): boolean {
  const length = end - start;
  if (length < APPENDED.otherTitle.shortest || length > APPENDED.otherTitle.longest) return false;
  return OTHER_TITLE.test(foldedText(stream, start, end));
}

/** Where a document of another kind stands behind the last section that a paper ends with; -1 where none does. */
function otherDocument(stream: Stream, heads: readonly Candidate[], { slots }: Lexicon): number {
  const { lines } = stream;
  const last = heads.findIndex((c) => slots[c.section!.match.index]!.bare === 'measures');
  if (last < 1) return -1;
  for (let l = heads[last]!.lineIndex + 1; l < lines.length; l++) {
    if (isOtherTitle(stream, lines[l]!)) return lines[l]!.start;
  }
  return -1;
}

function startsAnother(
  stream: Stream,
  heads: readonly Candidate[],
  i: number,
  seen: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const c = heads[i]!;
  const next = heads[i + 1];
  const titled = titleBefore(stream, heads[i - 1]!.lineIndex, c) < c.start;
  const again =
    next !== undefined &&
    seen.has(next.section!.match.index) &&
    next.section!.match.index !== c.section!.match.index;
  const first =
    c.number === null ? lexicon.slots[c.section!.match.index]!.parts === 'dimensions' : c.number.value === 1;
  return titled ? first || again : first && again;
}

/** Where the title between two headings starts, or the later heading. */
function titleBefore(stream: Stream, after: number, head: Candidate): number {
  for (let l = Math.max(after + 1, head.lineIndex - APPENDED.titleAbove); l < head.lineIndex; l++) {
    const line = stream.lines[l]!;
    if (isTitleLine(stream, l) && line.end - line.start <= APPENDED.titleLongest) return line.start;
  }
  return head.start;
}
