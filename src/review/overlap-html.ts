import type { Language } from '../strings';
import type { OverlapStrings } from '../strings/zh-CN/overlap';
import { escapeHtml, htmlPage } from './html';
import { shownPassages, type ShownPair, type ShownPassage } from './overlap-model';
import type { ComparedPiece } from './side-by-side';

/** All that a report of copied text shows. */
export interface OverlapReport {
  readonly pairs: readonly ShownPair[];
  /** What papers hold of the office's model texts and notices. */
  readonly notices: readonly ShownPair[];
  readonly versions: readonly { readonly a: string; readonly b: string }[];
  readonly house: readonly { readonly text: string; readonly files: readonly string[] }[];
  readonly errors: readonly { readonly file: string; readonly error: string }[];
}

/** The report as a page: an overview, and every pair in two columns with what differs marked. */
export function overlapHtml(report: OverlapReport, words: OverlapStrings, language: Language): string {
  const body = [
    `<h1>${escapeHtml(words.title)}</h1>`,
    `<p class="internal">${escapeHtml(words.internal)}</p>`,
    `<p>${escapeHtml(words.note)}</p>`,
    report.pairs.length === 0 ? `<p>${escapeHtml(words.none)}</p>` : overview(report, words),
    ...[...report.pairs, ...report.notices].map((pair, i) => pairHtml(pair, i + 1, words)),
    list(words.house, houseRows(report, words), words.houseHint),
    list(
      words.versions,
      report.versions.map((pair) => words.version(pair)),
    ),
    list(
      words.unreadable,
      report.errors.map(({ file, error }) => `${file}: ${error}`),
    ),
  ];
  return htmlPage(language, words.title, body.filter((part) => part !== '').join('\n'));
}

const houseRows = ({ house }: OverlapReport, words: OverlapStrings): string[] =>
  house.map(({ text, files }) => `${words.houseRow({ count: files.length, text })} (${files.join('; ')})`);

function list(title: string, rows: readonly string[], hint = ''): string {
  if (rows.length === 0) return '';
  const items = rows.map((row) => `<li>${escapeHtml(row)}</li>`).join('');
  return `<h2>${escapeHtml(title)}</h2>${hint === '' ? '' : `<p>${escapeHtml(hint)}</p>`}<ul>${items}</ul>`;
}

function overview({ pairs }: OverlapReport, words: OverlapStrings): string {
  const { columns } = words;
  const head = [columns.file, columns.with, columns.role]
    .map((name) => `<th>${escapeHtml(name)}</th>`)
    .concat(
      [columns.characters, columns.longest, columns.passages, columns.datesOnly].map(
        (name) => `<th class="number">${escapeHtml(name)}</th>`,
      ),
    );
  const rows = pairs.map(({ a, b, role, overlap }, i) => {
    const cells = [`<a href="#pair-${i + 1}">${escapeHtml(a.name)}</a>`, escapeHtml(b.name)];
    const { characters, longest, passages, datesOnly } = overlap;
    return `<tr>${[...cells, escapeHtml(words.roles[role])].map((cell) => `<td>${cell}</td>`).join('')}${[
      characters,
      longest,
      passages.length,
      datesOnly,
    ]
      .map((value) => `<td class="number">${value}</td>`)
      .join('')}</tr>`;
  });
  return `<h2>${escapeHtml(words.summaryHead)}</h2><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function pairHtml(pair: ShownPair, number: number, words: OverlapStrings): string {
  const { a, b, role, overlap } = pair;
  const title = words.pair({ a: a.name, b: b.name, role: words.roles[role] });
  const sum = words.sum({
    characters: overlap.characters,
    longest: overlap.longest,
    dates: overlap.datesOnly,
  });
  return [
    `<section><h2 id="pair-${number}">${escapeHtml(title)}</h2><p>${escapeHtml(sum)}</p>`,
    ...shownPassages(pair).map((passage) => passageHtml(passage, a.name, b.name, words)),
    '</section>',
  ].join('\n');
}

function passageHtml(passage: ShownPassage, a: string, b: string, words: OverlapStrings): string {
  const notes = [
    words.passage(passage),
    ...(passage.datesOnly ? [words.datesOnly] : []),
    ...(passage.reworded ? [words.reworded] : []),
  ];
  const side = (name: string, where: string, pieces: readonly ComparedPiece[]) =>
    `<p><span class="where">${escapeHtml(name)} · ${escapeHtml(where === '' ? words.outside : where)}</span>${marked(pieces)}</p>`;
  return `<div class="pair"><p class="head">${escapeHtml(notes.join(' · '))}</p>${side(a, passage.whereA, passage.texts.a)}${side(b, passage.whereB, passage.texts.b)}</div>`;
}

const marked = (pieces: readonly ComparedPiece[]): string =>
  pieces.map(({ text, same }) => (same ? escapeHtml(text) : `<mark>${escapeHtml(text)}</mark>`)).join('');
