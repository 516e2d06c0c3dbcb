import { usePanelState, useWords } from './context';
import { useShownFindings, verdictOf } from './structure-tab/shown';

/** Says the outcome of a check to a screen reader; the words change only when the outcome does. */
export function Announcer() {
  const words = useWords();
  const { analysis, work } = usePanelState();
  const { counts } = useShownFindings();
  const text =
    analysis === null
      ? ''
      : words.verdict.announce({
          verdict: verdictOf(analysis, words),
          findings: words.verdict.findings(counts),
        });
  return (
    <div className="for-readers" role="status" aria-live="polite">
      {work !== null && analysis === null ? words.checking.label : text}
    </div>
  );
}
