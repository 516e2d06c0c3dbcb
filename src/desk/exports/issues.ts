import { gridTable, pageOf, paragraph, reportRun, wordFile } from '../../taskpane/report/docx-parts';
import type { DeskState } from '../store/desk';
import type { DeskWords } from '../words';
import { issuesSheet } from './sheets';

/** Widths of the columns in twentieths of a point: name, aspect, problem, cause, measure, who, by when; an A4 page across. */
const WIDTHS = [1100, 1300, 3700, 2900, 3000, 1000, 900];

/** 整改台账 as a Word document, a row a problem; who does it and by when is left to be written in. */
export function issuesDocx(state: DeskState, words: DeskWords): Uint8Array<ArrayBuffer> {
  const { head, rows } = issuesSheet(state, words);
  return wordFile(
    [
      paragraph(
        reportRun(words.desk.exports.fileNames.issues, { size: 36, bold: true }),
        '<w:jc w:val="center"/><w:spacing w:after="120"/>',
      ),
      paragraph(reportRun(words.review.internal, { bold: true }), '<w:spacing w:after="120"/>'),
      gridTable(
        WIDTHS,
        head,
        rows.map((row) => row.map(String)),
      ),
      // A table cannot end a document.
      paragraph(''),
      pageOf('landscape'),
    ].join(''),
  );
}
