import type { Paragraph } from '../document/types';
import type { Outline, OutlineNode } from '../outline/types';
import type { Template } from '../template/schema';
import type { MadeBlock } from './blocks';
import type { Figures } from './gbt9704';
import type { Habit } from './habits';
import type { InsertionPlace } from '../outline/places';
import type { LeftOut, Wishes } from './types';

/** All that a plan depends on. */
export interface PlanJob {
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Outline;
  readonly template: Template;
  readonly wishes: Wishes;
  readonly figures: Figures;
  /** How often each key was tried before and not recognised: then it is written more plainly. */
  readonly attempts: ReadonlyMap<string, number>;
}

/** How often a part is written anew before it is left out. */
export const MOST_ATTEMPTS = 3;

/** One new part and where it goes; parts for the same place are in their final order. */
export interface PlannedPiece extends MadeBlock {
  readonly key: string;
  readonly place: InsertionPlace;
  readonly scaffold: readonly string[];
}

/** An existing heading whose number follows from an insertion. */
export interface Renumbering {
  readonly key: string;
  readonly node: OutlineNode;
  readonly number: string;
}

/** Everything a plan puts in or changes. */
export interface Layout {
  readonly pieces: readonly PlannedPiece[];
  readonly renumberings: readonly Renumbering[];
  readonly blocked: readonly Blocked[];
}

/** A piece that cannot go in: see {@link Plan.left}. */
export interface Blocked {
  readonly key: string;
  readonly why: Exclude<LeftOut['why'], 'misread'>;
}

export const attemptsOf = (job: PlanJob, key: string) => job.attempts.get(key) ?? 0;

/** The author's habit, with the number and full stop without which a heading was not understood. */
export function plainer(habit: Habit | null, attempt: number): Habit | null {
  if (habit === null || attempt === 0) return habit;
  const number: Habit['number'] =
    habit.number === 'none' ? { kind: 'typed', sample: '', gap: '' } : habit.number;
  return { ...habit, number, tail: habit.tail || '。' };
}
