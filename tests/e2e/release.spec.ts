import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test, type Browser } from '@playwright/test';
import { unzipSync } from 'fflate';
import { schemasAreHere, validate } from '../manifest/validate';
import { chromeArguments, chromePath } from '../support/chrome';
import { panel } from '../support/preview';
import { answers, found, freePort } from '../support/servers';

/*
 * The release from end to end, as an administrator meets it: unpacked, set up in a browser from file://, served by
 * nginx under a path, and the panel from there beside the stand-in for Word. What is missing on a machine skips.
 */

const root = path.resolve(__dirname, '../..');
const SITE = 'https://x.example/tools/gangju';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const unpack = (zip: Uint8Array, folder: string): void => {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
};

test.describe.configure({ mode: 'serial' });

let folder = '';
let zip = '';
let nginx: ChildProcess | undefined;
let apache: ChildProcess | undefined;
let browser: Browser | undefined;

test.beforeAll(() => {
  test.setTimeout(600_000);
  folder = mkdtempSync(path.join(tmpdir(), 'gangju-release-'));
  const env = { ...process.env, RELEASE_DIR: path.join(folder, 'out') };
  execFileSync(process.execPath, [path.join(root, 'scripts/release.mjs')], { env, stdio: 'pipe' });
  const name = readdirSync(path.join(folder, 'out')).find((file) => file.endsWith('.zip'))!;
  zip = path.join(folder, 'out', name);
  unpack(readFileSync(zip), path.join(folder, 'release'));
});

