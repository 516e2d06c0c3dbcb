import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { docxOf } from './docx-of';
import { ms, table } from './measure';
import { paperLines } from './paper';

const FEW = 100;
const MANY = 1000;
/** Each in turn so often; the least of each counts, which says most of a machine that does other work. */
const ROUNDS = 3;
/** What is held may grow by so much from the first rows to the last, in MB: what is only not yet collected is no part of it. */
const MOST_GROWTH = 2;

/** What a run of the command line over a folder took. */
interface FolderRun {
  /** Milliseconds until the first line of the report, and until the end. */
  readonly first: number;
  readonly whole: number;
  /** The most memory it had, in MB. */
  readonly memory: number;
  readonly files: number;
}

const gangju = path.join(process.cwd(), 'bin', 'gangju.js');
/** Runs the program as if it had been called itself, behind a script of ours. */
const behind = (script: string): string =>
  `process.argv.splice(1, 1, ${JSON.stringify(gangju)}); ${script}; require(${JSON.stringify(gangju)});`;
const PEAK = `process.on('exit', () => process.stderr.write('\\nMB ' + process.resourceUsage().maxRSS / 1024))`;
/** What lives after a collection when so many rows are out. */
const HELD = `const write = process.stdout.write.bind(process.stdout); let rows = -1; process.stdout.write = (text, ...more) => { rows += String(text).split('\\n').length - 1; if (rows === ${FEW} || rows === ${MANY}) { gc(); process.stderr.write('\\nHELD ' + rows + ' ' + process.memoryUsage().heapUsed / 1e6); } return write(text, ...more); }`;

interface Ended {
  readonly out: string;
  readonly err: string;
  readonly first: number;
  readonly whole: number;
}

/** Checks folders in a fresh process with a script in front. */
function start(script: string, folders: readonly string[]): Promise<Ended> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const argv = ['--expose-gc', '-e', behind(script), 'gangju', 'check', '--format', 'csv', ...folders];
    const child = spawn(process.execPath, argv);
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
      if (status === null || status > 1) reject(new Error(`gangju ended with ${status}: ${err}`));
      else resolve({ out, err, first, whole: performance.now() - began });
    });
  });
}

async function check(folders: readonly string[]): Promise<FolderRun> {
  const { out, err, first, whole } = await start(PEAK, folders);
  const memory = Number(/MB ([\d.]+)$/u.exec(err)?.[1] ?? NaN);
  const files = new Set([...out.matchAll(/paper-\d+\.docx/gu)].map(([name]) => name)).size;
  return { first, whole, memory, files };
}

/** Two halves of a folder in two processes, as one run. */
async function checkApart(halves: readonly string[]): Promise<FolderRun> {
  const began = performance.now();
  const both = await Promise.all(halves.map((half) => check([half])));
  return {
    first: Math.min(...both.map((one) => one.first)),
    whole: performance.now() - began,
    memory: both.reduce((sum, one) => sum + one.memory, 0),
    files: both.reduce((sum, one) => sum + one.files, 0),
  };
}

/** What is held after the first rows and after the last, in MB. */
async function held(folders: readonly string[]): Promise<{ few: number; many: number }> {
  const { err } = await start(HELD, folders);
  const at = (rows: number) => Number(new RegExp(`HELD ${rows} ([\\d.]+)`, 'u').exec(err)?.[1] ?? NaN);
  return { few: at(FEW), many: at(MANY) };
}

/** The least of several runs of the same. */
const leastOf = (runs: readonly FolderRun[]): FolderRun => ({
  first: Math.min(...runs.map(({ first }) => first)),
  whole: Math.min(...runs.map(({ whole }) => whole)),
  memory: Math.min(...runs.map(({ memory }) => memory)),
  files: runs[0]!.files,
});

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
    const runs: [FolderRun[], FolderRun[], FolderRun[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      runs[0].push(await check([few]));
      runs[1].push(await check(halves));
      runs[2].push(await checkApart(halves));
    }
    const [small, large, parted] = runs.map(leastOf) as [FolderRun, FolderRun, FolderRun];
    const heap = await held(halves);
    const row = (name: string, { first, whole, memory, files }: FolderRun) => [
      name,
      ms(first),
      ms(whole),
      ms(whole / files),
      `${memory.toFixed(0)} MB`,
    ];
    return [
      `Load of the machine ${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} behind; ${cpus().length} cores; the least of ${ROUNDS} runs, each in turn.`,
      table([
        ['gangju check, .docx', 'first row', 'all', 'a file', 'memory'],
        row(`${small.files} files`, small),
        row(`${large.files.toLocaleString('en')} files`, large),
        row(`two processes, half of them each`, parted),
      ]),
      `Held after a collection: ${heap.few.toFixed(1)} MB at row ${FEW}, ${heap.many.toFixed(1)} MB at row ${MANY.toLocaleString('en')}; at most ${MOST_GROWTH} MB more: ${heap.many - heap.few <= MOST_GROWTH ? 'kept' : 'NOT KEPT'}. The rest of the memory is what the engine has not collected yet.`,
      `Two processes are as fast as two threads could be at best: ${(large.whole / parted.whole).toFixed(2)} times as fast, for ${(parted.memory / large.memory).toFixed(1)} times the memory.`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
