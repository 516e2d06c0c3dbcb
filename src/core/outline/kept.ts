import { toStream, type Stream } from '../document/stream';
import { restream } from '../document/restream';
import type { Paragraph } from '../document/types';
import { candidateAt, candidateWith, type Candidate, type Reading } from './candidates';
import type { Lexicon } from './lexicon';
import { movedOutline } from './moved-outline';
import { proseEdit, type ProseEdit } from './prose-edit';
import { rescan, type Rescanned, type ScannedStream } from './rescan';
import { scanStream } from './scan';
import type { Opening, Scan, Start } from './scan-types';
import type { Outline } from './types';
import type { Template } from '../template/schema';

/** A start read with a lexicon; `null` where it is no heading to that one. */
type KeptCandidate = Candidate | null;

/** The starts of a scan as a lexicon reads them. */
interface KeptList {
  readonly inTable: boolean;
  readonly list: readonly KeptCandidate[];
}

/**
 * What is kept of a document from one reading to the next: its characters, the places where something may start, and
 * what each template's words say of those. An edit changes a stretch of it; the rest is taken over and moved. What a
 * reading with it finds is what one without it would find.
 */
export class KeptReading {
  private last: ScannedStream | null = null;
  private taken: Rescanned | null = null;
  private known = new Map<Lexicon, KeptList>();
  private before = new Map<Lexicon, KeptList>();
  private edit: ProseEdit | null = null;
  private outlines = new Map<Template, Outline>();
  private outlinesBefore = new Map<Template, Outline>();

  /** Folds and scans a document; `candidates` and `outline` then speak of this one. */
  read(
    paragraphs: readonly Paragraph[],
    opening: Opening,
  ): { readonly stream: Stream; readonly found: Scan } {
    const { last } = this;
    this.before = this.known;
    this.known = new Map();
    this.outlinesBefore = this.outlines;
    this.outlines = new Map();
    if (last === null) {
      const stream = toStream(paragraphs);
      return this.take(stream, opening, { found: scanStream(stream, opening), headStarts: 0, tailStarts: 0 });
    }
    const { stream, ...agreement } = restream(last.stream, paragraphs);
    const taken = rescan(last, stream, opening, agreement);
    this.edit = proseEdit(last, { stream, opening, found: taken.found }, agreement);
    return this.take(stream, opening, taken);
  }

  private take(stream: Stream, opening: Opening, taken: Rescanned): ScannedStream {
    this.taken = taken;
    this.last = { stream, opening, found: taken.found };
    return this.last;
  }

  /** The starts that may be headings to a lexicon, as `toCandidates` reads them. */
  candidates(lexicon: Lexicon, inTable: boolean): Candidate[] {
    const { stream, found } = this.last!;
    const { headStarts, tailStarts } = this.taken!;
    const before = this.before.get(lexicon);
    const old = before?.inTable === inTable ? before.list : null;
    const { starts } = found;
    const list = starts.map((start, i): KeptCandidate => {
      if (old !== null && i < headStarts) return old[i]!;
      if (old === null || i < starts.length - tailStarts) return readAt(stream, lexicon, start, inTable);
      const one = old[i - starts.length + old.length]!;
      return one && movedTo(one, start);
    });
    this.known.set(lexicon, { inTable, list });
    return list.filter((one) => one !== null);
  }

  /** The outline by a template where prose alone has changed since; `null` where it has to be read anew. */
  outline(template: Template): Outline | null {
    const before = this.outlinesBefore.get(template);
    const moved = before && this.edit && movedOutline(before, this.edit);
    // Candidates are not carried along: who types in prose goes on in it, and asks for none.
    if (moved) this.keep(template, moved);
    return moved ?? null;
  }

  /** Keeps an outline for the next reading. */
  keep(template: Template, outline: Outline): void {
    this.outlines.set(template, outline);
  }
}

function readAt(stream: Stream, lexicon: Lexicon, start: Start, inTable: boolean): KeptCandidate {
  if (start.opens !== 0 && !lexicon.opening.has(start.opens)) return null;
  return candidateAt(stream, lexicon, start, inTable);
}

/** The same candidate where text in front of it has come or gone. */
function movedTo(one: Candidate, start: Start): Candidate {
  const by = start.start - one.start;
  return candidateWith(one, start, {
    section: movedReading(one.section, by),
    dimension: movedReading(one.dimension, by),
    excluded: one.excluded,
  });
}

function movedReading(reading: Reading | null, by: number): Reading | null {
  if (reading === null) return null;
  const { match, evidence, score } = reading;
  return { match: { ...match, end: match.end + by }, evidence, score };
}
