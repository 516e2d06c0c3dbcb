import { checks } from '../strings/zh-CN/checks';
import { panel } from '../strings/zh-CN/panel';
import type { CheckWords } from '../strings/check-words';
import type { Language } from '../strings';
import type { PanelStrings } from '../strings/zh-CN/panel';

/** The words that the first screen needs; other parts of the panel load their own. */
export interface Words {
  readonly language: Language;
  readonly panel: PanelStrings;
  readonly checks: CheckWords;
}

const chinese: Words = { language: 'zh-CN', panel, checks };

/** The panel's words in a language. Chinese comes with the panel; English is fetched when it is needed. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'zh-CN') return chinese;
  const [english, englishChecks] = await Promise.all([
    import('../strings/en-US/panel'),
    import('../strings/en-US/checks'),
  ]);
  return { language, panel: english.panel, checks: englishChecks.checks };
}
