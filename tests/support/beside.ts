import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Material that lies beside the project on some machines; a clone alone does without it. */
const FOLDERS = ['../shared', '../../shared'].map((folder) => join(process.cwd(), folder));

/** Where a file or folder of that material lies, `null` where it is not here. */
export function beside(path: string): string | null {
  return FOLDERS.map((folder) => join(folder, path)).find((one) => existsSync(one)) ?? null;
}

/** Runs where the material is; where it is not, the tests are skipped and their title says so. */
export function givenBeside(path: string, title: string, tests: (found: string) => void): void {
  const found = beside(path);
  if (found === null) {
    describe(title, () => {
      test.skip(`../shared/${path} is not here`, () => {});
    });
  } else describe(title, () => tests(found));
}

/** The plain texts of a folder, by name. */
export function textsIn(folder: string): [name: string, text: string][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}
