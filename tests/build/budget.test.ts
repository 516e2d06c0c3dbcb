import path from 'node:path';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../manifest/read';
import { describeBuilt, dist, textOf } from './built';

/**
 * The budget of the panel's first JavaScript, gzipped: it stands, and has Word read the document. The official React
 * template weighs 223.
 */
const FIRST_SCRIPTS = 72 * 1024;
/** With what recognises, fetched while Word reads, and the rules, fetched while it recognises: all until the first result. */
const FIRST_RESULT = 184 * 1024;
/** The ribbon's page is loaded for its message as well: no React, no Fluent, no core. */
const COMMAND_SCRIPTS = 12 * 1024;
/** A click on the ribbon reads, chooses, recognises, plans and writes. */
const CLICK_SCRIPTS = 82 * 1024;

/** What the panel asks for by itself, besides the scripts that its page names (src/taskpane/index.tsx). */
const AT_ONCE = ['word-host'];
/** What it asks for while Word answers. */
const WITH_THE_READING = ['reading'];
/** What it asks for once Word has answered. */
const WITH_THE_RESULT = ['checks'];
/** What a click on the ribbon asks for. */
const WITH_THE_CLICK = ['ribbon-work'];

/** What webpack says each page, and each chunk with a name, consists of (scripts/webpack/size-report.js). */
const pages = () =>
  (JSON.parse(textOf(projectRoot, 'build/sizes/addin.json')) as { pages: Record<string, string[]> }).pages;

const scriptsOf = (name: string): string[] => pages()[name]!.filter((file) => file.endsWith('.js'));

const weigh = (file: string): number => gzipSync(readFileSync(path.join(dist, file))).length;

describeBuilt('what a page loads before anyone clicks', () => {
  /** Scripts that two chunks share are loaded once. */
  const together = (...names: readonly string[]): number =>
    [...new Set(names.flatMap((name) => scriptsOf(name)))].reduce((sum, file) => sum + weigh(file), 0);

  test('the panel', () => {
    expect(together('taskpane', ...AT_ONCE)).toBeLessThanOrEqual(FIRST_SCRIPTS);
  });

  test('the panel until its first result', () => {
    expect(together('taskpane', ...AT_ONCE, ...WITH_THE_READING, ...WITH_THE_RESULT)).toBeLessThanOrEqual(
      FIRST_RESULT,
    );
  });

  test('chunks with a name are counted, all of them', () => {
    const counted = [
      'commands',
      'probe',
      'taskpane',
      ...AT_ONCE,
      ...WITH_THE_READING,
      ...WITH_THE_RESULT,
      ...WITH_THE_CLICK,
    ];
    expect(Object.keys(pages()).sort()).toEqual(counted.sort());
  });

  test('the ribbon button', () => {
    expect(together('commands')).toBeLessThanOrEqual(COMMAND_SCRIPTS);
    expect(together('commands', ...WITH_THE_CLICK)).toBeLessThanOrEqual(CLICK_SCRIPTS);
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
