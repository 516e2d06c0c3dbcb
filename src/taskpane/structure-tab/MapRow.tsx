import type { Span } from '../../core/document/types';
import { usePanel, usePanelState } from '../context';
import { Button } from '../parts/Button';
import { wordsOf } from '../area-words';
import { BegunIcon, EmptyIcon, MissingIcon, PresentIcon } from '../parts/icons';
import { ShareBar } from './ShareBar';
import type { Stand } from './standing';

/** A row of the map. `null` figures are not shown. */
export interface MapRowData {
  /** `section:<id>` or `dimension:<id>`, as in the plan's wishes. */
  readonly key: string;
  readonly level: 1 | 2;
  readonly name: string;
  readonly present: boolean;
  /** How far it is, where it is there. */
  readonly stand: Stand;
  readonly optional: boolean;
  /** The heading's characters; `null` when it is missing. */
  readonly heading: Span | null;
  readonly points: number | null;
  /** What an aspect tells of its own causes and measures. */
  readonly causes?: number;
  readonly measures?: number;
  readonly items: number | null;
  readonly characters: number;
  /** Share of the whole paper, 0–1. */
  readonly share: number | null;
  readonly usual: { readonly min: number; readonly max: number } | null;
  /** Where it belongs when it is missing; the document's end where no finding says. */
  readonly belongs: Span;
  /** False where it cannot be added for the author. */
  readonly addable: boolean;
}

const icons: Readonly<Record<Stand, typeof PresentIcon>> = {
  empty: EmptyIcon,
  begun: BegunIcon,
  written: PresentIcon,
};

/** One section or dimension: a click goes there; a missing one can be added on the spot. */
export function MapRow(props: {
  readonly row: MapRowData;
  readonly here: boolean;
  /** Nothing is written yet: what shall be laid out is asked above, all at once. */
  readonly bare: boolean;
  /** The row where the Tab key stops; arrows go to the others. */
  readonly stop: boolean;
  readonly onFocus: () => void;
}) {
  const { row, here, bare, stop, onFocus } = props;
  const words = wordsOf('pages').map;
  const { session } = usePanel();
  const { readOnly } = usePanelState();
  const Icon = row.present ? icons[row.stand] : MissingIcon;
  const state = row.present ? row.stand : 'missing';

  return (
    <li
      className={`row row-${row.level} row-${state} ${here ? 'row-here' : ''}`}
      aria-current={here ? 'location' : undefined}
      onFocus={onFocus}
    >
      <button
        type="button"
        className="row-main"
        tabIndex={stop ? 0 : -1}
        title={(row.present ? words.goto : words.gotoMissing)({ name: row.name })}
        onClick={() =>
          void (row.heading === null ? session.selectBeside(row.belongs) : session.select(row.heading))
        }
      >
        <Icon />
        <span className="row-name">{row.name}</span>
        <span className="for-readers">{row.present ? words.present : ''}</span>
        <RowFigures row={row} />
        {here && <span className="for-readers">{words.here}</span>}
        {row.present && row.share !== null && <ShareBar share={row.share} usual={row.usual} />}
      </button>
      {!row.present && !bare && row.addable && (
        <Button
          size="small"
          className="row-add"
          tabIndex={stop ? 0 : -1}
          disabledFocusable={readOnly}
          title={readOnly ? words.readOnly : undefined}
          aria-label={words.insertOneLong({ name: row.name })}
          onClick={() => void session.insert([row.key])}
        >
          {words.insertOne}
        </Button>
      )}
    </li>
  );
}

/** How much of a part there is, in its own words: a part without a sentence has no figures. */
function RowFigures({ row }: { readonly row: MapRowData }) {
  const words = wordsOf('pages').map;
  if (!row.present) return <span className="row-state">{row.optional ? words.optional : words.missing}</span>;
  if (row.stand === 'empty') return <span className="row-figures">{words.empty}</span>;
  const figures = [
    row.stand === 'begun' ? words.begun : '',
    row.points === null ? '' : words.points({ count: row.points }),
    row.causes ? words.causes({ count: row.causes }) : '',
    row.measures ? words.measures({ count: row.measures }) : '',
    row.items === null ? '' : words.items({ count: row.items }),
    words.characters({ count: String(row.characters) }),
  ].filter((figure) => figure !== '');
  return <span className="row-figures">{figures.join(' · ')}</span>;
}
