import type { CheckSettings, Finding } from '../core/checks/types';
import { folderFindings } from '../review/folder-findings';
import { shownNames } from '../review/names';
import type { Standard } from '../road/read-paper';
import type { Io } from './io';
import { readFiles } from './overlap';
import type { CliWords } from './words';

/** What papers share with one another, as findings by file; files that cannot be read are told by the check itself. */
export async function sharedFindings(
  paths: readonly string[],
  { standard, settings }: { readonly standard: Standard; readonly settings?: CheckSettings },
  io: Io,
  words: CliWords,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const { files } = await readFiles(
    paths.filter((path) => path !== '-'),
    standard,
    io,
    words,
  );
  const names = shownNames(files.map(({ file }) => file));
  const members = files.map(({ paper, ready }, i) => ({ name: names[i]!, paper, ready }));
  const { findings } = folderFindings(members, settings);
  return new Map(files.map(({ file }, i) => [file, findings[i]!]));
}
