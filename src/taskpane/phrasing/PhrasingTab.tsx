import { useCallback, useEffect, useMemo, useState, type JSX } from 'react';
import { findSlots, nextSlot, slotAt } from '../../core/document/slots';
import { cursorOf } from '../../core/phrasing/view';
import { whatNext } from '../../core/phrasing/next';
import { HostError } from '../../hosts/host';
import { templateNamed } from '../../road/read-paper';
import { ownTemplates } from '../../road/own-templates';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState, useWords } from '../context';
import { viewOf } from '../store/at-cursor';
import { landingOf, offerKey } from './act';
import { PhrasingFold } from './PhrasingFold';
import { FreshSet } from './FreshSet';
import { memoryOf, settingsOf, type PhraseMemory } from './memory';
import { NextWords } from './NextWords';
import { Offers } from './Offers';
import { noteAt, placeLine } from './place-line';
import type { RunHere } from './props';
import { SeriesCard } from './SeriesCard';
import './phrasing.css';
import './phrasing-contrast.css';

/** The 措辞 tab: where the cursor is, and the next words there. The cursor is followed only while it is `active`. */
export default function PhrasingTab({ active }: { readonly active: boolean }): JSX.Element {
  const words = wordsOf('phrasing');
  const { tabs } = useWords();
  const { session, store } = usePanel();
  const { paper, cursor, lost, settings, storage } = usePanelState();
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    session.follow(active);
    return () => session.follow(false);
  }, [session, active]);

  const run = useCallback<RunHere>(
    async (job, done) => {
      setBusy(true);
      setTold('');
      try {
        const said = await session.atCursor(job);
        done?.();
        // Word's desktop versions have no way to hand the keyboard back (docs/word-behaviour.md).
        const away = said === words.done.inserted && document.hasFocus();
        setTold(away ? words.done.insertedAway : said);
      } catch (error) {
        const changed = error instanceof HostError && error.code === 'document-changed';
        setTold(changed ? words.done.moved : words.done.failed);
      } finally {
        setBusy(false);
      }
    },
    [session, words],
  );

  const memory = useMemo(() => memoryOf(settings), [settings]);
  const update = useCallback(
    (change: (memory: PhraseMemory) => PhraseMemory) =>
      session.changeSettings(settingsOf(change(memoryOf(store.get().settings)))),
    [session, store],
  );

  const view = useMemo(
    () => (paper === null || cursor === null ? null : viewOf(paper, cursor)),
    [paper, cursor],
  );
  const next = useMemo(() => (view === null ? null : whatNext(view)), [view]);
  const slots = useMemo(() => (paper === null ? [] : findSlots(paper.paragraphs)), [paper]);
  const at = view === null ? -1 : slotAt(slots, view.selection);
  const line = view === null ? [] : placeLine(view);
  const note = useMemo(() => (view === null ? '' : noteAt(view)), [view]);
  const template =
    paper?.template ?? templateNamed({ template: settings.template, own: ownTemplates(settings.templates) });

  const goToSlot = () =>
    run((now) => {
      const slot = nextSlot(findSlots(now.paragraphs), cursorOf(now));
      if (slot === null) return { landing: null, told: words.next.slotsLeft(0) };
      const expect = now.paragraphs[slot.span.paragraph]?.text ?? '';
      const then = { span: slot.span, expect };
      return { landing: { atCursor: null, edits: [], then }, told: '' };
    });

  const shared = { view, run };
  return (
    <div className="phrasing" aria-busy={busy}>
      <h2 className="for-readers">{tabs.phrasing}</h2>
      <nav className="ph-place" aria-label={words.place.label}>
        {view === null
          ? lost
            ? words.place.unknown
            : words.place.reading
          : line.join(words.place.separator)}
      </nav>
      {note !== '' && <p className="ph-prompt">{words.place.note(note)}</p>}
      <NextWords
        next={next}
        slots={slots.length}
        at={at}
        question={slots[at]?.question ?? ''}
        onTake={(offer) =>
          void run((now) => {
            const same = whatNext(now).offers.find((one) => offerKey(one) === offerKey(offer));
            if (same === undefined) return { landing: null, told: words.done.moved };
            const landing = landingOf(now, same);
            // A heading or a point that is there was only gone to.
            const written = landing.atCursor !== null || landing.edits.length > 0;
            return { landing, told: written ? words.done.inserted : '' };
          })
        }
        onSlot={() => void goToSlot()}
      />
      <p className="ph-told" role="status">
        {told}
      </p>
      <SeriesCard {...shared} />
      <FreshSet {...shared} />
      <PhrasingFold title={words.offers.label}>
        <Offers
          {...shared}
          template={template}
          memory={memory}
          update={update}
          stored={storage !== 'blocked'}
        />
      </PhrasingFold>
    </div>
  );
}
