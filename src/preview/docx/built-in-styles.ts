import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Word has its built-in styles whether a file defines them or not, and writes them into it at the first use. The
 * editor has only what the file defines, so that files of other programs get theirs when they are opened.
 */

interface BuiltIn {
  readonly id: string;
  readonly name: string;
  /** As a Chinese Word has them. */
  readonly properties: string;
}

const heading = (level: number, spacing: string, size: number): BuiltIn => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  properties: `<w:pPr><w:keepNext/><w:keepLines/><w:spacing ${spacing}/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
});

const BUILT_IN: readonly BuiltIn[] = [
  heading(1, 'w:before="340" w:after="330" w:line="578" w:lineRule="auto"', 44),
  heading(2, 'w:before="260" w:after="260" w:line="416" w:lineRule="auto"', 32),
  heading(3, 'w:before="260" w:after="260" w:line="416" w:lineRule="auto"', 32),
  {
    id: 'Title',
    name: 'Title',
    properties:
      '<w:pPr><w:spacing w:before="240" w:after="60"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>',
  },
];

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const STYLES_PART = 'word/styles.xml';
const RELATIONS_PART = 'word/_rels/document.xml.rels';
const TYPES_PART = '[Content_Types].xml';

/** With defaults of their own: without them the editor takes its own. */
const NO_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault><w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style></w:styles>`;
const NO_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONS}"></Relationships>`;
const RELATION =
  '<Relationship Id="rIdBuiltInStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>';
const TYPE =
  '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>';

/** Puts a piece in front of the last closing tag. */
const append = (xml: string, piece: string): string => {
  const at = xml.lastIndexOf('</');
  return at < 0 ? xml : xml.slice(0, at) + piece + xml.slice(at);
};

function styleXml({ id, name, properties }: BuiltIn): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>${properties}</w:style>`;
}

/** A .docx with the built-in styles that an outline needs; the same bytes where none is missing. */
export function withBuiltInStyles(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.startsWith('word/media/') });
  const text = (name: string): string | undefined => parts[name] && strFromU8(parts[name]);
  const styles = text(STYLES_PART);
  // A part under another prefix is left as it is: what it defines cannot be told by its text.
  if (styles !== undefined && !styles.includes('</w:styles>')) return bytes;
  const has = ({ id, name }: BuiltIn): boolean =>
    styles !== undefined &&
    (styles.includes(`w:styleId="${id}"`) || new RegExp(`<w:name w:val="${name}"\\s*/>`, 'i').test(styles));
  const missing = BUILT_IN.filter((style) => !has(style));
  if (missing.length === 0) return bytes;
  const changed: Record<string, Uint8Array> = {
    [STYLES_PART]: strToU8(append(styles ?? NO_STYLES, missing.map(styleXml).join(''))),
  };
  if (styles === undefined) {
    changed[RELATIONS_PART] = strToU8(append(text(RELATIONS_PART) ?? NO_RELATIONS, RELATION));
    changed[TYPES_PART] = strToU8(append(text(TYPES_PART) ?? '', TYPE));
  }
  return zipSync({ ...unzipSync(bytes), ...changed });
}
