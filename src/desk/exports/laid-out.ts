import { customProfile } from '../../core/layout/profile/custom';
import { layOutDocx } from '../../hosts/docx/layout/lay-out';
import { outlineReader } from '../../road/layout';
import { sameStandard } from '../../road/read-paper';
import type { DeskState } from '../store/desk';
import type { DeskWords } from '../words';
import { copiesZip } from './copies';

/**
 * Copies in the chosen profile's layout (the usual one where none is chosen), in one archive; files that
 * cannot be set are listed in it with the reason. Not a character differs from the papers that were given.
 */
export async function laidOutZip(state: DeskState, words: DeskWords): Promise<Uint8Array<ArrayBuffer>> {
  const profile = state.layout ?? customProfile;
  return copiesZip(
    state,
    words,
    words.desk.exports.fileNames.laidOut,
    (bytes, { paper }) => layOutDocx(bytes, profile, outlineReader(sameStandard(paper))).bytes,
  );
}
