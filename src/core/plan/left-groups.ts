import type { LeftOut } from './types';

/** Things that were left out for one reason at one place. */
export interface LeftGroup extends Pick<LeftOut, 'why' | 'after' | 'before'> {
  readonly texts: readonly [string, ...string[]];
}

/** What was left out, told once a reason and place; of a table all places are one. */
export function leftGroups(left: readonly LeftOut[]): LeftGroup[] {
  const groups = new Map<string, LeftGroup>();
  for (const { why, text, after, before } of left) {
    const key = why === 'table' ? why : [why, after, before].join('\n');
    const known = groups.get(key);
    const place = why === 'table' ? { after: '', before: '' } : { after, before };
    groups.set(key, { why, ...place, texts: known === undefined ? [text] : [...known.texts, text] });
  }
  return [...groups.values()];
}
