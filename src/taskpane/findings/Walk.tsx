import { wordsOf } from '../area-words';
import { Button } from '../parts/Button';
import { NextIcon, PreviousIcon } from '../parts/icons';

/** The way from one place to the next, and which of them is the current one. */
export function Walk(props: {
  /** Index of the current place, -1 before one was gone to. */
  readonly position: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}) {
  const { position, count, onStep } = props;
  const words = wordsOf('pages').findings;
  return (
    <span className="findings-walk">
      <Button
        appearance="subtle"
        size="small"
        icon={<PreviousIcon />}
        aria-label={words.previous}
        title={words.previousKey}
        aria-keyshortcuts="Shift+F8"
        onClick={() => onStep(-1)}
      />
      <span className="findings-position">
        {words.position({ at: position < 0 ? '–' : String(position + 1), count })}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<NextIcon />}
        aria-label={words.next}
        title={words.nextKey}
        aria-keyshortcuts="F8"
        onClick={() => onStep(1)}
      />
    </span>
  );
}
