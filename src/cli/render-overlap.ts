import { append } from '../core/counting/long-lists';
import type { Span } from '../core/document/types';
import type { OverlapReport } from '../review/overlap-html';
import { shownPassages, type ShownPair } from '../review/overlap-model';
import type { OverlapStrings } from '../strings/zh-CN/overlap';
import { safeJson, visible } from './columns';

/** The contract's JSON (DESIGN "Contracts"): a pair's passages a place each, paragraphs from 1. */
export function overlapJson({ pairs, notices, versions, house, errors }: OverlapReport): string {
  const json = {
    version: 1,
    pairs: pairs.map(pairJson),
    ...(notices.length > 0 ? { notices: notices.map(pairJson) } : {}),
    versions,
    house,
    errors,
  };
  return `${safeJson(json, 2)}\n`;
}

const RULES = { mine: 'overlap-last-year', others: 'overlap-colleague', notice: 'overlap-notice' } as const;

function pairJson({ a, b, role, overlap }: ShownPair) {
  const from1 = ({ paragraph, start, end }: Span) => ({ paragraph: paragraph + 1, start, end });
  return {
    a: a.name,
    b: b.name,
    role,
    rule: RULES[role],
    characters: overlap.characters,
    share: Math.round(overlap.share * 10_000) / 10_000,
    longest: overlap.longest,
    passages: overlap.passages.flatMap(({ places, datesOnly, reworded }) =>
      places.map((place) => ({
        a: from1(place.a),
        b: from1(place.b),
        characters: place.characters,
        datesOnly,
        reworded,
      })),
    ),
  };
}

/** A passage's words are cut after this many characters. */
const LONGEST_QUOTE = 60;

/** For people: pair by pair, the longest passages first, by section and words. */
export function overlapText(report: OverlapReport, files: number, words: OverlapStrings): string {
  const { pairs, notices, versions, house, errors } = report;
  const lines = [words.internal, ''];
  for (const pair of [...pairs, ...notices]) append(lines, [...pairText(pair, words), '']);
  if (house.length > 0) {
    lines.push(`${words.house}（${words.houseHint}）`);
    append(
      lines,
      house.map(({ text, files: holders }) => `  ${words.houseRow({ count: holders.length, text })}`),
    );
    lines.push('');
  }
  append(
    lines,
    versions.map((pair) => words.version(pair)),
  );
  append(
    lines,
    errors.map(({ file, error }) => `${file}: ${error}`),
  );
  if (pairs.length === 0) lines.push(files === 0 ? words.nothing : words.none);
  if (files > 1) lines.push(words.summary({ files, pairs: pairs.length }));
  lines.push(words.note);
  return `${lines.map(visible).join('\n')}\n`;
}

function pairText(pair: ShownPair, words: OverlapStrings): string[] {
  const { a, b, role, overlap } = pair;
  const { characters, longest, datesOnly } = overlap;
  return [
    words.pair({ a: a.name, b: b.name, role: words.roles[role] }),
    `  ${words.sum({ characters, longest, dates: datesOnly })}`,
    ...shownPassages(pair).map((passage) => {
      const notes = [
        words.passage(passage),
        ...(passage.datesOnly ? [words.datesOnly] : []),
        ...(passage.reworded ? [words.reworded] : []),
        passage.whereA === '' ? words.outside : passage.whereA,
      ];
      const text = passage.texts.a.map((piece) => piece.text).join('');
      return `    ${notes.join(' · ')}\n      ${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}`;
    }),
  ];
}
