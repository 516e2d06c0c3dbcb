import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { lines, listen, openPreview, selected, type Noise } from '../support/preview';

/** The panel over the real office.js: what a person does with it, seen in the editor beside it. */

let noise: Noise;
test.beforeEach(({ page }) => {
  noise = listen(page);
});
test.afterEach(() => {
  expect(noise.errors).toEqual([]);
  expect(noise.foreign).toEqual([]);
});

const map = (panel: FrameLocator) => panel.getByRole('region', { name: '结构总览' });
const findings = (panel: FrameLocator) => panel.getByRole('list', { name: '问题清单' }).getByRole('listitem');

async function checked(page: Page, options: Parameters<typeof openPreview>[1] = {}): Promise<FrameLocator> {
  const panel = await openPreview(page, options);
  await panel.getByRole('button', { name: '检查结构' }).click();
  await expect(map(panel)).toBeVisible();
  return panel;
}

test('a click on the map marks the heading in the document, and its row', async ({ page }) => {
  const panel = await checked(page);
  await map(panel)
    .getByRole('button', { name: /^政治素质 已有/ })
    .click();
  await expect.poll(() => selected(page)).toContain('在政治素质方面');
  await expect(page.getByTestId('selection-rect-0')).toBeInViewport();
  await expect(map(panel).locator('[aria-current=location]')).toContainText('政治素质');
  await map(panel)
    .getByRole('button', { name: /^问题的原因 已有/ })
    .click();
  await expect.poll(() => selected(page)).toContain('原因');
});

test('one part is added where it belongs and taken back', { tag: '@sets' }, async ({ page }) => {
  const panel = await checked(page);
  const before = await lines(page);
  await map(panel).getByRole('button', { name: '补上“能力本领”' }).click();
  await expect(panel.getByText(/已插入 1 处/)).toBeVisible();
  expect((await lines(page)).join('\n')).toContain('能力本领');
  expect((await lines(page)).join('\n')).not.toContain('工作作风方面');
  await panel.getByRole('button', { name: '撤回' }).click();
  await expect(panel.getByText('已撤回刚才插入的内容。')).toBeVisible();
  expect(await lines(page)).toEqual(before);
});

test(
  'ticks decide what goes in, the preview tells it, and it comes out again',
  { tag: '@sets' },
  async ({ page }) => {
    const panel = await checked(page);
    const before = await lines(page);
    await panel.getByRole('tab', { name: '提纲' }).click();
    await panel.getByRole('button', { name: '全不选' }).click();
    await expect(panel.getByText('没有要写入的内容。')).toBeVisible();
    await panel.getByRole('checkbox', { name: '工作作风' }).check();
    await expect(panel.getByRole('region', { name: '将要写入' })).toContainText('工作作风');
    await expect(panel.getByRole('region', { name: '将要写入' })).not.toContainText('能力本领');
    await panel.getByRole('button', { name: '插入提纲' }).click();
    await expect(panel.getByText(/已插入 1 处/)).toBeVisible();
    expect((await lines(page)).join('\n')).toContain('工作作风');
    await panel.getByRole('button', { name: '撤回插入的内容' }).click();
    await expect.poll(() => lines(page)).toEqual(before);
  },
);

test('another template measures the paper anew', async ({ page }) => {
  const panel = await checked(page);
  await panel.getByRole('tab', { name: '提纲' }).click();
  const choice = panel.getByRole('combobox', { name: '模板' });
  await choice.selectOption('2024-four-lead');
  await panel.getByRole('tab', { name: '结构' }).click();
  await expect(panel.locator('.verdict')).toContainText(/方面 \d\/4/);
});

test('the sample paper and the fresh outline are short lists', async ({ page }) => {
  const panel = await checked(page);
  expect(await findings(panel).count()).toBeLessThanOrEqual(9);
  const whole = await checked(page, { sample: 'complete' });
  expect(await findings(whole).count()).toBeLessThanOrEqual(3);
});

test('F8 walks through the places, and the marked one is still marked after a look at the text', async ({
  page,
}) => {
  const panel = await checked(page);
  await panel.getByRole('button', { name: '检查结构' }).focus();
  await page.keyboard.press('F8');
  const current = panel.locator('.finding-current');
  await expect(current).toHaveCount(1);
  // Where the host hands the keyboard to what is selected, the next press would be Word's own F8.
  await expect.poll(() => selected(page)).not.toBe('');
  await expect(panel.getByRole('button', { name: '检查结构' })).toBeFocused();
  const position = panel.locator('.findings-head');
  await expect(position).toContainText('1/');
  await page.keyboard.press('F8');
  await expect(position).toContainText('2/');
  const what = await current.locator('.finding-what').textContent();
  await page.locator('.ProseMirror').first().focus();
  await expect(current.locator('.finding-what')).toHaveText(what ?? '');
});

/** Types a paragraph with faults of one rule at the end of the paper, with real keys. */
async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.ProseMirror').first().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(text);
}

/** How often the paper has a half-width comma or full stop behind a Chinese character. */
const faults = async (page: Page) => ((await lines(page)).join('\n').match(/\p{sc=Han}[,.]/gu) ?? []).length;

