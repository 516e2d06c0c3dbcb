import { append } from '../../counting/long-lists';
import type { FoundList, FoundName } from '../found';
import { trimmed } from '../names';
import { smallValue } from '../../counting/spoken';
import type { NoticeText, NoticeRun } from '../text';
import type { ListEvidence } from '../types';
import { BEFORE_FIRST, NO_NAME, STRONG_LEADS, TAIL, WEAK_LEADS } from '../words';
import { splitLast } from './split-last';

/** How far a list reaches back from its end at most. */
const REACH = 400;
/** A sentence with more 方面 is no sentence. */
const MOST_TAILS = 60;
/** A list over commas is looked for over so many clauses. */
const CLAUSES = 14;

interface Separator {
  readonly at: number;
  readonly kind: '、' | ',' | ';' | ':' | '”';
}

/** Finds 从A、B、C等N个方面 in a sentence: from each end back to its lead. */
export function plainLists(text: NoticeText, sentence: NoticeRun): FoundList[] {
  const { folded } = text;
  const found: FoundList[] = [];
  const body = folded.slice(sentence.start, sentence.end);
  let tails = 0;
  for (const match of body.matchAll(TAIL)) {
    if (++tails > MOST_TAILS) break;
    const at = sentence.start + match.index;
    const after = folded[at + match[0].length] ?? '';
    // A方面、B方面、C方面 ends with the last.
    if (match[0].endsWith('方面') && (after === '、' || after === '和')) continue;
    const number = match[1] ?? match[2];
    const stated = number === undefined ? null : smallValue(number);
    append(found, listsBefore(text, sentence, at, stated, match[0]));
  }
  return found;
}

function listsBefore(
  text: NoticeText,
  sentence: NoticeRun,
  end: number,
  stated: number | null,
  tail: string,
): FoundList[] {
  const quoted = quotedList(text, end);
  const region = quoted ?? { start: Math.max(sentence.start, end - REACH), end };
  const base = quoted ? text.depth[quoted.start]! : text.depth[end]!;
  const separators = separatorsBack(text, region, base);
  const whole = quoted ? wholeRegion(region, separators) : null;
  const options = whole ? [whole] : startsOf(text, region, separators);
  const shared = tail.startsWith('的');
  return options.flatMap(({ start, evidence }) => {
    const cuts = separators.filter(({ at }) => at >= start);
    const chosen = choose(text, { start, end: region.end }, cuts, stated);
    const names = shared ? { ...chosen, list: withoutOwner(text, chosen.list) } : chosen;
    // One name is a list only where more are stated, and only behind a lead.
    if (names.list.length < (stated !== null && evidence.includes('lead') ? 1 : 2)) return [];
    const common = {
      form: 'plain',
      mark: '',
      extent: sentence,
      intro: sentence.start,
      stated,
    } as const;
    const tailed: ListEvidence[] = [...evidence, 'tail'];
    const open = tail.startsWith('等') && stated === null && names.list.length < 3;
    const main: FoundList = {
      ...common,
      names: names.list,
      evidence: [...tailed, ...names.evidence, ...(open ? (['open-list'] as const) : [])],
    };
    if (names.other === null) return [main];
    return [main, { ...common, names: names.other, evidence: [...tailed, ...names.evidence] }];
  });
}

/** “A、B、C”等六个方面: the inside of a quotation that ends right before the tail. */
function quotedList({ folded, depth }: NoticeText, end: number): NoticeRun | null {
  if (!'”"’」'.includes(folded[end - 1] ?? ' ')) return null;
  const inner = depth[end - 1]!;
  if (inner === 0) return null;
  let open = end - 2;
  while (open > end - REACH && open >= 0 && depth[open]! >= inner && !'“‘「'.includes(folded[open]!)) open--;
  if (open < 0 || !/[、,;]/.test(folded.slice(open + 1, end - 1))) return null;
  return { start: open + 1, end: end - 1 };
}

function wholeRegion(
  region: NoticeRun,
  separators: readonly Separator[],
): { start: number; evidence: ListEvidence[] } | null {
  if (separators.length === 0) return null;
  const mixed = separators.some(({ kind }) => kind !== separators[0]!.kind);
  return { start: region.start, evidence: mixed ? ['lead', 'mixed-separators'] : ['lead'] };
}

/** Separators that are not inside a further quotation, from the right to the left. */
function separatorsBack({ folded, depth }: NoticeText, { start, end }: NoticeRun, base: number): Separator[] {
  const separators: Separator[] = [];
  for (let i = end - 1; i >= start; i--) {
    if (depth[i]! > base) {
      if (i > start && '“‘「'.includes(folded[i]!) && '”’」'.includes(folded[i - 1]!))
        separators.push({ at: i - 1, kind: '”' });
      continue;
    }
    const c = folded[i]!;
    if (c === '、' || c === ',' || c === ';' || c === ':') separators.push({ at: i, kind: c });
  }
  return separators;
}

interface ListStart {
  readonly start: number;
  readonly evidence: ListEvidence[];
}

/**
 * Where the list may begin: behind the lead of the clause that its names stand in; when that clause has
 * none, behind the lead of an earlier clause, and then separators are mixed.
 */
