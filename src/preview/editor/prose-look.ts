import type { ParagraphFormatting } from '@eigenpal/docx-editor-core/types/document';
import type { Attrs } from 'prosemirror-model';
import type { StoredLook } from '../word/store';

/** Twips (1/20 point) in the editor, points in Word. One line is 240 twips or 12 points in both. */
const TWIPS = 20;

const toWord: Readonly<Record<string, StoredLook['alignment']>> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
  distribute: 'Justified',
};
const toEditor = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' } as const;

const points = (twips: unknown): number => Number(twips ?? 0) / TWIPS;

/** How a paragraph looks, from the attributes in which the editor keeps style and direct formatting together. */
export function lookOf(attrs: Attrs): StoredLook {
  const first = Math.abs(points(attrs['indentFirstLine']));
  return {
    alignment: toWord[String(attrs['alignment'])] ?? 'Left',
    firstLineIndent: attrs['hangingIndent'] || Number(attrs['indentFirstLine']) < 0 ? -first : first,
    leftIndent: points(attrs['indentLeft']),
    rightIndent: points(attrs['indentRight']),
    lineSpacing:
      attrs['lineSpacing'] === null || attrs['lineSpacing'] === undefined ? 12 : points(attrs['lineSpacing']),
    spaceBefore: points(attrs['spaceBefore']),
    spaceAfter: points(attrs['spaceAfter']),
  };
}

/** Word's wishes as attributes of the editor. They also go into what is saved as direct formatting. */
export function lookAttrs(look: Partial<StoredLook>): ParagraphFormatting {
  const out: ParagraphFormatting = {};
  if (look.alignment !== undefined) out.alignment = toEditor[look.alignment];
  if (look.leftIndent !== undefined) out.indentLeft = Math.round(look.leftIndent * TWIPS);
  if (look.rightIndent !== undefined) out.indentRight = Math.round(look.rightIndent * TWIPS);
  if (look.firstLineIndent !== undefined) {
    out.indentFirstLine = Math.round(Math.abs(look.firstLineIndent) * TWIPS);
    out.hangingIndent = look.firstLineIndent < 0;
  }
  if (look.lineSpacing !== undefined) {
    out.lineSpacing = Math.round(look.lineSpacing * TWIPS);
    out.lineSpacingRule = 'auto';
  }
  if (look.spaceBefore !== undefined) out.spaceBefore = Math.round(look.spaceBefore * TWIPS);
  if (look.spaceAfter !== undefined) out.spaceAfter = Math.round(look.spaceAfter * TWIPS);
  return out;
}
