import type { DeskState } from '../store/desk';
import { countsOf, folderOf, lacking, nameOf, shareOf, type Entry } from '../store/entry';
import { changesBetween, type RoundChanges } from '../store/rounds';

/** A paper of this round as the table shows it. */
export interface PaperRow {
  readonly entry: Entry;
  readonly person: string;
  readonly file: string;
  readonly unit: string;
  readonly template: string;
  readonly characters: number;
  readonly share: number | null;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly slots: number;
  readonly overlap: number;
  /** Rules of the chosen layout profile that are not kept; `null` where nothing is known of the look. */
  readonly layout: number | null;
  readonly missing: number;
  readonly last: { readonly settled: number; readonly fresh: number; readonly same: number } | null;
}

export type SortKey =
  | 'person'
  | 'file'
  | 'unit'
  | 'template'
  | 'characters'
  | 'share'
  | 'error'
  | 'warning'
  | 'info'
  | 'slots'
  | 'overlap'
  | 'layout';
export type PaperFilter = 'all' | 'error' | 'missing' | 'slots' | 'overlap' | 'layout' | 'unread';

const amounts = ({ settled, fresh, same }: RoundChanges) => ({
  settled: settled.length,
  fresh: fresh.length,
  same: same.length,
});

/** Rows of this round's papers, models and last round left out. */
export function paperRows({ entries, overlap }: Pick<DeskState, 'entries' | 'overlap'>): PaperRow[] {
  const shared = new Map<number, number>();
  for (const { a, b, overlap: found } of overlap.pairs)
    for (const id of [a, b]) shared.set(id, Math.max(shared.get(id) ?? 0, found.characters));
  const last = new Map(entries.filter(({ role }) => role === 'last').map((entry) => [entry.person, entry]));
  return entries
    .filter(({ role }) => role === 'papers')
    .map((entry): PaperRow => {
      const before = last.get(entry.person);
      const { sections, dimensions } = lacking(entry);
      return {
        entry,
        person: entry.person,
        file: nameOf(entry),
        unit: folderOf(entry),
        template: entry.paper?.outline.template === null ? '' : (entry.paper?.template.title ?? ''),
        characters: entry.paper?.outline.characters ?? 0,
        share: shareOf(entry),
        ...countsOf(entry),
        slots: entry.slots,
        overlap: shared.get(entry.id) ?? 0,
        layout: entry.layout?.findings.length ?? null,
        missing: sections.length + dimensions.length,
        last: before?.paper && entry.paper ? amounts(changesBetween(entry.paper, before.paper)) : null,
      };
    });
}

/** The rows that are asked for, in the order that is asked for. */
export function arrangedPapers(
  rows: readonly PaperRow[],
  text: string,
  filter: PaperFilter,
  sort: { readonly key: SortKey; readonly down: boolean } | null,
  grouped: boolean,
): PaperRow[] {
  const wanted = text.trim().toLowerCase();
  const shown = rows.filter(
    (row) =>
      (wanted === '' || `${row.person} ${row.entry.path}`.toLowerCase().includes(wanted)) &&
      passes(row, filter),
  );
  const order =
    sort === null
      ? () => 0
      : (a: PaperRow, b: PaperRow) => compare(a[sort.key], b[sort.key]) * (sort.down ? -1 : 1);
  return shown.sort((a, b) => (grouped ? compare(a.template, b.template) : 0) || order(a, b));
}

function passes(row: PaperRow, filter: PaperFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'error':
      return row.error > 0;
    case 'missing':
      return row.missing > 0;
    case 'slots':
      return row.slots > 0;
    case 'overlap':
      return row.overlap > 0;
    case 'layout':
      return (row.layout ?? 0) > 0;
    case 'unread':
      return row.entry.paper === undefined;
  }
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function compare(a: string | number | null, b: string | number | null): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a ?? -1) - Number(b ?? -1);
}
