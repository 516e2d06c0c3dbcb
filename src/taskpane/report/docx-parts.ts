import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** MIME type of a Word document. */
export const DOCX_TYPE = TYPE;

/** A Word document of one part. @param body Inside `w:body`, its `w:sectPr` last. */
export function wordFile(body: string): Uint8Array<ArrayBuffer> {
  const part = (content: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`);
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.main+xml"/></Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': part(`<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`),
  });
}

/** An A4 page with margins of an inch. */
export function pageOf(orientation: 'portrait' | 'landscape'): string {
  const size =
    orientation === 'portrait'
      ? '<w:pgSz w:w="11906" w:h="16838"/>'
      : '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';
  return `<w:sectPr>${size}<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;
}

/** A table with lines around every cell, whose first row stands on every page. @param widths In twentieths of a point. */
export function gridTable(
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const line = (cells: readonly string[], first: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${first ? '<w:tblHeader/>' : ''}</w:trPr>${cells
      .map(
        (cell, i) =>
          `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 1000}" w:type="dxa"/></w:tcPr>${paragraph(reportRun(cell, { bold: first }), first ? '<w:jc w:val="center"/>' : '')}</w:tc>`,
      )
      .join('')}</w:tr>`;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${line(head, true)}${rows.map((cells) => line(cells, false)).join('')}</w:tbl>`;
}

/** A heading of the first level. */
export function heading(text: string): string {
  return paragraph(
    reportRun(text, { size: 26, bold: true }),
    '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="0"/>',
  );
}

/** A paragraph of runs. @param properties Inside `w:pPr`. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

interface ReportRunLook {
  readonly bold?: boolean;
  readonly grey?: boolean;
  /** Half points. */
  readonly size?: number;
}

/** Words with a look. */
export function reportRun(text: string, { bold, grey, size = 21 }: ReportRunLook = {}): string {
  const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>';
  const look = `${fonts}${bold === true ? '<w:b/>' : ''}${grey === true ? '<w:color w:val="595959"/>' : ''}<w:sz w:val="${size}"/>`;
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Control characters cannot stand in XML at all; a soft break becomes a space. */
function escapeXml(text: string): string {
  return (
    text
      .replace(/\s/gu, ' ')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\ufffe\uffff]/gu, '')
      .replace(/&/gu, '&amp;')
      .replace(/</gu, '&lt;')
      .replace(/>/gu, '&gt;')
  );
}
