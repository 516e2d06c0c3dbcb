import type { Template } from '../template/schema';
import { mayHaveSlips } from './candidates';
import { maySlip, namesOf, type Word } from './lexicon';
import { NEUTRAL } from './neutral';
import type { Scan } from './scan-types';
import { mayBeWithinSlip } from './slip';
import { PARTS } from './weights';

/** A dimension's name and whose it is. */
interface Name {
  readonly key: string;
  readonly owners: { readonly template: number; readonly bit: number }[];
}

/** What several templates look for, merged, so that one pass over a text tells what each may find in it. */
export interface Prospects {
  readonly templates: readonly Template[];
  /** First characters of an unnumbered run-in heading of any of them, or of a paper's own. */
  readonly opening: ReadonlySet<number>;
  readonly byFirst: ReadonlyMap<number, readonly Name[]>;
  readonly slippable: readonly Name[];
  readonly postings: ReadonlyMap<number, readonly number[]>;
}

let last: Prospects | null = null;

/** The prospects of these templates; those asked for last are kept. */
export function prospectsOf(templates: readonly Template[]): Prospects {
  const kept = last?.templates;
  if (last && kept?.length === templates.length && templates.every((template, i) => kept[i] === template))
    return last;
  last = merge([...templates]);
  return last;
}

function merge(templates: readonly Template[]): Prospects {
  const opening = new Set<number>(namesOf(NEUTRAL).opening);
  const names = new Map<string, Name>();
  const slipping = new Map<string, Name>();
  templates.forEach((template, index) => {
    const own = namesOf(template);
    for (const code of own.opening) opening.add(code);
    for (const word of own.names) {
      claim(names, word, index);
      if (maySlip(word)) claim(slipping, word, index);
    }
  });
  const byFirst = new Map<number, Name[]>();
  for (const name of names.values()) push(byFirst, name.key.charCodeAt(0), name);
  const slippable = [...slipping.values()];
  const postings = new Map<number, number[]>();
  slippable.forEach(({ key }, i) => {
    for (let at = 0; at < key.length; at++) push(postings, key.charCodeAt(at), i);
  });
  return { templates, opening, byFirst, slippable, postings };
}

function claim(names: Map<string, Name>, { kind, key, index }: Word, template: number): void {
  if (kind !== 'dimension') return;
  const owner = { template, bit: 1 << index };
  const name = names.get(key);
  if (name) name.owners.push(owner);
  else names.set(key, { key, owners: [owner] });
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * For each template the most dimensions that `recognise` can find among these starts: those whose
 * name one of the starts has, or may have with a slip. Where that is half of them all may be there,
 * since topic words then count as well (see promoteByTopic in build.ts).
 */
export function mostDimensions(prospects: Prospects, { starts }: Scan): number[] {
  const { templates, byFirst } = prospects;
  const seen = new Int32Array(templates.length);
  for (const start of starts) {
    const { text } = start.key;
    for (let at = 0; at < text.length; at++) {
      const list = byFirst.get(text.charCodeAt(at));
      if (list) for (const name of list) if (text.startsWith(name.key, at)) see(seen, name);
    }
    if (mayHaveSlips(start)) for (const name of mayBeWithinSlip(prospects, text)) see(seen, name);
  }
  return templates.map(({ dimensions }, index) => {
    const most = ones(seen[index]!);
    return most > 0 && most >= dimensions.length * PARTS.share ? dimensions.length : most;
  });
}

function see(seen: Int32Array, { owners }: Name): void {
  for (const { template, bit } of owners) seen[template]! |= bit;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
