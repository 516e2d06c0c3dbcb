import type { Translations } from '@eigenpal/docx-editor-i18n';
import zhCN from '@eigenpal/docx-editor-i18n/zh-CN';
import type { PreviewStrings } from '../../strings/zh-CN/preview';

type EditorArea = Readonly<Record<string, unknown>>;

/** The editor's own words with what they lack filled in from ours. */
export function editorWords(strings: PreviewStrings, language: string): Translations {
  const own: Readonly<Record<string, unknown>> = language === 'zh-CN' ? zhCN : {};
  const ours: Readonly<Record<string, EditorArea>> = strings.editorWords;
  const filled = Object.entries(ours).map(([area, words]) => [
    area,
    { ...(own[area] as EditorArea), ...words },
  ]);
  return { ...own, ...Object.fromEntries(filled) } as Translations;
}
