/** Where a command reads and writes; tests give their own. */
export interface Io {
  /** Writes to standard output; resolves when the reader has room again. */
  out(text: string): Promise<void>;
  /** Writes to standard error. */
  err(text: string): void;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  readonly color: boolean;
  /** True when standard error is a terminal that can show progress. */
  readonly interactive: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** Exit status of `gangju` (see DESIGN "Contracts"). */
export const EXIT = { ok: 0, findings: 1, trouble: 2 } as const;

/** The process's own streams. A reader that goes away (`| head`) ends the program without a word. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.ok);
      throw error;
    });
  }
  const noColor = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  const forced = (process.env['FORCE_COLOR'] ?? '0') !== '0';
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    err: (text) => void process.stderr.write(text),
    input: readStandardInput,
    color: forced || (process.stdout.isTTY === true && !noColor),
    interactive: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 100,
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
