import { isNameCode, nameKey, Sign, signOf } from '../characters/fold';
import { gapBefore, type Stream } from '../document/stream';
import {
  ATTRIBUTIVE,
  CUE_COMPANY,
  DECISIVE_CUES,
  DIMENSION_LEFT,
  DIMENSION_RIGHT,
  FOLLOW_UP,
  JOINING,
  SECTION_FILLERS,
} from './cues';
import { withinSlip, type Slip } from './slip';
import type { Lexicon, Word } from './lexicon';
import { HEADING_WINDOW, SLIP, WEIGHTS, type EvidenceCode } from './weights';

/** A name found in the words of a possible heading. */
export interface NameMatch {
  /** Index of the slot or dimension. */
  readonly index: number;
  readonly code: EvidenceCode;
  readonly weight: number;
  /** The template's word it rests on. */
  readonly detail: string;
  /** Stream index where the heading ends when it is taken by this name. */
  readonly end: number;
  /** True when the heading is cut off at a comma. */
  readonly comma: boolean;
  /** Further slots or dimensions that the same heading names (存在的问题及原因分析). */
  readonly covers: readonly number[];
  /** True where a word settles the section, whatever else is named. */
  readonly decided?: boolean;
}

/** All that the words of a possible heading speak of. */
export interface NameMatches {
  readonly section: NameMatch | null;
  readonly dimension: NameMatch | null;
  /** Dimension that the topic words speak of, or -1. */
  readonly topic: number;
}

interface Hit {
  readonly word: Word;
  readonly at: number;
}

/** The words between two stream indexes, punctuation left out. */
export interface Key {
  readonly text: string;
  /** Stream index of each character of `text`. */
  readonly index: readonly number[];
  /** Number of characters before the first comma, or the whole length. */
  readonly comma: number;
  /** Where the clause stops in the stream. */
  readonly stop: number;
  /** True when the window ended before the clause did. */
  readonly cut: boolean;
}

const FANGMIAN = '方面';
const NOTHING: NameMatches = { section: null, dimension: null, topic: -1 };

/** Looks for names of the template in the clause `start`–`stop`; with `slips` for mistyped ones as well. */
export function matchNames(
  stream: Stream,
  lexicon: Lexicon,
  start: number,
  stop: number,
  cut: boolean,
  slips: boolean,
): NameMatches {
  return matchKey(stream, lexicon, keyOf(stream, start, stop, cut), slips);
}

/** The same for words that were read already. */
export function matchKey(stream: Stream, lexicon: Lexicon, key: Key, slips: boolean): NameMatches {
  if (key.text.length < 2) return NOTHING;
  const hits = findHits(lexicon, key.text);
  const dimension = severalDimensions(key, hits) ?? bestDimension(stream, key, hits);
  const section = announcesOnly(key) ? null : bestSection(stream, lexicon, key, hits);
  const topic = bestTopic(hits);
  const named = dimension !== null && dimension.weight >= WEIGHTS['name-contained'];
  if (!slips || named || (section && section.weight >= WEIGHTS['name-framed']))
    return { section, dimension, topic };
  const slip = withinSlip(lexicon, key.text, dimension === null ? 0 : nameKey(dimension.detail).length);
  const other =
    (section?.decided === true && slip?.word.index !== section.index) ||
    (dimension !== null && (slip?.word.kind !== 'dimension' || slip.word.index !== dimension.index));
  if (!slip || other || !isWholeSlip(key, slip)) return { section, dimension, topic };
  const match: NameMatch = {
    index: slip.word.index,
    code: 'name-slip',
    weight: WEIGHTS['name-slip'] - slip.edits + 1 - (slip.rest > 8 ? 1 : 0),
    detail: slip.word.text,
    end: slipEnd(key, slip.end),
    comma: false,
    covers: [],
  };
  return slip.word.kind === 'dimension'
    ? { section, dimension: match, topic }
    : { section: match, dimension, topic };
}

/**
 * True where a mistyped name is the heading and no part of other words: a name of up to four characters
 * stands alone or in its frame, a longer one with few other characters.
 */
