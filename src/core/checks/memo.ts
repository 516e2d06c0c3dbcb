/** What is looked for in a text, so that answers of different questions are not mixed up. */
export type MemoQuestion = string;

/**
 * Answers that depend on a text alone, kept by the text: a question that several rules have is answered
 * once, and after an edit only of what the edit has changed. It holds what the last two runs asked for.
 */
export class TextMemo {
  private readonly kept = new Map<MemoQuestion, { old: Map<string, unknown>; now: Map<string, unknown> }>();

  /** Another run begins; what the last one did not ask for is forgotten. */
  turn(): void {
    for (const answers of this.kept.values()) {
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
}
