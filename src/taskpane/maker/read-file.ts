import { textOfParagraphs } from '../../core/notice/from-paragraphs';

/** The text of a notice's file, .docx or .txt; `null` for what cannot be read. Stays in memory. */
export async function textOfFile(file: File): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
      const { readDocx } = await import('../../hosts/docx/read-docx');
      return textOfParagraphs(readDocx(bytes).paragraphs);
    }
    if (!/\.(?:txt|text|md)$/i.test(file.name)) return null;
    return decode(bytes);
  } catch {
    return null;
  }
}

/** Chinese Windows saves text as GB 18030. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
