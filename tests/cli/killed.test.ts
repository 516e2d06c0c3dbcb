import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outputFor, writeOutput } from '../../src/cli/output';

/** Steps on the disk until the program is killed in the middle of one; after that nothing happens any more. */
const mockLife = { left: Infinity, links: true };

class Killed extends Error {}

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof import('node:fs/promises')>('node:fs/promises');
  type Step = (...args: never[]) => Promise<unknown>;
  /** Carries a step out; the last one only as far as `half` says, where it can be half done. */
  const step =
    (whole: Step, half?: Step) =>
    async (...args: never[]): Promise<unknown> => {
      mockLife.left--;
      if (mockLife.left < 0) {
        if (mockLife.left === -1) await half?.(...args);
        throw new Killed();
      }
      return await whole(...args);
    };
  const halfOf = (content: Uint8Array) => content.subarray(0, content.length >> 1);
  return {
    ...real,
    stat: step(real.stat),
    realpath: step(real.realpath),
    rename: step(real.rename),
    unlink: step(real.unlink),
    mkdir: step(real.mkdir),
    rmdir: step(real.rmdir),
    link: step((...args) =>
      mockLife.links
        ? (real.link as Step)(...args)
        : Promise.reject(Object.assign(new Error('no second names'), { code: 'EPERM' })),
    ),
    copyFile: step(real.copyFile, async (from: string, to: string) => {
      await real.writeFile(to, halfOf(await real.readFile(from)));
    }),
    open: step(async (...args: Parameters<typeof real.open>) => {
      const handle: FileHandle = await real.open(...args);
      const write = handle.writeFile.bind(handle) as Step;
      return {
        writeFile: step(write, (content: Uint8Array) => handle.writeFile(halfOf(content))),
        sync: step(() => handle.sync()),
        close: () => handle.close(),
      };
    }),
  };
});

const OLD = '旧的一份，不长也不短。';
const NEW = '新的一份，比旧的那一份要再长一些。';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'gangju-killed-')));
  writeFileSync(path.join(folder, 'a.txt'), OLD);
  writeFileSync(path.join(folder, 'a.txt.bak'), '更早的一份');
  Object.assign(mockLife, { left: Infinity, links: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const seen = () => readdirSync(folder).filter((name) => !/^\..*\.tmp$/.test(name));

/** Writes in place and is killed in the middle of a step; true when it came to its end before. */
async function writtenUntil(steps: number): Promise<boolean> {
  mockLife.left = steps;
  try {
    await writeOutput(await outputFor(path.join(folder, 'a.txt'), { inPlace: true }), Buffer.from(NEW));
    return mockLife.left >= 0;
  } catch (error) {
    if (mockLife.left >= 0) throw error;
    return false;
  }
}

describe.each([
  ['on a disk with second names', true],
  ['on a disk without', false],
])('a run in place that is killed %s', (_, links) => {
  it('leaves the paper whole and no half of a backup, whichever step it dies in', async () => {
    let ended = false;
    let steps = 0;
    for (; !ended; steps++) {
      for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
      mockLife.left = Infinity;
      writeFileSync(path.join(folder, 'a.txt'), OLD);
      writeFileSync(path.join(folder, 'a.txt.bak'), '更早的一份');
      mockLife.links = links;
      ended = await writtenUntil(steps);
      expect([OLD, NEW]).toContain(read('a.txt'));
      expect(read('a.txt.bak')).toBe('更早的一份');
      const backups = seen().filter((name) => name !== 'a.txt' && name !== 'a.txt.bak');
      expect(backups.every((name) => name === 'a.txt.bak2' && read(name) === OLD)).toBe(true);
      // Once the new one stands there, so does the backup.
      if (read('a.txt') === NEW) expect(backups).toHaveLength(1);
    }
    expect(read('a.txt')).toBe(NEW);
    expect(steps).toBeGreaterThan(8);
  });
});

it('where a disk knows no second names, a name that another run is about to take is left to it', async () => {
  mockLife.links = false;
  mkdirSync(path.join(folder, '.a.txt.bak2.claim.tmp'));
  expect(await writtenUntil(Infinity)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['.a.txt.bak2.claim.tmp', 'a.txt', 'a.txt.bak', 'a.txt.bak3']);
  expect([read('a.txt'), read('a.txt.bak3')]).toEqual([NEW, OLD]);
});
