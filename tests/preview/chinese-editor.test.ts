import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lineBreaks } from '../../src/preview/editor/line-breaks';
import { amend, imports, names } from '../../scripts/webpack/chinese-editor';

const dist = path.join('node_modules', '@eigenpal', 'docx-editor-core', 'dist');

test('each place that is amended stands in the editor exactly once', () => {
  const found = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    // The package's command line is a bundle of its own, which the preview does not load.
    .filter((file) => file.endsWith('.mjs') && !file.includes('mcp'))
    .flatMap((file) => amend(readFileSync(path.join(dist, file), 'utf8')).amended);
  expect(found.sort()).toEqual([...names].sort());
});

test.each(imports)(
  'what takes the place is there under the name that it is called by: %s',
  async (name, file) => {
    const ours = (await import(path.resolve(file!))) as Record<string, unknown>;
    expect(typeof ours[name!]).toBe('function');
  },
);

/** The text with a bar wherever a line may end. */
function barred(text: string): string {
  const breaks = new Set(lineBreaks(text));
  return [...text].reduce(
    ({ out, at }, letter) => ({
      out: out + (breaks.has(at) ? '|' : '') + letter,
      at: at + letter.length,
    }),
    { out: '', at: 0 },
  ).out;
}

test.each([
  ['学得不深，用得不够。', '学|得|不|深，|用|得|不|够。'],
  ['（一）“理论”方面', '（一）|“理|论”|方|面'],
  ['见《条例》第3条', '见|《条|例》|第|3|条'],
  ['不实——虚……浮', '不|实——|虚……|浮'],
  ['用 Word 2021 写', '用 |Word |2021 |写'],
  ['well-known words', 'well-|known |words'],
  ['占35.5%的人', '占|35.5%|的|人'],
  ['𠮷野家', '𠮷|野|家'],
])('%s', (text, expected) => {
  expect(barred(text)).toBe(expected);
});
