import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { npm } from './run.mjs';

const lockedPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes what it installed to
 * node_modules/.package-lock.json; packages for other systems are optional and may be absent.
 */
export function isInstalled() {
  try {
    const wanted = lockedPackages(inRoot('package-lock.json'));
    const there = lockedPackages(inRoot('node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(
      ([name, { version, optional, devOptional }]) =>
        name === '' ||
        there[name]?.version === version ||
        (there[name] === undefined && (optional || devOptional)),
    );
  } catch {
    return false;
  }
}

/**
 * Installs the locked packages unless they are there.
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false when npm failed; npm has then said why
 */
export async function ensureInstalled(say) {
  if (isInstalled()) return true;
  say('Installing packages (npm ci); the first time this takes a minute or two ... 正在安装依赖');
  const { code } = await npm(['ci', '--no-audit', '--no-fund']);
  return code === 0;
}
