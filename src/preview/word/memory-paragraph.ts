import type { FontLook, ListMembership, StoredLook, ParagraphRecord, RunRecord } from './store';

/** Paragraphs of the document in memory: how a test writes them down, and what their runs can do. */

export const defaultFont: FontLook = {
  name: '宋体',
  size: 10.5,
  bold: false,
  italic: false,
  color: '#000000',
  underline: 'None',
  highlightColor: '',
  strikeThrough: false,
  doubleStrikeThrough: false,
  subscript: false,
  superscript: false,
};

export const defaultLook: StoredLook = {
  alignment: 'Left',
  firstLineIndent: 0,
  leftIndent: 0,
  rightIndent: 0,
  lineSpacing: 12,
  spaceBefore: 0,
  spaceAfter: 0,
};

/** A paragraph as a test writes it down. Whatever is left out is as in a new document. */
export interface MemoryParagraph {
  readonly text?: string;
  /** Instead of `text`, when parts differ. */
  readonly runs?: readonly {
    readonly text: string;
    readonly font?: Partial<FontLook>;
    readonly revision?: 'inserted' | 'deleted';
    readonly hidden?: boolean;
  }[];
  /** `Heading1`, `Title`, …, or the name of a style of its own. */
  readonly style?: string;
  readonly outlineLevel?: number;
  readonly font?: Partial<FontLook>;
  readonly look?: Partial<StoredLook>;
  /** `format` is OOXML's (`chineseCounting`), `pattern` like `%1、`; both are told once per list and level. */
  readonly list?: ListMembership & { readonly pattern?: string; readonly format?: string };
  /** Depth of the table it is in. */
  readonly table?: number;
}

/** Everything that undoing brings back. */
export interface State {
  readonly order: readonly number[];
  readonly paragraphs: ReadonlyMap<number, Stored>;
}

/** A paragraph as it is kept. */
export interface Stored extends Omit<ParagraphRecord, 'runs'> {
  readonly runs: readonly RunRecord[];
}

/** The outline level that a built-in style brings along. */
export const levelOf = (styleId: string): number => Number(/^Heading([1-9])$/.exec(styleId)?.[1] ?? 10);

/** What a built-in style changes of the default font. */
export const styleFont = (styleId: string): Partial<FontLook> =>
  /^(Heading[1-9]|Title)$/.test(styleId) ? { bold: true, size: 16 } : {};

/** The runs between two offsets. */
export function cutRuns(runs: readonly RunRecord[], from: number, to: number): RunRecord[] {
  const out: RunRecord[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') out.push({ ...run, text });
    at += run.text.length;
  }
  return out;
}

/** Neighbouring runs that look alike become one. */
export function mergeRuns(runs: readonly RunRecord[]): RunRecord[] {
  const out: RunRecord[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.revision === run.revision && last.hidden === run.hidden && alike(last.font, run.font))
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

const alike = (a: FontLook, b: FontLook): boolean =>
  a === b || (Object.keys(a) as (keyof FontLook)[]).every((key) => a[key] === b[key]);
