import { escapeHtml, htmlPage } from '../../review/html';
import type { DeskState } from '../store/desk';
import type { DeskWords } from '../words';
import { findingsSheet, missingSheet, overlapSheet, roundSheet, tableSheet, type SheetOf } from './sheets';

const sheetsOf = (state: DeskState, words: DeskWords): readonly SheetOf[] =>
  [tableSheet, missingSheet, roundSheet, overlapSheet, findingsSheet]
    .map((make) => make(state, words))
    .filter(({ rows }) => rows.length > 0);

/** The unit's report as a page without scripts, for printing. */
export function reportHtml(state: DeskState, words: DeskWords): string {
  const cell = (tag: string, value: string | number) =>
    `<${tag}${typeof value === 'number' ? ' class="number"' : ''}>${escapeHtml(String(value))}</${tag}>`;
  const table = ({ name, head, rows }: SheetOf) =>
    `<h2>${escapeHtml(name)}</h2><table><thead><tr>${head.map((title) => cell('th', title)).join('')}</tr></thead><tbody>${rows
      .map((row) => `<tr>${row.map((value) => cell('td', value)).join('')}</tr>`)
      .join('')}</tbody></table>`;
  const title = words.desk.exports.fileNames.report;
  return htmlPage(
    words.language,
    title,
    [
      `<h1>${escapeHtml(title)}</h1>`,
      `<p class="internal">${escapeHtml(words.review.internal)}</p>`,
      ...sheetsOf(state, words).map(table),
    ].join('\n'),
  );
}

/** The same as Markdown. */
export function deskReportMarkdown(state: DeskState, words: DeskWords): string {
  const escape = (value: string | number) =>
    String(value)
      .replace(/([\\`*_{}[\]<>#|~])/gu, '\\$1')
      .replace(/[\r\n\v]+/gu, ' ');
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(escape).join(' | ')} |\n`;
  const table = ({ name, head, rows }: SheetOf) =>
    `\n## ${escape(name)}\n\n${line(head)}|${'---|'.repeat(head.length)}\n${rows.map(line).join('')}`;
  return `# ${words.desk.exports.fileNames.report}\n\n${words.review.internal}\n${sheetsOf(state, words).map(table).join('')}`;
}
