import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, realpath, rename, rmdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { CliError } from './cli-error';

/** Where a command writes. */
export interface OutputOptions {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly force?: boolean;
}

/** A place that may be written. */
export interface Output {
  readonly file: string;
  readonly inPlace: boolean;
  /** When the source was last saved, as it stood before it was read; only in place. */
  readonly savedAt?: bigint;
}

/**
 * Settles where to write before any work is done: never over the source unless told `--in-place`,
 * never over another file unless told `--force`. Throws {@link CliError}.
 */
export async function outputFor(source: string, { output, inPlace, force }: OutputOptions): Promise<Output> {
  if (output !== undefined && inPlace === true) throw new CliError('two-outputs');
  if (inPlace === true && source !== '-') {
    const file = await realpath(source);
    return { file, inPlace: true, savedAt: (await stat(file, { bigint: true })).mtimeNs };
  }
  if (output === undefined) throw new CliError('no-output');
  const target = await identity(output);
  if (target !== null) {
    if (source !== '-' && target === (await identity(source))) throw new CliError('output-is-source', output);
    if (force !== true) throw new CliError('output-exists', output);
  }
  return { file: output, inPlace: false };
}

/** Device and inode: the same for a file however it is linked or spelt. `null` when there is none. */
async function identity(file: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/**
 * Writes a file whole or not at all: to a neighbour first, which then takes its name. In place, the
 * source is first copied beside itself; the copy's name is returned. Throws {@link CliError} `not-writable`.
 */
export async function writeOutput(
  { file, inPlace, savedAt }: Output,
  bytes: Uint8Array,
): Promise<string | null> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    const mode = await stat(file).then(
      (info) => info.mode & 0o777,
      () => 0o666,
    );
    if ((mode & 0o222) === 0) throw new CliError('read-only-file', file);
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (savedAt !== undefined && (await stat(file, { bigint: true })).mtimeNs !== savedAt)
      throw new CliError('saved-meanwhile', file);
    const backup = inPlace ? await backUp(file) : null;
    await rename(temporary, file);
    return backup;
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error instanceof CliError ? error : new CliError('not-writable', file);
  }
}

/**
 * Copies to the first free of `x.docx.bak`, `x.docx.bak2` …: an older backup is never lost. The copy is made
 * under another name and takes its own only when it is whole, so that a run that is killed leaves no half of one.
 */
async function backUp(file: string): Promise<string> {
  const copy = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.bak.tmp`);
  try {
    await copyFile(file, copy, constants.COPYFILE_EXCL);
    for (let n = 1; n < 1000; n++) {
      const backup = `${file}.bak${n === 1 ? '' : n}`;
      try {
        await nameWhole(copy, backup);
        return backup;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
    }
  } finally {
    await unlink(copy).catch(() => {});
  }
  throw new CliError('not-writable', `${file}.bak`);
}

/**
 * Gives a finished copy a second name, unless something has it. Where a disk knows no second names it takes
 * that name instead of its own: in one step too, so that there is never half of a backup. Whether it is free is
 * asked while a folder of that name's own keeps other runs away: of two, only one can make it.
 */
async function nameWhole(copy: string, name: string): Promise<void> {
  try {
    await link(copy, name);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    const claim = path.join(path.dirname(name), `.${path.basename(name)}.claim.tmp`);
    await mkdir(claim);
    try {
      if ((await identity(name)) !== null) throw Object.assign(new Error(name), { code: 'EEXIST' });
      await rename(copy, name);
    } finally {
      await rmdir(claim).catch(() => {});
    }
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
