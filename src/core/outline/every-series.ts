import { append } from '../counting/long-lists';
import { seriesIn, withInner, type CountedSeries } from '../counting/series';
import { foldCode, Sign, signOf } from '../characters/fold';
import type { Stream } from '../document/stream';
import type { NodeDraft, NodeMaker, PartCount } from './node';
import type { Lead } from './leads';
import { between } from './point-drafts';
import { formOf, type Enumerator } from './scan-types';
import type { Series, SeriesMember } from './types';

/** What the series of a paper are gathered from. */
export interface SeriesSource {
  readonly stream: Stream;
  readonly maker: NodeMaker;
  /** All enumerators that may count. */
  readonly enumerators: readonly Enumerator[];
  readonly sections: readonly NodeDraft[];
  /** Stream index where the last section ends. */
  readonly bodyEnd: number;
}

/** Every series of a paper: those of its parts as their points were read, and those before, between and behind. */
export function everySeries(source: SeriesSource): Series[] {
  const { stream, sections, bodyEnd } = source;
  const out: Series[] = [];
  addLoose(out, source, 0, sections[0]?.start ?? stream.length);
  if (sections.length === 0) return out;
  for (const section of sections) addPart(out, source, section);
  addLoose(out, source, bodyEnd, stream.length);
  return out;
}

function addPart(out: Series[], source: SeriesSource, part: NodeDraft): void {
  if (part.counted !== undefined) {
    addCounted(out, source, part, part.counted);
    return;
  }
  const to = part.children[0]?.start ?? part.end;
  addLoose(out, source, Math.min(part.stop, to), to);
  for (const child of part.children) addPart(out, source, child);
}

function addCounted(
  out: Series[],
  source: SeriesSource,
  { number }: NodeDraft,
  { series, enumerators, alike }: PartCount,
): void {
  const list =
    number === null || alike ? enumerators : enumerators.filter((e) => formOf(e) !== formOf(number));
  for (const { lead, points, later, from, end } of series) {
    const inside = between(list, from, end);
    const [first] = points;
    // Where all are points none lies before them or inside one.
    if (later.length === 0 && inside.length === points.length) {
      if (first !== undefined) out.push(plainSeries(source, points, end));
      continue;
    }
    const begins = mayBegin(source, lead);
    if (first === undefined) {
      append(out, placed(source, seriesIn(inside, begins), end));
      continue;
    }
    const groups = [points, ...later].map((group, i, all) =>
      withInner(group, between(inside, group[0]!.start, all[i + 1]?.[0]?.start ?? end), begins),
    );
    const before = seriesIn(between(inside, from, first.start), begins);
    append(out, placed(source, [...before, ...groups], end));
  }
}

/** What is counted outside the parts. */
function addLoose(out: Series[], source: SeriesSource, from: number, to: number): void {
  const list = between(source.enumerators, from, to);
  if (list.length > 0) append(out, placed(source, seriesIn(list, mayBegin(source)), to));
}

/** A series in which no other is told. */
function plainSeries(source: SeriesSource, points: readonly Enumerator[], end: number): Series {
  const members: SeriesMember[] = [];
  for (const point of points) members.push(memberAt(source, point, []));
  return { members, extent: { from: members[0]!.from, to: source.maker.behind(end) } };
}

function placed(source: SeriesSource, list: readonly CountedSeries<Enumerator>[], end: number): Series[] {
  const { maker } = source;
  return list.map(({ members }, i): Series => {
    const until = list[i + 1]?.members[0]?.enumerator.start ?? end;
    const found = members.map(({ enumerator, inner }, j): SeriesMember => {
      const to = members[j + 1]?.enumerator.start ?? until;
      return memberAt(source, enumerator, inner.length === 0 ? [] : placed(source, inner, to));
    });
    return { members: found, extent: { from: found[0]!.from, to: maker.behind(until) } };
  });
}

const BLANKS = /[^\S\n-\r]*/uy;
/** What follows a word that counts and belongs to it. */
const MARKS = /[，、：,:是要]/uy;

function memberAt({ stream, maker }: SeriesSource, e: Enumerator, inner: readonly Series[]): SeriesMember {
  const { family, value, line, automatic, last = false } = e;
  const { paragraph } = line;
  const { text: whole, number } = stream.paragraphs[paragraph]!;
  const leads = line.first && (automatic || e.start === line.start);
  if (automatic) {
    const from = maker.at(e.next);
    return { family, value, last, leads, text: number, span: null, from, behind: from, inner };
  }
  const start = stream.offset[e.start]!;
  const stop = stream.offset[Math.min(e.next, line.end) - 1]! + 1;
  const end = stop + (takesMark(stream, e) ? lengthAt(MARKS, whole, stop) : 0);
  /* 四 / 是: a hard line end inside the enumerator. */
  const text = whole.slice(start, end) + (e.next > line.end ? '是' : '');
  const behind = { paragraph, offset: end + blanksAt(whole, end) };
  return {
    family,
    value,
    last,
    leads,
    text,
    span: { paragraph, start, end },
    from: { paragraph, offset: start },
    behind,
    inner,
  };
}

/** 首先， and 一来，: words whose mark the reader leaves to what follows. */
function takesMark({ code }: Stream, { family, next }: Enumerator): boolean {
  return family === 'sequence' || family === 'two-sided' || (family === 'shi' && code[next - 1] === LAI);
}

const LAI = '来'.charCodeAt(0);

/** How many blanks stand at a place; hardly ever one, and white space folds to 0. */
function blanksAt(text: string, at: number): number {
  return foldCode(text.charCodeAt(at)) === 0 ? lengthAt(BLANKS, text, at) : 0;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * Tells whether an enumerator alone is one: at the start of a sentence, or right behind words that announce it (究其原因，一是…);
 * 首先 only with a mark behind it (首先，…, 首先要…, and not 首先锋).
 */
function mayBegin(
  { stream: { code } }: SeriesSource,
  opener: Lead | null = null,
): (e: Enumerator) => boolean {
  return ({ family, start, next, lead }) => {
    if (lead === 'inside' && start !== opener?.next) return false;
    if (family !== 'sequence' && family !== 'two-sided') return true;
    const c = code[next]!;
    const s = signOf(c);
    return s === Sign.Comma || s === Sign.Dun || s === Sign.Stop || c === SHI || c === YAO;
  };
}

const SHI = '是'.charCodeAt(0);
const YAO = '要'.charCodeAt(0);
