import { append } from '../counting/long-lists';
import { COLON, COMMA, EXCLAMATION, FULL_STOP, QUESTION, SEMICOLON } from '../characters/codes';
import { firstIndex } from '../counting/first-index';
import { Sign, signOf } from '../characters/fold';
import type { Stream } from '../document/stream';
import type { BuildInput } from './build-input';
import { addEvidence, evidenceOf } from './candidates';
import type { NodeDraft } from './node';
import { isAspect } from './named-aspects';
import { formOf, type Enumerator } from './scan-types';
import { seriesOf, type FacetSeries } from './series';
import type { Evidence } from './types';
import { POINT } from './sizes';

/**
 * Adds the points of a part: those of its problems as its own, those of a cause or measure told inside
 * it under a node for that.
 *
 * @param alike True where the points are numbered as the part itself is.
 */
export function addPoints(input: BuildInput, parent: NodeDraft, alike = false): void {
  const { stream, enumerators, leads } = input;
  const from = Math.max(parent.stop, parent.start + 1);
  const to = parent.end;
  const own = between(enumerators, from, to);
  const same = alike || isAlike(stream, parent, own);
  const { series, headless } = seriesOf({
    stream,
    enumerators: own,
    leads: between(leads, from, to),
    from,
    to,
    number: same ? null : parent.number,
  });
  for (const one of series) {
    const { lead, facet, points, end } = one;
    if (lead === null || facet === 'problems' || facet === null) {
      append(parent.children, pointDrafts(stream, points, end));
      continue;
    }
    parent.children.push(facetDraft(stream, one));
  }
  parent.counted = { series, enumerators: own, alike: same };
  if (headless !== null) parent.headless = headless.start;
}

/** True where an aspect's points count from 1 in the form of its own number: 第一，思想方面。第一，…。第二，…。 */
function isAlike(
  stream: Stream,
  { kind, number, words, stop }: NodeDraft,
  own: readonly Enumerator[],
): boolean {
  if (number === null || !(kind === 'dimension' || isAspect(stream, words, stop))) return false;
  const list = own.filter((e) => formOf(e) === formOf(number));
  const [first] = list;
  if (first === undefined || list.length < POINT.fewest) return false;
  if (first.lead !== 'line' && first.start > stop + POINT.behind) return false;
  return list.every(({ value, lead }, i) => value === i + 1 && lead !== 'inside');
}

/** 究其原因，一是…: what an aspect tells of its causes, with the points of that. */
function facetDraft(stream: Stream, { facet, lead, points, end }: FacetSeries): NodeDraft {
  const evidence: Evidence[] = [];
  addEvidence(evidence, 'set-phrase', '');
  const { start, words = start, next, lineIndex } = lead!;
  /* A heading may end without a mark. */
  const marked = signOf(stream.code[next - 1]!) !== Sign.None;
  return {
    kind: 'item',
    id: null,
    line: stream.lines[lineIndex]!,
    lineIndex,
    start,
    words,
    stop: Math.max(words + 1, marked ? next - 1 : next),
    end,
    number: null,
    evidence,
    children: pointDrafts(stream, points, end),
    facet: facet!,
  };
}

function pointDrafts(stream: Stream, points: readonly Enumerator[], end: number): NodeDraft[] {
  const drafts: NodeDraft[] = [];
  for (let i = 0; i < points.length; i++)
    drafts.push(pointDraft(stream, points[i]!, points[i + 1]?.start ?? end));
  return drafts;
}

/** What speaks for a point: one list for all. */
const COUNTED = evidenceOf('enumerator');
const AT_LINE = evidenceOf('enumerator', 'position');

function pointDraft(stream: Stream, e: Enumerator, end: number): NodeDraft {
  return {
    kind: 'point',
    id: null,
    line: e.line,
    lineIndex: e.lineIndex,
    start: e.start,
    words: Math.min(behindComma(stream, e), e.line.end, Math.max(e.start, end - 1)),
    stop: pointStop(stream, e, end),
    end,
    number: e,
    evidence: e.lead === 'line' ? AT_LINE : COUNTED,
    children: [],
  };
}

/** 首先，: the mark behind a word that counts is no part of the name. */
function behindComma({ code }: Stream, { next, line }: Enumerator): number {
  return next < line.end && signOf(code[next]!) === Sign.Comma ? next + 1 : next;
}

/** The short judgement that heads a point: up to the first full stop or colon, else the first comma. */
function pointStop(stream: Stream, e: Enumerator, end: number): number {
  const limit = Math.min(end, e.line.end, e.next + POINT.window);
  let comma = -1;
  for (let i = e.next; i < limit; i++) {
    const c = stream.code[i]!;
    if (endsJudgement(c)) return i;
    if (c === COMMA && comma < 0 && i > e.next + 1) comma = i;
  }
  return comma > 0 ? comma : limit;
}

/** True for a mark at which the judgement that heads a point ends, wherever the point does. */
export function endsJudgement(c: number): boolean {
  return c === FULL_STOP || c === EXCLAMATION || c === QUESTION || c === COLON || c === SEMICOLON;
}

/** Those of a sorted list that start from one index to before another. */
export function between<T extends { readonly start: number }>(
  list: readonly T[],
  from: number,
  to: number,
): T[] {
  const out: T[] = [];
  for (
    let i = firstIndex(list.length, (at) => list[at]!.start < from);
    i < list.length && list[i]!.start < to;
    i++
  )
    out.push(list[i]!);
  return out;
}
