import { correspondence } from '../../core/checks/correspondence';
import type { Severity } from '../../core/checks/types';
import type { Span } from '../../core/document/types';
import type { OutlineNode } from '../../core/outline/types';
import { placeName } from '../../review/where';
import { textAt } from '../../review/overlap-model';
import type { DeskState } from '../store/desk';
import { layoutMessage } from '../../strings/layout-words';
import { findingsOf, lacking, nameOf, type Entry } from '../store/entry';
import { roundsOf } from '../store/rounds';
import { sentenceOf, type DeskWords } from '../words';
import { pairsOf } from '../view/Shared';
import { paperRows } from '../view/rows';
import { whyUnread } from '../view/PapersTable';

/** A sheet: its name, its header, its rows. */
export interface SheetOf {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The unit's table, a row a paper; files that were not read say why. */
export function tableSheet(state: DeskState, words: DeskWords): SheetOf {
  const { columns } = words.desk.table;
  const head = [
    columns.person,
    columns.file,
    columns.unit,
    columns.template,
    columns.characters,
    columns.share,
    columns.error,
    columns.warning,
    columns.info,
    columns.slots,
    columns.overlap,
    ...(state.layout === null ? [] : [columns.layout]),
    columns.state,
  ];
  const rows = paperRows(state).map((row) => [
    row.person,
    row.file,
    row.unit,
    row.template,
    row.characters,
    row.share === null ? '' : Math.round(row.share * 1000) / 1000,
    row.error,
    row.warning,
    row.info,
    row.slots,
    row.overlap,
    ...(state.layout === null ? [] : [row.layout ?? '']),
    row.entry.paper === undefined
      ? whyUnread(row.entry, words)
      : row.last === null
        ? ''
        : words.desk.table.lastRound(row.last),
  ]);
  return { name: words.desk.exports.sheets.table, head, rows };
}

const read = ({ entries }: DeskState): readonly Entry[] =>
  entries.filter(({ role, paper }) => role === 'papers' && paper !== undefined);

/** Every finding, a row each. */
export function findingsSheet(state: DeskState, words: DeskWords): SheetOf {
  const rows = read(state).flatMap((entry) => {
    const row = (severity: Severity, message: string, span: Span) => [
      entry.person,
      nameOf(entry),
      words.review.severity[severity],
      message,
      placeName(entry.paper!.outline, { paragraph: span.paragraph, offset: span.start }),
      textAt(entry.paper!, span).slice(0, 200),
    ];
    return [
      ...findingsOf(entry).map((one) => row(one.severity, sentenceOf(one, words), one.span)),
      ...(entry.layout?.findings ?? []).map((one) =>
        row(one.severity, layoutMessage(words.layout, one), one.places[0]!),
      ),
    ];
  });
  return { name: words.desk.exports.sheets.findings, head: words.desk.exports.findingColumns, rows };
}

/** Every pair with shared wording. */
export function overlapSheet(state: DeskState, words: DeskWords): SheetOf {
  const { columns, roles } = words.overlap;
  return {
    name: words.desk.exports.sheets.overlap,
    head: [
      columns.file,
      columns.with,
      columns.role,
      columns.characters,
      columns.longest,
      columns.passages,
      columns.datesOnly,
    ],
    rows: pairsOf(state).map(({ a, b, role, overlap }) => [
      a.name,
      b.name,
      roles[role],
      overlap.characters,
      overlap.longest,
      overlap.passages.length,
      overlap.datesOnly,
    ]),
  };
}

/** Who lacks which sections and dimensions. */
export function missingSheet(state: DeskState, words: DeskWords): SheetOf {
  const rows = read(state).flatMap((entry) => {
    const { sections, dimensions } = lacking(entry);
    return sections.length + dimensions.length === 0
      ? []
      : [[entry.person, nameOf(entry), sections.join('；'), dimensions.join('；')]];
  });
  return { name: words.desk.exports.sheets.missing, head: words.desk.exports.missingColumns, rows };
}

/** What became of last round's findings, a row each. */
export function roundSheet(state: DeskState, words: DeskWords): SheetOf {
  const { round } = words.desk;
  const kinds = ['settled', 'fresh', 'same'] as const;
  const rows = roundsOf(state.entries).both.flatMap(({ now, changes }) =>
    kinds.flatMap((kind) =>
      changes[kind].map((finding) => [
        now.person,
        nameOf(now),
        round[kind],
        words.review.severity[finding.severity],
        sentenceOf(finding, words),
      ]),
    ),
  );
  return { name: words.desk.exports.sheets.round, head: words.desk.exports.roundColumns, rows };
}

/** 问题清单/整改台账: a row a point, with the causes and measures that answer its dimension; who and by when are left to the author. */
export function issuesSheet(state: DeskState, words: DeskWords): SheetOf {
  const rows = read(state).flatMap((entry) => {
    const { outline, template, paragraphs } = entry.paper!;
    const { sections, rows: dimensions } = correspondence(outline, template, paragraphs);
    return dimensions.flatMap(({ name, problem, answers }) => {
      if (problem === null) return [];
      const named = (id: string) => {
        const at = sections.findIndex((section) => section.id === id);
        return at < 0 ? '' : answers[at]!.map((i) => sections[at]!.items[i]!.name).join('；');
      };
      const points = problem.children.filter(({ kind }) => kind === 'point');
      const told = (points.length > 0 ? points : [problem]).map((node: OutlineNode) => node.name);
      return told.map((point) => [entry.person, name, point, named('causes'), named('measures'), '', '']);
    });
  });
  return { name: words.desk.exports.fileNames.issues, head: words.desk.exports.issueColumns, rows };
}
