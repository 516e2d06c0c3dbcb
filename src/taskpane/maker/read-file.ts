import { kindOfFile } from '../../hosts/file/kinds';
import { textOfParagraphs } from '../../core/notice/from-paragraphs';

/** The text of a notice's file; `null` for what cannot be read. Stays in memory. */
export async function textOfFile(file: File): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { readFileBytes } = await import('../../hosts/file/read-file');
    const { paragraphs } = readFileBytes(file.name, bytes);
    return kindOfFile(file.name, bytes) === 'text'
      ? paragraphs.map(({ text }) => text).join('\n')
      : textOfParagraphs(paragraphs);
  } catch {
    return null;
  }
}
