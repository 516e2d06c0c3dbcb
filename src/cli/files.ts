import type { Dirent } from 'node:fs';
import path from 'node:path';
import { CliError } from './cli-error';
import { readdir, stat } from './disk';

/** Something to be read: a path as the user will recognise it, or why there is none. */
export interface Input {
  /** `-` for standard input. */
  readonly file: string;
  readonly error?: CliError;
}

/** What may be read: Word's formats by what the file holds (a .doc is often a .docx by another name), and text. */
const PAPER = /\.(docx|docm|dotx|dotm|doc|dot|wps|wpt|rtf|txt)$/i;

/** Not papers by kind: backups and halves, what the system puts there, and what this program itself reads and writes. */
const ASIDE = /\.(bak\d*|tmp|json|csv|md|html)$|^(thumbs\.db|desktop\.ini)$/i;

/**
 * The files behind the command line's arguments, one by one: folders are walked recursively in
 * name order. Lock files (`~$…`), hidden files, backups and this program's own tables are left out,
 * linked folders are not followed. A missing file, and one of a kind that cannot be read, is yielded
 * with its error, so that nobody's paper drops out unseen; nothing is thrown.
 */
export async function* expandInputs(args: readonly string[]): AsyncGenerator<Input> {
  for (const arg of args) {
    if (arg === '-') {
      yield { file: arg };
      continue;
    }
    let isFolder = false;
    try {
      isFolder = (await stat(arg)).isDirectory();
    } catch (error) {
      yield { file: arg, error: fileError(error, arg) };
      continue;
    }
    if (isFolder) yield* walk(arg);
    else yield { file: arg };
  }
}

async function* walk(folder: string): AsyncGenerator<Input> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, error: fileError(error, folder) };
    return;
  }
  // By code point, so that the order is the same on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(file);
    else if (ASIDE.test(entry.name) || (await isLinkedFolder(entry, file))) continue;
    else if (PAPER.test(entry.name)) yield { file };
    else yield { file, error: new CliError('unknown-kind', file) };
  }
}

async function isLinkedFolder(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

/** A file system error as ours; `option` when the file is named by an option and no report names it. */
export function fileError(error: unknown, file: string, option = false): CliError {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (option && code === 'ENOENT') return new CliError('option-file-not-found', file);
  return new CliError(code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'not-readable', file);
}
