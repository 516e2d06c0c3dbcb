import { goesOn, WordIndex } from '../characters/word-index';
import { bitsOfGroups, cues, groupNames, type Cue, type CueGroup } from './cues';
import { Mark, MARK_COUNT, markTable } from './marks';

/** A cue at its place. */
export interface CueHit {
  readonly start: number;
  readonly cue: Cue;
}

/** What one pass over a paragraph's text found; everything else need not be looked at again. */
export interface MarkedLine {
  readonly text: string;
  /** Offsets of the characters with this mark, ascending. */
  at(mark: Mark): readonly number[];
  has(mark: Mark): boolean;
  /** Bit n is set when the mark n was found. */
  readonly marks: number;
  /** Cues in order of their place. */
  readonly cues: readonly CueHit[];
  /** The bits of their groups. */
  readonly groups: number;
}

const NOWHERE: readonly number[] = [];
const NO_CUES: readonly CueHit[] = [];
const GROUP_BITS = Object.fromEntries(groupNames.map((group) => [group, bitsOfGroups(group)])) as Record<
  CueGroup,
  number
>;

/** Longer words before shorter ones. */
const index = new WordIndex(cues);

class ScannedLine implements MarkedLine {
  constructor(
    readonly text: string,
    readonly marks: number,
    private readonly places: readonly (number[] | undefined)[] | null,
    readonly cues: readonly CueHit[],
    readonly groups: number,
  ) {}

  at(mark: Mark): readonly number[] {
    return this.places?.[mark] ?? NOWHERE;
  }

  has(mark: Mark): boolean {
    return (this.marks & (1 << mark)) !== 0;
  }
}

/** Look every character up once. Linear; allocates only for what it flags. */
export function scanMarks(text: string): MarkedLine {
  let places: (number[] | undefined)[] | null = null;
  let found: CueHit[] | null = null;
  let marks = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const mark = markTable[code]!;
    const last = before;
    before = mark;
    // Nothing, a stop by itself and the first character of a cue are nearly all there is.
    if (mark === Mark.None || (mark === Mark.Stop && last !== Mark.Stop)) continue;
    if (mark === last && firstOfRun(mark)) continue;
    // Addresses of the web are the only cues in Latin letters.
    if (mark === Mark.Cue || mark === Mark.Latin) {
      const number = index.numberAt(code, i + 1 < text.length ? text.charCodeAt(i + 1) : 0);
      const cue = number === 0 ? null : cueAt(text, i, number);
      if (cue !== null) (found ??= []).push({ start: i, cue });
      if (mark === Mark.Cue) continue;
    }
    places ??= new Array<number[] | undefined>(MARK_COUNT).fill(undefined);
    marks |= 1 << mark;
    const list = places[mark];
    if (list === undefined) places[mark] = [i];
    else list.push(i);
  }
  let groups = 0;
  if (found !== null) {
    marks |= 1 << Mark.Cue;
    for (const { cue } of found) groups |= cue.bit;
  }
  return new ScannedLine(text, marks, places, found ?? NO_CUES, groups);
}

/** Of some marks the first of a run says all. */
const firstOfRun = (mark: number): boolean =>
  mark === Mark.Space || mark === Mark.Latin || mark === Mark.Digit;

/** @param number Of the list of words that may stand there. */
function cueAt(text: string, at: number, number: number): Cue | null {
  for (const cue of index.list(number)) if (goesOn(text, at, cue.word)) return cue;
  return null;
}

/** The cues of one group. */
export function cuesOf(line: MarkedLine, group: CueGroup): readonly CueHit[] {
  if ((line.groups & GROUP_BITS[group]) === 0) return NO_CUES;
  return line.cues.filter((hit) => hit.cue.group === group);
}

/** The bits of some marks, to be held against {@link MarkedLine.marks}. */
export function bitsOf(marks: readonly Mark[]): number {
  let bits = 0;
  for (const mark of marks) bits |= 1 << mark;
  return bits;
}
