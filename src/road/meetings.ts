import type { Template } from '../core/template/schema';

/** What may be laid out, as it is offered. */
export interface Meetings {
  /** The one that was chosen last, where it is still there. */
  readonly last: Template | null;
  /** The user's own, in the order in which they were kept. */
  readonly own: readonly Template[];
  /** Those that come with the panel, the newest first. */
  readonly builtin: readonly Template[];
}

/** Templates by how likely they are meant: the last choice, one's own, then the newest. */
export function meetingsFor(own: readonly Template[], builtin: readonly Template[], last: string): Meetings {
  const chosen = [...own, ...builtin].find(({ id }) => id === last) ?? null;
  const others = (list: readonly Template[]) => list.filter((template) => template !== chosen);
  return { last: chosen, own: others(own), builtin: newestFirst(others(builtin)) };
}

/** By year, the newest first; within a year as they were. */
function newestFirst<T extends Pick<Template, 'year'>>(templates: readonly T[]): readonly T[] {
  return [...templates].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}
