import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cache = path.resolve('bin/compile-cache.js');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gangju-compiled-'));
  script(
    'main.js',
    `console.log('main', require('./part.js').part(), require('node:path').basename(__filename));`,
  );
  script('part.js', `exports.part = () => 'one';`);
});

afterEach(() => rmSync(folder, { recursive: true }));

const script = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const kept = () => readdirSync(folder).filter((name) => name.startsWith('compiled-'));

function run(): string {
  const start = `require(${JSON.stringify(cache)}).keepCompiled(${JSON.stringify(folder)}); require(${JSON.stringify(path.join(folder, 'main.js'))});`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', start], { encoding: 'utf8' });
  return stdout + stderr;
}

test('a second start runs what the first one compiled, and says the same', () => {
  expect(run()).toBe('main one main.js\n');
  const [file] = kept();
  const { mtimeMs } = statSync(path.join(folder, file!));
  expect(run()).toBe('main one main.js\n');
  expect(kept()).toEqual([file]);
  expect(statSync(path.join(folder, file!)).mtimeMs).toBe(mtimeMs);
});

test('a script that was changed since is compiled anew, though it be as long', () => {
  run();
  script('part.js', `exports.part = () => 'two';`);
  const later = new Date(Date.now() + 5000);
  utimesSync(path.join(folder, 'part.js'), later, later);
  expect(run()).toBe('main two main.js\n');
  expect(run()).toBe('main two main.js\n');
});

test.each(['', 'no such file', '\u0002\0\0\0[]', '\uffff'.repeat(50)])(
  'a damaged file (%j) does no harm',
  (text) => {
    run();
    writeFileSync(path.join(folder, kept()[0]!), text);
    expect(run()).toBe('main one main.js\n');
    expect(run()).toBe('main one main.js\n');
  },
);

test('an error is told with its place, and a script elsewhere is left alone', () => {
  script('part.js', `const { inspect } = require('node:util');\nthrow new Error('no part ' + inspect(1));`);
  expect(run()).toMatch(/part\.js:2[\s\S]*no part 1/u);
});
