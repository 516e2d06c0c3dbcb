import type { NodeKind } from '../core/outline/types';
import type { Language } from '../strings';

/** Words for the outline's kinds of nodes and reasons. */
export interface OutlineWordsOf {
  kind(kind: NodeKind): string;
  evidence(code: string): string;
}

/** The outline's words in a language; loaded only where they are shown. */
export async function outlineWordsOf(language: Language): Promise<OutlineWordsOf> {
  const { outline } =
    language === 'zh-CN'
      ? await import('../strings/zh-CN/outline')
      : await import('../strings/en-US/outline');
  const evidence: Readonly<Record<string, string>> = outline.evidence;
  return { kind: (kind) => outline.kinds[kind] ?? kind, evidence: (code) => evidence[code] ?? code };
}
