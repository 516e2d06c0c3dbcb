/**
 * `npm start`: from a fresh clone to the preview in the browser. Uses nothing but Node until the packages are installed.
 */
import { ensureInstalled } from './lib/install.mjs';
import { buildFailed, installFailed, portTaken } from './lib/messages.mjs';
import { openInBrowser } from './lib/open.mjs';
import { isTaken, serve } from './lib/server.mjs';
import { fail, hasDisplay, portFromEnvironment, requireNode } from './lib/system.mjs';
import { webpackPreview } from './lib/webpack.mjs';

const say = (line) => console.log(line);

requireNode();
const port = portFromEnvironment(3000);
if (await isTaken(port)) fail(portTaken(port));

if (!(await ensureInstalled(say))) fail(installFailed);

say('Building the preview ... 正在构建');
const { code, skipped } = await webpackPreview();
if (code !== 0) fail(buildFailed);
if (skipped) say('Nothing has changed since the last build.');

const server = await serve({ port }).catch((error) => {
  if (error.code === 'EADDRINUSE') fail(portTaken(port));
  throw error;
});

say(`\nReady: ${server.url}\n已就绪，请在浏览器中打开以上地址。按 Ctrl+C 结束。`);
if (hasDisplay()) openInBrowser(server.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close().then(() => process.exit(0));
  });
}
