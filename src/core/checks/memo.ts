import type { OutlineNode } from '../outline/types';

/**
 * What is looked for in a text, so that answers of different questions are not mixed up: a name, or the very thing that
 * answers, where there may be another tomorrow.
 */
export type MemoQuestion = string | object;

/**
 * Answers that depend on a text alone, kept by the text: a question that several rules have is answered
 * once, and after an edit only of what the edit has changed. It holds what the last two runs asked for.
 */
export class TextMemo {
  /** False for {@link NO_MEMO}: to ask it whether it knows an answer would cost more than many an answer. */
  readonly keeps: boolean = true;

  private readonly kept = new Map<MemoQuestion, { old: Map<string, unknown>; now: Map<string, unknown> }>();

  private readonly last = new Map<MemoQuestion, { basis: readonly unknown[]; found: unknown }>();

  /** Another run begins; what the last one did not ask for is forgotten. */
  turn(): void {
    for (const [question, answers] of this.kept) {
      if (answers.now.size === 0) this.kept.delete(question);
      answers.old = answers.now;
      answers.now = new Map();
    }
  }

  /**
   * The answer of a pure function.
   *
   * @param question Always with the same function.
   */
  of<T>(question: MemoQuestion, text: string, answer: (text: string) => T): T {
    let answers = this.kept.get(question);
    if (answers === undefined) this.kept.set(question, (answers = { old: new Map(), now: new Map() }));
    let found = answers.now.get(text);
    if (found === undefined) {
      found = answers.old.has(text) ? answers.old.get(text) : answer(text);
      answers.now.set(text, found);
    }
    return found as T;
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
