/**
 * A document as the core sees it: a flat list of paragraphs in document order.
 *
 * Every offset anywhere in this project is a UTF-16 offset in `Paragraph.text`, so what Word
 * adds by itself (an automatic number) is kept beside the text and never inside it.
 */

/** The level Word reports for text that is no heading. */
export const BODY_TEXT_LEVEL = 10;

/** A soft line break (Shift+Enter) inside a paragraph's text, as Word's API reports it. */
export const SOFT_BREAK = '\u000B';

/** One body paragraph; empty ones and those in tables are paragraphs too. */
export interface Paragraph {
  /** The author's own characters. Soft breaks are U+000B, tabs are U+0009. Deleted revisions and hidden text are absent. */
  readonly text: string;
  /** The automatic number shown before the text (`一、`, `（二）`, `1.`), or `''` when there is none. */
  readonly number: string;
  /** List level of the automatic number, from 0; `-1` when the paragraph is in no list. */
  readonly listLevel: number;
  /**
   * True where the list starts over at a number of its own: the paragraph shows that number whatever comes
   * before it. Absent where it does not, or the host does not tell.
   */
  readonly startsOver?: true;
  /** Outline level 1–9, or {@link BODY_TEXT_LEVEL}. Set by a heading style or directly on the paragraph. */
  readonly outlineLevel: number;
  /** Language-neutral style where the host knows it (`Normal`, `Heading1`, `Title`, `Toc1`), else the style's own name. */
  readonly style: string;
  /** True inside a table. */
  readonly inTable: boolean;
  /**
   * Which cell of which table holds it: paragraphs of one number stand in one cell. Absent outside of tables, and
   * where the host does not tell or the cell takes no more paragraphs.
   */
  readonly cell?: number;
  /**
   * True where nothing may be put between it and the paragraph before it (one locked content control is around
   * both). Absent otherwise, or where the host does not tell.
   */
  readonly shut?: true;
  /** How many characters from the start are bold, where the host knows it cheaply; 0 otherwise. */
  readonly boldLead?: number;
  /**
   * Offsets where something stands among the characters and is none (a footnote's or comment's mark, a
   * field's edge, a picture), ascending; absent where there is none, or the host does not tell.
   */
  readonly marks?: readonly number[];
  /** True where some of its text may not be changed (a locked content control). Absent otherwise, or where the host does not tell. */
  readonly locked?: true;
  /** How the paragraph looks; only when the reader asked for it. */
  readonly format?: ParagraphFormat;
}

/** A paragraph's look, in Word's units. Absent members mean "not known" when read and "leave as is" when written. */
export interface ParagraphFormat {
  /** Font name as Word shows it. */
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly alignment?: 'Left' | 'Centered' | 'Right' | 'Justified';
  /** Points; negative is a hanging indent. */
  readonly firstLineIndent?: number;
  /** Points. */
  readonly leftIndent?: number;
  /** Points. */
  readonly rightIndent?: number;
  /** Points; Word's API knows multiples of 12 pt only (a line spacing of 1 is 12). */
  readonly lineSpacing?: number;
  /** Points. */
  readonly spaceBefore?: number;
  /** Points. */
  readonly spaceAfter?: number;
}

/** A place between characters: offset `offset` of paragraph `paragraph` (both from 0). */
export interface Position {
  readonly paragraph: number;
  readonly offset: number;
}

/** A run of characters inside one paragraph: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A run of text that may cross paragraphs: `from` inclusive, `to` exclusive. */
export interface Extent {
  readonly from: Position;
  readonly to: Position;
}
