/**
 * Languages of everything a user reads. Words live in one file per area and language beside this
 * one; whoever needs an area imports it, so that no program carries the words of another.
 */
export const languages = ['zh-CN', 'en-US'] as const;

export type Language = (typeof languages)[number];

/** The language zh-CN defines the shape of every area; en-US must fit it. */
export const DEFAULT_LANGUAGE: Language = 'zh-CN';

/**
 * The language of ours that suits the first of `tags` that is set (BCP 47, as Word or the browser
 * gives it): any Chinese is zh-CN, everything else en-US; without a tag zh-CN.
 */
export function chooseLanguage(...tags: readonly (string | null | undefined)[]): Language {
  const tag = tags.find(Boolean);
  if (!tag) return DEFAULT_LANGUAGE;
  return /^zh\b/iu.test(tag) ? 'zh-CN' : 'en-US';
}
