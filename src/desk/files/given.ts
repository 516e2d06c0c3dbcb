/** A file that somebody gave, with the folders that it came in. */
export interface GivenFile {
  /** Folders and name, `/` between them; the name alone when it was chosen by itself. */
  readonly path: string;
  readonly file: File;
}

/** Files that were picked, folders as the browser tells them. */
export function filesOf(list: readonly File[]): GivenFile[] {
  return list.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

interface Handle {
  readonly kind: 'file' | 'directory';
  readonly name: string;
  getFile(): Promise<File>;
  values(): AsyncIterable<Handle>;
}

type Item = DataTransferItem & { getAsFileSystemHandle?: () => Promise<Handle | null> };

/**
 * Files that were dropped, folders walked. From a page on the disk only handles can be walked;
 * where there are none, files alone come through.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  // All is asked for at once: the list is emptied when this event has passed.
  const asked = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item: Item) => ({ handle: item.getAsFileSystemHandle?.() ?? null, file: item.getAsFile() }));
  const found: GivenFile[] = [];
  for (const { handle, file } of asked) {
    const given = await Promise.resolve(handle).catch(() => null);
    if (given !== null) await walk(given, '', found);
    else if (file !== null) found.push({ path: file.name, file });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function walk(handle: Handle, folder: string, found: GivenFile[]): Promise<void> {
  const path = folder + handle.name;
  if (handle.kind === 'file') found.push({ path, file: await handle.getFile() });
  else for await (const inner of handle.values()) await walk(inner, `${path}/`, found);
}

/** Left out without a word: Word's lock files, hidden files, what systems put into folders. */
export const isNobodys = ({ path }: GivenFile): boolean =>
  /(^|\/)(~\$|\.|Thumbs\.db$|desktop\.ini$)/iu.test(path);

/** What a file is to the desk: a paper, or why it is none. */
export type GivenKind = 'paper' | 'rtf' | 'pdf' | 'other';

/** By name; whether it really is that, reading tells. */
export function kindOf(name: string): GivenKind {
  if (/\.(docx|docm|dotx|dotm|doc|dot|wps|wpt|txt|text|md)$/iu.test(name)) return 'paper';
  if (/\.rtf$/iu.test(name)) return 'rtf';
  return /\.pdf$/iu.test(name) ? 'pdf' : 'other';
}
