import type { ParagraphFormat } from '../document/types';

/**
 * How a document looks, whatever host it lives in: the page, then paragraph by paragraph, then run
 * by run. Points everywhere. `null` means that the host cannot tell; nothing is found there then.
 */
export interface LayoutModel {
  /** In document order; `null` where the host does not know the page. */
  readonly sections: readonly SectionLook[] | null;
  /** Odd and even pages have footers of their own. */
  readonly oddAndEven: boolean;
  /** One for each paragraph of the document, in order. */
  readonly paragraphs: readonly ParagraphLook[];
}

/** A stretch of pages with one set-up. */
export interface SectionLook {
  /** Index of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly gutter: number;
  readonly grid: PageGrid | null;
  /** Footers in force, those taken over from the section before included. */
  readonly footers: Readonly<Record<'odd' | 'even' | 'first', FooterLook | null>>;
}

/** Lines (and, where `characters` is set, letters) that snap to a grid. */
export interface PageGrid {
  readonly linePitch: number;
  /** Distance from letter to letter, `null` without a grid of letters. */
  readonly characterPitch: number | null;
}

/** What a footer shows. */
export interface FooterLook {
  /** Everything it says, the page number as `#`. */
  readonly text: string;
  /** It holds a page number that counts. */
  readonly numbered: boolean;
  readonly alignment: Alignment;
  /** East Asian and Latin face of the number, size; `null` where unknown. */
  readonly face: string | null;
  readonly size: number | null;
}

export type Alignment = NonNullable<ParagraphFormat['alignment']>;

/** Why a paragraph's look is left alone: it is neither judged nor set. */
export type Hold = 'table' | 'field' | 'locked' | 'picture' | 'text-box' | 'revision' | 'formula';

/** Distance from line to line: `multiple` counts lines, the others points. */
export interface Pitch {
  readonly rule: 'exact' | 'at-least' | 'multiple';
  readonly value: number;
}

/** A paragraph's look with everything it inherits; a member is `null` where the host cannot tell. */
export interface ParagraphLook {
  readonly alignment: Alignment | null;
  /** Negative is hanging. */
  readonly firstLine: number | null;
  readonly left: number | null;
  readonly right: number | null;
  readonly before: number | null;
  readonly after: number | null;
  /** `null` also where only a number is known and not what it means. */
  readonly pitch: Pitch | null;
  /** In a list that numbers or indents by itself. */
  readonly listed: boolean;
  /** Page breaks set by hand. */
  readonly breaks: number;
  readonly hold: Hold | null;
  /** In order, without gaps, covering the text. */
  readonly runs: readonly RunLook[];
}

/** What is wrong with the slots that a run's fonts are written in. */
export type SlotFault =
  /** The East Asian slot is empty; the Latin ones hold a Chinese face. */
  | 'missing'
  /** A theme's font stands beside the named one and wins. */
  | 'theme'
  /** Quotes, dashes and dots take the Latin face. */
  | 'marks';

/** Characters that look alike: `start` inclusive, `end` exclusive, offsets in the paragraph's text. */
export interface RunLook {
  readonly start: number;
  readonly end: number;
  /** Face of Chinese characters, `null` where unknown. */
  readonly face: string | null;
  readonly latin: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underlined: boolean | null;
  /** `#RRGGBB`; `''` for automatic; `null` where unknown. */
  readonly color: string | null;
  readonly highlighted: boolean | null;
  readonly slot: SlotFault | null;
}
