import { formatNumber } from './number-format';
import type { List } from './numbering';

const LEVELS = 9;

/** Counts the paragraphs of all lists, in document order, as Word does. */
export class ListCounter {
  /** Per list definition, each level's value; undefined before its first use or after a restart. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly overridden = new Set<string>();
  private readonly begun = new Set<number>();

  /** True when the paragraph counted last shows a start value of its own list, not the next number. */
  startedOver = false;

  /** Counts one paragraph at `level` of `list` and gives the number that stands before it. */
  next(numId: number, list: List, level: number): string {
    let values = this.counters.get(list.counter);
    if (!values) this.counters.set(list.counter, (values = []));
    if (!this.begun.has(numId)) this.begin(numId, level, values);
    values[level] = this.value(numId, list, level, values[level]);
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels[deeper]?.restart;
      // `restart` counts levels from 1: the level begins anew after that one or a higher one was used.
      if (restart === undefined || (restart > 0 && level < restart)) {
        values[deeper] = undefined;
      }
    }
    return numberText(list, level, values);
  }

  /**
   * A list that begins at a lower level restarts that level; the levels above it go on counting, whatever
   * start values it has for them (WPS writes them for all nine when one list is started anew).
   */
  private begin(numId: number, level: number, values: readonly (number | undefined)[]): void {
    this.begun.add(numId);
    for (let above = 0; above < level; above++)
      if (values[above] !== undefined) this.overridden.add(`${numId}/${above}`);
  }

  /** A list's own start value applies when it first uses the level, and whenever the level begins anew. */
  private value(numId: number, list: List, level: number, current: number | undefined): number {
    const override = list.startOverrides.get(level);
    const key = `${numId}/${level}`;
    this.startedOver = override !== undefined && !this.overridden.has(key);
    if (override !== undefined && (current === undefined || this.startedOver)) {
      this.overridden.add(key);
      return override;
    }
    return current === undefined ? (list.levels[level]?.start ?? 1) : current + 1;
  }
}

/** The level's text with its blanks filled. A level not yet counted shows its start value. */
function numberText(list: List, level: number, values: readonly (number | undefined)[]): string {
  const own = list.levels[level];
  if (!own || own.hidden || own.format === 'bullet') return '';
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const value = values[at] ?? list.levels[at]?.start ?? 1;
    const format = list.levels[at]?.format ?? 'decimal';
    return formatNumber(own.legal && format !== 'none' ? 'decimal' : format, value);
  });
}
