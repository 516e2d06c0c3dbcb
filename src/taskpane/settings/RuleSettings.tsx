import { Field, Input, Select } from '@fluentui/react-components';
import { overlapRules, overlapThresholds } from '../../core/checks/overlap/heads';
import { rules } from '../../core/checks/registry';
import type { Severity } from '../../core/checks/types';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import { ruleTitle, thresholdTitle } from '../describe';

/** Every threshold with its default. */
const THRESHOLDS: readonly (readonly [string, number])[] = [
  ...rules.flatMap((rule) =>
    Object.entries(rule.thresholds ?? {}).map(([name, value]) => [`${rule.id}.${name}`, value] as const),
  ),
  ...Object.entries(overlapThresholds),
];

/** How severe each rule is, and the unit's own thresholds. Defaults are not stored. */
export function RuleSettings() {
  const { session } = usePanel();
  const text = wordsOf('pages').settings;
  const { check } = usePanelState().settings;

  const setSeverity = (rule: string, value: string) => {
    const { [rule]: _old, ...others } = check.rules;
    const changed = value === '' ? others : { ...others, [rule]: value as Severity | 'off' };
    session.changeSettings({ check: { ...check, rules: changed } });
  };
  const setThreshold = (name: string, value: string) => {
    const { [name]: _old, ...others } = check.thresholds;
    const number = Number(value);
    const keep = value.trim() !== '' && Number.isFinite(number) && number >= 0;
    session.changeSettings({
      check: { ...check, thresholds: keep ? { ...others, [name]: number } : others },
    });
  };

  return (
    <>
      <section className="card" aria-label={text.thresholds}>
        <h3>{text.thresholds}</h3>
        <div className="card-body settings-grid">
          {THRESHOLDS.map(([name, value]) => (
            <Field key={name} label={thresholdTitle(name)} hint={text.thresholdDefault({ value })}>
              <Input
                type="number"
                min={0}
                step="any"
                defaultValue={String(check.thresholds[name] ?? '')}
                placeholder={String(value)}
                onBlur={(event) => setThreshold(name, event.target.value)}
              />
            </Field>
          ))}
        </div>
      </section>
      <details className="card">
        <summary>{text.rules}</summary>
        <p className="hint">{text.rulesHint}</p>
        <div className="card-body settings-grid">
          {[...rules, ...overlapRules].map(({ id, severity }) => (
            <Field key={id} label={ruleTitle(id)}>
              <Select
                size="small"
                value={check.rules[id] ?? ''}
                onChange={(_, { value }) => setSeverity(id, value)}
              >
                <option value="">{text.byDefault({ severity: text.severity[severity] })}</option>
                {(['error', 'warning', 'info', 'off'] as const).map((choice) => (
                  <option key={choice} value={choice}>
                    {text.severity[choice]}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </details>
    </>
  );
}
