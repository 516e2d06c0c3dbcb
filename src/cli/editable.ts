import path from 'node:path';
import type { Allowances } from '../hosts/docx/write/refuse';
import type { FileHost } from '../hosts/file/file-host';
import { CliError } from './cli-error';
import type { Io } from './io';
import { readBytes } from './paper';

/** A file that edits can be applied to, whatever its kind. */
export interface Editable {
  /** Extension an output file needs, with the dot. */
  readonly extension: string;
  readonly host: FileHost;
}

/** Options of commands that change a file which somebody has closed. */
export interface AllowOptions {
  readonly allowSigned?: boolean;
  readonly allowProtected?: boolean;
}

/** What the options allow. */
export const allowances = ({ allowSigned, allowProtected }: AllowOptions): Allowances => ({
  signed: allowSigned,
  protected: allowProtected,
});

/** Opens a .docx or a text file for editing. Throws `HostError` or {@link CliError}. */
export async function openEditable(file: string, io: Io, allowed: Allowances): Promise<Editable> {
  const { kind, bytes } = await readBytes(file, io);
  switch (kind) {
    case 'text': {
      const [{ openText }, { NotEncodable }] = await Promise.all([
        import('../hosts/text/text-host'),
        import('../hosts/text/encode-text'),
      ]);
      const host = openText(bytes);
      const save = () => {
        try {
          return host.save();
        } catch (error) {
          throw error instanceof NotEncodable ? new CliError('not-encodable', error.character) : error;
        }
      };
      return { extension: '.txt', host: { ...host, save } };
    }
    // A .doc can be read and not written: the .docx host says so.
    case 'doc':
    case 'docx': {
      const { openDocx } = await import('../hosts/docx/docx-host');
      return { extension: path.extname(file).toLowerCase(), host: openDocx(bytes, allowed) };
    }
  }
}

/** A .docx written under another kind of name would not open. */
export function assertKind(output: string, { extension }: Editable): void {
  const asked = path.extname(output).toLowerCase();
  const isText = extension === '.txt';
  if (isText ? /^\.(docx|docm|doc)$/.test(asked) : asked !== extension && asked !== '')
    throw new CliError('output-kind', output);
}
