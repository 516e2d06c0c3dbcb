import { useState } from 'react';
import type { LayoutFinding } from '../../core/layout/check';
import { layoutMessage, layoutPlace } from '../../strings/layout-words';
import { wordsOf } from '../area-words';
import { Button } from '../parts/Button';

/** One finding a rule; its places are gone through one by one. */
export function Findings(props: {
  readonly findings: readonly LayoutFinding[];
  readonly onShow: (place: LayoutFinding['places'][number]) => void;
}) {
  const words = wordsOf('layout');
  return (
    <ul className="card layout-findings" aria-label={words.panel.findings}>
      {props.findings.map((finding) => (
        <LayoutFindingItem key={finding.rule} finding={finding} onShow={props.onShow} />
      ))}
    </ul>
  );
}

function LayoutFindingItem({
  finding,
  onShow,
}: {
  readonly finding: LayoutFinding;
  readonly onShow: (place: LayoutFinding['places'][number]) => void;
}) {
  const words = wordsOf('layout');
  const [step, setStep] = useState(0);
  const { count, places, rule } = finding;
  const next = () => {
    const place = places[step % places.length]!;
    setStep((before) => (before % places.length) + 1);
    onShow(place);
  };
  const shown = places[step - 1];
  return (
    <li>
      <p>{layoutMessage(words, finding)}</p>
      <div className="layout-actions">
        <Button size="small" onClick={next}>
          {words.panel.walk({ count })}
        </Button>
        {shown !== undefined && count > 1 && (
          <span className="layout-hint" role="status">
            {words.panel.at({ step, count })} · {layoutPlace(words, rule, shown)}
          </span>
        )}
      </div>
    </li>
  );
}
