import type { CheckWords } from '../strings/check-words';

let words: CheckWords | null = null;
let language = '';

/** The words of findings; to be prepared before the first finding is drawn. */
export function checkWords(): CheckWords {
  if (words === null) throw new Error('words of the checks are not there yet');
  return words;
}

/** Fetches the words of findings in the language the page speaks (`<html lang>`). Called while Word is read. */
export async function prepareCheckWords(): Promise<void> {
  const wanted = document.documentElement.lang;
  if (words !== null && language === wanted) return;
  const { checks } =
    wanted === 'en-US' ? await import('../strings/en-US/checks') : await import('../strings/zh-CN/checks');
  words = checks;
  language = wanted;
}
