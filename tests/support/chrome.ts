import { existsSync } from 'node:fs';

/**
 * The browser that `npm test` found and handed on in CHROME_PATH, or Debian's. Undefined leaves the choice to Playwright.
 */
export function chromePath(): string | undefined {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') return given;
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

/** A headless browser that asks nothing of the network and runs in a container as root. */
export const chromeArguments: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
