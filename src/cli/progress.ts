import { visible } from './columns';
import type { Io } from './io';
import type { CliWords } from './words';

/** A line on standard error that is written over and over. */
export interface ProgressLine {
  show(done: number, file: string): void;
  clear(): void;
}

const ERASE = '\r\u001B[2K';

/** Progress over a folder; on a terminal one line, elsewhere (when asked for) a line a file. */
export function progressLine(io: Io, words: CliWords, wanted: boolean): ProgressLine {
  let shown = false;
  return {
    show(done, file) {
      if (!wanted) return;
      const text = words.cli.progress({ done, file: visible(file) });
      io.err(io.interactive ? text.slice(0, io.columns - 1) : `${text}\n`);
      shown = io.interactive;
    },
    clear() {
      if (shown) io.err(ERASE);
      shown = false;
    },
  };
}
