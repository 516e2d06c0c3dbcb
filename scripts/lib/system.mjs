import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { badPort, oldNode } from './messages.mjs';

/** Ends the program with words on the error stream. */
export function fail(message, code = 1) {
  console.error(`\n${message}`);
  process.exit(code);
}

/** Ends the program where Node.js is older than package.json asks for. */
export function requireNode() {
  const needed = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).engines.node.replace(/[^\d.]/g, '');
  const [major, minor] = needed.split('.').map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor < major || (ourMajor === major && ourMinor < minor)) fail(oldNode(needed));
}

/** The port from the environment; ends the program where it is none. */
export function portFromEnvironment(fallback) {
  const value = process.env.PORT;
  if (value === undefined || value.trim() === '') return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(badPort(value), 2);
  return port;
}

/** Whether a person sits in front of this machine's screen. */
export function hasDisplay(platform = process.platform, env = process.env) {
  if (env.CI || env.SSH_CONNECTION || !process.stdout.isTTY) return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
