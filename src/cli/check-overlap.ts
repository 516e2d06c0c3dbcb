import type { CheckSettings, Finding } from '../core/checks/types';
import { overlapsBothWays } from '../core/overlap/request';
import { overlapLimits, sharedFindings } from '../review/shared-findings';
import { shownNames } from '../review/names';
import type { Standard } from '../road/read-paper';
import { CliError } from './cli-error';
import type { Io } from './io';
import { readFiles, type ReadyFile } from './overlap';
import type { CliWords } from './words';

/**
 * What papers share with one another and hold of model texts and notices, as findings by file. Papers that cannot be
 * read are told by the check itself; a model text that cannot is wrong usage.
 */
export async function findingsBeside(
  paths: readonly string[],
  boilerplate: readonly string[],
  { standard, settings }: { readonly standard: Standard; readonly settings?: CheckSettings },
  io: Io,
  words: CliWords,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const read = (list: readonly string[]) => readFiles(list, standard, io, words);
  const { files } = await read(paths.filter((path) => path !== '-'));
  const texts = await read(boilerplate);
  const [bad] = texts.errors;
  if (bad) throw new CliError('bad-boilerplate', bad.file);
  const ready = (list: readonly ReadyFile[]) => list.map((file) => file.ready);
  const result = overlapsBothWays({
    papers: ready(files),
    boilerplate: ready(texts.files),
    limits: overlapLimits(settings),
  });
  const known = (list: readonly ReadyFile[]) => {
    const names = shownNames(list.map(({ file }) => file));
    return list.map(({ paper }, i) => ({ name: names[i]!, person: '', paper }));
  };
  const findings = sharedFindings(
    result,
    { papers: known(files), last: [], models: known(texts.files) },
    settings,
  );
  return new Map(files.map(({ file }, i) => [file, findings[i]!]));
}
