import { formOf } from './scan-types';
import { THRESHOLD, TRANSITIONS, UNKNOWN_SECTION } from './weights';
import type { Candidate } from './candidates';
import type { Lexicon } from './lexicon';
import { isUnmarked, type LevelForm, type Weighed } from './siblings';

/** A candidate taken for a section; `slot` -1 is a numbered section that the template does not know. */
export interface Taken {
  readonly candidate: Candidate;
  readonly slot: number;
}

/** The best consistent reading of the candidates. */
export interface Assignment {
  readonly sections: readonly Taken[];
  /** True when dimensions stand before any section heading: their section has no heading. */
  readonly implied: boolean;
}

/** What steps are judged by. */
interface Rules {
  readonly lexicon: Lexicon;
  readonly levels: Levels;
}

interface Path {
  readonly score: number;
  readonly last: Taken | null;
  readonly implied: boolean;
  readonly before: Path | null;
}

const START: Path = { score: 0, last: null, implied: false, before: null };

/**
 * Viterbi over the candidates: a state is "the section we are in", a step takes the candidate for
 * a section (its score above the threshold, plus how well it follows the section before), for a
 * part of the section we are in, or for neither. Sections out of order or repeated cost a little,
 * so that real ones are still recognised and can be reported; dimensions before any section
 * heading cost a little too, since their section's heading must then be missing.
 */
export function assignSections({ candidates, sectionForm }: Weighed, lexicon: Lexicon): Assignment {
  const { slots } = lexicon;
  const rules: Rules = { lexicon, levels: levelsOf(candidates) };
  const unknown = slots.length;
  const none = slots.length + 1;
  const states: (Path | null)[] = new Array<Path | null>(slots.length + 2).fill(null);
  states[none] = START;
  let outermost: Candidate | null = null;
  let implied = null as Path | null;
  for (const c of candidates) {
    const reading = c.excluded ? null : readingOf(c, sectionForm);
    if (reading === null) continue;
    const { dimension, section } = reading;
    const best = bestPath(states, implied);
    const reached: Reached = { states, implied, outermost };
    const entered = enter(reached, c, section, rules);
    if (section !== null && section.slot >= 0 && outermost === null && isOuter(c)) outermost = c;
    if (dimension >= 0) {
      for (let s = 0; s <= unknown; s++) states[s] = raised(states[s] ?? null, dimension);
      implied = better(raised(implied, dimension), impliedFrom(states[none] ?? null, dimension));
    }
    const target = section !== null && section.slot >= 0 ? section.slot : unknown;
    const there = states[target];
    if (entered && (!there || entered.score >= there.score || entered.score >= best.score))
      states[target] = entered;
  }
  return unwind(bestPath(states, implied));
}

/** What a candidate may be: part of a section, or a section's heading (`slot` -1: of an unknown one). */
interface StepReading {
  /** How much more than enough speaks for a dimension; negative for none. */
  readonly dimension: number;
  readonly section: { readonly slot: number; readonly gain: number } | null;
}

function readingOf(c: Candidate, form: LevelForm): StepReading | null {
  const dimension = c.dimension ? c.dimension.score - THRESHOLD : -1;
  const gain = c.section ? c.section.score - THRESHOLD : -1;
  /* Where a heading names both, the dimension is the narrower reading. */
  if (c.section && gain >= 0 && !(c.dimension && c.dimension.match.weight >= c.section.match.weight))
    return { dimension, section: { slot: c.section.match.index, gain } };
  if (isUnknownSection(c, form)) return { dimension, section: { slot: -1, gain: 0 } };
  return dimension < 0 ? null : { dimension, section: null };
}

function enter(reached: Reached, c: Candidate, section: StepReading['section'], rules: Rules): Path | null {
  if (section === null) return null;
  const { slot, gain } = section;
  return slot >= 0 ? bestStep(reached, c, slot, gain, rules) : unknownStep(reached.states, c);
}

/** A dimension where no section was opened yet: its section's heading is missing. */
function impliedFrom(fresh: Path | null, dimension: number): Path | null {
  return (
    fresh && {
      score: fresh.score + dimension + TRANSITIONS.implied,
      last: null,
      implied: true,
      before: fresh,
    }
  );
}

function better(a: Path | null, b: Path | null): Path | null {
  return a === null || (b !== null && b.score > a.score) ? b : a;
}

function raised(path: Path | null, by: number): Path | null {
  return path && { score: path.score + by, last: path.last, implied: path.implied, before: path.before };
}

function bestPath(states: readonly (Path | null)[], implied: Path | null): Path {
  let best: Path = implied ?? START;
  for (const path of states) if (path && path.score > best.score) best = path;
  return best;
}

/** All paths to a candidate, and the section heading of the highest level that any of them passed. */
interface Reached {
  readonly states: readonly (Path | null)[];
  readonly implied: Path | null;
  readonly outermost: Candidate | null;
}

