import type { Finding, Severity } from '../../core/checks/types';
import { wordsOf } from '../area-words';
import { usePanelState } from '../context';
import { describe } from '../describe';
import { ErrorIcon, InfoIcon, WarningIcon } from '../parts/icons';
import type { Analysis } from '../store/state';
import type { ShownFinding } from '../structure-tab/shown';
import { placeOf } from './place';
import { RowActions } from './RowActions';
import type { FindingsRow } from './rows';
import type { InView } from './RowsInView';
import { faultySentence } from './sentence';

const icons: Readonly<Record<Severity, typeof ErrorIcon>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};

/** Equal findings: what is wrong, the sentence with the fault marked, where, and what can be done. */
export function FindingRow(props: {
  readonly row: FindingsRow;
  /** Fixable findings of the same rule. */
  readonly sameRule: readonly Finding[];
  /** Key of the place that was gone to last, here or elsewhere. */
  readonly current: string | null;
  /** It was not there at the check before. */
  readonly isNew: boolean;
  /** The Tab key stops here; arrows go to the others. */
  readonly stop: boolean;
  readonly inView: InView | undefined;
  readonly index: number;
  readonly onGo: (key: string, finding: Finding) => void;
  readonly onFocus: () => void;
}) {
  const { row, current, isNew, stop, inView, index, onGo, onFocus } = props;
  const text = wordsOf('pages').findings;
  const { analysis } = usePanelState();
  if (analysis === null) return null;
  const [first] = row.places;
  const here = row.places.some(({ key }) => key === current);
  const times = row.places.length;
  const Icon = icons[row.severity];
  return (
    <li
      className={`finding finding-${row.severity} ${here ? 'finding-current' : ''}`}
      aria-current={here ? 'true' : undefined}
      onFocus={onFocus}
      {...(inView && {
        ref: inView.measure,
        'data-index': index,
        'aria-setsize': inView.count,
        'aria-posinset': index + 1,
        style: { marginBlockStart: inView.above, marginBlockEnd: inView.below },
      })}
    >
      <button
        type="button"
        className="finding-main"
        tabIndex={stop ? 0 : -1}
        onClick={() => first !== undefined && onGo(first.key, first.finding)}
      >
        <Icon />
        <span className="finding-text">
          <span className="finding-what">
            <span className="for-readers">
              {text.about({ action: text.severity[row.severity], what: '' })}
            </span>
            {row.what}
            {times > 1 && (
              <span className="finding-times">
                <span aria-hidden="true">×{times}</span>
                <span className="for-readers">{text.times({ count: times })}</span>
              </span>
            )}
            {isNew && <span className="finding-new">{text.isNew}</span>}
          </span>
          {first !== undefined && <PlaceOfFinding shown={first} analysis={analysis} />}
        </span>
      </button>
      {times > 1 && (
        <details className="finding-places">
          <summary>{text.allPlaces({ count: times })}</summary>
          {row.places.map((shown) => (
            <button
              key={shown.key}
              type="button"
              className="finding-place"
              aria-current={shown.key === current ? 'true' : undefined}
              onClick={() => onGo(shown.key, shown.finding)}
            >
              <PlaceOfFinding shown={shown} analysis={analysis} said={row.what} />
            </button>
          ))}
        </details>
      )}
      <RowActions row={row} sameRule={props.sameRule} />
    </li>
  );
}

/** A place as a person finds it: the words around, and the headings above. */
function PlaceOfFinding({
  shown: { finding },
  analysis,
  said,
}: {
  readonly shown: ShownFinding;
  readonly analysis: Analysis;
  /** What the row has said already; what is said of this place alone is added. */
  readonly said?: string;
}) {
  const own = said === undefined ? '' : describe(finding);
  const { paragraph, start, end } = finding.span;
  const sentence = faultySentence(analysis.paragraphs[paragraph]?.text ?? '', start, end);
  return (
    <>
      {own !== said && own !== '' && <span className="finding-own">{own}</span>}
      {sentence !== null && (
        <span className="finding-sentence">
          {sentence.lead}
          <mark>{sentence.fault}</mark>
          {sentence.tail}
        </span>
      )}
      <span className="finding-where">{placeOf(finding, analysis)}</span>
    </>
  );
}
