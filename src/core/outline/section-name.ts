import { Sign, signOf } from '../characters/fold';
import type { Stream } from '../document/stream';
import {
  ATTRIBUTIVE,
  CUE_COMPANY,
  DECISIVE_CUES,
  FOLLOW_UP,
  FOLLOW_UP_ENDS,
  JOINING,
  LACKING,
  LISTING,
  SECTION_FILLERS,
} from './cues';
import type { Lexicon, Word } from './lexicon';
import { atGap, endBehind, indexIn, type WordHit, type Key, type NameMatch } from './name-key';
import { SECTION_NAME, WEIGHTS, type EvidenceCode } from './weights';

/** The section that a heading's words name, or point to. */
export function bestSection(
  stream: Stream,
  lexicon: Lexicon,
  key: Key,
  hits: readonly WordHit[],
): NameMatch | null {
  const name = longestName(hits);
  const named = name && inFull(stream, key, name);
  if (named) return ANALYSES.test(key.text) ? { ...named, covers: causesIn(lexicon, named.index) } : named;
  if (key.cut || key.text.length > SECTION_NAME.longest) return null;
  const cue = decideByCues(stream, lexicon, key, hits);
  if ((!name && !cue) || LACKING.test(key.text)) return null;
  const index = cue ? cue.index : name!.word.index;
  const detail = name?.word.index === index ? name.word.text : (cue?.detail ?? name!.word.text);
  return amongOthers(key, index, detail, cue);
}

/** 对照检查剖析: problems and what they come from, told as one. */
const ANALYSES = /^(?:对照检查|检视|查摆)剖析(?:情况)?$/;

function causesIn({ slots }: Lexicon, named: number): readonly number[] {
  const index = slots.findIndex(({ bare }) => bare === 'causes');
  return index < 0 || index === named ? [] : [index];
}

function longestName(hits: readonly WordHit[]): WordHit | null {
  let name: WordHit | null = null;
  for (const hit of hits)
    if (hit.word.kind === 'section' && (!name || hit.word.key.length > name.word.key.length)) name = hit;
  return name;
}

/** The name alone, or with a text behind it. */
function inFull(stream: Stream, key: Key, { word, at }: WordHit): NameMatch | null {
  if (word.key.length === key.text.length && !key.cut)
    return section(word.index, 'name-exact', WEIGHTS['name-exact'], word.text, key.stop);
  const end = at + word.key.length;
  if (at > 0 || !(key.cut || key.text.length > SECTION_NAME.withText || atGap(stream, key, end))) return null;
  return section(word.index, 'name-prefix', WEIGHTS['name-prefix'], word.text, endBehind(stream, key, end));
}

/** Name or cue among set words, by their share. */
function amongOthers(key: Key, index: number, detail: string, cue: CueDecision | null): NameMatch {
  const unknown = key.text.replace(SECTION_FILLERS, '').length;
  const share = 1 - unknown / key.text.length;
  const framed = share >= SECTION_NAME.framed || (cue?.whole === true && !key.cut);
  const weight = framed
    ? WEIGHTS['name-framed'] * Math.max(share, SECTION_NAME.framed)
    : WEIGHTS['name-cue'] * (SECTION_NAME.cue + SECTION_NAME.perShare * share);
  const found = section(index, framed ? 'name-framed' : 'name-cue', weight, detail, key.stop);
  return { ...found, covers: cue?.covers ?? [], ...(cue?.decided ? { decided: true } : {}) };
}

/** True where a mark lists what stands behind it, in front of one of the characters `from`–`to` of the key. */
function isListed(stream: Stream, key: Key, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (listedAt(stream, key, at)) return true;
  return false;
}

/** True where 、 or a comma stands before the character `at` of the key. */
function listedAt(stream: Stream, key: Key, at: number): boolean {
  const s = signOf(stream.code[indexIn(stream, key, at) - 1]!);
  return s === Sign.Dun || s === Sign.Comma;
}

function section(index: number, code: EvidenceCode, weight: number, detail: string, end: number): NameMatch {
  return { index, code, weight, detail, end, comma: false, covers: [] };
}

interface CueDecision {
  readonly index: number;
  readonly detail: string;
  readonly covers: readonly number[];
  readonly decided?: boolean;
  /** True where the words say it in full, whatever else is among them. */
  readonly whole?: boolean;
}

