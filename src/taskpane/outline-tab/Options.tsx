import { Checkbox, Field, Select } from '@fluentui/react-components';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import type { PanelSettings } from '../settings/schema';

const POINTS = [0, 1, 2, 3, 4, 5];

/** How much comes with the headings. */
export function Options() {
  const words = wordsOf('pages').outline;
  const { session } = usePanel();
  const { wishes } = usePanelState().settings;
  const change = (part: Partial<PanelSettings['wishes']>) =>
    session.changeSettings({ wishes: { ...wishes, ...part } });
  return (
    <section className="card" aria-label={words.options}>
      <h3>{words.options}</h3>
      <div className="card-body">
        <Field label={words.scaffold} hint={words.scaffoldHint}>
          <Select
            value={String(wishes.scaffoldPoints)}
            onChange={(_, { value }) => change({ scaffoldPoints: Number(value) })}
          >
            {POINTS.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </Select>
        </Field>
        {(['title', 'preamble', 'items'] as const).map((name) => (
          <Checkbox
            key={name}
            label={words[name]}
            checked={wishes[name]}
            onChange={(_, { checked }) => change({ [name]: checked === true })}
          />
        ))}
      </div>
    </section>
  );
}
