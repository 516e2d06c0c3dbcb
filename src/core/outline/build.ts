import type { Assignment, Taken } from './assign';
import type { BuildInput } from './build-input';
import { addEvidence, type Candidate } from './candidates';
import type { Lexicon } from './lexicon';
import type { NodeDraft } from './node';
import { addParts, isDimension } from './parts';
import { between } from './point-drafts';
import { formOf } from './scan-types';
import type { Evidence } from './types';
import { PARTS } from './weights';

/** Builds the sections with their dimensions, items and points; ends are set to `end` for the last. */
export function buildSections(input: BuildInput, end: number): NodeDraft[] {
  const { assignment, candidates, lexicon } = input;
  const drafts: NodeDraft[] = [];
  const taken = assignment.sections;
  const slots = lexicon.slots;
  const firstStart = taken[0]?.candidate.start ?? end;
  if (assignment.implied) {
    const first = candidates.find((c) => !c.excluded && c.start < firstStart && isDimension(c));
    const slot = slots.findIndex((s) => s.parts === 'dimensions');
    if (first && slot >= 0) drafts.push(impliedSection(input, first, slot, firstStart));
  }
  const lone = lonePart(candidates, lexicon, assignment);
  if (lone !== null) {
    const slot = slots.findIndex(({ bare }) => bare === 'problems');
    return [impliedSection(input, lone, slot, end, 'items')];
  }
  const headed = assignment.implied || taken.some((t) => slots[t.slot]?.parts === 'dimensions');
  taken.forEach((t, i) => {
    const until = taken[i + 1]?.candidate.start ?? end;
    const lost = headed ? null : lostHeading(input, t, until);
    const next = lost?.start ?? until;
    const byContents = t.slot < 0 && !headed && holdsDimensions(input, t.candidate.stop, next);
    const slot = byContents ? slots.find((s) => s.parts === 'dimensions')! : (slots[t.slot] ?? null);
    const draft = sectionDraft(t, lexicon, next, byContents ? slot!.id : null);
    const parts = slot ? slot.parts : 'none';
    addParts(input, draft, parts === 'none' ? 'items' : parts, draft.stop);
    drafts.push(draft);
    if (lost) {
      const index = slots.findIndex((s) => s.parts === 'dimensions');
      drafts.push(impliedSection(input, lost, index, until));
    }
  });
  return drafts;
}

/** The first numbered part of a paper that is read by itself and has no section at all, or `null`. */
export function lonePart(
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  assignment: Assignment,
): Candidate | null {
  if (lexicon.template.dimensions.length > 0 || assignment.sections.length > 0 || assignment.implied)
    return null;
  const parts = candidates.filter((c) => !c.excluded && c.number !== null && c.lead === 'line');
  // From the end: which forms are counted on behind a place.
  const goingOn = new Set<string>();
  let first: Candidate | null = null;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!;
    const form = formOf(part.number!);
    if (part.number!.value === 1 && goingOn.has(form)) first = part;
    if (part.number!.value === 2) goingOn.add(form);
  }
  return first;
}

/** The first dimension of a section that should hold none (cases): the heading between them is missing. */
function lostHeading(input: BuildInput, { candidate, slot }: Taken, end: number): Candidate | null {
  const { slots } = input.lexicon;
  if (slot < 0 || slots[slot]!.parts !== 'none' || !slots.some((s) => s.parts === 'dimensions')) return null;
  if (!holdsDimensions(input, candidate.stop, end)) return null;
  return between(input.candidates, candidate.stop, end).find((c) => !c.excluded && isDimension(c)) ?? null;
}

/** A section without heading that starts at its first dimension. */
function impliedSection(
  input: BuildInput,
  first: Candidate,
  slot: number,
  end: number,
  parts: 'dimensions' | 'items' = 'dimensions',
): NodeDraft {
  const { slots } = input.lexicon;
  const evidence: Evidence[] = [];
  addEvidence(evidence, 'implied', '');
  const draft: NodeDraft = {
    kind: 'section',
    id: slots[slot]!.id,
    line: first.line,
    lineIndex: first.lineIndex,
    start: first.start,
    words: first.start,
    stop: first.start,
    end,
    number: null,
    evidence,
    children: [],
    implied: true,
    covers: (input.byDimension?.covers ?? [])
      .filter((index) => index !== slot)
      .map((index) => slots[index]!.id),
  };
  addParts(input, draft, parts, first.start);
  return draft;
}

/** True when at least two, and half, of the dimensions stand between two stream indexes. */
function holdsDimensions(input: BuildInput, from: number, to: number): boolean {
  const { dimensions } = input.lexicon.template;
  const found = new Set<number>();
  for (const c of between(input.candidates, from, to))
    if (!c.excluded && isDimension(c)) found.add(c.dimension!.match.index);
  return found.size >= PARTS.fewest && found.size >= dimensions.length * PARTS.share;
}

function sectionDraft(
  { candidate: c, slot }: Taken,
  lexicon: Lexicon,
  end: number,
  inferred: string | null,
): NodeDraft {
  const reading = slot >= 0 ? c.section! : null;
  const form: Evidence[] = [...c.form];
  if (inferred !== null) addEvidence(form, 'by-contents', '');
  return {
    kind: 'section',
    id: slot >= 0 ? lexicon.slots[slot]!.id : inferred,
    line: c.line,
    lineIndex: c.lineIndex,
    start: c.start,
    words: c.words,
    stop: Math.min(reading ? reading.match.end : c.stop, end),
    end,
    number: c.number,
    evidence: reading ? reading.evidence : form,
    children: [],
    ...(reading ? { covers: reading.match.covers.map((index) => lexicon.slots[index]!.id) } : {}),
  };
}
