import { useState } from 'react';
import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { builtinProfiles } from '../../core/layout/profile/builtin';
import { houseFileOf } from '../../road/house/layer';
import { LOCKABLE_GROUPS } from '../../road/house/parse';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { Button } from '../parts/Button';
import { saveFile } from '../parts/download';

/** The settings page in house mode: what is set here becomes the profile of everybody in the house. */
export function HouseExport() {
  const words = wordsOf('pages').house;
  const { house } = usePanel();
  const { settings } = usePanelState();
  const before = house?.profile ?? null;
  const [name, setName] = useState(before?.name ?? '');
  const [ask, setAsk] = useState(before?.ask ?? '');
  const [layout, setLayout] = useState(before?.layout?.id ?? '');
  const [locked, setLocked] = useState<readonly string[]>(before?.locked ?? []);
  const profile = before?.layout?.id === layout ? before.layout : layout === '' ? undefined : layout;
  const save = () =>
    saveFile('house.json', houseFileOf(settings, { name, ask, layout: profile, locked }), 'application/json');
  return (
    <details className="card">
      <summary>{words.make}</summary>
      <div className="card-body">
        <p className="hint">{words.makeHint}</p>
        <Field label={words.name}>
          <Input value={name} maxLength={60} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Field label={words.ask}>
          <Input value={ask} maxLength={200} onChange={(_, { value }) => setAsk(value)} />
        </Field>
        <Field label={words.places['layout']}>
          <Select value={layout} onChange={(_, { value }) => setLayout(value)}>
            <option value="">{words.none}</option>
            {[
              ...(before?.layout === undefined ? [] : [before.layout]),
              ...builtinProfiles.filter(({ id }) => id !== before?.layout?.id),
            ].map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <fieldset>
          <legend>{words.lock}</legend>
          {LOCKABLE_GROUPS.map((place) => (
            <Checkbox
              key={place}
              label={words.places[place] ?? place}
              checked={locked.includes(place)}
              onChange={(_, { checked }) =>
                setLocked(checked === true ? [...locked, place] : locked.filter((one) => one !== place))
              }
            />
          ))}
        </fieldset>
        <div className="card-actions">
          <Button size="small" onClick={save}>
            {words.export}
          </Button>
        </div>
      </div>
    </details>
  );
}
