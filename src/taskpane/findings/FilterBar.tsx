import { placesInAll, type Severity } from '../../core/checks/types';
import { wordsOf } from '../area-words';
import { ruleTitle } from '../describe';
import { rulesIn, type FindingsFilter, type FindingsRow } from './rows';
import './FilterBar.css';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** Fewer rows are seen at a glance: nobody needs a filter there. */
const WORTH_FILTERING = 4;
/** Rows from which the kinds of findings are worth a choice of their own. */
const MANY = 12;

/** Which findings are shown. */
export function FilterBar(props: {
  readonly rows: readonly FindingsRow[];
  readonly filter: FindingsFilter;
  readonly onChange: (filter: FindingsFilter) => void;
}) {
  const { rows, filter, onChange } = props;
  const words = wordsOf('pages').findings;
  const placesWith = (severity: Severity) =>
    placesInAll(
      rows
        .filter((row) => row.severity === severity)
        .flatMap(({ places }) => places.map(({ finding }) => finding)),
    );
  const rules = rulesIn(rows);
  const filters = rows.length >= WORTH_FILTERING || filter.severity !== null || filter.rule !== null;
  if (!filters) return null;
  return (
    <div className="filter-bar">
      {SEVERITIES.filter((severity) => placesWith(severity) > 0 || filter.severity === severity).map(
        (severity) => (
          <button
            key={severity}
            type="button"
            className={`filter-chip filter-${severity}`}
            aria-pressed={filter.severity === severity}
            onClick={() => onChange({ severity: filter.severity === severity ? null : severity, rule: null })}
          >
            {words.severity[severity]} {placesWith(severity)}
          </button>
        ),
      )}
      {(rows.length >= MANY || filter.rule !== null) && (
        <select
          className="filter-rule"
          aria-label={words.kind}
          value={filter.rule ?? ''}
          onChange={({ target: { value } }) => onChange({ ...filter, rule: value === '' ? null : value })}
        >
          <option value="">{words.everyKind}</option>
          {rules.map((rule) => (
            <option key={rule} value={rule}>
              {ruleTitle(rule)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
