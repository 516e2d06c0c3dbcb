import type { Span } from '../../core/document/types';
import { usePanel } from '../context';
import { wordsOf } from '../area-words';
import { MissingIcon, PresentIcon } from '../parts/icons';
import { ShareBar } from './ShareBar';

/** A row of the map. `null` figures are not shown. */
export interface MapRowData {
  /** `section:<id>` or `dimension:<id>`, as in the plan's wishes. */
  readonly key: string;
  readonly level: 1 | 2;
  readonly name: string;
  readonly present: boolean;
  readonly optional: boolean;
  /** The heading's characters; `null` when it is missing. */
  readonly heading: Span | null;
  readonly points: number | null;
  readonly items: number | null;
  readonly characters: number;
  /** Share of the whole paper, 0–1. */
  readonly share: number | null;
  readonly usual: { readonly min: number; readonly max: number } | null;
  /** Where it belongs when it is missing; the document's end where no finding says. */
  readonly belongs: Span;
}

/** One section or dimension: a click goes there; a missing one can be added on the spot. */
export function MapRow({ row, here }: { readonly row: MapRowData; readonly here: boolean }) {
  const words = wordsOf('pages').map;
  const { session } = usePanel();
  const figures = [
    row.points === null ? '' : words.points({ count: row.points }),
    row.items === null ? '' : words.items({ count: row.items }),
    words.characters({ count: String(row.characters) }),
  ].filter((figure) => figure !== '');

  return (
    <li
      className={`row row-${row.level} ${row.present ? 'row-present' : 'row-missing'} ${here ? 'row-here' : ''}`}
      aria-current={here ? 'location' : undefined}
    >
      <button
        type="button"
        className="row-main"
        title={(row.present ? words.goto : words.gotoMissing)({ name: row.name })}
        onClick={() => void session.select(row.heading ?? row.belongs)}
      >
        {row.present ? <PresentIcon /> : <MissingIcon />}
        <span className="row-name">{row.name}</span>
        <span className="for-readers">{row.present ? words.present : ''}</span>
        {row.present ? (
          <span className="row-figures">{figures.join(' · ')}</span>
        ) : (
          <span className="row-state">{row.optional ? words.optional : words.missing}</span>
        )}
        {here && <span className="for-readers">{words.here}</span>}
        {row.present && row.share !== null && <ShareBar share={row.share} usual={row.usual} />}
      </button>
      {!row.present && (
        <button
          type="button"
          className="row-add"
          aria-label={words.insertOneLong({ name: row.name })}
          onClick={() => void session.insert([row.key])}
        >
          {words.insertOne}
        </button>
      )}
    </li>
  );
}
