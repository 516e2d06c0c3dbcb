import { spawn } from 'node:child_process';

const OPENERS = {
  win32: (url) => ['cmd', ['/c', 'start', '""', url]],
  darwin: (url) => ['open', [url]],
  linux: (url) => ['xdg-open', [url]],
};

/** Opens an address in the person's browser; where that fails nothing happens, the address was printed anyway. */
export function openInBrowser(url) {
  const opener = OPENERS[process.platform];
  if (opener === undefined) return;
  const [command, args] = opener(url);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
