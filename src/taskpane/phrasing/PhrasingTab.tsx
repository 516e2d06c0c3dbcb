import { useCallback, useMemo, useState, type JSX } from 'react';
import { findSlots, nextSlot } from '../../core/phrasing/slots';
import { cursorOf, type View } from '../../core/phrasing/view';
import { whatNext } from '../../core/phrasing/next';
import { HostError, type InteractiveHost } from '../../hosts/host';
import { take, offerKey } from './act';
import { FreshSet } from './FreshSet';
import { useFollow, readView } from './follow';
import { NextWords } from './NextWords';
import { Offers } from './Offers';
import { placeLine } from './place-line';
import type { PhrasingTabProps } from './props';
import { SeriesCard } from './SeriesCard';
import './phrasing.css';

export type { PhrasingTabProps } from './props';

/** Does something with the document as it is now. Resolves to what the user is told, `''` for nothing. */
export type Run = (job: (host: InteractiveHost, view: View) => Promise<string>) => Promise<void>;

/** The 措辞 tab: where the cursor is, and the next words there. */
export function PhrasingTab({
  host,
  template,
  strings,
  memory,
  update,
  stored,
  active = true,
  onChanged,
  onError,
}: PhrasingTabProps): JSX.Element {
  const { view, failed, refresh } = useFollow(host, template, active);
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);

  const run = useCallback<Run>(
    async (job) => {
      setBusy(true);
      setTold('');
      try {
        const done = await job(host, await readView(host, template));
        // Word's desktop versions have no way to hand the keyboard back (docs/word-behaviour.md).
        const away = done === strings.done.inserted && document.hasFocus();
        setTold(away ? strings.done.insertedAway : done);
        onChanged?.();
      } catch (error) {
        const changed = error instanceof HostError && error.code === 'document-changed';
        setTold(changed ? strings.done.moved : strings.done.failed);
        onError?.(error);
      } finally {
        setBusy(false);
      }
      await refresh();
    },
    [host, template, strings, refresh, onChanged, onError],
  );

  const next = useMemo(() => (view === null ? null : whatNext(view)), [view]);
  const slots = useMemo(() => (view === null ? [] : findSlots(view.paragraphs)), [view]);
  const line = useMemo(() => (view === null ? [] : placeLine(view, strings.place)), [view, strings]);

  const goToSlot = () =>
    run(async (_, now) => {
      const slot = nextSlot(findSlots(now.paragraphs), cursorOf(now));
      if (slot === null) return strings.next.slotsLeft(0);
      await host.select(slot.span, now.paragraphs[slot.span.paragraph]?.text ?? '');
      return slot.question;
    });

  return (
    <div className="phrasing" aria-busy={busy}>
      <nav className="ph-place" aria-label={strings.place.label}>
        {view === null
          ? failed
            ? strings.place.unknown
            : strings.place.reading
          : line.join(strings.place.separator)}
      </nav>
      <NextWords
        next={next}
        slots={slots.length}
        strings={strings.next}
        onTake={(offer) =>
          void run(async (_, now) => {
            const same = whatNext(now).offers.find((one) => offerKey(one) === offerKey(offer));
            if (same === undefined) return strings.done.moved;
            await take(host, now, same);
            return same.kind === 'go' ? '' : strings.done.inserted;
          })
        }
        onSlot={() => void goToSlot()}
      />
      <p className="ph-told" role="status">
        {told}
      </p>
      <SeriesCard view={view} strings={strings} run={run} />
      <FreshSet view={view} strings={strings} run={run} />
      <Offers
        view={view}
        template={template}
        strings={strings}
        run={run}
        memory={memory}
        update={update}
        stored={stored}
      />
    </div>
  );
}
