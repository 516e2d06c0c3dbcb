import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { docxOf } from './docx-of';
import { ms, table } from './measure';
import { paperLines } from './paper';

const FEW = 100;
const MANY = 1000;

/** What a run of the command line over a folder took. */
interface FolderRun {
  /** Milliseconds until the first line of the report, and until the end. */
  readonly first: number;
  readonly whole: number;
  /** The most memory it had, in MB. */
  readonly memory: number;
  readonly files: number;
}

/** Runs the program with a line behind it that says how much memory it had at most. */
function check(folders: readonly string[]): Promise<FolderRun> {
  const gangju = path.join(process.cwd(), 'bin', 'gangju.js');
  const script = `process.argv.splice(1, 1, ${JSON.stringify(gangju)}); process.on('exit', () => process.stderr.write('\\nMB ' + process.resourceUsage().maxRSS / 1024)); require(${JSON.stringify(gangju)});`;
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', script, 'gangju', 'check', '--format', 'csv', ...folders]);
    let first = NaN;
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      // The head of the table comes at once.
      if (Number.isNaN(first) && out.trim().split('\n').length > 1) first = performance.now() - began;
    });
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      const memory = Number(/MB ([\d.]+)$/u.exec(err)?.[1] ?? NaN);
      const files = new Set([...out.matchAll(/paper-\d+\.docx/gu)].map(([name]) => name)).size;
      if (status === null || status > 1) reject(new Error(`gangju ended with ${status}: ${err}`));
      else resolve({ first, whole: performance.now() - began, memory, files });
    });
  });
}

/** A folder read by the command line: the first row, all rows, memory; and what a second core would bring at most. */
export async function run(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gangju-bench-'));
  const before = loadavg()[0]!;
  try {
    const bytes = docxOf(paperLines());
    const halves = ['a', 'b'].map((name) => path.join(folder, name));
    const few = path.join(folder, 'few');
    for (const one of [...halves, few]) mkdirSync(one);
    for (let i = 0; i < MANY; i++) writeFileSync(path.join(halves[i % 2]!, `paper-${i}.docx`), bytes);
    for (let i = 0; i < FEW; i++) writeFileSync(path.join(few, `paper-${i}.docx`), bytes);
    await check([few]);
    const small = await check([few]);
    const large = await check(halves);
    const began = performance.now();
    const both = await Promise.all(halves.map((half) => check([half])));
    const apart = performance.now() - began;
    const row = (name: string, { first, whole, memory, files }: FolderRun) => [
      name,
      ms(first),
      ms(whole),
      ms(whole / files),
      `${memory.toFixed(0)} MB`,
    ];
    const parted: FolderRun = {
      first: Math.min(...both.map((one) => one.first)),
      whole: apart,
      memory: both.reduce((sum, one) => sum + one.memory, 0),
      files: both.reduce((sum, one) => sum + one.files, 0),
    };
    return [
      `Load of the machine ${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} behind; ${cpus().length} cores.`,
      table([
        ['gangju check, .docx', 'first row', 'all', 'a file', 'memory'],
        row(`${small.files} files`, small),
        row(`${large.files.toLocaleString('en')} files`, large),
        row(`two processes, half of them each`, parted),
      ]),
      `Two processes are as fast as two threads could be at best: ${(large.whole / apart).toFixed(2)} times as fast, for ${(parted.memory / large.memory).toFixed(1)} times the memory.`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