function bestStep(
  { states, implied, outermost }: Reached,
  c: Candidate,
  slot: number,
  gain: number,
  rules: Rules,
): Path | null {
  let best: Path | null = null;
  for (let s = 0; s <= states.length; s++) {
    const path = s < states.length ? states[s] : implied;
    if (!path) continue;
    const passed =
      path.last === null && ((outermost !== null && isBelow(c, outermost, rules.levels)) || isLate(c));
    const step = passed ? TRANSITIONS.below : transition(path, c, slot, rules);
    const score = path.score + gain + step;
    if (!best || score > best.score) {
      best = { score, last: { candidate: c, slot }, implied: path.implied, before: path };
    }
  }
  return best;
}

/** True for what has its text in its line and a number before it, and only a word that points to a section: 2）整改不足。…. */
function isLate({ number, own, section, marked }: Candidate): boolean {
  return number !== null && number.value > 1 && !own && !marked && section?.match.code === 'name-cue';
}

/** True for a number that no other level stands above: 一、 第一部分. */
function isOuter({ number, lead }: Candidate): boolean {
  return (
    (number?.family === 'han-comma' || number?.family === 'part') && (lead === 'line' || number.value === 1)
  );
}

/** True for a number of a lower level than that of the section we are in: a part of it, whatever it is called. */
function isBelow(c: Candidate, section: Candidate, levels: Levels): boolean {
  if (!c.number || !section.number) return false;
  const own = levels.get(formOf(c.number));
  const above = levels.get(formOf(section.number));
  return own !== undefined && above !== undefined && own > above;
}

/** Forms of numbers in the order in which they first stand at a line's start, or count from 1. */
type Levels = ReadonlyMap<string, number>;

function levelsOf(candidates: readonly Candidate[]): Levels {
  const levels = new Map<string, number>();
  for (const { number, excluded, lead } of candidates) {
    if (!number || excluded || (lead !== 'line' && number.value !== 1)) continue;
    const form = formOf(number);
    if (!levels.has(form)) levels.set(form, levels.size);
  }
  return levels;
}

function transition(path: Path, c: Candidate, slot: number, { lexicon, levels }: Rules): number {
  const { last } = path;
  if (!last) return path.implied && lexicon.slots[slot]!.parts === 'dimensions' ? TRANSITIONS.repeat : 0;
  let value = 0;
  if (last.slot === slot) value += TRANSITIONS.repeat;
  else if (last.slot >= 0 && !lexicon.slots[slot]!.floating && !lexicon.slots[last.slot]!.floating) {
    value +=
      slot < last.slot ? TRANSITIONS.back : slot === last.slot + 1 ? TRANSITIONS.next : TRANSITIONS.skip;
  }
  const before = last.candidate.number;
  if (isBelow(c, last.candidate, levels)) value += TRANSITIONS.below;
  if (before && c.number && before.family === c.number.family) {
    if (c.number.value === before.value + 1) value += TRANSITIONS.countsOn;
    else if (c.number.value <= before.value) value += TRANSITIONS.restarts;
  }
  return value;
}

/** A heading numbered like the sections whose name the template does not know. */
function isUnknownSection(c: Candidate, form: LevelForm): boolean {
  if (c.lead !== 'line' || c.continuation || form.distinct < 1 || c.cut) return false;
  if (form.family === null || c.number?.family !== form.family) return false;
  if (form.unmarked && !isUnmarked(c)) return false;
  if (c.dimension && c.dimension.score >= THRESHOLD) return false;
  if (!c.number.automatic && c.words === c.start) return false;
  return c.stop - c.words <= UNKNOWN_SECTION.longest && c.stop > c.words + 1;
}

function unknownStep(states: readonly (Path | null)[], c: Candidate): Path | null {
  let best: Path | null = null;
  for (const path of states) {
    if (!path) continue;
    const before = path.last?.candidate.number;
    const value = c.number!.value;
    /* It has to count on from the section before; else it is a point that uses the same numbers. */
    const counts = before
      ? value === before.value + 1 ||
        (c.own && value > before.value && value <= before.value + UNKNOWN_SECTION.jump)
      : value === 1 && c.own;
    if (!counts) continue;
    const score = path.score + (c.own ? UNKNOWN_SECTION.own : UNKNOWN_SECTION.runIn);
    if (!best || score > best.score)
      best = { score, last: { candidate: c, slot: -1 }, implied: path.implied, before: path };
  }
  return best;
}

function unwind(path: Path): Assignment {
  const sections: Taken[] = [];
  let implied = false;
  for (let at: Path | null = path; at; at = at.before) {
    if (at.last && at.before?.last !== at.last && at.before) sections.push(at.last);
    if (at.implied) implied = true;
  }
  return { sections: sections.reverse(), implied };
}
