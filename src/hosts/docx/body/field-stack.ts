/** Where the reader stands among complex fields (`w:fldChar`): results are text, instructions are not. */
export class FieldStack {
  private readonly open: { readonly index: number; inResult: boolean }[] = [];
  private begun = 0;
  /** How many of the open fields are in their instruction. */
  private hiding = 0;

  /** `ignored`: fields (by order of their beginnings) to be read as if they were none. */
  constructor(private readonly ignored: ReadonlySet<number>) {}

  /** Call at each field character with its type. */
  mark(type: string): void {
    if (type === 'begin') {
      const index = this.begun++;
      if (this.ignored.has(index)) return;
      this.open.push({ index, inResult: false });
      this.hiding++;
    } else if (type === 'separate') {
      const field = this.open[this.open.length - 1];
      if (!field || field.inResult) return;
      field.inResult = true;
      this.hiding--;
    } else if (type === 'end' && this.open.pop()?.inResult === false) this.hiding--;
  }

  /** True where text is shown: in no field's instruction. */
  get visible(): boolean {
    return this.hiding === 0;
  }

  /** True inside at least one field. */
  get inResult(): boolean {
    return this.open.length > 0;
  }

  /** Fields that were begun and never ended, of those that hide what follows. */
  unclosed(): ReadonlySet<number> {
    return new Set(this.open.filter(({ inResult }) => !inResult).map(({ index }) => index));
  }
}
