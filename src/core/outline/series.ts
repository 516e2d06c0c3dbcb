import { least } from '../counting/long-lists';
import { COLON, SEMICOLON } from '../characters/codes';
import { countsPlainly, outerSeries } from '../counting/outer-series';
import type { Stream } from '../document/stream';
import { Sign, signOf } from '../characters/fold';
import { foldedText } from '../document/stream';
import type { Facet, Lead } from './leads';
import { formOf, type Enumerator, type StartNumber } from './scan-types';
import { LEAD } from './sizes';

/** Points of a part that belong together: what they tell, and where they stand. */
export interface FacetSeries {
  readonly facet: Facet | null;
  /** The lead that opens it, `null` for the first. */
  readonly lead: Lead | null;
  readonly points: readonly Enumerator[];
  /** Series that start over behind them. */
  readonly later: readonly (readonly Enumerator[])[];
  /** Stream indexes of the stretch in which they stand. */
  readonly from: number;
  readonly end: number;
}

/** All series of one part, and where a series begins that no heading and no lead-in explains. */
export interface PartSeries {
  readonly series: readonly FacetSeries[];
  /** First member of a series that starts over, or `null`. */
  readonly headless: Enumerator | null;
}

/** A part of the text whose points are read. */
export interface SeriesInput {
  readonly stream: Stream;
  readonly enumerators: readonly Enumerator[];
  readonly leads: readonly Lead[];
  readonly from: number;
  readonly to: number;
  /** The number of the part itself, whose form its points do not share. */
  readonly number: StartNumber | null;
}

const DECIMAL = 'decimal';

/**
 * The series of points in a part: first those of the part itself, then one for each lead (究其原因，
 * 整改措施：). Series nested in a point are left out, and so is a list under a lead-in of its own.
 */
export function seriesOf(input: SeriesInput): PartSeries {
  const { from, to, leads } = input;
  if (leads.length === 0 && isPlain(input)) {
    const whole: FacetSeries = {
      facet: null,
      lead: null,
      points: input.enumerators,
      later: [],
      from,
      end: to,
    };
    return { series: [whole], headless: null };
  }
  const all = ofOneDepth(input);
  const inner = innerRuns(all);
  const list = inner.size === 0 ? all : all.filter((e) => !inner.has(e));
  const opening = leads.filter((lead, i) => {
    const next = inner.size === 0 ? undefined : all.find((e) => e.start >= lead.next);
    return (next === undefined || !inner.has(next)) && opens(lead, list, leads[i + 1]?.start ?? to);
  });
  const bounds = [from, ...opening.map(({ start }) => start), to];
  const series: FacetSeries[] = [];
  let headless: Enumerator | null = null;
  for (let i = 0; i + 1 < bounds.length; i++) {
    const lead = opening[i - 1] ?? null;
    const inside = list.filter((e) => e.start >= bounds[i]! && e.start < bounds[i + 1]!);
    const { points, later, again } = firstSeries(input.stream, inside);
    const [start, end] = [bounds[i]!, bounds[i + 1]!];
    series.push({ facet: lead?.facet ?? null, lead, points, later, from: start, end });
    headless ??= again;
  }
  return { series, headless };
}

/** True where nothing is counted, or one series and nothing else: all of it is the part's own. */
function isPlain({ enumerators, number }: SeriesInput): boolean {
  const [first] = enumerators;
  if (first === undefined) return true;
  if (first.family === DECIMAL || first.family === number?.family) return false;
  return countsPlainly(enumerators);
}

/**
 * A lead opens a part of its own where it is a label, the next enumerator starts to count, or it heads the line
 * behind the last point; `to` is where the next lead stands.
 */
function opens(lead: Lead, list: readonly Enumerator[], to: number): boolean {
  if (lead.label && lead.atLine) return true;
  const next = list.find((e) => e.start >= lead.next && e.start < to);
  if (next === undefined) return lead.atLine && list.some((e) => e.start < lead.start);
  return next.value === 1 && (next.lineIndex === lead.lineIndex || next.lineIndex === lead.lineIndex + 1);
}

/** Members of series that count from 1 inside a member, behind which the outer series counts on: 1 [1 2] 2. */
function innerRuns(list: readonly Enumerator[]): ReadonlySet<Enumerator> {
  const byForm = new Map<string, Enumerator[]>();
  for (const e of list) {
    const members = byForm.get(formOf(e));
    if (members) members.push(e);
    else byForm.set(formOf(e), [e]);
  }
  const inner = new Set<Enumerator>();
  for (const members of byForm.values()) {
    let outer = 0;
    for (let i = 0; i < members.length; i++) {
      let length = 1;
      while (members[i + length]?.value === length + 1) length++;
      const isInner =
        members[i]!.value === 1 && outer > 0 && length > 1 && members[i + length]?.value === outer + 1;
      if (isInner) for (const e of members.slice(i, i + length)) inner.add(e);
      if (isInner) i += length - 1;
      else outer = members[i]!.value;
    }
  }
  return inner;
}

