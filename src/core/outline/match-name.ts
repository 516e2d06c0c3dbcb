import { isNameCode, Sign, signOf } from '../characters/fold';
import { gapBefore, type Stream } from '../document/stream';
import {
  ATTRIBUTIVE,
  CUE_COMPANY,
  DECISIVE_CUES,
  DIMENSION_LEFT,
  DIMENSION_RIGHT,
  JOINING,
  SECTION_FILLERS,
} from './cues';
import { withinSlip } from './slip';
import type { Lexicon, Word } from './lexicon';
import { HEADING_WINDOW, WEIGHTS, type EvidenceCode } from './weights';

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
  /** Further slots that the same heading names (存在的问题及原因分析). */
  readonly covers: readonly number[];
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
  const dimension = bestDimension(stream, key, hits);
  const section = bestSection(stream, lexicon, key, hits);
  const topic = bestTopic(hits);
  if (!slips || dimension || (section && section.weight >= WEIGHTS['name-framed']))
    return { section, dimension, topic };
  const slip = withinSlip(lexicon, key.text);
  if (!slip) return { section, dimension, topic };
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

function findHits(lexicon: Lexicon, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.length; at++) {
    const list = lexicon.byFirst.get(text.charCodeAt(at));
    if (!list) continue;
    for (const word of list) if (text.startsWith(word.key, at)) hits.push({ word, at });
  }
  return hits;
}

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
  const cue = decideByCues(lexicon, key, hits);
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
  };
}

function section(index: number, code: EvidenceCode, weight: number, detail: string, end: number): NameMatch {
  return { index, code, weight, detail, end, comma: false, covers: [] };
}

interface CueDecision {
  readonly index: number;
  readonly detail: string;
  readonly covers: readonly number[];
}

/** Which section a heading's words point to: the noun at the end, unless two are joined. */
function decideByCues(lexicon: Lexicon, key: Key, hits: readonly Hit[]): CueDecision | null {
  const cues = hits.filter((hit) => hit.word.kind === 'cue');
  if (cues.length === 0) return null;
  for (const id of DECISIVE_CUES) {
    const hit = cues.find(({ word }) => lexicon.slots[word.index]!.bare === id);
    if (!hit) continue;
    const company = CUE_COMPANY[id];
    if (company && !company.some((word) => key.text.includes(word))) continue;
    return { index: hit.word.index, detail: hit.word.text, covers: [] };
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
    if (!JOINING.test(between)) break;
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
