import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProgram } from '../../src/cli/program';
import { wholePaper } from './support/papers';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'gangju-rows-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILES = 40;
const fileAt = (at: number): string => path.join(folder, `${String(at).padStart(3, '0')}.txt`);

/** Runs a check of the folder; `onRow` is waited for with each row, as for a reader that takes its time. */
async function rows(onRow: (row: number) => void | Promise<void>): Promise<string> {
  for (let at = 0; at < FILES; at++) writeFileSync(fileAt(at), wholePaper.join('\n'));
  let out = '';
  let row = 0;
  await runProgram(
    ['check', '--format', 'csv', folder],
    {
      async out(text) {
        out += text;
        if (text.includes('.txt')) await onRow(++row);
      },
      err: () => undefined,
      input: () => Promise.resolve(new Uint8Array()),
      color: false,
      interactive: false,
      columns: 80,
    },
    { LANG: 'zh_CN.UTF-8' },
  );
  return out;
}

const UNREADABLE = /找不到/u;

test('the first row is out before the last file is read: what goes away meanwhile is missed', async () => {
  const out = await rows((row) => {
    if (row === 1) rmSync(fileAt(FILES - 1));
  });
  const lines = out.trim().split('\r\n').slice(1);
  expect(lines).toHaveLength(FILES);
  expect(lines.filter((line) => UNREADABLE.test(line))).toEqual([lines.at(-1)]);
});

test('no more than a handful of files is read ahead of a reader that is slow', async () => {
  const AHEAD = 12;
  const out = await rows((row) => {
    if (row === 1) for (let at = AHEAD; at < FILES; at++) rmSync(fileAt(at));
  });
  expect(
    out
      .trim()
      .split('\r\n')
      .slice(1)
      .filter((line) => UNREADABLE.test(line)),
  ).toHaveLength(FILES - AHEAD);
});
