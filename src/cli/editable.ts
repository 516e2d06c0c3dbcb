import path from 'node:path';
import type { Edit } from '../core/document/edit';
import type { Paragraph } from '../core/document/types';
import { CliError } from './cli-error';
import type { Io } from './io';
import { readBytes } from './paper';

/** A file that edits can be applied to, whatever its kind. */
export interface Editable {
  /** Extension an output file needs, with the dot. */
  readonly extension: string;
  read(): Promise<readonly Paragraph[]>;
  apply(edits: readonly Edit[]): Promise<void>;
  save(): Uint8Array;
}

/** Opens a .docx or a text file for editing. Throws `HostError` or {@link CliError}. */
export async function openEditable(file: string, io: Io): Promise<Editable> {
  const { kind, bytes } = await readBytes(file, io);
  if (kind === 'docx') {
    const host = (await import('../hosts/docx/docx-host')).openDocx(bytes);
    return {
      extension: path.extname(file).toLowerCase(),
      read: async () => (await host.read({ format: true })).paragraphs,
      apply: async (edits) => void (await host.apply(edits)),
      save: () => host.save(),
    };
  }
  const [{ readText, textParagraph, writeText }, { applyEdits }] = await Promise.all([
    import('./text-file'),
    import('../core/document/apply'),
  ]);
  const text = readText(bytes);
  // An empty file has no line, but there must be one to write beside.
  let paragraphs: readonly Paragraph[] = text.paragraphs.length > 0 ? text.paragraphs : [textParagraph('')];
  let changed = false;
  return {
    extension: '.txt',
    read: () => Promise.resolve(paragraphs),
    apply: (edits) => {
      paragraphs = applyEdits(paragraphs, edits);
      changed ||= edits.length > 0;
      return Promise.resolve();
    },
    save: () => (changed ? writeText(text, paragraphs) : bytes),
  };
}

/** A .docx written under another kind of name would not open. */
export function assertKind(output: string, { extension }: Editable): void {
  const asked = path.extname(output).toLowerCase();
  const isText = extension === '.txt';
  if (isText ? /^\.(docx|docm|doc)$/.test(asked) : asked !== extension && asked !== '')
    throw new CliError('output-kind', output);
}
