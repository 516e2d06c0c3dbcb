/** What the scripts say to a developer: English, with a Chinese line where someone must act. */

export const portTaken = (port) =>
  [
    `Port ${port} is already in use, so the preview was not started.`,
    `Stop the program that uses it, or take another port:`,
    process.platform === 'win32' ? `    set PORT=${port + 1} && npm start` : `    PORT=${port + 1} npm start`,
    `端口 ${port} 已被占用：请关闭占用它的程序，或用环境变量 PORT 换一个端口。`,
  ].join('\n');

export const badPort = (value) =>
  `PORT must be a whole number from 1 to 65535; got "${value}".\n环境变量 PORT 应为 1 到 65535 的整数。`;

export const oldNode = (needed) =>
  `Node.js ${needed} or newer is needed; this is ${process.version}.\n需要 Node.js ${needed} 或更新的版本。`;

export const installFailed =
  'npm ci failed (its reasons are above). Is the package registry reachable?\n依赖安装失败：请检查能否访问 npm 软件源。';

export const buildFailed = 'The build failed (its reasons are above).\n构建失败，原因见上。';

export const noBrowser = [
  'The browser tests need Chrome, Edge or Chromium, and none was found.',
  'Install one, or name it:  CHROME_PATH=/path/to/chrome npm test',
  'Without it:  npm test -- unit',
  '没有找到 Chrome、Edge 或 Chromium：请安装其一，或用环境变量 CHROME_PATH 指明位置。',
].join('\n');
