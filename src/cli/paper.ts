import { HostError, type DocumentHost } from '../hosts/host';
import { kindOfFile, type FileKind } from '../hosts/file/kinds';
import { MAX_FILE_BYTES } from '../hosts/docx/limits';
import { CliError } from './cli-error';
import { readFile, stat } from './disk';
import { fileError } from './files';
import type { Io } from './io';

/** A file's bytes and what kind of file they are. */
export interface PaperBytes {
  readonly kind: FileKind;
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
      switch (kind) {
        case 'docx':
          return (await import('../hosts/docx/read-docx')).readDocx(bytes, options);
        case 'doc':
          return (await import('../hosts/doc/read-doc')).readDoc(bytes);
        case 'text':
          return (await import('../hosts/text/text-file')).readTextFile(bytes);
      }
    },
  };
}

function kindOf(file: string, bytes: Uint8Array): FileKind {
  const kind = kindOfFile(file, bytes);
  if (kind === null) throw new CliError('unknown-kind', file);
  return kind;
}