function startsOf(text: NoticeText, region: NoticeRun, separators: readonly Separator[]): ListStart[] {
  let clause = 0;
  while (
    clause < separators.length &&
    (separators[clause]!.kind === '、' || separators[clause]!.kind === '”')
  )
    clause++;
  const clauseStart = separators[clause] === undefined ? region.start : separators[clause]!.at + 1;
  const firstCut = clause > 0 ? separators[clause - 1]!.at : region.end;
  const led = behindLead(text, clauseStart, firstCut);
  if (led !== null) return [{ start: led, evidence: ['lead'] }];
  for (let k = clause - 2; k >= 0; k--) {
    const inner = behindLead(text, separators[k + 1]!.at + 1, separators[k]!.at);
    if (inner !== null) return [{ start: inner, evidence: ['lead'] }];
  }
  const starts: ListStart[] = [];
  if (separators[clause]?.kind === ':') return [{ start: clauseStart, evidence: ['lead'] }];
  for (let k = clause; k < Math.min(separators.length, clause + CLAUSES); k++) {
    const to = separators[k]!.at;
    const from = separators[k + 1] === undefined ? region.start : separators[k + 1]!.at + 1;
    if (separators[k]!.kind === ':') break;
    const earlier = behindLead(text, from, to);
    if (earlier === null) continue;
    starts.push({ start: earlier, evidence: ['lead', 'mixed-separators'] });
    break;
  }
  if (starts.length === 0) starts.push({ start: clauseStart, evidence: [] });
  return starts;
}

/** Behind the lead of a clause's part before its first separator, or `null`. */
function behindLead({ folded }: NoticeText, start: number, end: number): number | null {
  const part = folded.slice(start, end);
  let behind = -1;
  let before = '';
  for (const match of part.matchAll(STRONG_LEADS)) {
    // 从聚焦主业…: the second belongs to the name.
    if (before === '从' && match.index === behind) continue;
    behind = match.index + match[0].length;
    before = match[0];
  }
  for (const match of part.matchAll(WEAK_LEADS)) {
    const at = match.index + match[0].length;
    if (at > behind && !(before === '从' && behind === match.index + match[0].length - match[1]!.length))
      behind = at;
  }
  if (behind < 0) return null;
  // 从个人、家庭、单位: what would be all of a name is none of its lead.
  const more = BEFORE_FIRST.exec(part.slice(behind))![0].length;
  if (part.length - behind - more > 1) behind += more;
  return part.length - behind > 1 ? start + behind : null;
}

/** 党的A纪律、B纪律、C纪律: what only the first has, before its 的, belongs to all. */
function withoutOwner({ folded }: NoticeText, names: readonly FoundName[]): readonly FoundName[] {
  const [first, ...others] = names;
  if (first === undefined || others.length === 0) return names;
  const ending = folded.slice(first.end - 2, first.end);
  if (!others.every(({ end }) => folded.endsWith(ending, end))) return names;
  const owner = folded.slice(first.start, first.end).lastIndexOf('的');
  return owner > 0 && first.end - first.start - owner > 2
    ? [{ ...first, start: first.start + owner + 1 }, ...others]
    : names;
}

interface Chosen {
  readonly list: readonly FoundName[];
  readonly other: readonly FoundName[] | null;
  readonly evidence: readonly ListEvidence[];
}

/** Splits at 、; when that does not give the stated number, at ； then at ，; last, 和 before the last name. */
function choose(
  text: NoticeText,
  region: NoticeRun,
  separators: readonly Separator[],
  stated: number | null,
): Chosen {
  const kinds = [['、', '”'], [';'], [','], ['、', '”', ',', ';']] as const;
  const present = new Set(separators.map(({ kind }) => (kind === '”' ? '、' : kind)));
  const splits = kinds
    .map((wanted) => split(text, region, separators, wanted))
    .filter((names, i) => i === 0 || names.length > 1);
  const mixed = present.size > 1;
  if (stated !== null) {
    const exact = splits.find((names) => names.length === stated);
    if (exact) return { list: exact, other: null, evidence: [] };
    const joined = splits.map((names) => splitLast(text, names)).find((names) => names?.length === stated);
    if (joined) return { list: joined, other: null, evidence: [] };
    return { list: splits[0]!, other: mixed ? splits[splits.length - 1]! : null, evidence: [] };
  }
  if (mixed) {
    const fine = splits[splits.length - 1]!;
    return { list: splitLast(text, fine) ?? fine, other: splits[0]!, evidence: ['mixed-separators'] };
  }
  const list = splits.find((names) => names.length > 1) ?? splits[0]!;
  const parted = splitLast(text, list);
  if (parted === null) return { list, other: null, evidence: [] };
  const fits = fitsLength(list, parted);
  if (fits === null) return { list: parted, other: list, evidence: ['joined-last'] };
  return { list: fits ? parted : list, other: null, evidence: [] };
}

function split(
  text: NoticeText,
  { start, end }: NoticeRun,
  separators: readonly Separator[],
  kinds: readonly Separator['kind'][],
): FoundName[] {
  const names: FoundName[] = [];
  let to = end;
  for (const { at, kind } of [...separators, { at: start - 1, kind: '、' as const }]) {
    if (at >= start && !kinds.includes(kind)) continue;
    const name = trimmed(text, at + 1, to);
    if (!NO_NAME.test(text.folded.slice(name.start, Math.min(name.end, name.start + 30))))
      names.unshift({ ...name, note: null });
    to = kind === '”' ? at + 1 : at;
  }
  return names;
}

/** True when the halves are as long as the other names, false when the whole is, `null` when neither says. */
function fitsLength(whole: readonly FoundName[], parted: readonly FoundName[]): boolean | null {
  const size = ({ start, end }: NoticeRun) => end - start;
  const others = whole.slice(0, -1).map(size);
  const usual = others[0]!;
  if (others.length < 2 || others.some((length) => length !== usual)) return null;
  if (size(parted[parted.length - 1]!) === usual && size(parted[parted.length - 2]!) === usual) return true;
  return size(whole[whole.length - 1]!) === usual ? false : null;
}
