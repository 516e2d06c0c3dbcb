import fs from 'node:fs';
import { promisify } from 'node:util';

/** What `node:fs/promises` gives of the same name, which takes a start as long to load as a paper is read in. */
export const readFile = promisify(fs.readFile);
export const readdir = promisify(fs.readdir);
export const stat = promisify(fs.stat);
