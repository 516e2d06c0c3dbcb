import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGES = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Word cuts text into runs at every pause in typing and repeats the look in each; so many characters a run here. */
const RUN = 14;
const LOOK =
  '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>';

const PARTS = ['styles', 'numbering'];
const LEVEL =
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const runs = (line: string) =>
  (line.match(new RegExp(`.{1,${RUN}}`, 'gu')) ?? [])
    .map((text) => `<w:r>${LOOK}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`)
    .join('');

/** Section headings get their numbers from Word's list, as authors' files often have them. */
function paragraph(line: string): string {
  const heading = /^[一二三四]、/.exec(line)?.[0];
  const list = heading ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="a"/>${list}<w:ind w:firstLineChars="200"/></w:pPr>${runs(line.slice(heading?.length ?? 0))}</w:p>`;
}

/** A .docx of these lines as Word would write it: styles, a list, and text in many short runs. */
export function docxOf(lines: readonly string[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGES}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${PARTS.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGES}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGES}/relationships">${PARTS.map((name) => `<Relationship Id="${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    'word/styles.xml': `<w:styles ${WORD}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0">${LEVEL}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${lines.map(paragraph).join('')}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)])));
}
