import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from '@playwright/test';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in a page or in one of its frames, each as `rule: the elements`; empty when there is nothing.
 * Run in the page itself: a second page for the results, as axe's own bridge to the browser opens it, takes five
 * times as long as the checks do.
 * @param without rules that are left out
 */
export async function axeFindings(page: Page | Frame, without: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations, passes } = await page.evaluate((rules) => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return axe.run({ rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) });
  }, without);
  // A page on which no rule had anything to look at has not been checked.
  if (passes.length === 0) throw new Error('axe looked at nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
