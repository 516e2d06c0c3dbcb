import path from 'node:path';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../manifest/read';
import { describeBuilt, dist, textOf } from './built';

/** The budget of the panel's first JavaScript, gzipped, core included. The official React template weighs 223. */
const FIRST_SCRIPTS = 115 * 1024;
/** A click on the ribbon loads a page of its own: no React, no Fluent. */
const COMMAND_SCRIPTS = 45 * 1024;

/** What the panel asks for by itself, besides the scripts that its page names (src/taskpane/index.tsx). */
const AT_ONCE = ['word-host'];

/** What webpack says each page, and each chunk with a name, consists of (scripts/webpack/size-report.js). */
const pages = () =>
  (JSON.parse(textOf(projectRoot, 'build/sizes/addin.json')) as { pages: Record<string, string[]> }).pages;

const gzipped = (page: string): number =>
  pages()
    [page]!.filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + gzipSync(readFileSync(path.join(dist, name))).length, 0);

describeBuilt('what a page loads before anyone clicks', () => {
  test('the panel', () => {
    const first = ['taskpane', ...AT_ONCE].reduce((sum, name) => sum + gzipped(name), 0);
    expect(first).toBeLessThanOrEqual(FIRST_SCRIPTS);
  });

  test('chunks with a name are counted, all of them', () => {
    expect(Object.keys(pages()).sort()).toEqual(['commands', 'taskpane', ...AT_ONCE].sort());
  });

  test('the ribbon button', () => {
    expect(gzipped('commands')).toBeLessThanOrEqual(COMMAND_SCRIPTS);
  });

  test('is what the page names, so that the sum above leaves nothing out', () => {
    for (const page of ['taskpane', 'commands']) {
      const named = [...textOf(dist, `${page}.html`).matchAll(/<script[^>]* src="?([^" >]+)/g)].map(
        ([, src]) => src!,
      );
      const ours = named.filter((src) => !src.startsWith('https:') && src !== 'assets/old-browser.js');
      expect(ours.sort()).toEqual(
        pages()
          [page]!.filter((name) => name.endsWith('.js'))
          .sort(),
      );
    }
  });
});
