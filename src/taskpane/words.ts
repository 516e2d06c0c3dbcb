import type { Language } from '../strings';
import { inApp } from '../strings/in-app';
import { panel, type PanelStrings } from '../strings/zh-CN/panel';

/** The words that the first screen needs; other parts of the panel fetch their own. */
export interface Words {
  readonly language: Language;
  readonly panel: PanelStrings;
}

/** The application around the panel, as its sentences call it. */
export const APP = 'Word';

const chinese: Words = { language: 'zh-CN', panel: inApp(panel, APP) };

/** The panel's words in a language. Chinese comes with the panel; English is fetched when it is needed. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'zh-CN') return chinese;
  const english = await import('../strings/en-US/panel');
  return { language, panel: inApp(english.panel, APP) };
}