function isWholeSlip({ text }: Key, { word, end, rest, edits }: Slip): boolean {
  const start = Math.max(0, end - word.key.length);
  if (start === 0 && edits === 0) return true;
  /* A slip may have moved the name's edges by as many characters. */
  let left = false;
  let right = false;
  for (let by = -edits; by <= edits; by++) {
    left ||= start + by >= 0 && DIMENSION_LEFT.test(text.slice(0, start + by));
    const behind = text.slice(end + Math.max(0, by));
    right ||= DIMENSION_RIGHT.exec(behind)![0].length === behind.length;
  }
  if (left && right) return true;
  if (word.key.length <= SLIP.short) return rest <= SLIP.besideShort;
  return word.kind === 'section' ? rest <= word.key.length : rest <= SLIP.besideLong;
}

/** Where a mistyped name's heading ends: with the set words behind it, or with the clause. */
function slipEnd(key: Key, end: number): number {
  const behind = end + DIMENSION_RIGHT.exec(key.text.slice(end))![0].length;
  return key.cut || key.text.length - behind > 12 ? endBehind(key, behind) : key.stop;
}

/** Reads the words of a clause as names are compared. */
export function keyOf(stream: Stream, start: number, stop: number, cut: boolean): Key {
  const { code } = stream;
  let text = '';
  const index: number[] = [];
  let comma = -1;
  const limit = Math.min(stop, start + HEADING_WINDOW);
  for (let i = start; i < limit; i++) {
    const c = code[i]!;
    if (isNameCode(c)) {
      text += String.fromCharCode(c);
      index.push(i);
    } else if (comma < 0 && signOf(c) === Sign.Comma) {
      comma = text.length;
    }
  }
  return {
    text,
    index,
    comma: comma < 0 ? text.length : comma,
    stop,
    cut: cut || limit < stop,
  };
}

/** 现将存在的问题和原因剖析如下: a sentence that leads over to them. */
function announcesOnly({ text }: Key): boolean {
  return /^(?:现|下面|以下).*如下$/.test(text) || /(?:报告|汇报|剖析|发言)(?:于后|如下)$/.test(text);
}

function findHits(lexicon: Lexicon, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.length; at++) {
    const list = lexicon.byFirst.get(text.charCodeAt(at));
    if (!list) continue;
    for (const word of list) if (text.startsWith(word.key, at)) hits.push({ word, at });
  }
  return hits;
}

/** 理论学习、政治素质方面: a heading made of several names and nothing else. */
function severalDimensions(key: Key, hits: readonly Hit[]): NameMatch | null {
  if (key.cut) return null;
  const names: Hit[] = [];
  let end = 0;
  for (const hit of hits) {
    if (hit.word.kind !== 'dimension' || hit.at < end) continue;
    const longer = hits.some(
      (o) => o.word.kind === 'dimension' && o.at === hit.at && o.word.key.length > hit.word.key.length,
    );
    if (longer) continue;
    names.push(hit);
    end = hit.at + hit.word.key.length;
  }
  const [first, ...others] = names;
  if (first === undefined) return null;
  const covers = [...new Set(others.map(({ word }) => word.index))].filter((i) => i !== first.word.index);
  if (covers.length === 0) return null;
  let rest = '';
  let from = 0;
  for (const { word, at } of names) {
    rest += `${key.text.slice(from, at)} `;
    from = at + word.key.length;
  }
  if (!SEVERAL.test(`${rest}${key.text.slice(from)}`)) return null;
  const code = 'name-framed';
  return {
    index: first.word.index,
    code,
    weight: WEIGHTS[code],
    detail: first.word.text,
    end: key.stop,
    comma: false,
    covers,
  };
}

const SEVERAL =
  /^(?:在|关于|对照|从|就)?(?: (?:方面|上)?(?:和|与|及|以及|、)?(?:在)?)+(?:这?[两二三]个)?(?:方面)?(?:的|存在)?(?:的)?(?:主要|突出)?(?:问题|不足)?$/;

