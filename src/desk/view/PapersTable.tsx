import { useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { layoutMessage } from '../../strings/layout-words';
import type { DeskStrings } from '../../strings/zh-CN/desk';
import { problemText, useDeskWords, type DeskWords } from '../words';
import type { Entry } from '../store/entry';
import { useDesk, useDeskState } from './context';
import { arrangedPapers, type PaperFilter, type PaperRow, type SortKey } from './rows';
import { Strip } from './Strip';

type Column = keyof DeskStrings['table']['columns'];
const ALL_COLUMNS: readonly Column[] = [
  'person',
  'file',
  'error',
  'warning',
  'info',
  'slots',
  'overlap',
  'layout',
  'strip',
  'characters',
  'share',
  'template',
  'unit',
  'last',
];
const NUMBERS: ReadonlySet<Column> = new Set([
  'characters',
  'share',
  'error',
  'warning',
  'info',
  'slots',
  'overlap',
  'layout',
]);
const UNSORTED: ReadonlySet<Column> = new Set(['strip', 'last', 'state']);
const FILTERS: readonly PaperFilter[] = ['all', 'error', 'missing', 'slots', 'overlap', 'layout', 'unread'];
/** Height of a row, in pixels; rows that say why they were not read are as high. */
const ROW = 44;

/** 材料一览: one row a paper; only what is in view is drawn. */
export function PapersTable({
  all,
  filter,
  onFilter,
  onOpen,
}: {
  readonly all: readonly PaperRow[];
  readonly filter: PaperFilter;
  readonly onFilter: (filter: PaperFilter) => void;
  readonly onOpen: (entry: Entry) => void;
}) {
  const words = useDeskWords();
  const text = words.desk.table;
  const state = useDeskState();
  const [wanted, setWanted] = useState('');
  const [sort, setSort] = useState<{ key: SortKey; down: boolean } | null>(null);
  const [grouped, setGrouped] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const columns = columnsOf(all, state.layout !== null);
  const filters = FILTERS.filter((one) => one !== 'layout' || state.layout !== null);
  const rows = arrangedPapers(all, wanted, filter, sort, grouped);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is handed on to what is memoized
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 12,
    getItemKey: (i) => rows[i]!.entry.id,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const turn = (key: SortKey) =>
    setSort((before) =>
      before?.key === key ? (before.down ? null : { key, down: true }) : { key, down: false },
    );

  return (
    <section>
      <div className="desk-tools">
        <input
          type="search"
          aria-label={text.filter}
          placeholder={text.filter}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <label>
          {text.show}{' '}
          <select value={filter} onChange={(event) => onFilter(event.target.value as PaperFilter)}>
            {filters.map((one) => (
              <option key={one} value={one}>
                {text.filters[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={grouped} onChange={(event) => setGrouped(event.target.checked)} />{' '}
          {text.group}
        </label>
        <span role="status">{text.count({ shown: rows.length, all: all.length })}</span>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className="desk-frame" ref={frame} tabIndex={0} role="region" aria-label={text.name}>
        <table aria-label={text.name} aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={NUMBERS.has(column) ? 'number' : undefined}
                  aria-sort={sort?.key === column ? (sort.down ? 'descending' : 'ascending') : undefined}
                >
                  {UNSORTED.has(column) ? (
                    text.columns[column]
                  ) : (
                    <button type="button" className="sort" onClick={() => turn(column as SortKey)}>
                      {text.columns[column]}
                      <span aria-hidden="true">{sort?.key === column ? (sort.down ? ' ▼' : ' ▲') : ''}</span>
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <Gap height={above} columns={columns.length} />}
            {items.map(({ index }) => (
              <TableRow
                key={rows[index]!.entry.id}
                row={rows[index]!}
                index={index}
                columns={columns}
                onOpen={onOpen}
              />
            ))}
            {below > 0 && <Gap height={below} columns={columns.length} />}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Looks have a column where they are judged, folders and last round where there are any. */
function columnsOf(rows: readonly PaperRow[], layout: boolean): readonly Column[] {
  const without = new Set<Column>();
  if (!layout) without.add('layout');
  if (rows.every(({ unit }) => unit === '')) without.add('unit');
  if (rows.every(({ last }) => last === null)) without.add('last');
  return ALL_COLUMNS.filter((column) => !without.has(column));
}

const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden="true">
    <td colSpan={columns} className="gap" style={{ height }} />
  </tr>
);

function TableRow({
  row,
  index,
  columns,
  onOpen,
}: {
  readonly row: PaperRow;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly onOpen: (entry: Entry) => void;
}) {
  const words = useDeskWords();
  const desk = useDesk();
  const text = words.desk.table;
  const { entry } = row;
  const number = (value: number) => <td className="number">{value}</td>;
  return (
    <tr aria-rowindex={index + 2} className={entry.paper === undefined ? 'unread' : undefined}>
      <td className="who">
        <input
          className="person"
          key={entry.person}
          defaultValue={entry.person}
          aria-label={text.rename({ name: entry.person })}
          onBlur={({ target }) =>
            target.value.trim() !== '' &&
            target.value !== entry.person &&
            desk.rename(entry.id, target.value.trim())
          }
        />
      </td>
      <td className="clip" title={entry.path}>
        {entry.paper === undefined ? (
          row.file
        ) : (
          <button
            type="button"
            className="link"
            aria-label={text.open({ name: row.file })}
            onClick={() => onOpen(entry)}
          >
            {row.file}
          </button>
        )}
      </td>
      {entry.paper === undefined ? (
        <td className="why" colSpan={columns.length - 2} title={whyUnread(entry, words)}>
          {whyUnread(entry, words)}
        </td>
      ) : (
        <>
          <td className={row.error > 0 ? 'number bad' : 'number'}>{row.error}</td>
          {number(row.warning)}
          {number(row.info)}
          {number(row.slots)}
          {number(row.overlap)}
          {columns.includes('layout') && <LayoutCell row={row} />}
          <td>
            <Strip entry={entry} />
          </td>
          {number(row.characters)}
          <td className="number">{row.share === null ? '' : `${Math.round(row.share * 100)}%`}</td>
          <td className="clip" title={row.template}>
            {templateText(row, words)}
          </td>
          {columns.includes('unit') && (
            <td className="clip" title={row.unit}>
              {row.unit}
            </td>
          )}
          {columns.includes('last') && (
            <td className="clip">{row.last === null ? '' : text.lastRound(row.last)}</td>
          )}
        </>
      )}
    </tr>
  );
}

/** How many rules of layout are not kept, and which; a text has no look. */
function LayoutCell({ row: { entry, layout } }: { readonly row: PaperRow }) {
  const words = useDeskWords();
  const said = (entry.layout?.findings ?? []).map((finding) => layoutMessage(words.layout, finding));
  const title = layout === null ? words.desk.layout.noLook : said.join('\n');
  return (
    <td className="number" title={title}>
      {layout ?? '—'}
    </td>
  );
}

function templateText({ entry, template }: PaperRow, { desk: { table } }: DeskWords): string {
  const verdict = entry.paper?.verdict;
  if (verdict === 'none') return table.none;
  if (verdict === 'not-a-paper') return table.notPaper;
  return verdict === 'draft' ? `${template}${table.draft}` : template;
}

/** Why a file has no result, and what to do about it. */
export function whyUnread(entry: Entry, words: DeskWords): string {
  const { unread } = words.desk;
  if (entry.kind !== 'paper') return unread[entry.kind];
  if (entry.state === 'cancelled') return unread.cancelled;
  return entry.problem === undefined ? '…' : problemText(entry.problem, words);
}
