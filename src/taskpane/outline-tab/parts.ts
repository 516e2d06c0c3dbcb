import type { Plan } from '../../core/plan/types';
import type { Analysis } from '../store/state';
import type { PagesStrings } from '../../strings/zh-CN/panel-pages';
import { extraKey } from '../../core/template/extra-key';

/** A part of the paper in the tree of ticks. */
export interface TreePart {
  /** Key as in the plan's wishes. */
  readonly key: string;
  readonly name: string;
  /** False when it stands already; it then has no tick. */
  readonly missing: boolean;
  readonly children: readonly TreePart[];
}

/** The paper's parts in the template's order; what is missing is what a plan for everything would insert. */
export function treeParts(
  analysis: Analysis,
  whole: Plan,
  words: PagesStrings['outline'],
): readonly TreePart[] {
  const { template, summary, outline } = analysis;
  const planned = new Map(
    whole.items.filter(({ kind }) => kind === 'heading').map(({ key, text }) => [key, text]),
  );
  const leaf = (key: string, name: string): TreePart => ({
    key,
    name,
    missing: planned.has(key),
    children: [],
  });
  const dimensions = summary.dimensions.map(({ id, name }) => leaf(`dimension:${id}`, name));
  const head = [
    ...(planned.has('title') || outline.title !== null ? [leaf('title', words.title)] : []),
    ...(planned.has('preamble') || outline.preamble !== null ? [leaf('preamble', words.preamble)] : []),
  ];
  const sections = template.sections.map((section): TreePart => {
    const own =
      section.parts === 'dimensions'
        ? dimensions
        : [...planned]
            .filter(([key]) => key.startsWith(`item:${section.id}:`))
            .map(([key, text]) => leaf(key, text));
    return { ...leaf(`section:${section.id}`, section.name), children: own };
  });
  const extras = template.extras
    .filter(({ id }) => planned.has(extraKey(id)))
    .map(({ id, name }) => leaf(extraKey(id), name));
  return [...head, ...sections, ...extras];
}

/** Keys of everything missing, children after their parents. */
export function missingKeys(parts: readonly TreePart[]): readonly string[] {
  return parts.flatMap(({ key, missing, children }) => [...(missing ? [key] : []), ...missingKeys(children)]);
}

/**
 * The ticks after one was changed. Parts under a missing one follow it: ticking a part ticks what it
 * needs above it, unticking takes away what hangs on it.
 */
export function toggled(
  parts: readonly TreePart[],
  ticked: readonly string[],
  key: string,
  on: boolean,
): readonly string[] {
  const chosen = new Set(ticked);
  for (const part of parts) {
    const below = missingKeys(part.children);
    if (part.key === key)
      for (const changed of [key, ...below]) {
        if (on) chosen.add(changed);
        else chosen.delete(changed);
      }
    else if (below.includes(key)) {
      if (on) chosen.add(key);
      else chosen.delete(key);
      if (on && part.missing) chosen.add(part.key);
    }
  }
  return missingKeys(parts).filter((each) => chosen.has(each));
}
