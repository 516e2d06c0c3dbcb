import { runProgram } from '../../../src/cli/program';

/** What a command line did. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with its streams caught. */
export async function gangju(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await runProgram(
    args,
    {
      out(text) {
        out += text;
        return Promise.resolve();
      },
      err(text) {
        err += text;
      },
      input: () => Promise.resolve(Buffer.from(input)),
      color: false,
      interactive: false,
      columns: 100,
    },
    { LANG: 'zh_CN.UTF-8' },
    () => '1.2.3',
  );
  return { status, out, err };
}
