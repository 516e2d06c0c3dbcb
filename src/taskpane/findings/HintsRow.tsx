import { wordsOf } from '../area-words';
import { NextIcon, PreviousIcon } from '../parts/icons';

/** Hints fold away behind one line: a reviewer may ask, and nothing has to be changed. */
export function HintsRow(props: {
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const words = wordsOf('pages').findings;
  return (
    <li className="finding-fold">
      <button type="button" className="fold-button" aria-expanded={props.open} onClick={props.onToggle}>
        {props.open ? <PreviousIcon /> : <NextIcon />}
        {words.hints({ count: props.count })}
      </button>
    </li>
  );
}
