/**
 * `npm run release`: release/gangju-VERSION.zip and its checksum. The same sources give the same bytes: names are
 * sorted, every entry has one date, and the build names its files after their content.
 * `RELEASE_DIR` moves the folder; `npm run release -- --no-build` packs what was built last.
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { buildFailed } from './lib/messages.mjs';
import { buildDirectory, inRoot, root } from './lib/paths.mjs';
import { fail, requireNode } from './lib/system.mjs';
import { webpack } from './lib/webpack.mjs';
import { DEFAULT_ORIGIN } from './webpack/settings.js';
import { serverFiles } from './webpack/servers.js';

/** A moment that every zip can tell. */
const MOMENT = new Date(1980, 0, 1);
const GUIDE = '部署说明.html';

requireNode();
if (!process.argv.includes('--no-build') && (await webpack(['release'])).code !== 0) fail(buildFailed);

const built = path.join(buildDirectory, 'release');
const output = path.resolve(root, process.env.RELEASE_DIR ?? 'release');
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const zip = (files) => {
  const sorted = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((name) => [name, files[name]]),
  );
  return zipSync(sorted, { mtime: MOMENT, level: 9, os: 3 });
};

const site = filesIn(path.join(built, 'site'));
const licences = strToU8(licenceText(path.join(built, 'licences')));
site['third-party-licences.txt'] = licences;

const files = {
  'setup.html': strToU8(setupPage(zip(site))),
  'gangju-desk.html': site['gangju-desk.html'],
  'manifest.xml': site['manifest.xml'],
  [GUIDE]: strToU8(guide()),
  'LICENSE.txt': readFileSync(inRoot('LICENSE')),
  'CHANGELOG.md': readFileSync(inRoot('CHANGELOG.md')),
  'third-party-licences.txt': licences,
  ...within('site', site),
  ...within('examples', filesIn(inRoot('examples'))),
  'examples/template.json': readFileSync(inRoot('src/core/template/builtin/2023-theme-education.json')),
};
for (const name of ['house', 'phrases', 'settings', 'template', 'layout-profile'])
  files[`examples/schema/${name}.schema.json`] = readFileSync(inRoot(`docs/${name}.schema.json`));
for (const [name, text] of Object.entries(serverFiles(DEFAULT_ORIGIN)))
  files[`servers/${path.basename(name)}`] = strToU8(text);

const sums = Object.keys(files)
  .sort()
  .map((name) => `${sha256(files[name])}  ${name}\n`);
files.SHA256SUMS = strToU8(sums.join(''));

const name = `gangju-${version}.zip`;
const bytes = zip(files);
mkdirSync(output, { recursive: true });
writeFileSync(path.join(output, name), bytes);
writeFileSync(path.join(output, `${name}.sha256`), `${sha256(bytes)}  ${name}\n`);
console.log(
  `${path.join(output, name)}\n${bytes.length} bytes, ${Object.keys(files).length} files, sha256 ${sha256(bytes)}`,
);

/** A folder's files by their names, with forward slashes. */
function filesIn(folder) {
  const found = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    found[path.relative(folder, file).split(path.sep).join('/')] = new Uint8Array(readFileSync(file));
  }
  return found;
}

function within(folder, given) {
  return Object.fromEntries(Object.entries(given).map(([file, content]) => [`${folder}/${file}`, content]));
}

/** The page with the site inside it: a page on file:// cannot read what lies beside it. */
function setupPage(siteZip) {
  const put = (html, id, text) => {
    const place = new RegExp(`(<script type="text/plain" id="${id}">)(</script>)`);
    if (!place.test(html)) throw new Error(`setup.html has no place for ${id}`);
    return html.replace(place, (_, head, tail) => head + text + tail);
  };
  const html = readFileSync(path.join(built, 'setup/setup.html'), 'utf8');
  return put(put(html, 'gangju-version', version), 'gangju-site', Buffer.from(siteZip).toString('base64'));
}

/** What the licence plugin found in each build, every package once. */
function licenceText(folder) {
  const packages = new Map();
  for (const file of readdirSync(folder).sort())
    for (const one of JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
      packages.set(`${one.name}@${one.version}`, one);
  return [...packages.keys()]
    .sort()
    .map((id) => {
      const { licence, text } = packages.get(id);
      return `${'='.repeat(72)}\n${id}\n${licence ?? ''}\n${'='.repeat(72)}\n\n${(text ?? '').replace(/\r\n/g, '\n').trim()}\n`;
    })
    .join('\n');
}

/** The guide in one file: its pictures are put into it. */
function guide() {
  const folder = inRoot('docs/deploy');
  return readFileSync(path.join(folder, GUIDE), 'utf8').replace(/src="([^":]+)"/g, (_, file) => {
    const type = { '.png': 'image/png', '.webp': 'image/webp', '.svg': 'image/svg+xml' }[path.extname(file)];
    return `src="data:${type};base64,${readFileSync(path.join(folder, file)).toString('base64')}"`;
  });
}
