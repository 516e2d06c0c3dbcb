import { useId, type JSX } from 'react';
import type { SeriesHeadline } from '../../core/phrasing/parallel';
import type { PhrasingStrings } from '../../strings/zh-CN/phrasing';

interface PointRowProps {
  readonly headline: SeriesHeadline;
  readonly current: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly movable: boolean;
  /** `null` where points cannot be chosen. */
  readonly chosen: boolean | null;
  readonly strings: PhrasingStrings['series'];
  readonly onChoose: (on: boolean) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDragStart: () => void;
  readonly onDrop: () => void;
}

/** One point: its headline with its length, chosen or not, and the ways to move it. */
export function PointRow(props: PointRowProps): JSX.Element {
  const { headline, current, first, last, movable, chosen, strings } = props;
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
          aria-label={strings.choose(word)}
          onChange={(event) => props.onChoose(event.target.checked)}
        />
      )}
      <span className="ph-headline">
        <b>{word}</b>
        {text ?? <i>{strings.noHeadline}</i>}
      </span>
      {text !== null && (
        <span className="ph-length">
          {strings.length(length)}
          {odd && <em>{strings.odd}</em>}
        </span>
      )}
      <button
        type="button"
        className="ph-mini"
        aria-label={strings.up(word)}
        disabled={first || !movable}
        onClick={() => props.onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="ph-mini"
        aria-label={strings.down(word)}
        disabled={last || !movable}
        onClick={() => props.onMove(1)}
      >
        ↓
      </button>
    </li>
  );
}
