/** What the scripts say to a developer: English, with a Chinese line where someone must act. */

export const portTaken = (port, script = 'start') =>
  [
    `Port ${port} is already in use, so nothing was started.`,
    `Stop the program that uses it, or take another port:`,
    process.platform === 'win32'
      ? `    set PORT=${port + 1}&& npm run ${script}`
      : `    PORT=${port + 1} npm run ${script}`,
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

export const certificatesFailed = (error) =>
  [
    `The development certificates could not be installed: ${error?.message ?? error}`,
    'Word only loads add-ins over https. Try:  npx office-addin-dev-certs install',
    '开发证书安装失败：Word 只加载 https 地址上的加载项。',
  ].join('\n');

export const sideloadByHand = (manifest) =>
  [
    '',
    `Put the add-in into Word with this manifest: ${manifest}`,
    '  Word on the web: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in',
    '  Windows:         a shared folder named in File > Options > Trust Center > Trusted Add-in Catalogs',
    '  Mac:             copy it into ~/Library/Containers/com.microsoft.Word/Data/Documents/wef',
    'README.md says each step by step. 各系统的加载步骤见 README.zh-CN.md。',
  ].join('\n');

export const notSideloaded =
  'Nothing to take away: on this system npm run start:word only serves. 这个系统上 start:word 没有登记加载项，无需移除。';

export const stopFailed = [
  'The add-in could not be taken out of Word. By hand: Windows, delete its value in the registry under',
  '  HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer',
  'Mac, delete the manifest in ~/Library/Containers/com.microsoft.Word/Data/Documents/wef.',
  '没能从 Word 里移除加载项，请按上面的位置手工删除。',
].join('\n');

export const stopped = 'The add-in is taken out of Word. 已从 Word 里移除。';
