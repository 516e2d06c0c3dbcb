import type { DeskState } from '../store/desk';
import { absentOf } from '../store/person';
import { useDeskWords } from '../words';
import { useDeskState } from './context';
import type { PaperFilter, PaperRow } from './rows';

/** Where a figure of the whole leads. */
export type Leads = { readonly filter: PaperFilter } | { readonly tab: 'overlap' | 'missing' };

/** The whole in a line of figures; each leads to what it counts. */
export function Overview(props: {
  readonly rows: readonly PaperRow[];
  readonly onLead: (to: Leads) => void;
}) {
  const { overview: text } = useDeskWords().desk;
  const state = useDeskState();
  return (
    <ul className="desk-overview" aria-label={text.label}>
      {figuresOf(props.rows, state).map(({ key, count, to, grave }) => (
        <li key={key}>
          <button type="button" onClick={() => props.onLead(to)}>
            <b className={grave && count > 0 ? 'bad' : undefined}>{count}</b> {text[key]}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Figure {
  readonly key: 'all' | 'error' | 'missing' | 'slots' | 'overlap' | 'unread' | 'absent';
  readonly count: number;
  readonly to: Leads;
  readonly grave?: boolean;
}

function figuresOf(rows: readonly PaperRow[], { roster, entries, overlap }: DeskState): Figure[] {
  const many = (test: (row: PaperRow) => boolean) => rows.filter(test).length;
  const absent = absentOf(roster, entries);
  return [
    { key: 'all', count: rows.length, to: { filter: 'all' } },
    { key: 'error', count: many(({ error }) => error > 0), to: { filter: 'error' }, grave: true },
    { key: 'missing', count: many(({ missing }) => missing > 0), to: { filter: 'missing' }, grave: true },
    { key: 'slots', count: many(({ slots }) => slots > 0), to: { filter: 'slots' } },
    { key: 'overlap', count: overlap.pairs.length, to: { tab: 'overlap' } },
    {
      key: 'unread',
      count: many(({ entry }) => entry.paper === undefined && entry.state !== 'waiting'),
      to: { filter: 'unread' },
      grave: true,
    },
    ...(absent === null
      ? []
      : [{ key: 'absent', count: absent.length, to: { tab: 'missing' }, grave: true } as const]),
  ];
}
