import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { givenBeside } from '../../support/beside';
import { fixedAll, readingOf } from '../../support/reading';

interface Expectation {
  readonly sections?: number;
  readonly dimensions?: number;
  readonly mustNotFind?: readonly string[];
  readonly points?: Readonly<Record<string, number>>;
  readonly fixAllChangesNothing?: boolean;
  readonly fixMustNotChange?: readonly string[];
}

interface Case {
  readonly file: string;
  readonly expect: Expectation;
}

function readWild(folder: string): [string, Case][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, Case] => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case])
    .filter(([, { file }]) => file.endsWith('.txt'));
}

givenBeside('cases/wild', 'cases beside the project', (folder) => {
  test.each(readWild(folder))('%s', async (_, { file, expect: wanted }) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const { outline, findings } = await readingOf(text);
    const nodes = outline.sections.flatMap(({ children }) => children);
    const points = (id: string) =>
      nodes.find((node) => node.id === id)?.children.filter(({ kind }) => kind === 'point').length;
    for (const [id, count] of Object.entries(wanted.points ?? {}))
      expect([id, points(id)]).toEqual([id, count]);
    const rules = new Set(findings.map(({ rule }) => rule));
    expect((wanted.mustNotFind ?? []).filter((rule) => rules.has(rule))).toEqual([]);
    const fixed = await fixedAll(text);
    if (wanted.fixAllChangesNothing === true) expect(fixed).toBe(text);
    for (const kept of wanted.fixMustNotChange ?? []) expect(fixed).toContain(kept);
  });
});
