import { seriesIn, withInner, type CountedSeries } from '../counting/series';
import { Sign, signOf } from '../characters/fold';
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
  const [first] = sections;
  if (first === undefined) return loose(source, 0, stream.length);
  return [
    ...loose(source, 0, first.start),
    ...sections.flatMap((section) => ofPart(source, section)),
    ...loose(source, bodyEnd, stream.length),
  ];
}

function ofPart(source: SeriesSource, part: NodeDraft): Series[] {
  if (part.counted !== undefined) return ofCounted(source, part, part.counted);
  const to = part.children[0]?.start ?? part.end;
  return [
    ...loose(source, Math.min(part.stop, to), to),
    ...part.children.flatMap((child) => ofPart(source, child)),
  ];
}

function ofCounted(
  source: SeriesSource,
  { number }: NodeDraft,
  { series, enumerators, alike }: PartCount,
): Series[] {
  const list =
    number === null || alike ? enumerators : enumerators.filter((e) => formOf(e) !== formOf(number));
  return series.flatMap(({ lead, points, later, from, end }) => {
    const inside = between(list, from, end);
    const begins = mayBegin(source, lead);
    const [first] = points;
    if (first === undefined) return placed(source, seriesIn(inside, begins), end);
    const groups = [points, ...later].map((group, i, all) =>
      withInner(group, between(inside, group[0]!.start, all[i + 1]?.[0]?.start ?? end), begins),
    );
    const before = seriesIn(between(inside, from, first.start), begins);
    return placed(source, [...before, ...groups], end);
  });
}

/** What is counted outside the parts. */
function loose(source: SeriesSource, from: number, to: number): Series[] {
  return placed(source, seriesIn(between(source.enumerators, from, to), mayBegin(source)), to);
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
  const behind = { paragraph, offset: end + lengthAt(BLANKS, whole, end) };
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
