import { run } from 'axe-core';

/** Ids of the accessibility rules that a piece of the page breaks. Colour needs a real browser. */
export async function axe(container: Element): Promise<string[]> {
  const { violations } = await run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
