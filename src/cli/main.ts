import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXIT, processIo } from './io';
import { runProgram } from './program';

/** The command line's entry: bundled to build/cli/gangju.js, started by bin/gangju.js. */
runProgram(process.argv.slice(2), processIo(), process.env, version).then(
  (status) => {
    process.exitCode = status;
    // What is still on its way to a pipe shall arrive; without that, nothing is worth taking down piece by piece.
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = EXIT.trouble;
  },
);

/** The version of the package that this program was built in (build/cli/gangju.js), read where it is asked for. */
function version(): string {
  try {
    const text = readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8');
    return (JSON.parse(text) as { version?: string }).version ?? '';
  } catch {
    return '';
  }
}