/** 思想上有差距, 劲头不足, 原因在于…: the word tells something, it does not head a section. */
function isPredicate(text: string, { word, at }: WordHit): boolean {
  const { key } = word;
  const before = text.charAt(at - 1);
  if (LACKS.has(key)) {
    if (before === '有' && text.charAt(at - 2) !== '所') return true;
    return key === '不足' && at > 0 && !BEFORE_LACK.test(before);
  }
  if (REASONS.has(key)) return /^(?:主要|就|也)?(?:是|在于|在|为)/.test(text.slice(at + key.length));
  if (ACTS.has(key) && !ACTS_ON.test(text.slice(at + key.length))) return true;
  return at > 0 && (before === '待' || before === '需') && key.length === 2;
}

const LACKS: ReadonlySet<string> = new Set(['不足', '差距', '短板', '问题', '薄弱环节']);
/** What joins 不足 to a heading's words: 差距和不足, 存在的不足, 主要不足. */
const BEFORE_LACK = /[的与和及在出要处题距点身摆找些其]/;
const ACTS: ReadonlySet<string> = new Set(['改进', '整改']);
/** What follows 改进 and 整改 in a section's heading; what they do it to makes them an item's: 改进工作作风. */
const ACTS_ON =
  /^(?:$|措施|方[向法案面]|举措|思路|打算|意见|计划|任务|对策|办法|清单|要求|情况|落实|提[升高]|完善|工作(?:$|的)|[的和与及]|问题|存在)/;
const REASONS: ReadonlySet<string> = new Set(['原因', '根源', '症结', '成因', '根子']);

/** Cues of one section next to each other (整改措施): the last of them, and the stretch of the key that they take. */
interface CueGroup {
  readonly word: Word;
  readonly from: number;
  readonly to: number;
}

/** Which section a heading's words point to: the noun at the end, unless two are joined. */
function decideByCues(
  stream: Stream,
  lexicon: Lexicon,
  key: Key,
  hits: readonly WordHit[],
): CueDecision | null {
  const past = followUp(lexicon, key.text);
  if (past !== null) return past;
  const cues: WordHit[] = [];
  for (const hit of hits) if (hit.word.kind === 'cue' && !isPredicate(key.text, hit)) cues.push(hit);
  if (cues.length === 0) return null;
  const decisive = decisiveCue(lexicon, key.text, cues);
  if (decisive !== null) return decisive;
  const groups = cueGroups(lexicon, key.text, cues);
  let first = groups.length - 1;
  if (first < 0) return null;
  while (first > 0 && areJoined(stream, key, groups[first - 1]!, groups[first]!)) first--;
  const { index, text: detail } = groups[first]!.word;
  const covers: number[] = [];
  for (let i = first + 1; i < groups.length; i++) {
    const other = groups[i]!.word.index;
    if (other !== index && !covers.includes(other)) covers.push(other);
  }
  return { index, detail, covers };
}

/** 2024年度民主生活会整改情况: an earlier meeting's measures. */
function followUp({ slots }: Lexicon, text: string): CueDecision | null {
  // What the pattern ends with comes first: it looks for its beginning everywhere.
  if (!FOLLOW_UP_ENDS.some((end) => text.endsWith(end))) return null;
  const index = slots.findIndex(({ bare }) => bare === 'last-year');
  const found = index >= 0 ? FOLLOW_UP.exec(text) : null;
  return found && { index, detail: found[0], covers: [], decided: true, whole: true };
}

/** A cue that settles the section wherever it stands. */
function decisiveCue({ slots }: Lexicon, text: string, cues: readonly WordHit[]): CueDecision | null {
  for (const id of DECISIVE_CUES) {
    const hit = cues.find(({ word }) => slots[word.index]!.bare === id);
    if (!hit) continue;
    const company = CUE_COMPANY[id];
    if (company && !company.some((word) => text.includes(word))) continue;
    return { index: hit.word.index, detail: hit.word.text, covers: [], decided: true };
  }
  return null;
}

function cueGroups({ slots }: Lexicon, text: string, cues: readonly WordHit[]): CueGroup[] {
  const groups: CueGroup[] = [];
  for (const { word, at } of cues) {
    if (DECISIVE_CUES.includes(slots[word.index]!.bare)) continue;
    const to = at + word.key.length;
    const another = (other: WordHit): boolean => other.at > at && other.word.index !== word.index;
    if (ATTRIBUTIVE.test(text.slice(to)) && cues.some(another)) continue;
    const last = groups[groups.length - 1];
    if (last?.word.index === word.index) groups[groups.length - 1] = { word, from: last.from, to };
    else groups.push({ word, from: at, to });
  }
  return groups;
}

/** True where nothing but joining or listing words stands between two groups. */
function areJoined(stream: Stream, key: Key, before: CueGroup, after: CueGroup): boolean {
  const between = key.text.slice(before.to, after.from);
  if (JOINING.test(between)) return true;
  return LISTING.test(between) && isListed(stream, key, before.to, after.from);
}
