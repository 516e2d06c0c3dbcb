/** @jest-environment jsdom */
import path from 'node:path';
import { projectRoot } from '../manifest/read';
import { describeBuilt, dist, textOf } from './built';

const source = textOf(projectRoot, 'assets/old-browser.js');

/** What the script says in an engine of that name, with the page as it is. */
function saidIn(agent: string, lacking: readonly string[] = []): string {
  jest.useFakeTimers();
  const kept = new Map(lacking.map((name) => [name, Reflect.get(globalThis, name) as unknown]));
  for (const name of lacking) Reflect.deleteProperty(globalThis, name);
  const spy = jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(agent);
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own file, as a browser would run it
    (new Function(source) as () => void)();
    window.dispatchEvent(new Event('load'));
    jest.runAllTimers();
  } finally {
    spy.mockRestore();
    for (const [name, value] of kept) Reflect.set(globalThis, name, value);
    jest.useRealTimers();
  }
  return [...document.querySelectorAll('#root p')].map((paragraph) => paragraph.textContent).join('\n');
}

const chrome = (version: number) =>
  `Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  // What this test's own engine lacks is not what is asked here.
  Object.assign(globalThis, {
    fetch: () => undefined,
    ResizeObserver: class {},
    CSS: { supports: () => true },
  });
});

describe('where the panel has not come up', () => {
  test.each([
    ['Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko', 'Internet Explorer 11'],
    [`${chrome(64)} Edge/18.17763`, 'EdgeHTML'],
    [chrome(61), 'Chromium 61'],
    [chrome(79), 'Chromium 79'],
  ])('%s is told what is there and what is needed, in both languages', (agent, name) => {
    const said = saidIn(agent);
    expect(said).toContain(name);
    expect(said).toMatch(/需要 Chromium 80[\s\S]*needs Chromium 80/u);
  });

  test('an engine of today is told that something else is wrong', () => {
    const said = saidIn(chrome(130));
    expect(said).toContain('面板没有打开');
    expect(said).not.toContain('needs Chromium');
  });

  test('what it lacks is named', () => {
    expect(saidIn(chrome(130), ['ResizeObserver'])).toContain('ResizeObserver');
  });
});

test('where the panel stands, nothing is said', () => {
  document.getElementById('root')!.innerHTML = '<main>panel</main>';
  expect(saidIn(chrome(61))).toBe('');
});

test('it speaks the language of the oldest browser', () => {
  expect(source).not.toMatch(/=>|`|\b(let|const)\s|\.\.\.|\bclass\b/);
});

describeBuilt('the panel page', () => {
  test('names it in front of every other script of ours', () => {
    const page = textOf(path.join(dist, 'taskpane.html'));
    const ours = [...page.matchAll(/<script[^>]* src="(?!https)([^"]+)"/g)].map(([, src]) => src);
    expect(ours[0]).toBe('assets/old-browser.js');
    expect(page).not.toContain('nomodule');
  });
});
