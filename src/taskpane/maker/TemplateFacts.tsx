import { Field, Input, Select } from '@fluentui/react-components';
import type { Template } from '../../core/template/schema';
import { wordsOf } from '../area-words';
import { HEADINGS } from './edit';

/** For whom and when, titles and lengths. */
export function TemplateFacts(props: {
  readonly template: Template;
  readonly onChange: (template: Template) => void;
}) {
  const words = wordsOf('maker');
  const { template } = props;
  const change = (part: Partial<Template>) => props.onChange({ ...template, ...part });
  const without = (name: 'year' | 'length'): Template => {
    const { [name]: _gone, ...rest } = template;
    return rest;
  };
  const number = (value: string) => (/^\d{1,6}$/.test(value.trim()) ? Number(value) : null);
  const length = (end: 'min' | 'max', value: string) => {
    const read = number(value);
    const other = template.length?.[end === 'min' ? 'max' : 'min'];
    if (read === null && other === undefined) props.onChange(without('length'));
    else if (read !== null)
      change({
        length:
          end === 'min'
            ? { min: read, max: Math.max(read, other ?? read) }
            : { min: Math.min(read, other ?? 0), max: read },
      });
    else props.onChange(without('length'));
  };
  const headings = HEADINGS.includes(template.dimensionHeading as (typeof HEADINGS)[number])
    ? HEADINGS
    : [template.dimensionHeading, ...HEADINGS];
  return (
    <section className="card" aria-label={words.about}>
      <h3>{words.about}</h3>
      <div className="card-body maker-grid">
        <Field label={words.voice}>
          <Select
            size="small"
            value={template.voice}
            onChange={(_, { value }) => {
              // The words for the one are none for the other.
              const { audience: _gone, ...rest } = template;
              props.onChange({ ...rest, voice: value === 'team' ? 'team' : 'person' });
            }}
          >
            {(['person', 'team'] as const).map((voice) => (
              <option key={voice} value={voice}>
                {words.voices[voice]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.year}>
          <Input
            size="small"
            key={`year-${template.id}`}
            type="number"
            min={2000}
            max={2100}
            defaultValue={template.year === undefined ? '' : String(template.year)}
            onChange={(_, { value }) => {
              const year = number(value);
              props.onChange(year === null ? without('year') : { ...template, year });
            }}
          />
        </Field>
        <Field label={words.min}>
          <Input
            size="small"
            type="number"
            min={0}
            key={`min-${template.id}`}
            defaultValue={template.length === undefined ? '' : String(template.length.min)}
            onBlur={(event) => length('min', event.target.value)}
          />
        </Field>
        <Field label={words.max}>
          <Input
            size="small"
            type="number"
            min={0}
            key={`max-${template.id}`}
            defaultValue={template.length === undefined ? '' : String(template.length.max)}
            onBlur={(event) => length('max', event.target.value)}
          />
        </Field>
      </div>
      <div className="card-body">
        <Field label={words.audience}>
          <Input
            size="small"
            maxLength={60}
            value={template.audience ?? ''}
            onChange={(_, { value }) => change({ audience: value })}
          />
        </Field>
        <Field label={words.headingForm}>
          <Select
            size="small"
            value={template.dimensionHeading}
            onChange={(_, { value }) => change({ dimensionHeading: value })}
          >
            {headings.map((form) => (
              <option key={form} value={form}>
                {form.replace('{name}', '…')}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.title}>
          <Input
            size="small"
            maxLength={60}
            value={template.title}
            onChange={(_, { value }) => change({ title: value })}
          />
        </Field>
        <Field label={words.paperTitle}>
          <Input
            size="small"
            maxLength={60}
            value={template.paperTitle}
            onChange={(_, { value }) => change({ paperTitle: value })}
          />
        </Field>
        <Field label={words.source}>
          <Input
            size="small"
            maxLength={60}
            value={template.source?.number ?? ''}
            onChange={(_, { value }) =>
              change({ source: { ...(template.source ?? { from: 'notice' }), number: value } })
            }
          />
        </Field>
      </div>
    </section>
  );
}
