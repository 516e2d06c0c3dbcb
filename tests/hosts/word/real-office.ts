import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { createMemoryWord, type MemoryWord } from '../../../src/preview/word/memory-word';

type Paragraphs = Parameters<typeof createMemoryWord>[0];
type Options = Parameters<typeof createMemoryWord>[1];

const OFFICE = pathToFileURL(join(process.cwd(), 'node_modules/@microsoft/office-js/dist/office.js')).href;

let page: JSDOM | null = null;

afterAll(async () => {
  // office.js still releases what a run tracked, and handlers, after the run's promise is settled.
  await new Promise((resolve) => setTimeout(resolve, 50));
  page?.window.close();
  const globals = globalThis as { Office?: unknown; Word?: unknown };
  delete globals.Office;
  delete globals.Word;
});

/**
 * The real, unmodified office.js in a page without a browser, talking over its desktop bridge to
 * the stand-in for Word. What runs here is the client library that ships; what Word itself would
 * do is the stand-in's own.
 */
export async function openWord(paragraphs: Paragraphs, options: Options = {}): Promise<MemoryWord> {
  const word = createMemoryWord(paragraphs, options);
  const virtualConsole = new VirtualConsole();
  page?.window.close();
  const dom = new JSDOM(`<!doctype html><script src="${OFFICE}"></script>`, {
    url: pathToFileURL(join(process.cwd(), 'tests/hosts/word/page.html')).href,
    runScripts: 'dangerously',
    resources: 'usable',
    virtualConsole,
    beforeParse(window) {
      Object.defineProperty(window, 'external', { value: word.bridge.external });
    },
  });
  page = dom;
  const window = dom.window as unknown as { Office?: typeof Office; Word?: typeof Word };
  await new Promise((resolve) => dom.window.addEventListener('load', resolve));
  await window.Office?.onReady();
  Object.assign(globalThis, { Office: window.Office, Word: window.Word });
  return word;
}
