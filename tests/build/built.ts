import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../manifest/read';

export const dist = path.join(projectRoot, 'dist');

const isBuilt = existsSync(path.join(dist, 'taskpane.html'));

/** `npm test` builds first and says so; then a missing build is a failure, otherwise a reason to skip. */
export const describeBuilt = isBuilt || process.env.GANGJU_BUILT ? describe : describe.skip;

/** Names of the files in a folder, with those of its folders, with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

export const textOf = (...parts: string[]): string => readFileSync(path.join(...parts), 'utf8');
