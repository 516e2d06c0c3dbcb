import { existsSync } from 'node:fs';
import { findChrome } from './chrome.mjs';
import { run } from './run.mjs';

/** Debian's packages that the browser tests need: the browser, and a font with Chinese characters. */
const PACKAGES = { browser: 'chromium', font: 'fonts-noto-cjk' };

const isDebianRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { code, output } = await run('fc-list', [':lang=zh', 'family'], { capture: true });
  return code === 0 && output.trim() !== '';
}

/**
 * The browser for the tests. On a Debian machine where we are root, what is missing is installed.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} its path
 */
export async function ensureBrowser(say) {
  const missing = [];
  if (findChrome() === null) missing.push(PACKAGES.browser);
  if (!(await hasChineseFont())) missing.push(PACKAGES.font);
  if (missing.length > 0 && isDebianRoot()) {
    say(`Installing ${missing.join(' and ')} (apt-get) ... 正在安装浏览器与字体`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update', '-q'], { env, capture: true });
    const options = ['install', '-y', '-q', '--no-install-recommends', ...missing];
    const install = await run('apt-get', options, { env, capture: true });
    if (install.code !== 0) say(`${update.output}${install.output}`);
  }
  return findChrome();
}
