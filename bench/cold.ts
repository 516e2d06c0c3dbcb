import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { interleaved, ms, table, type Contender } from './measure';
import { paperLines } from './paper';

/** A start may cost so many times an empty script's. */
const MOST = 2;
const PATIENCE = 8000;

/** From nothing to the last line of a report: the command line on one file, beside scripts that do less. */
export async function run(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gangju-bench-'));
  try {
    const empty = path.join(folder, 'empty.js');
    const paper = path.join(folder, 'paper.txt');
    writeFileSync(empty, '');
    writeFileSync(paper, paperLines().join('\n'));
    const gangju = path.join(process.cwd(), 'bin', 'gangju.js');
    const outcomes = await interleaved(
      [
        contender('an empty script', [empty]),
        contender('gangju --version', [gangju, '--version']),
        contender('gangju check, one file', [gangju, 'check', paper]),
      ],
      PATIENCE,
    );
    const base = outcomes[0]!.least;
    const names = ['an empty script', 'gangju --version', 'gangju check, one file'];
    const rows = outcomes.map(({ least, median, gaveUp }, at) => [
      names[at]!,
      gaveUp ?? ms(least),
      ms(median),
      (least / base).toFixed(1),
    ]);
    const kept = outcomes[2]!.least <= MOST * base ? 'kept' : 'NOT KEPT';
    return [
      table([['', 'least', 'median', 'times the first'], ...rows]),
      `gangju check on one file, at most ${MOST} times an empty script: ${kept}`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A fresh Node.js with a script; what came of it is the length of what it printed. */
function contender(name: string, argv: readonly string[]): Contender {
  return {
    name,
    run: () => {
      const { status, stdout, error } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
      // 1 says that the paper has faults.
      if (error !== undefined || (status !== 0 && status !== 1))
        throw new Error(`${name} ended with ${status}`);
      return stdout.length;
    },
  };
}
