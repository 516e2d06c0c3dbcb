import { Field, Select } from '@fluentui/react-components';
import type { Template } from '../../core/template/schema';
import { wordsOf } from '../area-words';
import { levelOf, PARTS, withLevel, type PartSeverity } from './edit';

/** Which parts the paper has, and how much each is asked for. */
export function PartLevels(props: {
  readonly template: Template;
  readonly onChange: (template: Template) => void;
}) {
  const words = wordsOf('maker');
  return (
    <section className="card" aria-label={words.parts}>
      <h3>{words.parts}</h3>
      <div className="card-body maker-grid">
        {PARTS.map((part) => (
          <Field key={part} label={words.part[part]}>
            <Select
              size="small"
              value={levelOf(props.template, part)}
              disabled={part === 'problems'}
              onChange={(_, { value }) =>
                props.onChange(withLevel(props.template, part, value as PartSeverity))
              }
            >
              {(['error', 'warning', 'off'] as const).map((level) => (
                <option key={level} value={level}>
                  {words.level[level]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </section>
  );
}
