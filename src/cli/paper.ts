import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { HostError, type DocumentHost } from '../hosts/host';
import { MAX_FILE_BYTES } from '../hosts/docx/limits';
import { CliError } from './cli-error';
import { fileError } from './files';
import type { Io } from './io';

/** Names of the format that is read; older ones are it only by their first bytes. */
const WORD_NAME = /\.(docx|docm|dotx|dotm)$/i;

/** A file's bytes and what kind of file they are. */
export interface PaperBytes {
  readonly kind: 'docx' | 'doc' | 'text';
  readonly bytes: Uint8Array;
}

/** Reads a file's bytes, or standard input for `-`. Throws {@link CliError} or {@link HostError}. */
export async function readBytes(file: string, io: Io): Promise<PaperBytes> {
  if (file === '-') {
    const bytes = await io.input();
    return { kind: kindOf('', bytes), bytes };
  }
  try {
    const info = await stat(file);
    if (!info.isFile()) throw new CliError('not-a-file', file);
    if (info.size > MAX_FILE_BYTES) throw new HostError('too-large', 'file');
    const bytes = await readFile(file);
    return { kind: kindOf(file, bytes), bytes };
  } catch (error) {
    throw error instanceof HostError || error instanceof CliError ? error : fileError(error, file);
  }
}

/** A file as a document that can be read. Its `read` rejects with {@link HostError} or {@link CliError}. */
export function readable({ kind, bytes }: PaperBytes): Pick<DocumentHost, 'read'> {
  return {
    async read(options) {
      if (kind === 'docx') return (await import('../hosts/docx/read-docx')).readDocx(bytes, options);
      if (kind === 'doc') return (await import('../hosts/doc/read-doc')).readDoc(bytes);
      return { paragraphs: (await import('./text-file')).readText(bytes).paragraphs, degraded: [] };
    },
  };
}

/** First bytes go before the name: a .docx that was renamed .txt is still a .docx. */
function kindOf(file: string, bytes: Uint8Array): PaperBytes['kind'] {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (compound) return 'doc';
  if (zip || WORD_NAME.test(file)) return 'docx';
  if (/\.(txt|text|md)$/i.test(file) || path.extname(file) === '') return 'text';
  throw new CliError('unknown-kind', file);
}
