import { useMemo, useRef, useState } from 'react';
import { usePanelState } from '../context';
import { wordsOf } from '../area-words';
import { FindingItem } from './FindingItem';
import { groupFindings } from './groups';
import { IgnoredList } from './IgnoredList';
import { useShownFindings, type ShownFinding } from './shown';
import { Button } from '../parts/Button';
import './FindingList.css';

/** Findings drawn at once; a paper with hundreds shows the rest on demand and stays quick. */
const PAGE = 50;

/** What is to be looked at, by place, errors first. */
export function FindingList() {
  const words = wordsOf('pages').findings;
  const { analysis } = usePanelState();
  const { open, ignored } = useShownFindings();
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const rows = useMemo(() => {
    if (analysis === null) return [];
    return groupFindings(open, analysis.outline).flatMap(({ path, findings }) =>
      findings.map((shown, index) => ({ shown, path: index === 0 ? path : null })),
    );
  }, [open, analysis]);

  const sameRule = useMemo(() => {
    const byRule = new Map<string, ShownFinding['finding'][]>();
    for (const { finding } of open)
      if (finding.fix !== null) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
    return byRule;
  }, [open]);

  /** Where the focus goes when the finding that had it leaves the list. */
  const onLeave = (index: number) => {
    requestAnimationFrame(() => {
      const next = list.current?.querySelectorAll<HTMLElement>('.finding-main');
      (next?.[Math.min(index, next.length - 1)] ?? heading.current)?.focus();
    });
  };

  return (
    <section className="findings">
      <h3 ref={heading} tabIndex={-1}>
        {words.heading({ count: open.length })}
      </h3>
      {open.length === 0 && (
        <p className="findings-none">{ignored.length === 0 ? words.none : words.noneLeft}</p>
      )}
      <ul aria-label={words.label} ref={list}>
        {rows.slice(0, limit).map(({ shown, path }, index) => (
          <FindingItem
            key={shown.key}
            finding={shown.finding}
            path={path}
            sameRule={sameRule.get(shown.finding.rule) ?? []}
            onLeave={() => onLeave(index)}
          />
        ))}
      </ul>
      {rows.length > limit && (
        <Button appearance="subtle" onClick={() => setLimit(limit + PAGE)}>
          {words.showMore({ count: Math.min(PAGE, rows.length - limit) })}
        </Button>
      )}
      {ignored.length > 0 && <IgnoredList ignored={ignored} />}
    </section>
  );
}
