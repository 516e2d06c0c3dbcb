import { useMemo } from 'react';
import { isAlone } from '../../core/outline/alone';
import { usePanel, usePanelState, useWords } from '../context';
import { ErrorIcon, MissingIcon, PresentIcon, RefreshIcon, WarningIcon } from '../parts/icons';
import { templateName } from '../template-name';
import { mapRows } from './OutlineMap';
import { Ring } from './Ring';
import { useShownFindings, verdictOf, type ShownFindings } from './shown';
import { progressOf, writtenCharacters } from './standing';
import { Button } from '../parts/Button';
import './Verdict.css';

type Tone = 'missing' | 'errors' | 'warnings' | 'complete';

const icons: Readonly<Record<Tone, typeof ErrorIcon>> = {
  missing: MissingIcon,
  errors: ErrorIcon,
  warnings: WarningIcon,
  complete: PresentIcon,
};

/** A paper that has every part is not in order while something in it must be changed. */
function toneOf(complete: boolean, counts: ShownFindings['counts']): Tone {
  if (!complete) return 'missing';
  if (counts.errors > 0) return 'errors';
  return counts.warnings > 0 ? 'warnings' : 'complete';
}

/** One line that says whether the paper stands, and how old that answer is. */
export function VerdictCard() {
  const words = useWords();
  const { session } = usePanel();
  const { analysis, stale } = usePanelState();
  const { open, counts, slots } = useShownFindings();
  const progress = useMemo(
    () =>
      analysis === null
        ? 0
        : progressOf(
            mapRows(analysis)
              .filter(({ optional }) => !optional)
              .map(({ present, stand }) => (present ? stand : 'missing')),
          ),
    [analysis],
  );
  if (analysis === null) return null;
  const { summary, template, outline, verdict } = analysis;
  const alone = isAlone(verdict);
  const clean = !alone && summary.complete && open.length === 0 && slots.length === 0;
  const writing = !alone && (slots.length > 0 || progress < 1);
  const tone = alone ? 'warnings' : toneOf(summary.complete, counts);
  const Icon = icons[tone];
  const present = (parts: readonly { readonly present: boolean }[]) =>
    parts.filter((part) => part.present).length;

  return (
    <section className={`verdict verdict-${tone}`}>
      {writing ? (
        <Ring progress={progress} label={words.verdict.progress({ percent: Math.round(progress * 100) })} />
      ) : (
        <Icon />
      )}
      <div>
        <h2>
          <span>{verdictOf(analysis, words)}</span>
          {open.length > 0 && <span className="verdict-findings">{words.verdict.counts(counts)}</span>}
        </h2>
        {clean && <p className="verdict-clean">{words.verdict.completeClean}</p>}
        {verdict !== 'not-a-paper' && (
          <p className="verdict-facts">
            {words.verdict.facts({
              sections: present(summary.sections),
              ofSections: summary.sections.length,
              dimensions: present(summary.dimensions),
              ofDimensions: summary.dimensions.length,
              characters: String(writtenCharacters(outline, analysis.paragraphs)),
            })}
          </p>
        )}
        {!alone && (
          <p className="verdict-facts">{words.verdict.template({ title: templateName(template) })}</p>
        )}
        {alone && (
          <>
            {verdict === 'none' && <p className="verdict-facts">{words.verdict.noneHint}</p>}
            <Button size="small" onClick={() => session.ask(true)}>
              {words.verdict.choose}
            </Button>
          </>
        )}
      </div>
      {stale && (
        <div className="verdict-stale" role="status">
          <span className="verdict-badge">{words.stale.badge}</span>
          <span className="verdict-stale-detail">{words.stale.detail}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<RefreshIcon />}
            onClick={() => void session.check()}
          >
            {words.stale.again}
          </Button>
        </div>
      )}
    </section>
  );
}
