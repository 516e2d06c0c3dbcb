import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';

/** Tags that only say what the text inside them is about; Word 2003 to 2010 put them on names, dates and places. */
const WRAPPERS = /<\/?(?:w:)?(?:smartTag|customXml)(?:\s[^<>]*)?>/g;

/** Their properties, with all that is in them. */
const PROPERTIES = /<((?:w:)?(?:smartTagPr|customXmlPr))(?:\s[^<>]*)?(?:\/>|>(?:[^<]|<(?!\/\1>))*<\/\1>)/g;

/**
 * A .docx without the wrappers that the editor does not know: it would leave out the text in them.
 * The text stays; the same bytes where there are none.
 */
export function withoutWrappers(bytes: Uint8Array): Uint8Array {
  const part = unzipSync(bytes, { filter: ({ name }) => name === DOCUMENT })[DOCUMENT];
  if (part === undefined) return bytes;
  const xml = strFromU8(part);
  if (!/<(?:w:)?(?:smartTag|customXml)[\s>]/.test(xml)) return bytes;
  const bare = xml.replace(PROPERTIES, '').replace(WRAPPERS, '');
  return zipSync({ ...unzipSync(bytes), [DOCUMENT]: strToU8(bare) });
}
