import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import { describe } from '../describe';
import type { IgnoreScope } from '../store/ignores';
import type { IgnoredFinding } from '../structure-tab/shown';
import { Button } from '../parts/Button';
import './IgnoredList.css';

/** What is ignored, for how long, and the way back. */
export function IgnoredList({ ignored }: { readonly ignored: readonly IgnoredFinding[] }) {
  const { session } = usePanel();
  const { analysis } = usePanelState();
  const text = wordsOf('pages').findings;
  if (analysis === null) return null;
  const scopes: Readonly<Record<IgnoreScope, string>> = {
    once: text.ignoredOnce,
    document: text.ignoredDocument,
    rule: text.ignoredRule,
  };
  return (
    <details className="ignored">
      <summary>{text.ignored({ count: ignored.length })}</summary>
      <ul>
        {ignored.map((one) => {
          const { finding, key, scope } = one;
          const what = describe(finding);
          return (
            <li key={key}>
              <span>
                {what}
                <span className="finding-where"> {scopes[scope]}</span>
              </span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={text.about({ action: text.restore, what })}
                onClick={() => session.restore([one])}
              >
                {text.restore}
              </Button>
            </li>
          );
        })}
      </ul>
      {ignored.length > 1 && (
        <Button size="small" appearance="subtle" onClick={() => session.restore(ignored)}>
          {text.restoreAll}
        </Button>
      )}
    </details>
  );
}