function bestDimension(stream: Stream, key: Key, hits: readonly Hit[]): NameMatch | null {
  let best: NameMatch | null = null;
  let bestRank = 0;
  for (const { word, at } of hits) {
    if (word.kind !== 'dimension') continue;
    const end = at + word.key.length;
    const right = key.text.slice(end);
    const frame = DIMENSION_RIGHT.exec(right)![0].length;
    const leftFits = DIMENSION_LEFT.test(key.text.slice(0, at));
    const behind = end + frame;
    const wholeClause = behind === key.text.length && !key.cut;
    const toComma = !wholeClause && key.comma >= end && key.comma <= behind;
    let code: EvidenceCode;
    let stop = key.stop;
    let comma = false;
    if (leftFits && (wholeClause || toComma)) {
      code =
        right === '' || right === FANGMIAN || (toComma && right.startsWith(FANGMIAN))
          ? 'name-exact'
          : 'name-framed';
      if (toComma) {
        comma = true;
        stop = key.index[key.comma - 1]! + 1;
      }
    } else if (leftFits && (right.startsWith(FANGMIAN) || (key.cut && frame > 0))) {
      code = 'name-framed';
      if (key.cut || atGap(stream, key, behind) || key.text.length - behind > 12)
        stop = endBehind(key, behind);
    } else if (leftFits && atGap(stream, key, end)) {
      code = 'name-framed';
      stop = endBehind(key, end);
    } else {
      code = 'name-contained';
    }
    let weight: number = WEIGHTS[code];
    if (code === 'name-contained') {
      /* A name that is a small part of a long clause says little. */
      if (at >= 12) weight -= 1.5;
      if (key.cut) weight -= 1;
    }
    const rank = weight + word.key.length / 100 - at / 1000;
    if (rank > bestRank) {
      bestRank = rank;
      best = { index: word.index, code, weight, detail: word.text, end: stop, comma, covers: [] };
    }
  }
  return best;
}

function bestSection(stream: Stream, lexicon: Lexicon, key: Key, hits: readonly Hit[]): NameMatch | null {
  let name: Hit | null = null;
  for (const hit of hits) {
    if (hit.word.kind === 'section' && (!name || hit.word.key.length > name.word.key.length)) name = hit;
  }
  const cue = decideByCues(stream, lexicon, key, hits);
  if (!name && !cue) return null;
  const exact = name && name.word.key.length === key.text.length && !key.cut;
  if (name && exact) {
    return {
      ...section(name.word.index, 'name-exact', WEIGHTS['name-exact'], name.word.text, key.stop),
      covers: [],
    };
  }
  const nameEnd = name ? name.at + name.word.key.length : 0;
  if (name && name.at === 0 && (key.cut || key.text.length > 24 || atGap(stream, key, nameEnd))) {
    return section(
      name.word.index,
      'name-prefix',
      WEIGHTS['name-prefix'],
      name.word.text,
      endBehind(key, nameEnd),
    );
  }
  if (key.cut || key.text.length > 36) return null;
  const id = cue ? cue.index : name!.word.index;
  const unknown = key.text.replace(SECTION_FILLERS, '').length;
  const share = 1 - unknown / key.text.length;
  const detail = name && name.word.index === id ? name.word.text : (cue?.detail ?? name!.word.text);
  const found = section(id, share >= 0.75 ? 'name-framed' : 'name-cue', 0, detail, key.stop);
  return {
    ...found,
    weight: share >= 0.75 ? WEIGHTS['name-framed'] * share : WEIGHTS['name-cue'] * (0.4 + 0.6 * share),
    covers: cue?.covers ?? [],
    ...(cue?.decided ? { decided: true } : {}),
  };
}

/** True where 、 or a comma stands before the character `at` of the key. */
function listedAt({ code }: Stream, { index }: Key, at: number): boolean {
  const i = index[at];
  if (i === undefined || i === 0) return false;
  const s = signOf(code[i - 1]!);
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
}

