import { zipSync } from 'fflate';
import { customProfile } from '../../core/layout/profile/custom';
import { layOutDocx } from '../../hosts/docx/layout/lay-out';
import { HostError } from '../../hosts/host';
import { outlineReader } from '../../road/layout';
import { sameStandard } from '../../road/read-paper';
import { shownNames } from '../../review/names';
import type { DeskState } from '../store/desk';
import { problemText, type DeskWords } from '../words';

/**
 * Copies in the chosen profile's layout (the usual one where none is chosen), in one archive; files that
 * cannot be set are listed in it with the reason. Not a character differs from the papers that were given.
 */
export async function laidOutZip(state: DeskState, words: DeskWords): Promise<Uint8Array<ArrayBuffer>> {
  const profile = state.layout ?? customProfile;
  const entries = state.entries.filter(({ role, paper }) => role === 'papers' && paper !== undefined);
  const names = shownNames(entries.map(({ path }) => path));
  const files: Record<string, Uint8Array> = {};
  const left: string[] = [];
  for (const [i, { file, paper }] of entries.entries()) {
    const name = names[i]!.replaceAll('/', '-');
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (bytes[0] !== 0x50) throw new HostError('not-a-docx');
      files[name] = layOutDocx(bytes, profile, outlineReader(sameStandard(paper!))).bytes;
    } catch (error) {
      const { code, detail } = error instanceof HostError ? error : new HostError('unreadable');
      left.push(`${name}: ${problemText({ code, detail }, words)}`);
    }
  }
  files[`${words.desk.exports.fileNames.laidOut}.txt`] = new TextEncoder().encode(
    `\uFEFF${[words.review.internal, ...left].join('\r\n')}\r\n`,
  );
  // A .docx is packed already.
  return new Uint8Array(zipSync(files, { level: 0 }));
}
