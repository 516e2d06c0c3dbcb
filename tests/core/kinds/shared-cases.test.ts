import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fixedAll, readingOf } from '../../support/reading';

/** Cases that lie beside the project on some machines; a clone alone does without them. */
const FOLDER = join(process.cwd(), '../shared/cases');
const OTHER = join(process.cwd(), '../../shared/cases');
const cases = [FOLDER, OTHER].find((folder) => existsSync(folder));

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

const wild = cases === undefined ? [] : readWild(join(cases, 'wild'));

function readWild(folder: string): [string, Case][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, Case] => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case])
    .filter(([, { file }]) => file.endsWith('.txt'));
}

(cases === undefined ? describe.skip : describe)(
  cases === undefined ? 'cases beside the project: ../shared/cases is not here' : 'cases beside the project',
  () => {
    test.each(wild.length > 0 ? wild : [['none', { file: '', expect: {} }] as [string, Case]])(
      '%s',
      async (_, { file, expect: wanted }) => {
        const text = readFileSync(join(cases!, 'wild', file), 'utf8');
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
      },
    );
  },
);
