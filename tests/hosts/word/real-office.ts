import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { createMemoryWord, type MemoryWord } from '../../../src/preview/word/memory-word';

type Paragraphs = Parameters<typeof createMemoryWord>[0];
type Options = Parameters<typeof createMemoryWord>[1];

const OFFICE = pathToFileURL(join(process.cwd(), 'node_modules/@microsoft/office-js/dist/office.js')).href;

/** A page with office.js in it, and the document that its bridge leads to at the moment. */
interface Page {
  readonly dom: JSDOM;
  word: MemoryWord;
}

let page: Page | null = null;
let pageFor = '';

afterAll(async () => {
  // office.js still releases what a run tracked, and handlers, after the run's promise is settled.
  await new Promise((resolve) => setTimeout(resolve, 50));
  page?.dom.window.close();
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
  page?.dom.window.close();
  page = await load(word);
  pageFor = JSON.stringify([options.set, options.language]);
  return word;
}

/**
 * The same over the page of the test before, which is quicker by far: another document behind it.
 * Not for what listens to events: handlers stay with the document that they were added to.
 */
export async function nextWord(paragraphs: Paragraphs, options: Options = {}): Promise<MemoryWord> {
  if (page === null || pageFor !== JSON.stringify([options.set, options.language]))
    return openWord(paragraphs, options);
  page.word = createMemoryWord(paragraphs, options);
  return page.word;
}

async function load(word: MemoryWord): Promise<Page> {
  const loaded: { word: MemoryWord } = { word };
  const external = Object.fromEntries(
    Object.keys(word.bridge.external).map((name) => [
      name,
      (...args: unknown[]) =>
        (loaded.word.bridge.external[name] as (...given: unknown[]) => unknown)(...args),
    ]),
  );
  const dom = new JSDOM(`<!doctype html><script src="${OFFICE}"></script>`, {
    url: pathToFileURL(join(process.cwd(), 'tests/hosts/word/page.html')).href,
    runScripts: 'dangerously',
    resources: 'usable',
    virtualConsole: new VirtualConsole(),
    beforeParse(window) {
      Object.defineProperty(window, 'external', { value: external });
    },
  });
  const window = dom.window as unknown as { Office?: typeof Office; Word?: typeof Word };
  await new Promise((resolve) => dom.window.addEventListener('load', resolve));
  await window.Office?.onReady();
  Object.assign(globalThis, { Office: window.Office, Word: window.Word });
  return Object.assign(loaded, { dom });
}
