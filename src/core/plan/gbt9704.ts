import type { NewParagraphLook } from '../document/edit';
import type { ParagraphFormat } from '../document/types';
import { customProfile } from '../layout/profile/custom';
import type { Face } from '../layout/profile/schema';

/**
 * The figures of GB/T 9704-2012 for the body of a document, followed by custom in papers of this
 * kind (参照, not 规定). Only what an empty document needs: a started one is matched to itself.
 *
 * Points everywhere. 2号 = 22 pt (title), 3号 = 16 pt (all the rest). An exact line pitch (28 pt by
 * custom) cannot be set through Word's API, which knows multiples only (office-js#2296, #3203), so
 * single spacing is set and the pitch left to the page set-up.
 */
export interface LayoutSettings {
  /** Fonts in the order of preference; the first that is available is taken. */
  readonly fonts: Readonly<Record<'title' | 'level1' | 'level2' | 'body', readonly string[]>>;
  /** Fonts that are there, when that is known; otherwise the first of each chain is taken. */
  readonly available?: readonly string[];
  /** Points. */
  readonly titleSize: number;
  /** Points. */
  readonly bodySize: number;
  /** Characters by which a paragraph's first line is indented. */
  readonly indentCharacters: number;
  /** Points; 12 is single (Word's API counts in multiples of 12). */
  readonly lineSpacing: number;
}

const { fonts, indent } = customProfile;
const chainOf = ({ names, fallback }: Face): readonly string[] => [...names, ...fallback];

/** The figures of the layout profile that is usual (core/layout/profile), as far as Word's API can write them. */
export const defaultLayout: LayoutSettings = {
  fonts: {
    title: chainOf(fonts.title),
    level1: chainOf(fonts.level1),
    level2: chainOf(fonts.level2),
    body: chainOf(fonts.body),
  },
  titleSize: fonts.title.size,
  bodySize: fonts.body.size,
  indentCharacters: indent,
  lineSpacing: 12,
};

/** What a font is for. */
export type FontRole = keyof LayoutSettings['fonts'];

/**
 * The usual figures with a house's own fonts tried before the usual ones.
 *
 * @param own Fonts by role; an absent or empty one leaves the usual chain.
 * @param installed Tells which of some fonts are there; `undefined` when that cannot be told.
 */
export function layoutWith(
  own: Readonly<Partial<Record<FontRole, string>>>,
  installed: (names: readonly string[]) => readonly string[] | undefined = () => undefined,
): LayoutSettings {
  const chain = (role: FontRole) => [...(own[role] ? [own[role]] : []), ...defaultLayout.fonts[role]];
  const fonts = {
    title: chain('title'),
    level1: chain('level1'),
    level2: chain('level2'),
    body: chain('body'),
  };
  const available = installed([...new Set(Object.values(fonts).flat())]);
  return { ...defaultLayout, fonts, ...(available === undefined ? {} : { available }) };
}

/** Looks of inserted paragraphs in a document that has none to copy. */
export interface Figures {
  readonly title: NewParagraphLook;
  readonly level1: NewParagraphLook;
  readonly body: NewParagraphLook;
  /** Format of a run-in level 2 heading, up to its full stop. */
  readonly level2Lead: ParagraphFormat;
}

/** Works the figures out for a house's settings. */
export function figures(settings: LayoutSettings = defaultLayout): Figures {
  const font = (role: keyof LayoutSettings['fonts']) => {
    const chain = settings.fonts[role];
    const known = settings.available;
    return (known && chain.find((name) => known.includes(name))) ?? chain[0];
  };
  const plain = { bold: false, italic: false, color: '#000000' } as const;
  const paragraph: ParagraphFormat = {
    alignment: 'Justified',
    leftIndent: 0,
    firstLineIndent: settings.indentCharacters * settings.bodySize,
    lineSpacing: settings.lineSpacing,
    spaceBefore: 0,
    spaceAfter: 0,
    fontSize: settings.bodySize,
    ...plain,
  };
  return {
    title: {
      style: 'Normal',
      format: {
        ...paragraph,
        alignment: 'Centered',
        firstLineIndent: 0,
        // One blank line after the title, by custom.
        spaceAfter: settings.bodySize,
        fontName: font('title'),
        fontSize: settings.titleSize,
      },
    },
    // Built-in heading styles give the navigation pane its entries; every figure is laid over them.
    level1: { style: 'Heading1', format: { ...paragraph, fontName: font('level1') } },
    body: { style: 'Normal', format: { ...paragraph, fontName: font('body') } },
    level2Lead: { fontName: font('level2'), fontSize: settings.bodySize, ...plain },
  };
}
