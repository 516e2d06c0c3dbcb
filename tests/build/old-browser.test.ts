/** @jest-environment jsdom */
import path from 'node:path';
import { projectRoot } from '../manifest/read';
import { describeBuilt, dist, textOf } from './built';

test('a browser without modules is told so, in both languages, where the panel would be', () => {
  document.body.innerHTML = '<div id="root"></div>';
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own file, as a browser would run it
  const run = new Function(textOf(projectRoot, 'assets/old-browser.js')) as () => void;
  run();
  const said = [...document.querySelectorAll('#root p')].map((paragraph) => paragraph.textContent);
  expect(said).toEqual([
    expect.stringContaining('Internet Explorer 11'),
    expect.stringContaining('Internet Explorer 11'),
  ]);
});

test('it speaks the language of that browser', () => {
  expect(textOf(projectRoot, 'assets/old-browser.js')).not.toMatch(/=>|`|\b(let|const)\s|\.\.\./);
});

describeBuilt('the panel page', () => {
  test('names it for such browsers only', () => {
    expect(textOf(path.join(dist, 'taskpane.html'))).toMatch(
      /<script nomodule(="")? src="?assets\/old-browser\.js/,
    );
  });
});
