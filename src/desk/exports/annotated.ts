import { zipSync } from 'fflate';
import { annotateDocx } from '../../hosts/docx/annotate/annotate-docx';
import { HostError } from '../../hosts/host';
import { notesOf } from '../../review/notes';
import { shownNames } from '../../review/names';
import type { DeskState } from '../store/desk';
import { findingsOf } from '../store/entry';
import { problemText, sentenceOf, type DeskWords } from '../words';

/** Copies with comments for handing back, in one archive; files that cannot have them are listed in it with the reason. */
export async function annotatedZip(state: DeskState, words: DeskWords): Promise<Uint8Array<ArrayBuffer>> {
  const entries = state.entries.filter(({ role, paper }) => role === 'papers' && paper !== undefined);
  const names = shownNames(entries.map(({ path }) => path));
  const files: Record<string, Uint8Array> = {};
  const left: string[] = [];
  for (const [i, entry] of entries.entries()) {
    const { file, paper } = entry;
    const name = names[i]!.replaceAll('/', '-');
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (bytes[0] !== 0x50) throw new HostError('not-a-docx');
      const notes = notesOf(paper!, findingsOf(entry), (finding) => sentenceOf(finding, words), words.review);
      files[name] = annotateDocx(bytes, notes, words.review.author);
    } catch (error) {
      const { code, detail } = error instanceof HostError ? error : new HostError('unreadable');
      left.push(`${name}: ${problemText({ code, detail }, words)}`);
    }
  }
  files[`${words.desk.exports.fileNames.annotated}.txt`] = new TextEncoder().encode(
    `\uFEFF${[words.review.internal, ...left].join('\r\n')}\r\n`,
  );
  // A .docx is packed already.
  return new Uint8Array(zipSync(files, { level: 0 }));
}