/** 思想上有差距, 劲头不足, 原因在于…: the word tells something, it does not head a section. */
function isPredicate(text: string, { word, at }: Hit): boolean {
  const before = text.charAt(at - 1);
  const behind = text.slice(at + word.key.length);
  if (LACKS.test(word.key)) {
    if (before === '有' && text.charAt(at - 2) !== '所') return true;
    return word.key === '不足' && at > 0 && !BEFORE_LACK.test(before);
  }
  if (REASONS.test(word.key)) return /^(?:主要|就|也)?(?:是|在于|在|为)/.test(behind);
  return at > 0 && (before === '待' || before === '需') && word.key.length === 2;
}

const LACKS = /^(?:不足|差距|短板|问题|薄弱环节)$/;
/** What joins 不足 to a heading's words: 差距和不足, 存在的不足, 主要不足. */
const BEFORE_LACK = /[的与和及在出要处题距点身摆找些其]/;
const REASONS = /^(?:原因|根源|症结|成因|根子)$/;

/** Which section a heading's words point to: the noun at the end, unless two are joined. */
function decideByCues(stream: Stream, lexicon: Lexicon, key: Key, hits: readonly Hit[]): CueDecision | null {
  const past = lexicon.slots.findIndex(({ bare }) => bare === 'last-year');
  const followUp = past >= 0 ? FOLLOW_UP.exec(key.text) : null;
  if (followUp) return { index: past, detail: followUp[0], covers: [], decided: true };
  const cues = hits.filter((hit) => hit.word.kind === 'cue' && !isPredicate(key.text, hit));
  if (cues.length === 0) return null;
  for (const id of DECISIVE_CUES) {
    const hit = cues.find(({ word }) => lexicon.slots[word.index]!.bare === id);
    if (!hit) continue;
    const company = CUE_COMPANY[id];
    if (company && !company.some((word) => key.text.includes(word))) continue;
    return { index: hit.word.index, detail: hit.word.text, covers: [], decided: true };
  }
  /* Cues of one section next to each other (整改措施), by the last; `from` is where the first starts. */
  const groups: (Hit & { readonly from: number })[] = [];
  for (const hit of cues) {
    if (DECISIVE_CUES.includes(lexicon.slots[hit.word.index]!.bare)) continue;
    const behind = key.text.slice(hit.at + hit.word.key.length);
    const another = (other: Hit): boolean => other.at > hit.at && other.word.index !== hit.word.index;
    if (ATTRIBUTIVE.test(behind) && cues.some(another)) continue;
    const last = groups[groups.length - 1];
    if (last && last.word.index === hit.word.index) groups[groups.length - 1] = { ...hit, from: last.from };
    else groups.push({ ...hit, from: hit.at });
  }
  const head = groups[groups.length - 1];
  if (!head) return null;
  const joined = [head];
  for (let i = groups.length - 2; i >= 0; i--) {
    const before = groups[i]!;
    const between = key.text.slice(before.at + before.word.key.length, joined[0]!.from);
    const gap = before.at + before.word.key.length;
    if (!JOINING.test(between) && !(between === '' && listedAt(stream, key, gap))) break;
    joined.unshift(before);
  }
  const first = joined[0]!;
  const covers = [...new Set(joined.map((hit) => hit.word.index))].filter(
    (index) => index !== first.word.index,
  );
  return { index: first.word.index, detail: first.word.text, covers };
}

/** The dimension that most topic words speak of; the earlier one when even. */
function bestTopic(hits: readonly Hit[]): number {
  let best = -1;
  let bestScore = 0;
  const score = new Map<number, number>();
  for (const { word, at } of hits) {
    if (word.kind !== 'topic' && word.kind !== 'dimension') continue;
    const value =
      (score.get(word.index) ?? 0) + word.key.length * (word.kind === 'dimension' ? 2 : 1) + 1 / (at + 2);
    score.set(word.index, value);
  }
  for (const [index, value] of score) {
    if (value > bestScore) {
      bestScore = value;
      best = index;
    }
  }
  return best;
}

function atGap(stream: Stream, key: Key, at: number): boolean {
  const index = key.index[at];
  return index !== undefined && gapBefore(stream, index);
}

/** Stream index behind the first `length` characters of the key. */
function endBehind(key: Key, length: number): number {
  const last = key.index[length - 1];
  return last === undefined || length >= key.index.length ? key.stop : last + 1;
}