test.afterAll(async () => {
  await browser?.close();
  nginx?.kill('SIGQUIT');
  apache?.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

test('the zip holds what it should, under checksums that are right', () => {
  const files = unzipSync(readFileSync(zip));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'setup.html',
      'gangju-desk.html',
      'manifest.xml',
      '部署说明.html',
      'third-party-licences.txt',
      'CHANGELOG.md',
      'LICENSE.txt',
      'site/taskpane.html',
      'site/support.html',
      'examples/phrases.json',
      'examples/template.json',
      'examples/house.json',
      'servers/nginx.conf',
      'servers/web.config',
      'servers/.htaccess',
    ]),
  );
  const sums = Buffer.from(files['SHA256SUMS']!).toString().trim().split('\n');
  expect(sums).toHaveLength(Object.keys(files).length - 1);
  for (const line of sums) {
    const [sum, name] = line.split('  ') as [string, string];
    expect([name, sha256(files[name]!)]).toEqual([name, sum]);
  }
  expect(readFileSync(`${zip}.sha256`, 'utf8')).toBe(`${sha256(readFileSync(zip))}  ${path.basename(zip)}\n`);
  const licences = Buffer.from(files['third-party-licences.txt']!).toString();
  for (const name of ['react@', 'fflate@', 'valibot@', 'saxes@', '@fluentui/react-utilities@'])
    expect(licences).toContain(`\n${name}`);
  const guide = Buffer.from(files['部署说明.html']!).toString();
  expect(guide.match(/src="data:image/g)!.length).toBeGreaterThanOrEqual(4);
  expect(guide).not.toMatch(/src="(?!data:)/);
});

test('packed a second time it is the same, byte for byte', () => {
  const env = { ...process.env, RELEASE_DIR: path.join(folder, 'again') };
  execFileSync(process.execPath, [path.join(root, 'scripts/release.mjs'), '--no-build'], {
    env,
    stdio: 'pipe',
  });
  const again = readFileSync(path.join(folder, 'again', path.basename(zip)));
  expect(sha256(again)).toBe(sha256(readFileSync(zip)));
});

test('setup.html makes a site for an address with a path, and says what is wrong', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(path.join(folder, 'release/setup.html')).href);
  const make = page.getByRole('button', { name: '生成压缩包' });
  await page.getByLabel('网站地址').fill('http://x.example');
  await make.click();
  await expect(page.getByRole('alert')).toContainText('https');

  const house = page.getByLabel('本单位配置（可选）');
  const file = (text: string) => ({
    name: 'house.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await house.setInputFiles(file('{"version":1,"rules":{"few-points":"loud"}}'));
  await expect(page.getByText('rules.few-points')).toBeVisible();
  await house.setInputFiles(
    file(
      '{"version":1,"name":"某单位","ask":"办公室","rules":{"few-points":"off"},"locked":["rules.few-points"]}',
    ),
  );
  await expect(page.getByText('可用：某单位')).toBeVisible();

  await page.getByLabel('网站地址').fill(`${SITE}/`);
  await expect(page.getByText(`${SITE}/taskpane.html`)).toBeVisible();
  await page.getByRole('textbox', { name: '本单位的镜像' }).fill('/office-js/office.js');
  await page.getByLabel('第几次发放').fill('1');
  const download = page.waitForEvent('download');
  await make.click();
  unpack(readFileSync(await (await download).path()), path.join(folder, 'made'));
  expect(asked.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);

  const made = (name: string) => readFileSync(path.join(folder, 'made', name), 'utf8');
  expect(made('manifest.xml')).not.toContain('localhost');
  expect(made('manifest.xml')).toContain(`${SITE}/taskpane.html?action=check`);
  expect(made('manifest.xml')).toMatch(/<Version>\d+\.\d+\.\d+\.1</);
  expect(made('site/taskpane.html')).toContain(`connect-src ${SITE}/house.json;`);
  expect(made('gangju-desk.html')).toContain('"name":"某单位"');
  expect(JSON.parse(made('site/house.json'))).toMatchObject({ name: '某单位' });
  if (schemasAreHere) expect((await validate(made('manifest.xml'))).errors).toEqual([]);
});

test('nginx serves it under that path, and the panel works there without asking elsewhere', async () => {
  const program = found('nginx');
  const openssl = found('openssl');
  test.skip(program === null || openssl === null, 'nginx or openssl is not on this machine');
  test.skip(!existsSync(path.join(root, 'build/preview/index.html')), 'the preview is not built');
  const port = await freePort();
  serveWith(program!, openssl!, port);
  await expect.poll(() => answers(port)).toBe(true);

  browser = await chromium.launch({
    executablePath: chromePath(),
    args: [...chromeArguments, `--host-resolver-rules=MAP x.example:443 127.0.0.1:${port}`],
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  // A page of its own: for a bare script a browser asks after an icon, and hears late that there is none.
  const visitor = await context.newPage();
  const header = async (name: string) => (await visitor.goto(`${SITE}/${name}`))!.headers();
  expect(await header('taskpane.html')).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': expect.stringContaining('text/html') as unknown as string,
    'x-content-type-options': 'nosniff',
  });
  const script = readdirSync(path.join(folder, 'made/site')).find((name) => /^taskpane\..*\.js$/.test(name))!;
  expect(await header(script)).toMatchObject({
    'cache-control': expect.stringContaining('immutable') as unknown as string,
    'content-type': expect.stringContaining('text/javascript') as unknown as string,
  });
  expect((await visitor.goto(`${SITE}/support.html`))!.ok()).toBe(true);
  await visitor.close();

  const page = await context.newPage();
  const [asked, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto('https://x.example/?set=1.3');
  const inside = panel(page);
  await inside.getByRole('button', { name: '检查结构' }).click();
  await expect(inside.getByRole('region', { name: '结构总览' })).toBeVisible();
  expect(page.frames().map((frame) => frame.url())).toContainEqual(
    expect.stringContaining(`${SITE}/taskpane.html`),
  );
  const elsewhere = asked.filter(
    (url) => /^https?:/.test(url) && new URL(url).origin !== 'https://x.example',
  );
  expect(elsewhere).toEqual([]);
  expect(asked).toContain(`${SITE}/house.json`);
  expect(errors).toEqual([]);
});

test('Apache reads the sample in the folder of the site', async () => {
  const program = found('apache2') ?? found('httpd');
  const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find((one) => existsSync(one));
  test.skip(program === null || modules === undefined, 'Apache is not on this machine');
  const [port, at] = [await freePort(), (name: string) => path.join(folder, name)];
  const load = (name: string) => `LoadModule ${name}_module ${modules}/mod_${name}.so`;
  const needed = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate', 'alias'];
  writeFileSync(
    at('httpd.conf'),
    `ServerRoot ${folder}
ServerName x.example
Listen 127.0.0.1:${port}
PidFile ${at('httpd.pid')}
ErrorLog ${at('httpd.log')}
${needed
  .filter((name) => existsSync(`${modules}/mod_${name}.so`))
  .map(load)
  .join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig ${at('mime.types')}
DocumentRoot ${folder}
Alias /tools/gangju ${at('made/site')}
<Directory ${at('made/site')}>
  Require all granted
  AllowOverride FileInfo Indexes Options
</Directory>
`,
  );
  writeFileSync(at('mime.types'), 'text/html html\ntext/css css\nimage/png png\n');
  // Whoever Apache runs as has to read what lies there.
  chmodSync(folder, 0o755);
  apache = spawn(program!, ['-X', '-f', at('httpd.conf')], { stdio: 'ignore' });
  await expect.poll(() => answers(port)).toBe(true);
  const header = async (name: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/tools/gangju/${name}`);
    return [answer.status, ...['cache-control', 'content-type'].map((one) => answer.headers.get(one))];
  };
  const script = readdirSync(at('made/site')).find((name) => /^taskpane\..*\.js$/.test(name))!;
  expect(await header('taskpane.html')).toEqual([200, 'no-cache', 'text/html; charset=utf-8']);
  expect(await header('house.json')).toEqual([200, 'no-cache', 'application/json; charset=utf-8']);
  expect(await header(script)).toEqual([
    200,
    'public, max-age=31536000, immutable',
    'text/javascript; charset=utf-8',
  ]);
});

/** nginx with the sample as it came out of the zip; the stand-in for Word and office.js lie beside the site. */
function serveWith(program: string, openssl: string, port: number): void {
  const at = (name: string) => path.join(folder, name);
  const subject = ['-subj', '/CN=x.example', '-days', '2', '-nodes', '-newkey', 'rsa:2048'];
  const files = ['-keyout', at('key.pem'), '-out', at('cert.pem')];
  execFileSync(openssl, ['req', '-x509', ...subject, ...files], { stdio: 'pipe' });
  const sample = readFileSync(at('made/nginx.conf'), 'utf8').replaceAll(
    '/srv/gangju/',
    `${at('made/site')}/`,
  );
  writeFileSync(at('sample.conf'), sample);
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    at('nginx.conf'),
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${at('nginx.pid')};
error_log ${at('error.log')};
events {}
http {
  access_log off;
  absolute_redirect off;
  types { text/html html; text/javascript js; text/css css; application/json json; }
  ${scratch.map((name) => `${name}_temp_path ${at(name)};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${at('cert.pem')};
    ssl_certificate_key ${at('key.pem')};
    include ${at('sample.conf')};
    location = /taskpane.html { return 302 /tools/gangju/taskpane.html$is_args$args; }
    location = /commands.html { return 302 /tools/gangju/commands.html$is_args$args; }
    location /office-js/ { alias ${path.join(root, 'node_modules/@microsoft/office-js/dist')}/; }
    location / { root ${path.join(root, 'build/preview')}; }
  }
}
`,
  );
  nginx = spawn(program, ['-c', at('nginx.conf'), '-p', folder, '-e', at('error.log')], { stdio: 'ignore' });
}
