import { detectEncoding as detect, type TextEncoding } from '../hosts/text/detect-encoding';
import { CliError } from './cli-error';

export type { TextEncoding };

/** How a text file is encoded. Throws {@link CliError} `unknown-encoding` on what is no text. */
export function requireEncoding(bytes: Uint8Array): { encoding: TextEncoding; bomLength: number } {
  const found = detect(bytes);
  if (found === null) throw new CliError('unknown-encoding');
  return found;
}
