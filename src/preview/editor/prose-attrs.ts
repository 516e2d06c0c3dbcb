import type { Attrs, Mark, Node } from 'prosemirror-model';
import type { TextFormatting } from '@eigenpal/docx-editor-core/types/document';

/** Which of a paragraph's attributes and marks pass on to what is made beside it. */

/** Attributes that belong to one paragraph alone. */
const own: Attrs = {
  paraId: null,
  textId: null,
  bookmarks: null,
  sectionBreakType: null,
  renderedPageBreakBefore: null,
  _originalRunBoundaries: null,
  _sectionProperties: null,
  pPrIns: null,
  pPrDel: null,
  pPrChange: null,
};

/** The attributes of a new paragraph beside this one. What it says can be seen, though its neighbour's mark cannot. */
export function passedOn({ attrs }: Node): Attrs {
  const mark = attrs['defaultTextFormatting'] as TextFormatting | null;
  return { ...attrs, ...own, defaultTextFormatting: mark && { ...mark, hidden: undefined } };
}

/** Marks that new text does not take over from its neighbours. */
const notInherited = new Set(['insertion', 'deletion', 'comment', 'hyperlink', 'footnoteRef', 'hidden']);

/** The marks of new text beside text with these. */
export const inherited = (marks: readonly Mark[]): Mark[] =>
  marks.filter((mark) => !notInherited.has(mark.type.name));

/** What a paragraph style decides. */
export const styledAttrs = [
  'alignment',
  'spaceBefore',
  'spaceAfter',
  'lineSpacing',
  'lineSpacingRule',
  'indentLeft',
  'indentRight',
  'indentFirstLine',
  'hangingIndent',
  'borders',
  'shading',
  'tabs',
  'pageBreakBefore',
  'keepNext',
  'keepLines',
  'contextualSpacing',
  'outlineLevel',
] as const;
