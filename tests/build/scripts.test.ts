import { execFile } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { findChrome } from '../../scripts/lib/chrome.mjs';
import { jestCounts, summary } from '../../scripts/lib/results.mjs';
import { hasDisplay } from '../../scripts/lib/system.mjs';
import { projectRoot } from '../manifest/read';

interface Ended {
  readonly code: number;
  readonly output: string;
}

const script = (name: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(projectRoot, 'scripts', name), ...args],
      { env: { ...process.env, ...env } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });

async function onTakenPort<T>(host: string, use: (port: number) => Promise<T>): Promise<T> {
  const server = net.createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  try {
    return await use((server.address() as net.AddressInfo).port);
  } finally {
    server.close();
  }
}

describe('npm start', () => {
  test.each(['127.0.0.1', '0.0.0.0'])('a port taken on %s is said with the way out', async (host) => {
    await onTakenPort(host, async (port) => {
      const { code, output } = await script('start.mjs', [], { PORT: String(port) });
      expect(code).toBe(1);
      expect(output).toContain(`Port ${port} is already in use`);
      expect(output).toContain(`PORT=${port + 1}`);
      expect(output).toContain(`端口 ${port} 已被占用`);
    });
  });

  test.each(['abc', '0', '70000', '3000.5'])('PORT=%s is refused in words', async (port) => {
    const { code, output } = await script('start.mjs', [], { PORT: port });
    expect(code).toBe(2);
    expect(output).toContain(`got "${port}"`);
  });

  test('opens no browser where there is no display', () => {
    const terminal = process.stdout.isTTY;
    process.stdout.isTTY = true;
    try {
      expect(hasDisplay('linux', {})).toBe(false);
      expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
      expect(hasDisplay('linux', { DISPLAY: ':0', CI: 'true' })).toBe(false);
      expect(hasDisplay('darwin', { SSH_CONNECTION: 'x' })).toBe(false);
      expect(hasDisplay('win32', {})).toBe(true);
    } finally {
      process.stdout.isTTY = terminal;
    }
  });
});

describe('npm test', () => {
  test('an unknown group is refused in words', async () => {
    const { code, output } = await script('test.mjs', ['units']);
    expect(code).toBe(2);
    expect(output).toContain('"units" is none of: lint, unit, e2e.');
  });

  test('sums all runners into one closing line', () => {
    const one = { name: 'a', passed: 2, failed: 0, skipped: 0, seconds: 1 };
    const two = { name: 'b', passed: 5, failed: 1, skipped: 3, seconds: 1 };
    expect(summary([one]).text.split('\n').at(-1)).toBe('2 passed, 0 failed');
    expect(summary([one, two])).toMatchObject({ failed: 1 });
    expect(summary([one, two]).text.split('\n').at(-1)).toBe('7 passed, 1 failed, 3 skipped');
  });

  test('a runner that ended without a report has failed', () => {
    expect(jestCounts(path.join(projectRoot, 'no-such-report.json'), 1)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  test('finds a browser on every system', () => {
    const on = (platform: NodeJS.Platform, env: Record<string, string>, file: string) =>
      findChrome(platform, env, (candidate: string) => candidate === file);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(on('win32', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, edge)).toBe(edge);
    expect(on('darwin', {}, chrome)).toBe(chrome);
    expect(on('linux', { PATH: '/opt/bin' }, '/opt/bin/google-chrome')).toBe('/opt/bin/google-chrome');
    expect(on('linux', { PATH: '', CHROME_PATH: '/nowhere' }, '/usr/bin/chromium')).toBeNull();
    expect(on('linux', { PATH: '' }, '/none')).toBeNull();
  });
});
