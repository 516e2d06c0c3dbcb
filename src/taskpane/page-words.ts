import { pages as chinese, type PagesStrings } from '../strings/zh-CN/panel-pages';

let words: PagesStrings = chinese;

/** The words of the pages that are fetched later, in the language of the panel; see {@link preparePageWords}. */
export function usePageWords(): PagesStrings {
  return words;
}

/** Fetches the words of the language the page speaks (`<html lang>`); to be awaited before a page is drawn. */
export async function preparePageWords(): Promise<void> {
  if (document.documentElement.lang !== 'en-US') words = chinese;
  else ({ pages: words } = await import('../strings/en-US/panel-pages'));
}
