import { nameKey } from '../characters/fold';
import { madeOnce } from '../template/made-once';
import type { Template } from '../template/schema';
import { SECTION_CUES } from './cues';
import { NAME, SLIP } from './weights';
import { extraKey } from '../template/extra-key';

export type WordKind = 'section' | 'dimension' | 'cue' | 'topic';

/** A folded word that is looked for in headings, and what it stands for. */
export interface Word {
  readonly kind: WordKind;
  /** Index into `slots` for sections and cues, into the template's dimensions for the others. */
  readonly index: number;
  readonly key: string;
  /** As the template has it. */
  readonly text: string;
}

/** A section or an extra section that a heading may open. */
export interface PartSlot {
  /** Section id, or `extra:<id>`. */
  readonly id: string;
  /** Id without the prefix. */
  readonly bare: string;
  readonly extra: boolean;
  readonly parts: 'dimensions' | 'items' | 'none';
  readonly floating: boolean;
}

/** A template prepared for recognition. */
export interface Lexicon {
  readonly template: Template;
  /** Sections in template order, then extras. */
  readonly slots: readonly PartSlot[];
  /** Words by their first character. */
  readonly byFirst: ReadonlyMap<number, readonly Word[]>;
  /** Names of dimensions and sections long enough to be matched with a slip. */
  readonly slippable: readonly Word[];
  /** For each character, indexes into `slippable` of words that contain it (once per occurrence). */
  readonly postings: ReadonlyMap<number, readonly number[]>;
  /** First characters with which an unnumbered run-in heading may start. */
  readonly opening: ReadonlySet<number>;
}

const LEAD = /^(?:在|关于|对照|带头)+/;
const LEAD_START = '在关对带';
const TAIL = '方面';
const OPENERS = '在关对带就从聚围我本个';

/** The lexicon of a template. */
export const lexiconOf = madeOnce(makeLexicon);

/** What a template calls its parts: the least that tells whether it comes into question. */
export interface TemplateNames {
  /** Names of sections and dimensions. */
  readonly names: readonly Word[];
  /** As in a lexicon. */
  readonly opening: ReadonlySet<number>;
}

/** The names of a template, at a tenth of a lexicon's cost. */
export const namesOf = madeOnce(makeNames);

function makeNames(template: Template): TemplateNames {
  const names: Word[] = [];
  [...template.sections, ...template.extras].forEach((s, index) => {
    const add = adder(names, 'section', index);
    for (const text of [s.name, ...s.aliases]) add(text, nameKey(text));
  });
  template.dimensions.forEach((d, index) => {
    const add = adder(names, 'dimension', index);
    for (const text of [d.name, ...d.aliases]) {
      const key = nameKey(text);
      const core = coreOf(key);
      add(text, core.length >= NAME.shortest ? core : key);
    }
  });
  const opening = new Set([...OPENERS].map((c) => c.charCodeAt(0)));
  for (const { key } of names) opening.add(key.charCodeAt(0));
  return { names, opening };
}

/** True for a name long enough to be matched with a slip. */
export function maySlip({ kind, key }: Word): boolean {
  return (
    (kind === 'dimension' && key.length >= SLIP.dimension) ||
    (kind === 'section' && key.length >= SLIP.section)
  );
}

/** An aspect's name without what it may be framed by: 在理论学习方面. */
function coreOf(key: string): string {
  const bare = key.endsWith(TAIL) ? key.slice(0, -TAIL.length) : key;
  // A start meets a thousand names, and hardly one of them is framed.
  return LEAD_START.includes(bare.charAt(0)) ? bare.replace(LEAD, '') : bare;
}

/** Adds words for one thing to a list, each once. */
function adder(words: Word[], kind: WordKind, index: number): (text: string, key: string) => void {
  const shortest = kind === 'topic' || kind === 'cue' ? 1 : NAME.shortest;
  const seen = new Set<string>();
  return (text, key) => {
    if (key.length < shortest || seen.has(key)) return;
    seen.add(key);
    words.push({ kind, index, text, key });
  };
}

function makeLexicon(template: Template): Lexicon {
  const slots: PartSlot[] = [
    ...template.sections.map((s) => ({
      id: s.id,
      bare: s.id,
      extra: false,
      parts: s.parts,
      floating: s.floating,
    })),
    ...template.extras.map((e) => ({
      id: extraKey(e.id),
      bare: e.id,
      extra: true,
      parts: 'none' as const,
      floating: true,
    })),
  ];
  const { names, opening } = namesOf(template);
  const words: Word[] = [];
  const addNames = (kind: WordKind, of: number): void => {
    for (const word of names) if (word.kind === kind && word.index === of) words.push(word);
  };
  // Of words that are equally long the part's name goes before what only points to it.
  [...template.sections, ...template.extras].forEach((s, index) => {
    addNames('section', index);
    const add = adder(words, 'cue', index);
    for (const text of SECTION_CUES[s.id] ?? []) add(text, nameKey(text));
  });
  template.dimensions.forEach((d, index) => {
    addNames('dimension', index);
    const add = adder(words, 'topic', index);
    for (const text of d.topics) add(text, nameKey(text));
  });
  const byFirst = new Map<number, Word[]>();
  for (const word of words) push(byFirst, word.key.charCodeAt(0), word);
  for (const list of byFirst.values()) list.sort((a, b) => b.key.length - a.key.length);
  const slippable = names.filter(maySlip);
  const postings = new Map<number, number[]>();
  slippable.forEach((word, i) => {
    for (let j = 0; j < word.key.length; j++) push(postings, word.key.charCodeAt(j), i);
  });
  return { template, slots, byFirst, slippable, postings, opening };
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
