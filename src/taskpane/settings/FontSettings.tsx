import { Field, Input } from '@fluentui/react-components';
import { defaultLayout, type FontRole } from '../../core/plan/gbt9704';
import { usePanel, usePanelState } from '../context';
import { useHouseSays, useLocked } from '../house/HouseMark';
import { wordsOf } from '../area-words';

const ROLES: readonly FontRole[] = ['title', 'level1', 'level2', 'body'];

/** Fonts for an empty document; a started one is matched to itself. */
export function FontSettings() {
  const words = wordsOf('pages').settings.fonts;
  const { session } = usePanel();
  const { fonts } = usePanelState().settings;
  const [locked, says] = [useLocked(), useHouseSays()];
  return (
    <section className="card card-body" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="hint">{words.hint}</p>
      {ROLES.map((role) => (
        <Field
          key={role}
          label={role === 'title' ? words.paperTitle : words[role]}
          hint={says(`fonts.${role}`) || undefined}
        >
          <Input
            key={fonts[role] ?? ''}
            disabled={locked(`fonts.${role}`)}
            defaultValue={fonts[role] ?? ''}
            placeholder={defaultLayout.fonts[role][0]}
            onBlur={({ target: { value } }) => {
              const name = value.trim();
              if (name !== (fonts[role] ?? ''))
                session.changeSettings({ fonts: { ...fonts, [role]: name === '' ? undefined : name } });
            }}
          />
        </Field>
      ))}
    </section>
  );
}
