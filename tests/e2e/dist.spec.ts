import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { listen } from '../support/preview';

/** The production build as a server would hand it out, office.js answered from the development dependency. */

const root = path.resolve(__dirname, '../..');
const OFFICE_JS = path.join(root, 'node_modules/@microsoft/office-js/dist');

const isBuilt = existsSync(path.join(root, 'dist/taskpane.html'));
test.skip(!isBuilt, 'dist/ is not built (npm run build)');

const distUrl = () => test.info().config.metadata.distUrl as string;

interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

/** Opens a page of the build and collects what its policy blocks. */
async function open(page: Page, name: string): Promise<() => Promise<Violation[]>> {
  await page.addInitScript(() => {
    const violations: Violation[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
    });
  });
  await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: path.join(OFFICE_JS, pathname.replace('/lib/1/hosted/', '')) });
  });
  await page.goto(`${distUrl()}/${name}`);
  return () => page.evaluate(() => (window as unknown as { violations: Violation[] }).violations);
}

test('the panel outside Word says so, and its policy blocks nothing that it needs', async ({ page }) => {
  const noise = listen(page);
  const violations = await open(page, 'taskpane.html');
  await expect(page.getByRole('heading', { name: '请在 Word 里打开' })).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(noise.errors).toEqual([]);
  expect(
    noise.foreign.filter((url) => !url.startsWith('https://appsforoffice.microsoft.com/lib/1/hosted/')),
  ).toEqual([]);
});

/** Runs as a script of the page itself: what a test evaluates from outside is not under the policy. */
const ATTEMPTS = `(async () => {
  const fails = async (attempt) => { try { await attempt(); return false; } catch { return true; } };
  const add = (name, attributes) => document.body.append(Object.assign(document.createElement(name), attributes));
  add('img', { src: 'https://example.org/pixel.png' });
  add('script', { src: 'https://example.org/script.js' });
  add('iframe', { src: 'https://example.org/' });
  add('style', { textContent: 'body { color: red }' });
  window.refused = {
    own: await fails(() => fetch('/manifest.xml')),
    foreign: await fails(() => fetch('https://example.org/')),
    evaluate: await fails(() => (0, eval)('1')),
    compile: await fails(() => new Function('return 1')()),
  };
})()`;

test('the policy blocks sending, evaluating and foreign content', async ({ page }) => {
  await page.route('**/attempts.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: ATTEMPTS }),
  );
  const violations = await open(page, 'taskpane.html');
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('script'), { src: '/attempts.js' }));
  });
  await page.waitForFunction(() => 'refused' in window);
  expect(await page.evaluate(() => (window as unknown as { refused: object }).refused)).toEqual({
    own: true,
    foreign: true,
    evaluate: true,
    compile: true,
  });
  const blocked = async () => [...new Set((await violations()).map(({ directive }) => directive))].sort();
  await expect
    .poll(blocked)
    .toEqual(['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-elem']);
});

test('the ribbon page loads under the same policy', async ({ page }) => {
  const noise = listen(page);
  const violations = await open(page, 'commands.html');
  await page.waitForFunction(() => 'Office' in window);
  expect(await violations()).toEqual([]);
  expect(noise.errors).toEqual([]);
});

test('when office.js cannot be loaded the panel says what to do', async ({ page }) => {
  await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
  await page.goto(`${distUrl()}/taskpane.html`);
  // The panel is patient: it waits for a slow network before it gives up.
  await expect(page.getByRole('heading', { name: '没有加载到 office.js' })).toBeVisible({ timeout: 20_000 });
});

/** Our scripts in words that no engine reads: they stand for those that an old one does not. */
const breakScripts = (page: Page) =>
  page.route(/\/[^/]+\.[0-9a-f]{10}\.js$/u, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'const panel = 1 ?!? 2;' }),
  );

test('an engine that cannot read our scripts says so instead of staying blank', async ({ page, browser }) => {
  await breakScripts(page);
  await open(page, 'taskpane.html');
  await expect(page.getByText('面板没有打开')).toBeVisible();
  await expect(page.getByText('SyntaxError')).toBeVisible();

  const older = await browser.newContext({ userAgent: 'Mozilla/5.0 Chrome/61.0.3163.100 Safari/537.36' });
  const there = await older.newPage();
  await breakScripts(there);
  const violations = await open(there, 'taskpane.html');
  await expect(there.getByText(/Chromium 61.*需要 Chromium 80/u)).toBeVisible();
  await expect(there.getByText(/needs Chromium 80/u)).toBeVisible();
  expect(await violations()).toEqual([]);
  await older.close();
});
