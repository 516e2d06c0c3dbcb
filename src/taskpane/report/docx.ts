import { heading, pageOf, paragraph, reportRun, wordFile } from './docx-parts';
import type { ReportModel } from './model';
import { asideOf } from './text';

export { DOCX_TYPE } from './docx-parts';

/** Widths of the map's columns in twentieths of a point; together the text width of an A4 page. */
const WIDTHS = [5000, 1400, 1300, 1300];

/** The report as a one-page Word document: verdict, map and findings. */
export function reportDocx(model: ReportModel): Uint8Array<ArrayBuffer> {
  const body = [
    paragraph(
      reportRun(model.heading, { size: 36, bold: true }),
      '<w:jc w:val="center"/><w:spacing w:after="120"/>',
    ),
    ...model.facts.map(({ label, value }) =>
      paragraph(reportRun(`${label}${model.colon}`, { bold: true }) + reportRun(value)),
    ),
    ...(model.warning === '' ? [] : [paragraph(reportRun(model.warning, { bold: true }))]),
    heading(model.mapHeading),
    table(model),
    ...(model.matrix === null ? [] : [heading(model.matrix.heading), matrixTable(model.matrix)]),
    heading(model.findingsHeading),
    ...(model.groups.length === 0 ? [paragraph(reportRun(model.noFindings))] : []),
    ...model.groups.flatMap((group) => [
      paragraph(reportRun(group.heading, { bold: true }), '<w:keepNext/><w:spacing w:before="80"/>'),
      ...group.findings.map(({ severity, what, where }) =>
        paragraph(
          reportRun(`${severity}\u3000`, { bold: true }) +
            reportRun(what) +
            (where === '' ? '' : reportRun(asideOf(model)(where), { grey: true })),
          '<w:ind w:left="240" w:hanging="240"/>',
        ),
      ),
    ]),
    paragraph(reportRun(model.footer, { size: 18, grey: true }), '<w:spacing w:before="200"/>'),
    pageOf('portrait'),
  ].join('');
  return wordFile(body);
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
            reportRun(cell, { bold }),
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
    `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(reportRun(cell, { bold }))}</w:tc>`).join('')}</w:tr>`;
  const grid = columns.map(() => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${line(columns, true)}${rows.map((cells) => line(cells, false)).join('')}</w:tbl>`;
}
