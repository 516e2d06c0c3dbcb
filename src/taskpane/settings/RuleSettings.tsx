import { Field, Input, Select } from '@fluentui/react-components';
import type { Severity } from '../../core/checks/types';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import { ruleTitle, thresholdTitle, whyOf } from '../describe';
import { useHouseSays, useLocked } from '../house/HouseMark';
import { foundChecks, whyOfThreshold } from './find';

/** How severe each rule is, and the unit's own thresholds, each with its reason; only those that are looked for. Defaults are not stored. */
export function RuleSettings({ wanted }: { readonly wanted: string }) {
  const { session } = usePanel();
  const text = wordsOf('pages').settings;
  const { check } = usePanelState().settings;
  const { thresholds, found } = foundChecks(wanted);
  const [locked, says] = [useLocked(), useHouseSays()];

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
      <details className="card" open={wanted !== ''} hidden={thresholds.length === 0}>
        <summary>{text.thresholds}</summary>
        <div className="card-body settings-grid">
          {thresholds.map(([name, value]) => (
            <Field
              key={name}
              label={thresholdTitle(name)}
              hint={[text.thresholdDefault({ value }), whyOfThreshold(name), says(`thresholds.${name}`)]
                .filter(Boolean)
                .join(' · ')}
            >
              <Input
                type="number"
                min={0}
                step="any"
                disabled={locked(`thresholds.${name}`)}
                key={String(check.thresholds[name] ?? '')}
                defaultValue={String(check.thresholds[name] ?? '')}
                placeholder={String(value)}
                onBlur={(event) => setThreshold(name, event.target.value)}
              />
            </Field>
          ))}
        </div>
      </details>
      <details className="card" open={wanted !== ''} hidden={found.length === 0}>
        <summary>{text.rules}</summary>
        <p className="hint">{text.rulesHint}</p>
        <div className="card-body settings-grid">
          {found.map(({ id, severity }) => (
            <Field
              key={id}
              label={ruleTitle(id)}
              hint={[whyOf(id), says(`rules.${id}`)].filter(Boolean).join(' · ')}
            >
              <Select
                size="small"
                disabled={locked(`rules.${id}`)}
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
