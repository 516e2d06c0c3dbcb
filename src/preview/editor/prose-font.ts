import type { TextFormatting } from '@eigenpal/docx-editor-core/types/document';
import type { Mark, Schema } from 'prosemirror-model';
import type { FontLook } from '../word/store';

/** What Word assumes where neither the styles nor the text say anything. */
const BARE: FontLook = {
  name: 'Times New Roman',
  size: 10,
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

/** OOXML's names of highlight colours. */
const highlights: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  lightGray: '#C0C0C0',
  darkGray: '#808080',
  black: '#000000',
  white: '#FFFFFF',
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const hex = (rgb: unknown): string | null =>
  typeof rgb === 'string' && /^#?[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.replace('#', '').toUpperCase()}` : null;

/** The look that a character's marks give it. The editor keeps style and direct formatting together in them. */
export function fontOfMarks(marks: readonly Mark[]): FontLook {
  const font: { -readonly [K in keyof FontLook]: FontLook[K] } = { ...BARE };
  for (const { type, attrs } of marks) {
    switch (type.name) {
      case 'bold':
      case 'italic':
      case 'subscript':
      case 'superscript':
        font[type.name] = true;
        break;
      case 'strike':
        font[attrs['double'] ? 'doubleStrikeThrough' : 'strikeThrough'] = true;
        break;
      case 'fontSize':
        if (attrs['size']) font.size = Number(attrs['size']) / 2;
        break;
      case 'fontFamily':
        font.name = String(attrs['eastAsia'] ?? attrs['ascii'] ?? attrs['hAnsi'] ?? font.name);
        break;
      case 'textColor':
        font.color = hex(attrs['rgb']) ?? font.color;
        break;
      case 'underline':
        font.underline = capital(String(attrs['style'] ?? 'single'));
        break;
      case 'highlight':
        font.highlightColor = highlights[String(attrs['color'])] ?? hex(attrs['color']) ?? '';
        break;
    }
  }
  return font;
}

/** Marks for run properties as the document model has them (a style's, a paragraph mark's). */
export function marksOf(schema: Schema, format: TextFormatting | undefined): Mark[] {
  if (!format) return [];
  const mark = (name: string, attrs?: Record<string, unknown>): Mark[] =>
    schema.marks[name] ? [schema.marks[name].create(attrs)] : [];
  const { fontFamily, fontSize, fontSizeCs, color, underline } = format;
  return [
    ...(format.bold ? mark('bold') : []),
    ...(format.italic ? mark('italic') : []),
    ...(format.strike || format.doubleStrike ? mark('strike', { double: !!format.doubleStrike }) : []),
    ...(fontSize ? mark('fontSize', { size: fontSize, sizeCs: fontSizeCs ?? fontSize }) : []),
    ...(fontFamily ? mark('fontFamily', { ...fontFamily }) : []),
    ...(color && !color.auto ? mark('textColor', { rgb: color.rgb, themeColor: color.themeColor }) : []),
    ...(underline && underline.style !== 'none' ? mark('underline', { style: underline.style }) : []),
  ];
}

/** The names of the marks that make up a look: what a new style replaces. */
export const lookMarks = [
  'bold',
  'italic',
  'strike',
  'fontSize',
  'fontFamily',
  'textColor',
  'underline',
  'highlight',
  'subscript',
  'superscript',
] as const;

/** What to do to the marks of some text: a mark to set, or one to take away. */
export interface MarkChange {
  readonly name: (typeof lookMarks)[number];
  /** Null takes the mark away. */
  readonly attrs: Record<string, unknown> | null;
}

/** Turns wishes about a font into changes of marks. */
export function markChanges(look: Partial<FontLook>): MarkChange[] {
  const changes: MarkChange[] = [];
  const toggle = (name: MarkChange['name'], on: boolean, attrs: Record<string, unknown> = {}): void => {
    changes.push({ name, attrs: on ? attrs : null });
  };
  if (look.name !== undefined)
    toggle('fontFamily', true, { ascii: look.name, hAnsi: look.name, eastAsia: look.name });
  if (look.size !== undefined) toggle('fontSize', true, { size: look.size * 2, sizeCs: look.size * 2 });
  if (look.bold !== undefined) toggle('bold', look.bold);
  if (look.italic !== undefined) toggle('italic', look.italic);
  if (look.subscript !== undefined) toggle('subscript', look.subscript);
  if (look.superscript !== undefined) toggle('superscript', look.superscript);
  if (look.color !== undefined) toggle('textColor', true, { rgb: look.color.slice(1) });
  if (look.strikeThrough !== undefined) toggle('strike', look.strikeThrough);
  if (look.doubleStrikeThrough !== undefined) toggle('strike', look.doubleStrikeThrough, { double: true });
  if (look.underline !== undefined)
    toggle('underline', look.underline !== 'None', { style: look.underline.toLowerCase() });
  if (look.highlightColor !== undefined) {
    const name = Object.keys(highlights).find((key) => highlights[key] === look.highlightColor);
    toggle('highlight', look.highlightColor !== '', { color: name ?? 'yellow' });
  }
  return changes;
}

/** The same wishes for an empty paragraph, where there is no text to carry marks. */
export function textFormatting(look: Partial<FontLook>): TextFormatting {
  return {
    ...(look.name === undefined
      ? {}
      : { fontFamily: { ascii: look.name, hAnsi: look.name, eastAsia: look.name } }),
    ...(look.size === undefined ? {} : { fontSize: look.size * 2, fontSizeCs: look.size * 2 }),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
    ...(look.color === undefined ? {} : { color: { rgb: look.color.slice(1) } }),
  };
}
