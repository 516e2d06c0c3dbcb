import type { Alignment, ParagraphLook } from './model';
import type { Face, LayoutProfile } from './profile/schema';
import type { LeadSentence, ParagraphPart, Role } from './roles';

/** How characters of a role shall look. */
export interface WantedFont {
  readonly face: Face;
  readonly latin: string | null;
  /** Headings are not bold; in text, bold is the author's unless the profile clears emphasis. */
  readonly plain: boolean;
  /** Underlines are cleared too. */
  readonly bare: boolean;
}

/** How a paragraph of a role shall look. Absent members are left as they are. */
export interface WantedParagraph {
  readonly alignment?: Alignment;
  /** Characters of its own size. */
  readonly firstLine?: number;
  readonly left?: number;
  /** Characters. */
  readonly right?: number;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** Points, exact. */
  readonly pitch?: number;
}

/** Roles whose first line is indented like text. */
const INDENTED: ReadonlySet<Role> = new Set(['body', 'level1', 'level2', 'level3']);

/**
 * What a profile asks of a paragraph; `null` where it asks nothing. The one answer that the checks
 * compare with and that every host writes.
 */
export function wantedParagraph(
  { role }: ParagraphPart,
  profile: LayoutProfile,
  { listed, alignment }: Pick<ParagraphLook, 'listed' | 'alignment'>,
): WantedParagraph | null {
  const { pitch, indent, signFree } = profile;
  switch (role) {
    case 'other':
      return null;
    case 'blank':
      return { before: 0, after: 0, pitch };
    case 'title':
    case 'byline':
      return { alignment: 'Centered', firstLine: 0, left: 0, right: 0, pitch };
    case 'signature':
    case 'date':
      return { alignment: 'Right', firstLine: 0, left: 0, right: signFree, before: 0, after: 0, pitch };
    case 'salutation':
      return { before: 0, after: 0, pitch };
    default: {
      const spaced = { before: 0, after: 0, pitch };
      // A list indents by itself; a heading in the middle is the author's choice.
      if (listed || !INDENTED.has(role) || alignment === 'Centered' || alignment === 'Right') return spaced;
      return { ...spaced, firstLine: indent, left: 0, right: 0 };
    }
  }
}

const FACES: Readonly<Record<Exclude<Role, 'other' | 'blank'>, keyof LayoutProfile['fonts']>> = {
  title: 'title',
  byline: 'byline',
  salutation: 'body',
  level1: 'level1',
  level2: 'level2',
  level3: 'body',
  body: 'body',
  signature: 'body',
  date: 'body',
};

/** What a profile asks of a role's characters; `null` where it asks nothing. */
export function wantedFont(role: Role | LeadSentence['role'], profile: LayoutProfile): WantedFont | null {
  if (role === 'other' || role === 'blank') return null;
  const heading = role === 'title' || role === 'level1' || role === 'level2';
  const clear = profile.emphasis === 'clear';
  return {
    face: profile.fonts[FACES[role]],
    latin: profile.latin,
    plain: heading || clear,
    bare: clear,
  };
}

/** Fonts that are there, where that is known. */
export type Installed = ((name: string) => boolean) | null;

/** The name to write for a face: the first that is there, else the first of all. */
export function nameToWrite({ names, fallback }: Face, installed: Installed = null): string {
  if (installed === null) return names[0]!;
  return names.find(installed) ?? fallback.find(installed) ?? names[0]!;
}

/** True when a font may stand for a face: one of its names, or a fallback where none of them is there. */
export function accepts({ names, fallback }: Face, font: string, installed: Installed = null): boolean {
  const key = fontKey(font);
  if (names.some((name) => fontKey(name) === key)) return true;
  const none = installed !== null && !names.some(installed);
  return none && fallback.some((name) => fontKey(name) === key);
}

const CHINESE_FACE =
  /[\u4e00-\u9fff]|^(?:fangsong|kaiti|simhei|simsun|nsimsun|dengxian|microsoft yahei|fz|st(?:song|kaiti|fangsong|xihei|heiti|zhongsong))/i;

/** True for the name of a face that is meant for Chinese. */
export const isChineseFace = (name: string): boolean => CHINESE_FACE.test(name);

/** Names compare without case, spaces and the `@` of upright writing. */
const fontKey = (name: string): string => name.toLowerCase().replace(/[\s@]/g, '');
