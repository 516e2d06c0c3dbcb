/**
 * The document behind the object model. Two implementations: in memory (for tests) and over the
 * editor's ProseMirror state. Units are Word's: points, `#RRGGBB`, outline levels 1–10.
 */

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
  /** `None`, `Single`, … as `Word.UnderlineType`. */
  readonly underline: string;
  /** `#RRGGBB`, or `''` when there is none. */
  readonly highlightColor: string;
  readonly strikeThrough: boolean;
  readonly doubleStrikeThrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
}

export interface StoredLook {
  readonly alignment: 'Left' | 'Centered' | 'Right' | 'Justified';
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly rightIndent: number;
  /** Points; 12 is one line (a multiple in the API). */
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

/** A stretch of characters that look alike. */
export interface RunRecord {
  /** U+000B is a soft break, U+0009 a tab. */
  readonly text: string;
  readonly font: FontLook;
  /** A pending revision, when changes are tracked. */
  readonly revision?: 'inserted' | 'deleted';
  readonly hidden?: boolean;
}

export interface ListMembership {
  readonly id: number;
  /** From 0. */
  readonly level: number;
}

/** A paragraph at one moment; never changed in place. */
export interface ParagraphRecord {
  readonly runs: readonly RunRecord[];
  /** The font of the paragraph mark: what an empty paragraph has. */
  readonly markFont: FontLook;
  readonly styleId: string;
  readonly look: StoredLook;
  /** 1–9, or 10 for body text. */
  readonly outlineLevel: number;
  readonly list: ListMembership | null;
  readonly tableNestingLevel: number;
}

export interface StyleRecord {
  readonly id: string;
  /** As Word's user interface shows it: 标题 1. */
  readonly name: string;
  /** `Heading1`; `Other` for a custom style. */
  readonly builtIn: string;
}

/** A place between characters. `paragraph` is an id, `offset` counts all of its text, deleted text included. */
export interface StorePosition {
  readonly paragraph: number;
  readonly offset: number;
}

export interface StoreExtent {
  readonly start: StorePosition;
  readonly end: StorePosition;
}

export type ChangeKind = 'selection' | 'content';

export interface DocumentStore {
  /** Paragraph ids in document order. An id stays with its paragraph for as long as that exists. */
  ids(): readonly number[];
  /** Undefined when the paragraph is gone. */
  record(id: number): ParagraphRecord | undefined;
  /** `一、`; `''` outside of lists. */
  listString(id: number): string;
  styles(): readonly StyleRecord[];

  /** A new paragraph that looks like its anchor and is in the same list. */
  insertParagraph(anchor: number, side: 'before' | 'after', text: string): number;
  /** Breaks a paragraph in two and gives the id of the second part. */
  splitParagraph(id: number, offset: number): number;
  /** Appends the next paragraph's text to this one. */
  joinNext(id: number): void;
  deleteParagraph(id: number): void;
  /** The new text looks like what it replaces, else like the character before, else like the one after. */
  replaceText(id: number, start: number, end: number, text: string): void;
  /** A new style takes its own look and font along; direct formatting of the whole paragraph goes. */
  setStyle(id: number, styleId: string): void;
  setLook(id: number, look: Partial<StoredLook>): void;
  setOutlineLevel(id: number, level: number): void;
  setList(id: number, list: ListMembership | null): void;
  /** A list that no paragraph is in yet: `一、二、三、` is up to the caller, the default is `1.`. */
  newList(): number;
  setFont(id: number, start: number, end: number, font: Partial<FontLook>): void;

  selection(): StoreExtent;
  select(extent: StoreExtent): void;

  /** Shows a comment beside the text; absent where nobody sees the document. */
  showComment?(number: number, extent: StoreExtent, text: string): void;
  hideComment?(number: number): void;

  trackingMode(): 'Off' | 'TrackAll' | 'TrackMineOnly';
  setTrackingMode(mode: 'Off' | 'TrackAll' | 'TrackMineOnly'): void;

  /** Everything written inside is one step for undo. Writes before a throw stay. */
  batch<T>(work: () => T): T;
  subscribe(listener: (what: ChangeKind) => void): () => void;
}

/** All characters, deleted and hidden ones included: what offsets count. */
export function fullText(record: ParagraphRecord): string {
  return record.runs.map((run) => run.text).join('');
}