/** Without decimals that are no direct part of the number above, and without 一要 inside 一是. */
function ofOneDepth({ stream, enumerators, number }: SeriesInput): readonly Enumerator[] {
  let list = enumerators;
  const above = number?.family === DECIMAL ? (number.depth ?? 2) : 1;
  const depths = list.filter((e) => e.family === DECIMAL && (e.depth ?? 2) > above).map((e) => e.depth ?? 2);
  if (list.some((e) => e.family === DECIMAL)) {
    const depth = least(depths);
    list = list.filter((e) => e.family !== DECIMAL || (e.depth ?? 2) === depth);
  }
  if (number !== null) list = list.filter((e) => formOf(e) !== formOf(number));
  const marks = new Map<number, boolean>();
  for (const e of list) {
    if (e.family !== 'shi') continue;
    const mark = stream.code[e.next - 1]!;
    marks.set(mark, marks.get(mark) === true || e.value === 1);
  }
  if ([...marks.values()].filter(Boolean).length < 2) return list;
  const outer = list.find((e) => e.family === 'shi' && e.value === 1 && e.lead !== 'inside');
  if (outer === undefined) return list;
  const mark = stream.code[outer.next - 1]!;
  return list.filter(
    (e) =>
      e.family !== 'shi' || stream.code[e.next - 1] === mark || marks.get(stream.code[e.next - 1]!) !== true,
  );
}

/** The outer series up to where it starts over, and those behind; `again` where nothing announces the second one. */
function firstSeries(
  stream: Stream,
  list: readonly Enumerator[],
): Pick<FacetSeries, 'points' | 'later'> & { readonly again: Enumerator | null } {
  const all = outerSeries(withoutNested(stream, list));
  const starts = all.flatMap((_, i) => (startsOver(all, i) ? [i] : []));
  const [points = [], ...later] = [0, ...starts].map((from, i) => all.slice(from, starts[i]));
  const first = later[0]?.[0];
  const again = first?.lead === 'line' && !isAnnounced(stream, first) ? first : null;
  return { points, later, again };
}

function startsOver(all: readonly Enumerator[], i: number): boolean {
  return i > 1 && all[i]!.value === 1 && all[i + 1]?.value === 2 && all[i - 1]!.value > 1;
}

/** Without series that a colon opens inside a point: 做到：一要…二要… */
function withoutNested(stream: Stream, list: readonly Enumerator[]): readonly Enumerator[] {
  const kept: Enumerator[] = [];
  const counted = new Map<string, number>();
  let inner: { form: string; value: number } | null = null;
  for (const e of list) {
    const form = formOf(e);
    const outer = counted.get(form) ?? 0;
    const colon = stream.code[e.start - 1] === COLON && e.start > e.line.start;
    if (e.value === 1 && outer > 0 && colon) {
      inner = { form, value: 1 };
      continue;
    }
    if (inner !== null && inner.form === form && e.value === inner.value + 1 && e.lead !== 'line') {
      const afterSentence =
        signOf(stream.code[e.start - 1]!) === Sign.Stop && stream.code[e.start - 1] !== SEMICOLON;
      if (!(e.value === outer + 1 && afterSentence && inner.value >= 2)) {
        inner = { form, value: e.value };
        continue;
      }
    }
    inner = null;
    counted.set(form, e.value);
    kept.push(e);
  }
  return kept;
}

const ANNOUNCES = /(?:如下|以下|几个?方面|[一二三四五六七八九十两几]个?(?:条|点|项|方面|种))$/;

/** True where the line before a list announces it: it ends with a colon, or counts what comes. */
export function isAnnounced(stream: Stream, e: Pick<Enumerator, 'lineIndex' | 'start' | 'line'>): boolean {
  const before = stream.lines[e.lineIndex - 1];
  if (e.start > e.line.start + LEAD.bullet || before === undefined) return false;
  return announces(stream, before.start, before.end);
}

function announces(stream: Stream, start: number, end: number): boolean {
  if (stream.code[end - 1] === COLON) return true;
  if (end - start > LEAD.line) return false;
  const text = foldedText(stream, start, end).replace(/[。:]$/, '');
  return ANNOUNCES.test(text);
}
