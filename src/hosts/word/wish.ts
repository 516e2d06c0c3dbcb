import type { InsertParagraph } from '../../core/document/edit';
import { BODY_TEXT_LEVEL, type ParagraphFormat } from '../../core/document/types';
import { formatOfFont, known } from './look';
import { formatOf } from './read';

/** What had to be asked of Word about one insertion beyond the anchors' own properties. */
export interface Extra {
  /** Font of the first character of the model paragraph, where its parts look different. */
  readonly lead?: Word.Font;
  /** Font at its end, which the text after the heading has. */
  readonly tail?: Word.Font;
}

/** Whom a new paragraph is made beside and whom it shall look like. */
export interface Company {
  /** Whose look it is taken to be born with; `null` where that is not known at the moment of writing. */
  readonly anchor: Word.Paragraph | null;
  readonly model: Word.Paragraph | undefined;
  readonly extra: Extra;
}

/** How a new paragraph shall look when all is done: what the reading back compares with. */
export interface Wish {
  readonly text: string;
  /** The built-in style, or the author's own by its localised name; `null`: whatever it has. */
  readonly style: { readonly builtIn: string } | { readonly own: string } | null;
  /** Set where no heading style brings it along; `null` leaves it. */
  readonly outlineLevel: number | null;
  /** A paragraph whose list it joins at that level; otherwise it is in none. */
  readonly joins: Word.Paragraph | null;
  /** Paragraph and font of the whole, as far as it can be written. */
  readonly format: ParagraphFormat;
  /** Line spacings that it may have where none can be written; empty when there is no telling. */
  readonly spacings: readonly number[];
}

/** Works out how an insertion shall look. */
export function wishFor(edit: InsertParagraph, { anchor, model, extra }: Company): Wish {
  const { look } = edit;
  const style = styleWish(look.style, model);
  const font = extra.tail === undefined ? {} : known(formatOfFont(extra.tail));
  // A document that was set up with a pitch of its own keeps it.
  const asked = anchor === null ? known(look.format ?? {}) : unpitched(look.format, formatOf(anchor));
  const format = { ...copied(model === undefined ? {} : { ...formatOf(model), ...font }), ...asked };
  const inherits = anchor !== null && sameStyle(anchor, style);
  return {
    text: edit.text,
    style,
    outlineLevel:
      model === undefined || /^Heading[1-9]$/.test(model.styleBuiltIn)
        ? null
        : model.outlineLevel >= 1
          ? model.outlineLevel
          : BODY_TEXT_LEVEL,
    joins: look.joinList === true && model?.isListItem === true ? model : null,
    format,
    spacings: inherits ? [anchor, ...(model === undefined ? [] : [model])].map((p) => p.lineSpacing) : [],
  };
}

/** Whether a paragraph has the style that is wished for. */
export function sameStyle(paragraph: Word.Paragraph, style: Wish['style']): boolean {
  if (style === null) return true;
  const builtIn: string = paragraph.styleBuiltIn;
  return 'builtIn' in style ? builtIn === style.builtIn : paragraph.style === style.own;
}

/** The built-in style where there is one; the localised name only for the author's own styles. */
function styleWish(wished: string | undefined, model: Word.Paragraph | undefined): Wish['style'] {
  const builtIn: string = model?.styleBuiltIn ?? wished ?? '';
  if (builtIn !== '' && builtIn !== 'Other') return { builtIn };
  return model?.style ? { own: model.style } : null;
}

/** A line that is no higher than this many letters cannot be an exact pitch: it would cut them. */
const TIGHTEST_LINE = 1.15;

/**
 * A sibling's look as far as it can be written. Word reports an exact pitch of 28 pt as it reports
 * 2⅓ lines, and takes 28 for the latter (office-js#2296, #3203): so a line spacing is passed on only
 * where it can be nothing but a multiple, and left to what was inherited everywhere else.
 */
function copied(format: ParagraphFormat): ParagraphFormat {
  return unpitched(format, format);
}

/** `format` without its line spacing where that of `beside` may be an exact pitch. */
function unpitched(format: ParagraphFormat | undefined, beside: ParagraphFormat): ParagraphFormat {
  const { lineSpacing = Infinity, fontSize = 0 } = beside;
  return known(
    lineSpacing <= TIGHTEST_LINE * fontSize ? (format ?? {}) : { ...format, lineSpacing: undefined },
  );
}
