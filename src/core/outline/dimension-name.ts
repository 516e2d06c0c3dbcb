import type { Stream } from '../document/stream';
import { DIMENSION_LEFT, DIMENSION_RIGHT } from './cues';
import { atGap, endBehind, indexIn, type WordHit, type Key, type NameMatch } from './name-key';
import { NAME, WEIGHTS } from './weights';

const FANGMIAN = '方面';

/** 理论学习、政治素质方面: a heading made of several names and nothing else. */
export function severalDimensions(key: Key, hits: readonly WordHit[]): NameMatch | null {
  if (key.cut || !namesSeveral(hits)) return null;
  const names: WordHit[] = [];
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

/** True where there is more than one name: nearly every heading has one at most. */
function namesSeveral(hits: readonly WordHit[]): boolean {
  let names = 0;
  for (const { word } of hits) if (word.kind === 'dimension') names++;
  return names > 1;
}

const SEVERAL =
  /^(?:在|关于|对照|从|就)?(?: (?:方面|上)?(?:和|与|及|以及|、)?(?:在)?)+(?:这?[两二三]个)?(?:方面)?(?:的|存在)?(?:的)?(?:主要|突出)?(?:问题|不足)?$/;

/** The dimension that a heading names most plainly. */
export function bestDimension(stream: Stream, key: Key, hits: readonly WordHit[]): NameMatch | null {
  let best: NameMatch | null = null;
  let bestRank = 0;
  for (const { word, at } of hits) {
    if (word.kind !== 'dimension') continue;
    const { code, weight, end, comma } = nameAt(stream, key, at, word.key.length);
    const rank = weight + word.key.length / NAME.perLength - at / NAME.perPlace;
    if (rank > bestRank) {
      bestRank = rank;
      best = { index: word.index, code, weight, detail: word.text, end, comma, covers: NONE };
    }
  }
  return best;
}

const NONE: readonly number[] = [];

/** How plainly a name of `length` characters at `at` is the heading, and where that ends. */
function nameAt(
  stream: Stream,
  key: Key,
  at: number,
  length: number,
): Pick<NameMatch, 'code' | 'weight' | 'end' | 'comma'> {
  const framed = framedAt(stream, key, at, at + length);
  if (framed !== null)
    return { code: framed.code, weight: WEIGHTS[framed.code], end: framed.end, comma: framed.comma };
  let weight: number = WEIGHTS['name-contained'];
  /* A name that is a small part of a long clause says little. */
  if (at >= NAME.far) weight -= NAME.farCosts;
  if (key.cut) weight -= NAME.cutCosts;
  return { code: 'name-contained', weight, end: key.stop, comma: false };
}

/** The name with nothing but set words around it, or `null`. */
function framedAt(
  stream: Stream,
  key: Key,
  at: number,
  end: number,
): { readonly code: 'name-exact' | 'name-framed'; readonly end: number; readonly comma: boolean } | null {
  if (at > 0 && !DIMENSION_LEFT.test(key.text.slice(0, at))) return null;
  const right = key.text.slice(end);
  const frame = right === '' ? 0 : DIMENSION_RIGHT.exec(right)![0].length;
  const behind = end + frame;
  if (behind === key.text.length && !key.cut)
    return { code: isBare(right) ? 'name-exact' : 'name-framed', end: key.stop, comma: false };
  if (key.comma >= end && key.comma <= behind) {
    const exact = right === '' || right.startsWith(FANGMIAN);
    return {
      code: exact ? 'name-exact' : 'name-framed',
      end: indexIn(stream, key, key.comma - 1) + 1,
      comma: true,
    };
  }
  if (right.startsWith(FANGMIAN) || (key.cut && frame > 0)) {
    const early = key.cut || atGap(stream, key, behind) || key.text.length - behind > NAME.rest;
    return { code: 'name-framed', end: early ? endBehind(stream, key, behind) : key.stop, comma: false };
  }
  return atGap(stream, key, end)
    ? { code: 'name-framed', end: endBehind(stream, key, end), comma: false }
    : null;
}

const isBare = (right: string): boolean => right === '' || right === FANGMIAN;
