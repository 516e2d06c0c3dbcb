import { wordsOf } from './area-words';

/** What a template is called in the panel's language; in Chinese, and one's own, by its title. The words of `pages` come first. */
export function templateName({ id, title }: { readonly id: string; readonly title: string }): string {
  return wordsOf('pages').templateNames[id] ?? title;
}
