import { zipSync } from 'fflate';
import { kindOfFile } from '../../hosts/file/kinds';
import { HostError } from '../../hosts/host';
import { shownNames } from '../../review/names';
import type { Entry } from '../store/entry';
import type { DeskState } from '../store/desk';
import { problemText, type DeskWords } from '../words';

/** A paper of the desk that was read. */
export type ReadEntry = Entry & { readonly paper: NonNullable<Entry['paper']> };

/**
 * A changed copy of each paper, in one archive; files of which none can be made are listed in it with the reason.
 * @param list Name of that list, without an ending.
 */
export async function copiesZip(
  { entries }: DeskState,
  words: DeskWords,
  list: string,
  copy: (bytes: Uint8Array, entry: ReadEntry) => Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const papers = entries.filter((one): one is ReadEntry => one.role === 'papers' && one.paper !== undefined);
  const names = shownNames(papers.map(({ path }) => path));
  const files: Record<string, Uint8Array> = {};
  const left: string[] = [];
  for (const [i, entry] of papers.entries()) {
    const name = names[i]!.replaceAll('/', '-');
    try {
      const bytes = new Uint8Array(await entry.file.arrayBuffer());
      if (kindOfFile('', bytes) !== 'docx') throw new HostError('not-a-docx');
      files[name] = copy(bytes, entry);
    } catch (error) {
      const { code, detail } = error instanceof HostError ? error : new HostError('unreadable');
      left.push(`${name}: ${problemText({ code, detail }, words)}`);
    }
  }
  files[`${list}.txt`] = new TextEncoder().encode(
    `\uFEFF${[words.review.internal, ...left].join('\r\n')}\r\n`,
  );
  // A .docx is packed already.
  return new Uint8Array(zipSync(files, { level: 0 }));
}
