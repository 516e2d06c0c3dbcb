import { SignScan } from './lexicon';
import { groupsOf, Has } from './presence';

/** What stands between two marks. Offsets in the text, end exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** What its words are signs of, as bits. */
  readonly signs: number;
}

/** What stands between two ends of sentences. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** What the words of all its clauses are signs of; no word goes on over a mark. */
  readonly signs: number;
  /** The groups of its characters, see {@link Has}. */
  readonly groups: number;
  /** Those that are not blank. */
  readonly clauses: readonly Clause[];
}

/** Reads a text sentence by sentence, in one pass over as much of it as is asked for. */
export class SentenceReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** The next one that is not empty; `null` behind the last. */
  next(): Sentence | null {
    const { text } = this;
    while (this.at < text.length) {
      const start = this.at;
      const sentence = this.read(start);
      if (sentence.end > start) return sentence;
    }
    return null;
  }

  private read(start: number): Sentence {
    const { text } = this;
    const clauses: Clause[] = [];
    const scan = new SignScan(text);
    let signs = 0;
    let groups = 0;
    let ink = 0;
    let from = start;
    let at = start;
    for (let closed = false; !closed; at++) {
      const code = at < text.length ? text.charCodeAt(at) : LINE_END;
      const here = groupsOf[code]!;
      if ((here & Has.Sign) !== 0) scan.lookAt(at, code);
      if ((here & Has.PartEnd) === 0) {
        ink |= here;
        continue;
      }
      closed = (here & Has.SentenceEnd) !== 0;
      if ((ink & Has.Ink) !== 0) clauses.push({ start: from, end: at, signs: scan.found });
      signs |= scan.found;
      groups |= ink;
      scan.found = 0;
      ink = 0;
      from = at + 1;
    }
    this.at = at;
    return { start, end: at - 1, signs, groups, clauses };
  }
}

/** A text ends as a line does. */
const LINE_END = 0x0a;