test(
  'a pause in typing checks anew; one fault is mended, then all of its kind',
  { tag: '@sets' },
  async ({ page }) => {
    const panel = await checked(page, { sample: 'complete' });
    await typeAtEnd(page, '今后一定改正,请监督.以后多学习,多请教.');
    const kind = findings(panel).filter({ has: panel.getByRole('button', { name: /^同类修复/ }) });
    await expect.poll(() => kind.count()).toBeGreaterThan(1);
    expect(await faults(page)).toBe(4);
    const own = kind.first().getByRole('button', { name: /^修复这 2 处/ });
    await own.click();
    await panel
      .getByRole('group', { name: /^将修改 2 处/ })
      .getByRole('checkbox')
      .first()
      .uncheck();
    await panel.getByRole('button', { name: '确认修复 1 处' }).click();
    await expect(panel.getByText(/已修复 1 处/)).toBeVisible();
    expect(await faults(page)).toBe(3);
    await kind
      .first()
      .getByRole('button', { name: /^同类修复/ })
      .click();
    await expect(panel.getByRole('group', { name: /^将修改 3 处/ })).toBeVisible();
    expect(await faults(page)).toBe(3);
    await panel.getByRole('button', { name: /^确认修复/ }).click();
    await expect(panel.getByText(/已修复 3 处/)).toBeVisible();
    expect(await faults(page)).toBe(0);
  },
);

test('without live checks, results that are older than the document say so', async ({ page }) => {
  const panel = await checked(page);
  await panel.getByRole('button', { name: '设置' }).click();
  await panel.getByRole('switch', { name: '边写边查' }).uncheck();
  await panel.getByRole('button', { name: '返回' }).click();
  await typeAtEnd(page, '今后一定改正。');
  await expect(panel.getByText('文档已改动')).toBeVisible();
  await panel.getByRole('button', { name: '重新检查' }).click();
  await expect(panel.getByText('文档已改动')).toBeHidden();
});

test('what is ignored is kept apart, survives edits elsewhere, and comes back', async ({ page }) => {
  const panel = await checked(page);
  const count = await findings(panel).count();
  const first = findings(panel).first();
  const what = (await first.locator('.finding-what').textContent()) ?? '';
  await first.getByRole('button', { name: /^忽略：/ }).click();
  await panel.getByRole('button', { name: /^这份文档：/ }).click();
  await expect(findings(panel)).toHaveCount(count - 1);
  await expect(panel.locator('.finding-main').first()).toBeFocused();
  await typeAtEnd(page, '另起一段。');
  await panel.getByRole('button', { name: '检查结构' }).click();
  const ignored = panel.getByText('已忽略 1 条');
  await expect(ignored).toBeVisible();
  await ignored.click();
  await expect(panel.locator('details.ignored')).toContainText(what.split('：').at(-1) ?? what);
  await panel.getByRole('button', { name: /^恢复：/ }).click();
  await expect(panel.getByText('已忽略 1 条')).toBeHidden();
});

