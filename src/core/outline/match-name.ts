import { nameKey } from '../characters/fold';
import type { Stream } from '../document/stream';
import { DIMENSION_LEFT, DIMENSION_RIGHT, LACKING } from './cues';
import { bestDimension, severalDimensions } from './dimension-name';
import type { Lexicon, Word } from './lexicon';
import { endBehind, keyOf, type WordHit, type Key, type NameMatch, type NameMatches } from './name-key';
import { bestSection } from './section-name';
import { withinSlip, type NameSlip } from './slip';
import { NAME, SLIP, TOPIC, WEIGHTS } from './weights';

const NOTHING: NameMatches = { section: null, dimension: null, topic: -1 };

/** The dimension that the words of a clause speak of, whatever they name; -1 for none. */
export function topicOf(stream: Stream, lexicon: Lexicon, start: number, stop: number): number {
  const { text } = keyOf(stream, start, stop, false);
  return text.length < NAME.shortest ? -1 : bestTopic(findHits(lexicon, text));
}

/** Looks for names of the template in the words of a clause; with `slips` for mistyped ones as well. */
export function matchKey(stream: Stream, lexicon: Lexicon, key: Key, slips: boolean): NameMatches {
  if (key.text.length < NAME.shortest) return NOTHING;
  const hits = findHits(lexicon, key.text);
  const dimension = severalDimensions(key, hits) ?? bestDimension(stream, key, hits);
  const section = announcesOnly(key) ? null : bestSection(stream, lexicon, key, hits);
  const topic = bestTopic(hits);
  const named = dimension !== null && dimension.weight >= WEIGHTS['name-contained'];
  if (!slips || named || (section && section.weight >= WEIGHTS['name-framed']))
    return { section, dimension, topic };
  const match = slipIn(stream, lexicon, key, section, dimension);
  if (match === null) return { section, dimension, topic };
  return match.kind === 'dimension'
    ? { section, dimension: match.match, topic }
    : { section: match.match, dimension, topic };
}

/** The name that was mistyped here, as far as no other name contradicts it. */
function slipIn(
  stream: Stream,
  lexicon: Lexicon,
  key: Key,
  section: NameMatch | null,
  dimension: NameMatch | null,
): { readonly kind: Word['kind']; readonly match: NameMatch } | null {
  const slip = withinSlip(lexicon, key.text, dimension === null ? 0 : nameKey(dimension.detail).length);
  const other =
    (section?.decided === true && slip?.word.index !== section.index) ||
    (dimension !== null && (slip?.word.kind !== 'dimension' || slip.word.index !== dimension.index));
  const lacking = slip?.word.kind === 'section' && LACKING.test(key.text);
  if (!slip || other || lacking || !isWholeSlip(key, slip)) return null;
  const match: NameMatch = {
    index: slip.word.index,
    code: 'name-slip',
    weight:
      WEIGHTS['name-slip'] -
      (slip.edits - 1) * SLIP.editCosts -
      (slip.rest > SLIP.besideLong ? SLIP.restCosts : 0),
    detail: slip.word.text,
    end: slipEnd(stream, key, slip.end),
    comma: false,
    covers: [],
  };
  return { kind: slip.word.kind, match };
}

/**
 * True where a mistyped name is the heading and no part of other words: a name of up to four characters
 * stands alone or in its frame, a longer one with few other characters.
 */
function isWholeSlip({ text }: Key, { word, end, rest, edits }: NameSlip): boolean {
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
function slipEnd(stream: Stream, key: Key, end: number): number {
  const behind = end + DIMENSION_RIGHT.exec(key.text.slice(end))![0].length;
  return key.cut || key.text.length - behind > NAME.rest ? endBehind(stream, key, behind) : key.stop;
}

/** 现将存在的问题和原因剖析如下: a sentence that leads over to them. */
function announcesOnly({ text }: Key): boolean {
  if (!text.endsWith('如下') && !text.endsWith('于后')) return false;
  return /^(?:现|下面|以下).*如下$/.test(text) || /(?:报告|汇报|剖析|发言)(?:于后|如下)$/.test(text);
}

function findHits(lexicon: Lexicon, text: string): WordHit[] {
  const hits: WordHit[] = [];
  for (let at = 0; at < text.length; at++) {
    const list = lexicon.byFirst.get(text.charCodeAt(at));
    if (!list) continue;
    for (const word of list) if (text.startsWith(word.key, at)) hits.push({ word, at });
  }
  return hits;
}

/** The dimension that most topic words speak of; the earlier one when even. */
function bestTopic(hits: readonly WordHit[]): number {
  const only = onlyTopic(hits);
  if (only !== null) return only;
  let best = -1;
  let bestScore = 0;
  const score = new Map<number, number>();
  for (const { word, at } of hits) {
    if (word.kind !== 'topic' && word.kind !== 'dimension') continue;
    const value =
      (score.get(word.index) ?? 0) +
      word.key.length * (word.kind === 'dimension' ? TOPIC.name : TOPIC.word) +
      1 / (at + TOPIC.place);
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

/** The one dimension that all words speak of, -1 where none does; `null` where there are several to be weighed. */
function onlyTopic(hits: readonly WordHit[]): number | null {
  let only = -1;
  for (const { word } of hits) {
    if (word.kind !== 'topic' && word.kind !== 'dimension') continue;
    if (only >= 0 && only !== word.index) return null;
    only = word.index;
  }
  return only;
}
