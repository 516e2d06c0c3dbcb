import type { JSX } from 'react';
import type { Next, NextOffer } from '../../core/phrasing/next';
import { wordsOf } from '../area-words';
import { Button } from '../parts/Button';
import { offerKey } from './act';

interface NextWordsProps {
  /** `null` while the cursor is not known. */
  readonly next: Next | null;
  readonly slots: number;
  /** Index of the blank at the cursor, -1 for none, and what it asks. */
  readonly at: number;
  readonly question: string;
  readonly onTake: (offer: NextOffer) => void;
  readonly onSlot: () => void;
}

/** One prominent button for what comes next, the other possibilities small beside it, and the way to the next blank. */
export function NextWords(props: NextWordsProps): JSX.Element {
  const { next, slots, at, question, onTake, onSlot } = props;
  const { next: words } = wordsOf('phrasing');
  const [first, ...others] = next?.offers ?? [];
  const open = slots > 0;
  const notes = [
    next === null || next.full === null ? '' : words.full(next.full),
    first?.kind === 'enumerator' && first.renumbers ? words.renumbered : '',
  ].filter((note) => note !== '');
  return (
    <section className="ph-next" aria-label={words.label}>
      {open && (
        <>
          <Button appearance="primary" className="ph-primary" onClick={onSlot}>
            {words.slot}
            <span aria-hidden="true">{words.slotOf({ at: at + 1, count: slots })}</span>
          </Button>
          {question !== '' && <p className="ph-question">{question}</p>}
        </>
      )}
      {first === undefined ? (
        <p className="ph-note">{next === null ? '' : words.none}</p>
      ) : (
        <Button
          appearance={open ? 'secondary' : 'primary'}
          className={open ? '' : 'ph-primary'}
          onClick={() => onTake(first)}
        >
          {labelOf(first)}
        </Button>
      )}
      {notes.map((note) => (
        <p key={note} className="ph-note">
          {note}
        </p>
      ))}
      <div className="ph-row">
        {others.map((offer) => (
          <Button key={offerKey(offer)} size="small" onClick={() => onTake(offer)}>
            {labelOf(offer)}
          </Button>
        ))}
      </div>
      <p className="ph-note ph-slots">{next === null ? '' : words.slotsLeft(slots)}</p>
    </section>
  );
}

function labelOf(offer: NextOffer): string {
  const { next: words } = wordsOf('phrasing');
  switch (offer.kind) {
    case 'enumerator':
      return words.enumerator(offer.word);
    case 'item':
      return words.item(offer.number);
    case 'heading':
      return words.heading(offer.name);
    case 'go':
      return words.go(offer.name);
  }
}
