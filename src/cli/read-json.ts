import { detectEncoding } from '../hosts/text/detect-encoding';
import { CliError } from './cli-error';
import { readFile } from './disk';
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
    // What is no text is read as UTF-8, and is no JSON.
    return JSON.parse(new TextDecoder(detectEncoding(bytes)?.encoding).decode(bytes));
  } catch {
    throw new CliError('bad-json', file);
  }
}
