import path from 'node:path';
import { OFFICE_JS_CDN } from '../../scripts/webpack/settings';
import { manifestText } from '../manifest/read';
import { describeBuilt, dist, filesIn, textOf } from './built';

describeBuilt('dist/', () => {
  const files = () => filesIn(dist);
  const scripts = () => files().filter((name) => name.endsWith('.js'));
  /** Scripts that hold such words; only their names, so that a failure stays readable. */
  const spelling = (words: RegExp) => scripts().filter((name) => words.test(textOf(dist, name)));

  test('holds what the manifest names, and the manifest', () => {
    const addresses = [...manifestText.matchAll(/"https:\/\/localhost:3000\/([^"?]+)/g)].map(
      ([, name]) => name!,
    );
    expect(files()).toEqual(expect.arrayContaining([...new Set(addresses), 'manifest.xml']));
    expect(textOf(dist, 'manifest.xml')).toBe(manifestText);
  });

  test('names scripts and styles after their content, so that they may be cached for ever', () => {
    const named = files().filter((name) => /\.(js|css)$/.test(name) && name !== 'assets/old-browser.js');
    expect(named.filter((name) => !/\.[0-9a-f]{10}\.(js|css)$/.test(name))).toEqual([]);
  });

  test('loads office.js from where it was told, and holds none of it', () => {
    for (const page of ['taskpane.html', 'commands.html', 'probe.html'])
      expect(textOf(dist, page)).toContain(OFFICE_JS_CDN);
    expect(
      files().filter((name) => /office(\.debug)?\.js|word-win32|word-web|o15apptofilemapping/i.test(name)),
    ).toEqual([]);
    // Names that office.js defines and that nobody else has reason to spell.
    expect(spelling(/OfficeExtension\.ClientRequestContext=|OSFWebkit|_OfficeRuntimeWeb/)).toEqual([]);
  });

  test('holds nothing of the preview', () => {
    expect(files().filter((name) => /preview|sample|\.docx$/i.test(name))).toEqual([]);
    expect(spelling(/ProseMirror|GetHostInfo|GetSolutionRef|docx-editor/)).toEqual([]);
  });

  test('evaluates no text as code', () => {
    // What a library says for engines without globalThis, behind ||: never reached, and the policy would block it.
    const unreached = /\|\|Function\("return this"\)\(\)/g;
    const evaluating = scripts().filter((name) =>
      /\beval\(|new Function\(|[^.\w]Function\(["'`]/.test(textOf(dist, name).replace(unreached, '')),
    );
    expect(evaluating).toEqual([]);
  });

  test('has the policy in every page, before anything that it governs', () => {
    // The desk is one file with a policy of another kind, and a test of its own.
    const pages = files().filter((name) => name.endsWith('.html') && name !== 'gangju-desk.html');
    for (const page of pages) {
      const html = textOf(dist, page);
      const policy = html.search(/http-equiv="?Content-Security-Policy/);
      expect(policy).toBeGreaterThan(0);
      const governed = html.search(/<script|<link|<style/);
      // The page of help is text alone.
      if (governed >= 0) expect(policy).toBeLessThan(governed);
      expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=/);
    }
  });

  test('names no machine and no source file', () => {
    expect(files().filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(scripts().filter((name) => textOf(dist, name).includes(path.dirname(dist)))).toEqual([]);
  });
});
