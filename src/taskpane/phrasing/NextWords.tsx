import type { JSX } from 'react';
import type { Next, NextOffer } from '../../core/phrasing/next';
import type { PhrasingStrings } from '../../strings/zh-CN/phrasing';
import { Button } from '../parts/Button';
import { offerKey } from './act';

interface NextWordsProps {
  /** `null` while the cursor is not known. */
  readonly next: Next | null;
  readonly slots: number;
  readonly strings: PhrasingStrings['next'];
  readonly onTake: (offer: NextOffer) => void;
  readonly onSlot: () => void;
}

/** One prominent button for what comes next, the other possibilities small beside it, and the way to the next blank. */
export function NextWords({ next, slots, strings, onTake, onSlot }: NextWordsProps): JSX.Element {
  const [first, ...others] = next?.offers ?? [];
  const notes = [
    next === null || next.full === null ? '' : strings.full(next.full),
    first?.kind === 'enumerator' && first.renumbers ? strings.renumbered : '',
  ].filter((note) => note !== '');
  return (
    <section className="ph-next" aria-label={strings.label}>
      {first === undefined ? (
        <p className="ph-note">{next === null ? '' : strings.none}</p>
      ) : (
        <Button appearance="primary" className="ph-primary" onClick={() => onTake(first)}>
          {labelOf(first, strings)}
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
            {labelOf(offer, strings)}
          </Button>
        ))}
      </div>
      <div className="ph-row ph-slots">
        <Button size="small" disabledFocusable={slots === 0} onClick={onSlot}>
          {strings.slot}
        </Button>
        <span className="ph-note">{next === null ? '' : strings.slotsLeft(slots)}</span>
      </div>
    </section>
  );
}

function labelOf(offer: NextOffer, strings: PhrasingStrings['next']): string {
  switch (offer.kind) {
    case 'enumerator':
      return strings.enumerator(offer.word);
    case 'item':
      return strings.item(offer.number);
    case 'heading':
      return strings.heading(offer.name);
    case 'go':
      return strings.go(offer.name);
  }
}
