import { Suspense, useState } from 'react';
import { isFixable, type Finding, type Severity } from '../../core/checks/types';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import { describe } from '../describe';
import { ErrorIcon, InfoIcon, WarningIcon } from '../parts/icons';
import { UNSAVED, type IgnoreScope } from '../store/ignores';
import { later } from '../later';
import { Button } from '../parts/Button';

const FixPreview = later(() => import('./FixPreview'), 'pages');

const icons: Readonly<Record<Severity, typeof ErrorIcon>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};

/** A finding: what, where, why on demand, and what can be done. `path` heads the first of a group. */
export function FindingItem(props: {
  readonly finding: Finding;
  readonly path: readonly string[] | null;
  /** Fixable findings of the same rule, this one included. */
  readonly sameRule: readonly Finding[];
  readonly onLeave: () => void;
}) {
  const { finding, path, sameRule, onLeave } = props;
  const { session, documentKey } = usePanel();
  const text = wordsOf('pages').findings;
  const { analysis } = usePanelState();
  const [open, setOpen] = useState<'why' | 'ignore' | 'all' | null>(null);
  if (analysis === null) return null;
  const said = describe(finding, analysis);
  const Icon = icons[finding.severity];
  const toggle = (what: 'why' | 'ignore' | 'all') => setOpen(open === what ? null : what);
  const fix = () =>
    void (finding.fix === null && finding.plan !== undefined
      ? session.insert([finding.plan])
      : session.fix([finding]));
  const leave = (done: () => void) => {
    done();
    onLeave();
  };

  return (
    <li className={`finding finding-${finding.severity}`}>
      {path !== null && <h4>{path.length === 0 ? text.whole : path.join(' › ')}</h4>}
      <button type="button" className="finding-main" onClick={() => void session.select(finding.span)}>
        <Icon />
        <span className="finding-text">
          <span className="finding-what">
            <span className="for-readers">{text.severity[finding.severity]}：</span>
            {said.what}
          </span>
          {said.quote !== '' && <q className="finding-quote">{said.quote}</q>}
          <span className="finding-where">{text.paragraph({ number: finding.span.paragraph + 1 })}</span>
        </span>
      </button>
      <div className="finding-actions">
        {isFixable(finding) && (
          <Button size="small" appearance="outline" onClick={() => leave(fix)}>
            {text.fix}
          </Button>
        )}
        {sameRule.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open === 'all'}
            onClick={() => toggle('all')}
          >
            {text.fixAll({ count: sameRule.length })}
          </Button>
        )}
        {said.why !== '' && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open === 'why'}
            onClick={() => toggle('why')}
          >
            {text.why}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open === 'ignore'}
          onClick={() => toggle('ignore')}
        >
          {text.ignore}
        </Button>
      </div>
      {open === 'why' && <p className="finding-why">{said.why}</p>}
      {open === 'ignore' && (
        <div className="finding-ignore" role="group" aria-label={text.ignoreHow}>
          {(
            [
              ['once', text.ignoreOnce],
              ['document', text.ignoreDocument],
              ['rule', text.ignoreRule],
            ] as const satisfies readonly (readonly [IgnoreScope, string])[]
          ).map(([scope, label]) => (
            <Button
              key={scope}
              size="small"
              appearance="outline"
              onClick={() => leave(() => session.ignore(finding, scope))}
            >
              {label}
            </Button>
          ))}
          {documentKey === UNSAVED && <p>{text.ignoreUnsaved}</p>}
        </div>
      )}
      {open === 'all' && (
        <Suspense fallback={null}>
          <FixPreview
            findings={sameRule}
            onCancel={() => setOpen(null)}
            onApply={() => leave(() => void session.fix(sameRule))}
          />
        </Suspense>
      )}
    </li>
  );
}
