import { toStream, type Stream } from '../document/stream';
import type { Paragraph } from '../document/types';
import type { Template } from '../template/schema';
import { assignSections } from './assign';
import { buildSections } from './build';
import { levelForm, tablePaper, toCandidates, weighSiblings } from './candidates';
import { preambleInLine, readBack, readFront } from './frame';
import { lexiconOf } from './lexicon';
import { NodeMaker } from './node';
import { nearMisses } from './near-misses';
import { excludeAppended, excludeRepeats, type Stretch } from './regions';
import { scan } from './scan';
import type { Outline, OutlineNode, Region } from './types';

/**
 * Reads the outline that is really there. Pure and synchronous, linear in the length of the text;
 * never throws, whatever the paragraphs hold.
 *
 * Places that may be headings are gathered with what speaks for and against each (weights.ts); tables
 * of contents, quoted outlines and appended papers are taken out; the best consistent sequence of
 * sections is chosen (assign.ts); dimensions, items and points are laid out inside (build.ts).
 */
export function recognise(paragraphs: readonly Paragraph[], template: Template): Outline {
  return recogniseStream(toStream(paragraphs), template);
}

/** The same for a text already folded, so that several templates can share the work. */
export function recogniseStream(stream: Stream, template: Template): Outline {
  const lexicon = lexiconOf(template);
  const found = scan(stream, lexicon);
  const inTable = tablePaper(stream, found.starts);
  const candidates = toCandidates(stream, lexicon, found.starts, inTable);
  const stretches = excludeRepeats(stream, candidates, found);
  stretches.push(...excludeAppended(stream, candidates, lexicon));
  const sectionForm = levelForm(candidates, 'section');
  const dimensionForm = levelForm(candidates, 'dimension');
  weighSiblings(candidates, 'section', sectionForm);
  weighSiblings(candidates, 'dimension', dimensionForm);
  const assignment = assignSections(candidates, lexicon, sectionForm);

  const paper = paperBounds(stream, stretches);
  const firstDimension = assignment.implied
    ? candidates.find((c) => !c.excluded && c.dimension !== null && c.dimension.score >= 4)
    : undefined;
  const first = firstDimension ?? assignment.sections[0]?.candidate;
  const frontEnd = first ? first.lineIndex : paper.to;
  const paperEnd = paper.to > 0 ? (stream.lines[paper.to - 1]?.end ?? 0) : 0;
  const skip = skippedLines(stream, stretches, inTable);
  const front = readFront(stream, skip, paper.from, frontEnd, first ? first.start : paperEnd);
  if (first && !front.preamble && first.lead !== 'line') {
    front.preamble = preambleInLine(stream, first.lineIndex, first.line.start, first.start);
  }
  const lastTaken = assignment.sections[assignment.sections.length - 1]?.candidate ?? firstDimension;
  const back = lastTaken
    ? readBack(stream, lastTaken.lineIndex - 1, paper.to, lastTaken.stop, paperEnd)
    : { closing: null, signature: null, date: null, bodyEnd: paperEnd };
  const enumerators = trimmed(found.enumerators, stretches);
  const drafts = buildSections(
    { stream, lexicon, candidates, enumerators, assignment, dimensionForm },
    back.bodyEnd,
  );

  const maker = new NodeMaker(stream, stream.length);
  const make = (draft: Parameters<NodeMaker['make']>[0] | null): OutlineNode | null =>
    draft && maker.make(draft);
  const sections = drafts.map((draft) => maker.make(draft));
  const ignored = [
    ...regionsOf(stream, maker, stretches),
    ...(inTable ? [] : frontTables(stream, maker, paper.from, frontEnd)),
  ];
  return {
    template: template.id,
    title: make(front.title),
    byline: make(front.byline),
    salutation: make(front.salutation),
    preamble: make(front.preamble),
    sections,
    closing: make(back.closing),
    signature: make(back.signature),
    date: make(back.date ?? front.date),
    ignored,
    nearMisses: nearMisses(stream, lexicon, candidates, drafts),
    characters: stream.length - stretches.reduce((total, s) => total + size(stream, s), 0),
  };
}

function skippedLines(stream: Stream, stretches: readonly Stretch[], inTable: boolean): Uint8Array {
  const skip = new Uint8Array(stream.lines.length);
  for (const s of stretches) skip.fill(1, s.from, s.to);
  if (inTable) return skip;
  stream.lines.forEach((line, l) => {
    if (stream.paragraphs[line.paragraph]!.inTable) skip[l] = 1;
  });
  return skip;
}

function size(stream: Stream, { from, to }: Stretch): number {
  return to > from ? stream.lines[to - 1]!.end - stream.lines[from]!.start : 0;
}

/** The lines of the paper itself: without what is appended before or behind, and without a table of contents on top. */
function paperBounds(stream: Stream, stretches: readonly Stretch[]): { from: number; to: number } {
  let from = 0;
  let to = stream.lines.length;
  for (const s of stretches) {
    if (s.kind !== 'appended') continue;
    if (s.from === 0) from = s.to;
    else to = Math.min(to, s.from);
  }
  return { from, to };
}

function trimmed<T extends { lineIndex: number }>(
  list: readonly T[],
  stretches: readonly Stretch[],
): readonly T[] {
  if (stretches.length === 0) return list;
  return list.filter((e) => !stretches.some((s) => e.lineIndex >= s.from && e.lineIndex < s.to));
}

function regionsOf(stream: Stream, maker: NodeMaker, stretches: readonly Stretch[]): Region[] {
  return stretches.map((s) => ({
    kind: s.kind,
    extent: {
      from: { paragraph: stream.lines[s.from]!.paragraph, offset: 0 },
      to: maker.behind(stream.lines[s.to - 1]!.end),
    },
  }));
}

/** Tables of personal data before the text. */
function frontTables(stream: Stream, maker: NodeMaker, from: number, to: number): Region[] {
  const out: Region[] = [];
  for (let l = from; l < to; l++) {
    if (!stream.paragraphs[stream.lines[l]!.paragraph]!.inTable) continue;
    const start = l;
    while (l + 1 < to && stream.paragraphs[stream.lines[l + 1]!.paragraph]!.inTable) l++;
    out.push({
      kind: 'front-table',
      extent: {
        from: { paragraph: stream.lines[start]!.paragraph, offset: 0 },
        to: maker.behind(stream.lines[l]!.end),
      },
    });
  }
  return out;
}
