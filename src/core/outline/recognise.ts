import { lineIndexAt, toStream, type Stream } from '../document/stream';
import type { Paragraph } from '../document/types';
import type { Template } from '../template/schema';
import { assignSections, type Assignment } from './assign';
import { buildSections, lonePart } from './build';
import { everySeries } from './every-series';
import { tablePaper, toCandidates, type Candidate } from './candidates';
import { dateLike, preambleInLine, readFront, type Front } from './frame';
import { readTail, type Back } from './frame-back';
import type { KeptReading } from './kept';
import { lexiconOf, type Lexicon } from './lexicon';
import { NodeMaker, type NodeDraft } from './node';
import { nearMisses } from './near-misses';
import { outside } from './regions';
import { type RegionStretch } from './stretch';
import { narrowed, scanStream } from './scan';
import type { Opening, Scan } from './scan-types';
import { screen } from './screen';
import { weigh } from './siblings';
import { isDimension } from './parts';
import type { Outline, OutlineNode, Region } from './types';

/**
 * Reads the outline that is really there. Pure and synchronous, linear in the length of the text;
 * never throws, whatever the paragraphs hold.
 *
 * Places that may be headings are gathered with what speaks for and against each (weights.ts); tables
 * of contents, quoted outlines and appended papers are taken out; the best consistent sequence of
 * sections is chosen (assign.ts); dimensions, items and points are laid out inside (build.ts).
 *
 * @param kept What is known of an earlier state of the document; the outcome is the same without it.
 */
export function recognise(paragraphs: readonly Paragraph[], template: Template, kept?: KeptReading): Outline {
  const { stream, found } = readStream(paragraphs, lexiconOf(template).opening, kept);
  return recogniseStream(stream, template, found, kept);
}

/** Folds and scans a document. */
export function readStream(
  paragraphs: readonly Paragraph[],
  opening: Opening,
  kept: KeptReading | undefined,
): { readonly stream: Stream; readonly found: Scan } {
  if (kept !== undefined) return kept.read(paragraphs, opening);
  const stream = toStream(paragraphs);
  return { stream, found: scanStream(stream, opening) };
}

/**
 * The same for a text already folded, so that several templates can share the work.
 *
 * @param shared What a scan for this template among others found; see prospects.ts.
 * @param kept That which has made this scan.
 */
export function recogniseStream(
  stream: Stream,
  template: Template,
  shared?: Scan,
  kept?: KeptReading,
): Outline {
  return readParts(stream, template, shared, kept).outline();
}

/** What a paper is made of, as far as it is known before the outline itself is made. */
export interface PartsRead extends Pick<Outline, 'title' | 'preamble'> {
  readonly sections: readonly PartShape[];
  /** The whole outline, made when it is first asked for. */
  readonly outline: () => Outline;
}

/** What tells one part from another, whether its node is made or not. */
export interface PartShape extends Pick<OutlineNode, 'kind' | 'id' | 'implied' | 'facet'> {
  readonly number: unknown;
  readonly children: readonly PartShape[];
}

/** The same, without all that is only told: of most papers that are read by themselves nothing else is asked. */
export function readParts(
  stream: Stream,
  template: Template,
  shared: Scan | undefined,
  kept: KeptReading | undefined,
): PartsRead {
  const moved = kept?.outline(template);
  if (moved) {
    const { title, preamble, sections } = moved;
    return { title, preamble, sections, outline: () => moved };
  }
  const parts = partsOf(stream, template, shared, kept);
  if (kept === undefined) return parts;
  // What is typed next may leave the outline as it is, so that none of this has to be done again.
  kept.keep(template, parts.outline());
  return parts;
}

