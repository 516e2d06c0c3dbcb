import type { Properties } from '../properties';

/** A range of the main part's text: `start` inclusive, `end` exclusive. */
export interface XmlRange {
  readonly start: number;
  readonly end: number;
}

/** An element around runs inside a paragraph (hyperlink, insertion, content control …). */
export interface Container {
  readonly name: string;
  readonly open: XmlRange;
  close: XmlRange;
  /** For a content control: takes no other paragraph, as {@link Control.closed}. */
  closed: boolean;
  /** For a content control: what stands in it may not be changed. */
  locked: boolean;
}

/** A run that holds visible text. */
export interface TextRun {
  readonly start: number;
  /** Behind the run's opening tag. */
  readonly openEnd: number;
  end: number;
  rPr: Properties;
  rPrRange: XmlRange | null;
  /** Containers between the paragraph and the run, outermost first. */
  readonly containers: readonly Container[];
  /** Inside a hyperlink or a field's result. */
  readonly linked: boolean;
  hidden: boolean;
}

/** A stretch of visible characters that one element stands for. */
export interface Piece extends XmlRange {
  readonly run: TextRun;
  readonly text: string;
  /** False for `w:t`, true for elements that stand for one character (`w:tab`, `w:br` …). */
  readonly single: boolean;
}

/** A content control around whole paragraphs. */
export interface Control {
  start: number;
  end: number;
  /** Takes no paragraphs besides its own (table of contents, plain text …). */
  closed: boolean;
  /** What stands in it may not be changed. */
  locked: boolean;
  /** It is around rows or cells of a table, beside which no paragraph can stand. */
  readonly ofTable: boolean;
  /** First and last paragraph in it, as indexes. */
  first: number;
  last: number;
}

/** A `w:p` of the body and where everything of it stands. */
export interface BodyParagraph {
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  pPr: Properties;
  /** Properties of the paragraph mark. */
  mark: Properties;
  pPrRange: XmlRange | null;
  hasSection: boolean;
  readonly pieces: Piece[];
  readonly inTable: boolean;
  /** Number of the element that holds it; paragraphs of one number are siblings. */
  readonly parent: number;
  /** True when the block before it in the same element is a paragraph too. */
  readonly afterParagraph: boolean;
  /** Content controls around it, outermost first. */
  readonly controls: readonly Control[];
  /** Offsets in its own text where something stands that is no character (a footnote, a comment's end …). */
  readonly marks: number[];
  /** Set when the mark is deleted under revision and the text flows on into the next paragraph. */
  flowsOn: boolean;
}

/** The body of a document. */
export interface Body {
  readonly paragraphs: readonly BodyParagraph[];
  /** Where a paragraph goes that has no neighbour: behind the body's opening tag. */
  readonly bodyOpenEnd: number;
  readonly bodySelfClosing: boolean;
  /** What could not be read. */
  readonly degraded: readonly string[];
}
