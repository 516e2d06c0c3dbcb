/** What can be undone and done again: states before and behind the one that stands. */
export class History<S> {
  private done: S[] = [];
  private undone: S[] = [];

  /** Something was done; what was undone before is lost. */
  push(before: S): void {
    this.done.push(before);
    this.undone = [];
  }

  /** The state to go back to, `undefined` when there is none. */
  undo(now: S): S | undefined {
    const before = this.done.pop();
    if (before !== undefined) this.undone.push(now);
    return before;
  }

  /** The state to go forward to again. */
  redo(now: S): S | undefined {
    const after = this.undone.pop();
    if (after !== undefined) this.done.push(now);
    return after;
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }
}
