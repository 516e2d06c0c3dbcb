/**
 * `npm run start:word`: the panel in a Word on this machine. Development certificates, an https server on port 3000,
 * rebuilding on change, and sideloading where the system allows it. `npm run start:word -- --no-sideload` only serves.
 */
import { spawn } from 'node:child_process';
import { ensureInstalled } from './lib/install.mjs';
import {
  buildFailed,
  certificatesFailed,
  installFailed,
  portTaken,
  sideloadByHand,
} from './lib/messages.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { npm } from './lib/run.mjs';
import { isTaken, serve } from './lib/server.mjs';
import { SIDELOADER, startArguments } from './lib/sideloader.mjs';
import { fail, portFromEnvironment, requireNode } from './lib/system.mjs';
import { webpack } from './lib/webpack.mjs';

const say = (line) => console.log(line);
const sideload = !process.argv.includes('--no-sideload') && ['win32', 'darwin'].includes(process.platform);

requireNode();
const port = portFromEnvironment(3000);
if (await isTaken(port)) fail(portTaken(port, 'start:word'));
if (!(await ensureInstalled(say))) fail(installFailed);

say('Development certificates: your system may ask for your consent ... 正在准备开发证书');
const { default: certificates } = await import('office-addin-dev-certs');
const https = await certificates.getHttpsServerOptions().catch((error) => fail(certificatesFailed(error)));

const origin = `https://localhost:${port}`;
say('Building the add-in ... 正在构建');
if ((await webpack(['addin'], { env: { ORIGIN: origin } })).code !== 0) fail(buildFailed);

const server = await serve({ directory: inRoot('dist'), port, https });
say(`\nServing ${server.url}`);

const watcher = spawn(
  process.execPath,
  [inRoot('node_modules/webpack/bin/webpack.js'), '--watch', '--env', 'build=addin'],
  { cwd: root, env: { ...process.env, ORIGIN: origin }, stdio: ['ignore', 'inherit', 'inherit'] },
);

const stop = () => {
  watcher.kill();
  server.close().then(() => process.exit(0));
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

const manifest = inRoot('dist/manifest.xml');
const sideloaded =
  sideload && (await npm(['exec', '--yes', '--', SIDELOADER, ...startArguments(manifest)])).code === 0;
say(
  sideloaded
    ? '\nWord is opening; look for the tab 纲举. 请在 Word 的“纲举”选项卡中打开面板。'
    : sideloadByHand(manifest),
);
say(
  'Ctrl+C ends the server; npm run stop:word takes the add-in out of Word. 按 Ctrl+C 结束；npm run stop:word 从 Word 里移除。',
);
