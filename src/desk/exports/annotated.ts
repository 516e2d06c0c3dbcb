import { annotateDocx } from '../../hosts/docx/annotate/annotate-docx';
import { notesOf } from '../../review/notes';
import type { DeskState } from '../store/desk';
import { findingsOf } from '../store/entry';
import { sentenceOf, type DeskWords } from '../words';
import { copiesZip } from './copies';

/** Copies with comments for handing back, in one archive; files that cannot have them are listed in it with the reason. */
export async function annotatedZip(state: DeskState, words: DeskWords): Promise<Uint8Array<ArrayBuffer>> {
  return copiesZip(state, words, words.desk.exports.fileNames.annotated, (bytes, entry) => {
    const findings = findingsOf(entry);
    const notes = notesOf(entry.paper, findings, (finding) => sentenceOf(finding, words), words.review);
    return annotateDocx(bytes, notes, words.review.author);
  });
}
