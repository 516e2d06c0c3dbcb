import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Linter } from 'eslint';

import gangju from '../../scripts/eslint/arrows.mjs';
import { FLOORS, NEIGHBOURS } from '../../scripts/eslint/floors.mjs';

const root = mkdtempSync(path.join(tmpdir(), 'lint-rules-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a rule says of a file with this text. */
function said(rule: string, file: string, text: string): string[] {
  const linter = new Linter({ cwd: root });
  const config = {
    files: ['**/*.ts'],
    languageOptions: { sourceType: 'module' as const },
    plugins: { gangju },
    rules: { [`gangju/${rule}`]: 'error' as const },
  };
  return linter.verify(text, [config as Linter.Config], path.join(root, file)).map(({ message }) => message);
}

const importing = (source: string): string => `import { a } from '${source}';\nexport const b = a;\n`;

describe('the arrows between folders', () => {
  test.each([
    ['src/cli/a.ts', '../road/b'],
    ['src/road/a.ts', '../hosts/host'],
    ['src/desk/a.ts', '../taskpane/b'],
    ['src/hosts/word/a.ts', '../../core/plan/b'],
  ])('%s may import %s', (file, source) => {
    expect(said('arrows', file, importing(source))).toEqual([]);
  });

  test.each([
    ['src/core/plan/a.ts', '../../hosts/host'],
    ['src/core/plan/a.ts', 'react'],
    ['src/road/a.ts', '../hosts/word/b'],
    ['src/hosts/word/a.ts', '../../road/b'],
    ['src/strings/zh-CN/a.ts', '../../core/plan/b'],
    ['src/preview/a.ts', '../taskpane/b'],
    ['src/taskpane/a.ts', '../desk/b'],
  ])('%s may not import %s', (file, source) => {
    expect(said('arrows', file, importing(source))).toEqual([expect.stringContaining('may not import')]);
  });
});

describe('the floors of core', () => {
  test.each([
    ['src/core/plan/a.ts', '../outline/b'],
    ['src/core/outline/a.ts', '../counting/b'],
    ['src/core/outline/deep/a.ts', '../../counting/b'],
    ['src/core/phrasing/a.ts', '../plan/b'],
    ['src/core/plan/a.ts', './b'],
    ['src/hosts/a.ts', '../core/plan/b'],
  ])('%s may import %s', (file, source) => {
    expect(said('floors', file, importing(source))).toEqual([]);
  });

  test.each([
    ['src/core/plan/a.ts', '../phrasing/b', 'above'],
    ['src/core/counting/a.ts', '../document/b', 'above'],
    ['src/core/checks/a.ts', '../plan/b', 'beside'],
    ['src/core/checks/rules/a.ts', '../../plan/b', 'beside'],
    ['src/core/plan/a.ts', '../attic/b', 'no floor'],
  ])('%s may not import %s', (file, source, why) => {
    expect(said('floors', file, importing(source))).toEqual([expect.stringContaining(why)]);
  });

  test('no room stands on two floors, and no two neighbours import each other', () => {
    const rooms = FLOORS.flat();
    expect(new Set(rooms).size).toBe(rooms.length);
    const pairs = NEIGHBOURS.map((pair) => [...pair].sort().join());
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

test('a circle of imports is told with the way round, a type no less', () => {
  mkdirSync(path.join(root, 'src'), { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(path.join(root, 'src', file), text);
  write('a.ts', importing('./b'));
  write('b.ts', "import type { c } from './c';\nexport type b = c;\n");
  write('c.ts', "export { b } from './a';\n");
  write('d.ts', importing('./a'));
  expect(said('circles', 'src/a.ts', importing('./b'))).toEqual([
    expect.stringContaining(['a', 'b', 'c', 'a'].map((name) => path.join('src', `${name}.ts`)).join(' → ')),
  ]);
  expect(said('circles', 'src/d.ts', importing('./a'))).toEqual([]);
});

test('these rules and the limits of size are errors in every file of core', () => {
  const eslint = path.join(process.cwd(), 'node_modules/eslint/bin/eslint.js');
  const printed = execFileSync(process.execPath, [eslint, '--print-config', 'src/core/checks/check.ts']);
  const { rules } = JSON.parse(printed.toString()) as { rules: Record<string, unknown> };
  expect(rules).toMatchObject({
    'gangju/arrows': [2],
    'gangju/circles': [2],
    'gangju/floors': [2],
    complexity: [2, 20],
    'max-lines': [2, { max: 300 }],
    'max-params': [2, 7],
  });
});
