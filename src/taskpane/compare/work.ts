import { plainParagraph } from '../../core/document/plain-paragraph';
import type { CheckSettings } from '../../core/checks/types';
import { overlapPaper, type OverlapPaper } from '../../core/overlap/paper';
import { overlaps } from '../../core/overlap/request';
import { MAX_FILE_BYTES } from '../../hosts/docx/limits';
import { HostError, type DocumentHost } from '../../hosts/host';
import { byLongest, type ShownPair } from '../../review/overlap-model';
import { overlapLimits } from '../../review/shared-findings';
import { paperOf, readPaper, type Paper, type Standard } from '../../road/read-paper';

/** What a file that the user adds is to the open paper. */
export type CompareRole = 'mine' | 'others' | 'models';

/** A file that was read and made ready. It lives in memory alone. */
export interface AddedText {
  readonly name: string;
  readonly role: CompareRole;
  readonly paper: Paper;
  readonly ready: OverlapPaper;
}

/** What the open paper shares with the files, and what it holds of model texts and notices. */
export interface Comparison {
  /** The longest passage first; without passages where nothing is shared. */
  readonly pairs: readonly ShownPair[];
  /** Names of files that look like the open paper in another state. */
  readonly versions: readonly string[];
}

const readyOf = ({ paragraphs, outline }: Paper): OverlapPaper => overlapPaper(paragraphs, outline);

/** Reads a file's text here. Throws {@link HostError}. */
export async function readAdded(file: File, role: CompareRole, standard: Standard): Promise<AddedText> {
  if (file.size > MAX_FILE_BYTES) throw new HostError('too-large', 'file');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { readFileBytes } = await import('../../hosts/file/read-file');
  const paper = paperOf(readFileBytes(file.name, bytes), standard);
  return { name: file.name, role, paper, ready: readyOf(paper) };
}

/**
 * Lays the open paper beside the files: one read.
 *
 * @param phrases Passages that the user takes for set phrases.
 */
export async function compareOpen(
  host: Pick<DocumentHost, 'read'>,
  standard: Standard,
  added: readonly AddedText[],
  phrases: readonly string[],
  settings: CheckSettings,
): Promise<Comparison> {
  const paper = await readPaper(host, standard);
  const of = (role: CompareRole) => added.filter((text) => text.role === role);
  const [mine, others, models] = [of('mine'), of('others'), of('models')];
  const set = phrases.map((text) => overlapPaper([plainParagraph(text)], null));
  const ready = (list: readonly AddedText[]) => list.map((text) => text.ready);
  // The files are no business of one another's: each is laid beside the open paper alone.
  const boilerplate = [...ready(models), ...set];
  const own = readyOf(paper);
  const result = overlaps({
    papers: [own],
    mine: ready(mine),
    others: ready(others),
    boilerplate,
    limits: overlapLimits(settings),
  });
  const open = { name: '', paper };
  const pairs = [
    ...result.pairs.map(({ b, overlap }): ShownPair => {
      const other = (b.list === 'mine' ? mine : others)[b.index]!;
      return { a: open, b: other, role: b.list === 'mine' ? 'mine' : 'others', overlap };
    }),
    ...result.notices.flatMap(({ index, overlap }): ShownPair[] =>
      index < models.length ? [{ a: open, b: models[index]!, role: 'notice', overlap }] : [],
    ),
  ];
  return {
    pairs: pairs.sort(byLongest),
    versions: result.versions.map(({ b }) => (b.list === 'mine' ? mine : others)[b.index]!.name),
  };
}
