import { editorWords } from '../../src/preview/editor/editor-words';
import { preview } from '../../src/strings/zh-CN/preview';

/** Paths of words that are not there: the editor says them in English. */
function missing(words: unknown, at = ''): string[] {
  if (words === null || words === undefined) return [at];
  if (typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([name, inner]) => missing(inner, `${at}/${name}`));
}

test('the editor has a Chinese word for everything', () => {
  expect(missing(editorWords(preview, 'zh-CN'))).toEqual([]);
});