function partsOf(
  stream: Stream,
  template: Template,
  shared: Scan | undefined,
  kept: KeptReading | undefined,
): PartsRead {
  const lexicon = lexiconOf(template);
  const { found, inTable, candidates: read } = readStarts(stream, lexicon, shared, kept);
  const screened = screen(stream, read, found, lexicon);
  const { stretches, byDimension, leads } = screened;
  const weighed = weigh(screened);
  const { candidates } = weighed;
  const assigned = assignSections(weighed, lexicon);
  const signer = numberedSigner(stream, assigned);
  const assignment = signer === null ? assigned : { ...assigned, sections: assigned.sections.slice(0, -1) };

  const { from: paperFrom, to: paperTo } = paperBounds(stream, stretches);
  const firstDimension = assignment.implied
    ? candidates.find((c) => !c.excluded && isDimension(c))
    : undefined;
  const first =
    firstDimension ??
    assignment.sections[0]?.candidate ??
    lonePart(candidates, lexicon, assignment) ??
    undefined;
  const [fromLine, toLine] = lineBounds(stream, paperFrom, paperTo);
  const frontTo = first ? first.lineIndex : toLine;
  const skip = skippedLines(stream, stretches, inTable);
  const front = frontOf(stream, skip, fromLine, frontTo, first, paperTo);
  const last = assignment.sections[assignment.sections.length - 1]?.candidate ?? firstDimension;
  const wholeLines = toLine > 0 && stream.lines[toLine - 1]!.end <= paperTo;
  const back: Back =
    last && wholeLines
      ? readTail(stream, {
          from: last.lineIndex - 1,
          last: toLine,
          bodyFrom: last.stop,
          end: paperTo,
          numberedSign: signer?.lineIndex ?? -1,
        })
      : { closing: null, signature: null, date: null, bodyEnd: paperTo };
  let enumerators = outside(found.enumerators, stretches);
  if (byDimension) enumerators = enumerators.filter((e) => !byDimension.starts.has(e.start));
  const drafts = buildSections(
    { stream, lexicon, candidates, enumerators, leads: outside(leads, stretches), assignment, byDimension },
    back.bodyEnd,
  );

  const maker = new NodeMaker(stream);
  const make = (draft: NodeDraft | null): OutlineNode | null => draft && maker.make(draft);
  const title = make(front.title);
  const preamble = make(front.preamble);
  const outline = (): Outline => ({
    template: template.id,
    title,
    byline: make(front.byline),
    salutation: make(front.salutation),
    preamble,
    sections: maker.makeAll(drafts),
    closing: make(back.closing),
    signature: make(back.signature),
    date: make(back.date ?? front.date),
    series: everySeries({ stream, maker, enumerators, sections: drafts, bodyEnd: back.bodyEnd }),
    ignored: regionsOf(maker, [...stretches, ...(inTable ? [] : frontTables(stream, fromLine, frontTo))]),
    nearMisses: nearMisses(stream, lexicon, candidates, drafts),
    characters: stream.length - stretches.reduce((total, s) => total + s.to - s.from, 0),
  });
  return { title, preamble, sections: drafts, outline: once(outline) };
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** The places where something may start, and which of them are headings to this template's words. */
function readStarts(
  stream: Stream,
  lexicon: Lexicon,
  shared: Scan | undefined,
  kept: KeptReading | undefined,
): { readonly found: Scan; readonly inTable: boolean; readonly candidates: readonly Candidate[] } {
  const found =
    shared === undefined ? scanStream(stream, lexicon.opening) : narrowed(shared, lexicon.opening);
  const inTable = tablePaper(stream, found.starts);
  const candidates =
    kept === undefined
      ? toCandidates(stream, lexicon, found.starts, inTable)
      : kept.candidates(lexicon, inTable);
  return { found, inTable, candidates };
}

/** What stands before the first part; a preamble may share its line. */
function frontOf(
  stream: Stream,
  skip: Uint8Array,
  from: number,
  to: number,
  first: Candidate | undefined,
  end: number,
): Front {
  const front = readFront(stream, skip, from, to, first ? first.start : end);
  if (!first || front.preamble || first.lead === 'line') return front;
  return { ...front, preamble: preambleInLine(stream, first.lineIndex, first.line.start, first.start) };
}

/** Who signs and got a number by mistake: the last heading, of no known section, with nothing but the date below. */
function numberedSigner(stream: Stream, { sections }: Assignment): Candidate | null {
  const last = sections[sections.length - 1];
  if (last === undefined || last.slot >= 0 || sections.length < 2 || !last.candidate.own) return null;
  const { lineIndex } = last.candidate;
  return lineIndex === stream.lines.length - 2 && dateLike(stream, lineIndex + 1) ? last.candidate : null;
}

function skippedLines(stream: Stream, stretches: readonly RegionStretch[], inTable: boolean): Uint8Array {
  const { lines, paragraphs } = stream;
  const skip = new Uint8Array(lines.length);
  for (const s of stretches) {
    for (let l = lineIndexAt(stream, s.from); l < lines.length && lines[l]!.start < s.to; l++) skip[l] = 1;
  }
  if (!inTable)
    for (let l = 0; l < lines.length; l++) if (paragraphs[lines[l]!.paragraph]!.inTable) skip[l] = 1;
  return skip;
}

/** Where the paper itself starts and ends: without what is appended before or behind. */
function paperBounds(stream: Stream, stretches: readonly RegionStretch[]): { from: number; to: number } {
  let from = 0;
  let to = stream.length;
  for (const s of stretches) {
    if (s.kind !== 'appended') continue;
    if (s.from === 0) from = s.to;
    else to = Math.min(to, s.from);
  }
  return { from, to };
}

/** Indexes of the first line and behind the last. */
function lineBounds(stream: Stream, from: number, to: number): readonly [number, number] {
  return [lineIndexAt(stream, from), to > 0 ? lineIndexAt(stream, to - 1) + 1 : 0];
}

function regionsOf(maker: NodeMaker, stretches: readonly RegionStretch[]): Region[] {
  return stretches.map(({ kind, from, to }) => ({
    kind,
    extent: { from: maker.at(from), to: maker.behind(to) },
  }));
}

/** Tables of personal data before the text. */
function frontTables(stream: Stream, from: number, to: number): RegionStretch[] {
  const { lines, paragraphs } = stream;
  const inTable = (l: number): boolean => paragraphs[lines[l]!.paragraph]!.inTable;
  const out: RegionStretch[] = [];
  for (let l = from; l < to; l++) {
    if (!inTable(l)) continue;
    const start = lines[l]!.start;
    while (l + 1 < to && inTable(l + 1)) l++;
    out.push({ kind: 'front-table', from: start, to: lines[l]!.end });
  }
  return out;
}
