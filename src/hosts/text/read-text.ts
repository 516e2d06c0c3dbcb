import { plainParagraph } from '../../core/document/plain-paragraph';
import { HostError, type Snapshot } from '../host';
import { detectEncoding } from './detect-encoding';

/** Largest text file that is read, in bytes: a thousand times a long paper. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;

/** Plain text as a document: a line is a paragraph. Throws {@link HostError} `too-large` or `unreadable`. */
export function readTextFile(bytes: Uint8Array): Snapshot {
  if (bytes.length > MAX_TEXT_BYTES) throw new HostError('too-large', 'file');
  const found = detectEncoding(bytes);
  if (found === null) throw new HostError('unreadable', 'encoding');
  const text = new TextDecoder(found.encoding).decode(bytes.subarray(found.bomLength));
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.at(-1) === '') lines.pop();
  return { paragraphs: lines.map((line) => plainParagraph(line, { boldLead: 0 })), degraded: [] };
}
