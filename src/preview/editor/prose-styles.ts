import { createStyleResolver } from '@eigenpal/docx-editor-core/prosemirror/styles';
import type { Document, Style } from '@eigenpal/docx-editor-core/types/document';
import { builtInByDocxName, localName } from '../word/styles';
import type { StyleRecord } from '../word/store';

/** The paragraph styles of an open document. */
export interface DocumentStyles {
  readonly records: readonly StyleRecord[];
  /** The style of paragraphs that name none. */
  readonly defaultId: string;
  resolve(styleId: string): ReturnType<ReturnType<typeof createStyleResolver>['resolveParagraphStyle']>;
}

export function stylesOf(document: Document | null, language: string): DocumentStyles {
  const definitions = document?.package.styles;
  const resolver = createStyleResolver(definitions);
  const paragraphStyles = (definitions?.styles ?? []).filter((style) => style.type === 'paragraph');
  const records = paragraphStyles.map((style) => recordOf(style, language));
  const fallback = paragraphStyles.find((style) => style.default)?.styleId ?? 'Normal';
  if (!records.some((record) => record.id === fallback))
    records.push({ id: fallback, name: language.startsWith('zh') ? '正文' : 'Normal', builtIn: 'Normal' });
  return {
    records,
    defaultId: fallback,
    resolve: (styleId) => resolver.resolveParagraphStyle(styleId),
  };
}

function recordOf(style: Style, language: string): StyleRecord {
  const builtIn = builtInByDocxName(style.name ?? style.styleId);
  return {
    id: style.styleId,
    name: builtIn ? localName(builtIn, language) : (style.name ?? style.styleId),
    builtIn: builtIn?.builtIn ?? 'Other',
  };
}