test('by keyboard alone: check, jump, add, take back', async ({ page }) => {
  const panel = await openPreview(page);
  const before = await lines(page);
  await panel.getByRole('button', { name: '检查结构' }).focus();
  await page.keyboard.press('Enter');
  await expect(map(panel)).toBeVisible();
  await expect(panel.getByRole('button', { name: '检查结构' })).toBeFocused();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('Tab');
  await expect(panel.locator('.row-main').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toContain('问题');
  await panel.getByRole('button', { name: '插入提纲' }).focus();
  await page.keyboard.press('Space');
  await expect(panel.getByText(/已插入 3 处/)).toBeVisible();
  await panel.getByRole('button', { name: '撤回' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => lines(page)).toEqual(before);
});

test('nothing runs out of a panel of 320 pixels', async ({ page }) => {
  const panel = await checked(page);
  const splitter = page.getByRole('separator', { name: '调整面板宽度' });
  await splitter.focus();
  for (let i = 0; i < 6; i++) await splitter.press('ArrowRight');
  await expect(splitter).toHaveAttribute('aria-valuenow', '320');
  for (const tab of ['结构', '提纲', '措辞']) {
    await panel.getByRole('tab', { name: tab }).click();
    await expect(panel.locator('.waiting')).toHaveCount(0);
    expect(
      await panel
        .locator('.panel-body')
        .evaluate((body) => [body.clientWidth, body.scrollWidth - body.clientWidth]),
    ).toEqual([320, 0]);
  }
});

test.describe('states that Word brings about', () => {
  test('read-only from the start: checked, nothing written', async ({ page }) => {
    const panel = await checked(page, { faults: ['read-only'] });
    const before = await lines(page);
    await expect(panel.getByText('文档是只读的：可以检查，不能插入或修复。')).toBeVisible();
    const insert = panel.getByRole('button', { name: '插入提纲' });
    await expect(insert).toBeDisabled();
    await expect(insert).toHaveAttribute('title', /只读/);
    await insert.click({ force: true });
    expect(await lines(page)).toEqual(before);
  });

  test('viewing mode, found out by the first write', async ({ page }) => {
    const panel = await checked(page, { faults: ['viewing-mode'] });
    await panel.getByRole('button', { name: '插入提纲' }).click();
    await expect(panel.getByRole('alert')).toContainText('文档是只读的');
  });

  test(
    'somebody else writes in between: nothing goes in, the check is new',
    { tag: '@sets' },
    async ({ page }) => {
      // Whoever looks by itself would meet the change first.
      await page.addInitScript(() => localStorage.setItem('gangju.settings', '{"version":1,"live":false}'));
      const panel = await openPreview(page, { faults: ['changes-between'] });
      await panel.getByRole('button', { name: '插入提纲' }).click();
      await expect(panel.getByRole('alert')).toContainText('文档刚刚被改动');
      await expect(map(panel)).toBeVisible();
      await panel.getByRole('button', { name: '插入提纲' }).click();
      await expect(panel.getByText(/已插入 \d+ 处/)).toBeVisible();
    },
  );

  test('Word stops half way: what went in is listed and taken back', { tag: '@sets' }, async ({ page }) => {
    const panel = await openPreview(page, { faults: ['fail-action:4'] });
    const before = await lines(page);
    await panel.getByRole('button', { name: '插入提纲' }).click();
    await expect(panel.getByRole('alert')).toContainText('只写入了一部分');
    await expect(panel.getByRole('alert').getByRole('listitem').first()).toBeVisible();
    expect(await lines(page)).not.toEqual(before);
    await panel.getByRole('button', { name: '复制详情' }).click();
  });

  test('a slow Word: the panel says what it is doing', async ({ page }) => {
    const panel = await openPreview(page, { faults: ['slow'] });
    await panel.getByRole('button', { name: '检查结构' }).click();
    await expect(panel.getByRole('progressbar', { name: '正在检查…' })).toBeVisible();
    await expect(map(panel)).toBeVisible();
  });

  test('an empty document is offered its whole outline', async ({ page }) => {
    const panel = await checked(page, { sample: 'empty' });
    await expect(panel.getByRole('heading', { name: '哪个会？' })).toBeVisible();
    await expect(panel.getByText(/缺 \d+ 项/)).toHaveCount(0);
    await panel.getByRole('button', { name: /^2024年度民主生活会/ }).click();
    await expect(panel.getByText(/已插入 \d+ 处/)).toBeVisible();
    // The cursor stands in the first blank, and the next one is a click away; all of it is one line.
    await expect.poll(() => selected(page)).toMatch(/^【待补/);
    await expect(findings(panel)).toHaveCount(1);
    const first = await selected(page);
    await panel.getByRole('button', { name: /^下一处待补/ }).click();
    await expect.poll(() => selected(page)).not.toBe(first);
    await expect.poll(() => selected(page)).toMatch(/^【待补/);
    await expect(panel.getByRole('button', { name: /^下一处待补/ })).toContainText('2/');
  });

  test('the outline that is asked for in an empty document is chosen first', async ({ page }) => {
    const panel = await openPreview(page, { sample: 'empty' });
    await panel.getByRole('button', { name: '插入提纲' }).click();
    await expect(panel.getByRole('button', { name: /^2025年度民主生活会/ })).toBeFocused();
    expect((await lines(page)).join('')).toBe('');
  });

  for (const theme of ['dark', 'contrast'] as const)
    test(`Word’s ${theme} theme is the panel’s`, async ({ page }) => {
      const panel = await openPreview(page, { theme });
      await expect(panel.locator('html')).toHaveAttribute('data-shade', theme);
    });

  test('Word in English, the panel in English', async ({ page }) => {
    const panel = await openPreview(page, { lang: 'en-US' });
    await panel.getByRole('button', { name: 'Check structure' }).click();
    await expect(panel.getByRole('region', { name: 'Structure overview' })).toBeVisible();
    await expect(panel.locator('html')).toHaveAttribute('lang', 'en-US');
    await expect(panel.locator('html')).toHaveAttribute('data-shade', 'light');
  });
});

test('without office.js the panel says so, with a way out', async ({ page }) => {
  await page.route('**/office-js/**', (route) => route.abort());
  await page.goto('/taskpane.html');
  await expect(page.getByRole('heading', { name: '没有加载到 office.js' })).toBeVisible();
  await page.unroute('**/office-js/**');
  noise.errors.length = 0;
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { name: '请在 Word 里打开' })).toBeVisible({ timeout: 20_000 });
  noise.errors.length = 0;
});

test('a part that cannot be fetched leaves no blank panel', async ({ page }) => {
  await page.route('**/word-host.*', (route) => route.abort());
  await page.goto('/');
  const panel = page.frameLocator('iframe[title="纲举"]');
  await expect(panel.getByRole('heading', { name: '面板出了错' })).toBeVisible();
  await page.unroute('**/word-host.*');
  await panel.getByRole('button', { name: '重新载入面板' }).click();
  await expect(panel.getByRole('button', { name: '检查结构' })).toBeVisible();
  noise.errors.length = 0;
});
