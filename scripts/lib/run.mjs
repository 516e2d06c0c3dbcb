import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program in the project's folder.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, capture?: boolean, shell?: boolean }} [options]
 *   `capture` collects what it prints instead of showing it
 * @returns {Promise<{ code: number, output: string }>} its exit code (1 where a signal or a missing program ended it)
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: options.capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: options.shell ?? false,
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a JavaScript file with this Node; package binaries are run so, without a shell and alike on every system. */
export const node = (file, args = [], options = {}) => run(process.execPath, [file, ...args], options);

/** Runs npm: the one that started us where we know it. */
export function npm(args, options = {}) {
  const started = process.env.npm_execpath;
  if (started !== undefined && /\.c?js$/.test(started)) return node(started, args, options);
  const windows = process.platform === 'win32';
  return run(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
}
