import { strToU8, zipSync } from 'fflate';
import type { ReportModel } from './model';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** MIME type of a Word document. */
export const DOCX_TYPE = TYPE;

/** Widths of the map's columns in twentieths of a point; together the text width of an A4 page. */
const WIDTHS = [5000, 1400, 1300, 1300];

/** The report as a one-page Word document: verdict, map and findings. */
export function reportDocx(model: ReportModel): Uint8Array<ArrayBuffer> {
  const body = [
    paragraph(
      run(model.heading, { size: 36, bold: true }),
      '<w:jc w:val="center"/><w:spacing w:after="120"/>',
    ),
    ...model.facts.map(({ label, value }) => paragraph(run(`${label}：`, { bold: true }) + run(value))),
    ...(model.warning === '' ? [] : [paragraph(run(model.warning, { bold: true }))]),
    heading(model.mapHeading),
    table(model),
    ...(model.matrix === null ? [] : [heading(model.matrix.heading), matrixTable(model.matrix)]),
    heading(model.findingsHeading),
    ...(model.groups.length === 0 ? [paragraph(run(model.noFindings))] : []),
    ...model.groups.flatMap((group) => [
      paragraph(run(group.heading, { bold: true }), '<w:keepNext/><w:spacing w:before="80"/>'),
      ...group.findings.map(({ severity, what, where }) =>
        paragraph(
          run(`${severity}\u3000`, { bold: true }) +
            run(what) +
            (where === '' ? '' : run(`（${where}）`, { grey: true })),
          '<w:ind w:left="240" w:hanging="240"/>',
        ),
      ),
    ]),
    paragraph(run(model.footer, { size: 18, grey: true }), '<w:spacing w:before="200"/>'),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>',
  ].join('');
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

function heading(text: string): string {
  return paragraph(
    run(text, { size: 26, bold: true }),
    '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="0"/>',
  );
}

function table({ columns, rows }: ReportModel): string {
  const edges = ['top', 'bottom', 'insideH']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`)
    .join('');
  const row = (cells: readonly string[], bold: boolean, indent: boolean) =>
    `<w:tr>${cells
      .map(
        (cell, column) =>
          `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[column] ?? 1300}" w:type="dxa"/></w:tcPr>${paragraph(
            run(cell, { bold }),
            (indent && column === 0 ? '<w:ind w:left="320"/>' : '') +
              (column > 1 ? '<w:jc w:val="right"/>' : ''),
          )}</w:tc>`,
      )
      .join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${row(columns, true, false)}${rows.map(({ level, cells }) => row(cells, level === 1, level === 2)).join('')}</w:tbl>`;
}

/** Problems, causes and measures: columns of one width. */
function matrixTable({ columns, rows }: NonNullable<ReportModel['matrix']>): string {
  const width = Math.floor(9000 / columns.length);
  const edges = ['top', 'bottom', 'insideH']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`)
    .join('');
  const line = (cells: readonly string[], bold: boolean) =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(run(cell, { bold }))}</w:tc>`).join('')}</w:tr>`;
  const grid = columns.map(() => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${line(columns, true)}${rows.map((cells) => line(cells, false)).join('')}</w:tbl>`;
}

function paragraph(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

interface RunLook {
  readonly bold?: boolean;
  readonly grey?: boolean;
  /** Half points. */
  readonly size?: number;
}

function run(text: string, { bold, grey, size = 21 }: RunLook = {}): string {
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
