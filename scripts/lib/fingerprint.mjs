import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildDirectory, inRoot } from './paths.mjs';

/** What the browser builds are made of. */
const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'scripts/webpack', 'package-lock.json'];

function* filesUnder(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isFile()) yield file;
  else for (const name of readdirSync(file).sort()) yield* filesUnder(path.join(file, name));
}

/** A hash over everything that a build is made of. */
export function inputsFingerprint() {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of filesUnder(inRoot(input))) {
      hash
        .update(path.relative(inRoot(), file).split(path.sep).join('/'))
        .update('\0')
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

const stampOf = (build) => path.join(buildDirectory, `${build}.stamp`);

/** Whether the build of that name was made from the present files. */
export function isFresh(build, fingerprint) {
  try {
    return readFileSync(stampOf(build), 'utf8') === fingerprint;
  } catch {
    return false;
  }
}

/** Remembers what a build was made of. */
export function markFresh(build, fingerprint) {
  mkdirSync(buildDirectory, { recursive: true });
  writeFileSync(stampOf(build), fingerprint);
}
