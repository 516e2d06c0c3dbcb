import { useId, type JSX } from 'react';
import type { SeriesHeadline } from '../../core/phrasing/parallel';
import { wordsOf } from '../area-words';

interface PointRowProps {
  readonly headline: SeriesHeadline;
  readonly current: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly movable: boolean;
  /** `null` where points cannot be chosen. */
  readonly chosen: boolean | null;
  readonly onChoose: (on: boolean) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDragStart: () => void;
  readonly onDrop: () => void;
}

/** One point: its headline with its length, chosen or not, and the ways to move it. */
export function PointRow(props: PointRowProps): JSX.Element {
  const { headline, current, first, last, movable, chosen } = props;
  const { series: words } = wordsOf('phrasing');
  const { word, text, length, odd } = headline;
  const id = useId();
  return (
    <li
      className={`ph-point${odd ? ' ph-odd' : ''}`}
      aria-current={current ? 'true' : undefined}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', word);
        props.onDragStart();
      }}
      onDragOver={(event) => {
        if (movable) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      {chosen !== null && (
        <input
          id={id}
          type="checkbox"
          checked={chosen}
          aria-label={words.choose(word)}
          onChange={(event) => props.onChoose(event.target.checked)}
        />
      )}
      <span className="ph-headline">
        <b>{word}</b>
        {text ?? <i>{words.noHeadline}</i>}
      </span>
      {text !== null && (
        <span className="ph-length">
          {words.length(length)}
          {odd && <em>{words.odd}</em>}
        </span>
      )}
      <button
        type="button"
        className="ph-mini"
        aria-label={words.up(word)}
        disabled={first || !movable}
        onClick={() => props.onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="ph-mini"
        aria-label={words.down(word)}
        disabled={last || !movable}
        onClick={() => props.onMove(1)}
      >
        ↓
      </button>
    </li>
  );
}
