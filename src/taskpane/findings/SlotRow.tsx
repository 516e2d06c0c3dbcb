import { nextSlot, slotAt } from '../../core/document/slots';
import { placesInAll, type Finding } from '../../core/checks/types';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { Button } from '../parts/Button';

/** The blanks that are still open, in one line, and the way to the next one. */
export function SlotRow({ slots }: { readonly slots: readonly Finding[] }) {
  const words = wordsOf('pages').findings;
  const { session } = usePanel();
  const { cursor } = usePanelState();
  const blanks = slots.map(({ span }) => ({ span, question: '' }));
  const count = placesInAll(slots);
  const at = cursor === null ? -1 : slotAt(blanks, cursor.span);
  const go = () => {
    const from = cursor?.span ?? { paragraph: 0, end: 0 };
    const next = nextSlot(blanks, { paragraph: from.paragraph, offset: from.end });
    if (next !== null) void session.select(next.span);
  };
  return (
    <li className="slot-row">
      <span className="slot-left">{words.slots({ count })}</span>
      <Button appearance="primary" className="slot-next" onClick={go}>
        {words.nextSlot}
        <span className="slot-count" aria-hidden="true">
          {words.slotOf({ at: at + 1, count })}
        </span>
      </Button>
    </li>
  );
}
