import { usePanelState, useWords } from '../context';
import { saysNothing } from '../../road/blank';
import { useShownFindings, verdictOf } from '../structure-tab/shown';

/** Says the outcome of a check to a screen reader; the words change only when the outcome does. */
export function Announcer() {
  const words = useWords();
  const { analysis, work } = usePanelState();
  const { counts, slots } = useShownFindings();
  const text =
    analysis === null
      ? ''
      : saysNothing(analysis)
        ? words.empty
        : words.verdict.announce({
            verdict: verdictOf(analysis, words),
            findings:
              words.verdict.findings(counts) +
              (slots.length > 0 ? words.verdict.slots({ count: slots.length }) : ''),
          });
  return (
    <div className="for-readers" role="status" aria-live="polite">
      {work !== null && analysis === null ? words.checking.label : text}
    </div>
  );
}
