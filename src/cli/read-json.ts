import { readFile } from 'node:fs/promises';
import { CliError } from './cli-error';
import { requireEncoding } from './decode-text';
import { fileError } from './files';

/** A JSON file that an option names. Throws {@link CliError} `bad-json` or a file error. */
export async function readJson(file: string): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw fileError(error, file, true);
  }
  try {
    const { encoding } = requireEncoding(bytes);
    return JSON.parse(new TextDecoder(encoding).decode(bytes));
  } catch {
    throw new CliError('bad-json', file);
  }
}
