import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { previewDirectory, root } from './paths.mjs';

/** What the preview is made of. */
const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'scripts/webpack', 'package-lock.json'];

function* filesUnder(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isFile()) yield file;
  else for (const name of readdirSync(file).sort()) yield* filesUnder(path.join(file, name));
}

/** A hash over everything that the preview is made of. */
export function fingerprintOfInputs() {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of filesUnder(path.join(root, input))) {
      const name = path.relative(root, file).split(path.sep).join('/');
      hash.update(name).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** Lies in the build, and webpack clears it away at each build: a build that failed is never taken for a fresh one. */
const stamp = path.join(previewDirectory, '.made-of');

/** Whether the preview that stands there was made from these inputs. */
export function isFresh(fingerprint) {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint;
  } catch {
    return false;
  }
}

/** Remembers what the preview was made of. */
export function markFresh(fingerprint) {
  writeFileSync(stamp, fingerprint);
}
