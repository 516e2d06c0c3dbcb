import type { OutlineNode } from '../outline/types';

/**
 * What is looked for in a text, so that answers of different questions are not mixed up: a name, or the very thing that
 * answers, where there may be another tomorrow.
 */
export type MemoQuestion = string | object;

/** An answer, and the last run that asked for it. */
interface Kept {
  readonly found: unknown;
  run: number;
}

/** What so many runs did not ask for is forgotten: to look for it at each would cost more than it holds. */
const FORGOTTEN_AFTER = 8;

/**
 * Answers that depend on a text alone, kept by the text: a question that several rules have is answered
 * once, and after an edit only of what the edit has changed. It holds what the last {@link FORGOTTEN_AFTER} runs
 * asked for, and no more than what twice as many did.
 */
export class TextMemo {
  /** False for {@link NO_MEMO}: to ask it whether it knows an answer would cost more than many an answer. */
  readonly keeps: boolean = true;

  private readonly kept = new Map<MemoQuestion, Map<string, Kept>>();

  private readonly last = new Map<MemoQuestion, { basis: readonly unknown[]; found: unknown }>();

  private run = 0;

  /** Another run begins; what none of the last ones asked for is forgotten. */
  turn(): void {
    this.run++;
    if (this.run % FORGOTTEN_AFTER !== 0) return;
    for (const [question, answers] of this.kept) {
      for (const [text, { run }] of answers) if (run < this.run - FORGOTTEN_AFTER) answers.delete(text);
      if (answers.size === 0) this.kept.delete(question);
    }
  }

  /**
   * The answer of a pure function.
   *
   * @param question Always with the same function.
   */
  of<T>(question: MemoQuestion, text: string, answer: (text: string) => T): T {
    let answers = this.kept.get(question);
    if (answers === undefined) this.kept.set(question, (answers = new Map<string, Kept>()));
    let known = answers.get(text);
    if (known === undefined) answers.set(text, (known = { found: answer(text), run: this.run }));
    else known.run = this.run;
    return known.found as T;
  }

  /**
   * The answer of a pure function of some values: the last one as long as each of them is the same.
   *
   * @param question Always with the same function.
   */
  same<T>(question: MemoQuestion, basis: readonly (string | number)[], answer: () => T): T {
    const last = this.last.get(question);
    if (last?.basis.length === basis.length && basis.every((one, at) => one === last.basis[at]))
      return last.found as T;
    const found = answer();
    this.last.set(question, { basis, found });
    return found;
  }
}

class NoMemo extends TextMemo {
  override readonly keeps = false;

  override turn(): void {
    // Nothing is kept that could be forgotten.
  }

  override of<T>(_question: MemoQuestion, text: string, answer: (text: string) => T): T {
    return answer(text);
  }

  override same<T>(_question: MemoQuestion, _basis: readonly (string | number)[], answer: () => T): T {
    return answer();
  }
}

/** For one run that nothing is kept from. */
export const NO_MEMO: TextMemo = new NoMemo();

/** What several rules ask of one run of the check, worked out once. */
export class Shared {
  private readonly answers = new Map<string, unknown>();

  /** @param question Always with the same function. */
  once<T>(question: string, answer: () => T): T {
    let found = this.answers.get(question);
    if (found === undefined) this.answers.set(question, (found = answer()));
    return found as T;
  }

  /** The same of a part of the paper. */
  of<T>(question: string, node: OutlineNode, answer: () => T): T {
    const known = this.once(question, () => new Map<OutlineNode, T>());
    let found = known.get(node);
    if (found === undefined) known.set(node, (found = answer()));
    return found;
  }
}
