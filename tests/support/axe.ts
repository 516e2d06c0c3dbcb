import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from '@playwright/test';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in a page or in one of its frames, each as `rule: the elements`; empty when there is nothing.
 * Run in the page itself: a second page for the results, as axe's own bridge to the browser opens it, takes five
 * times as long as the checks do.
 * @param without rules that are left out
 * @param only the rules that are asked, where a second look can find nothing else; every other rule if empty
 */
export async function axeFindings(
  page: Page | Frame,
  { without = [], only = [] }: { without?: readonly string[]; only?: readonly string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const asked: RunOptions = {
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    ...(only.length === 0 ? {} : { runOnly: { type: 'rule', values: [...only] } }),
  };
  const { violations, passes } = await page.evaluate((options) => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return axe.run(options);
  }, asked);
  // A page on which no rule had anything to look at has not been checked.
  if (passes.length === 0) throw new Error('axe looked at nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
