import { strToU8, zipSync, type Zippable } from 'fflate';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Parts of a test document; only the body is needed. */
export interface Parts {
  /** Content of `w:body`, or the whole main part when it starts with `<?xml` or `<w:document`. */
  readonly body: string;
  /** Content of `w:styles`. */
  readonly styles?: string;
  /** Content of `w:numbering`. */
  readonly numbering?: string;
  /** Content of `w:settings`. */
  readonly settings?: string;
  /** More entries, or others in place of the usual ones; `null` leaves one out. */
  readonly entries?: Readonly<Record<string, string | Uint8Array | null>>;
}

const root = (name: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${content}</w:${name}>`;

/** The main part's XML around a body. */
export const mainPart = (body: string) => root('document', `<w:body>${body}</w:body>`);

/** A small, valid .docx. */
export function buildDocx(parts: string | Parts): Uint8Array {
  const {
    body,
    styles,
    numbering,
    settings,
    entries = {},
  } = typeof parts === 'string' ? ({ body: parts } as Parts) : parts;
  const relations = [
    ...(styles === undefined ? [] : ['styles']),
    ...(numbering === undefined ? [] : ['numbering']),
    ...(settings === undefined ? [] : ['settings']),
  ];
  const files: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': /^<(\?xml|w:document)/.test(body) ? body : mainPart(body),
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${RELS}">${relations
      .map((type, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${type}.xml"/>`)
      .join('')}</Relationships>`,
    ...(styles === undefined ? {} : { 'word/styles.xml': root('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': root('numbering', numbering) }),
    ...(settings === undefined ? {} : { 'word/settings.xml': root('settings', settings) }),
    ...entries,
  };
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    if (content !== null) zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zippable);
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A run. */
export const r = (text: string, rPr = '') =>
  `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph: of plain text, or of the runs' XML when it starts with `<`. */
export const p = (content = '', pPr = '') =>
  `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`;

/** Paragraph properties that join a list. */
export const numPr = (numId: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** A level of a list definition. */
export const lvl = (level: number, format: string, text: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A list definition. */
export const abstractNum = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;

/** A list of a definition. */
export const num = (id: number, abstract: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

/** A paragraph style. */
export const style = (id: string, name: string, content = '', isDefault = false) =>
  `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
