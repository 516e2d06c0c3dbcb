import { Sign, signOf } from '../characters/fold';
import { BLANK_LEAD, blankEnd, clauseStop } from './clause';
import { keyOf } from './name-key';
import type { Enumerator, Scanning, Start, StartNumber } from './scan-types';
import { HEADING_WINDOW } from './sizes';

/** Where a possible heading stands, before its clause is read. */
export interface StartPlace {
  readonly lineIndex: number;
  readonly start: number;
  readonly words: number;
  readonly number: StartNumber | null;
  readonly lead: Start['lead'];
  /** Stream index that the clause may not pass. */
  readonly reach: number;
  readonly continuation?: boolean;
  readonly opens?: number;
}

/** Reads the clause at a place. */
export function startAt({ stream }: Scanning, place: StartPlace): Start {
  const { lineIndex, start, words, number, lead, reach, continuation = false, opens = 0 } = place;
  const line = stream.lines[lineIndex]!;
  /* A number may stand alone in its line; its words are the next line's. */
  const end = words < line.end ? line.end : stream.lines[lineIndex + 1]!.end;
  const limit = Math.min(reach, words + HEADING_WINDOW);
  const asked = number === null ? 0 : blankEnd(stream.code, words, limit);
  const stop = asked > 0 ? asked : clauseStop(stream.code, words, limit);
  const cut = stop === limit && limit < reach;
  const own = !cut && lead === 'line' && (stop >= end || (stop === end - 1 && stop > words));
  const blank = asked > 0;
  const key = blank ? keyOf(stream, words + BLANK_LEAD, stop - 1, false) : keyOf(stream, words, stop, cut);
  return {
    line,
    lineIndex,
    start,
    words,
    number,
    lead,
    stop,
    own,
    cut,
    continuation,
    boxed: false,
    blank,
    key,
    opens,
  };
}

/** A heading whose words stand in brackets of their own that close at `close`: 【理论学习】. */
export function boxedAt(
  { stream }: Scanning,
  place: Omit<StartPlace, 'lead' | 'reach'>,
  close: number,
): Start {
  const { lineIndex, start, words, number } = place;
  const line = stream.lines[lineIndex]!;
  return {
    line,
    lineIndex,
    start,
    words: words + 1,
    number,
    lead: 'line',
    stop: close,
    own: close >= line.end - 1,
    cut: false,
    continuation: false,
    boxed: true,
    blank: false,
    key: keyOf(stream, words + 1, close, false),
    opens: 0,
  };
}

/** A number as it is written where a point may start. */
type PointNumber = Pick<Enumerator, 'family' | 'value' | 'depth' | 'last'> & { readonly automatic?: boolean };

/** Notes a place where a point may start; `next` is behind its number. */
export function note(
  { stream, enumerators }: Scanning,
  lineIndex: number,
  lead: Enumerator['lead'],
  { family, value, depth, last = false, automatic = false }: PointNumber,
  start: number,
  next: number,
): void {
  const line = stream.lines[lineIndex]!;
  enumerators.push(
    depth === undefined
      ? { line, lineIndex, start, next, family, value, lead, automatic, last }
      : { line, lineIndex, start, next, family, value, lead, automatic, last, depth },
  );
}

/** The number of a heading; whole objects, since a text has one at every point. */
export function numberOf(
  { family, value, depth }: Pick<StartNumber, 'family' | 'value' | 'depth'>,
  automatic: boolean,
): StartNumber {
  return depth === undefined ? { family, value, automatic } : { family, value, automatic, depth };
}

/** True for a mark that ends a sentence. */
export function endsSentence(c: number): boolean {
  const s = signOf(c);
  return s === Sign.Stop || s === Sign.Dot;
}
