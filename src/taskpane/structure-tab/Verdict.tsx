import { usePanel, usePanelState, useWords } from '../context';
import { MissingIcon, PresentIcon, RefreshIcon } from '../parts/icons';
import { useShownFindings, verdictOf } from './shown';
import { Button } from '../parts/Button';

/** One line that says whether the paper stands, and how old that answer is. */
export function Verdict() {
  const words = useWords();
  const { session } = usePanel();
  const { analysis, stale } = usePanelState();
  const { open, counts } = useShownFindings();
  if (analysis === null) return null;
  const { summary, template, outline } = analysis;
  const clean = summary.complete && open.length === 0;
  const present = (parts: readonly { readonly present: boolean }[]) =>
    parts.filter((part) => part.present).length;

  return (
    <section className={`verdict ${summary.complete ? 'verdict-complete' : 'verdict-missing'}`}>
      {summary.complete ? <PresentIcon /> : <MissingIcon />}
      <div className="verdict-text">
        <h2>
          <span className="verdict-word">{verdictOf(analysis, words)}</span>
          {!clean && <span className="verdict-findings">{words.verdict.findings(counts)}</span>}
        </h2>
        {clean && <p className="verdict-clean">{words.verdict.completeClean}</p>}
        <p className="facts">
          {words.verdict.facts({
            sections: present(summary.sections),
            ofSections: summary.sections.length,
            dimensions: present(summary.dimensions),
            ofDimensions: summary.dimensions.length,
            characters: String(outline.characters),
          })}
        </p>
        <p className="facts">{words.verdict.template({ title: template.title })}</p>
      </div>
      {stale && (
        <div className="stale" role="status">
          <span className="badge">{words.stale.badge}</span>
          <span className="stale-detail">{words.stale.detail}</span>
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
