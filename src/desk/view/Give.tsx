import { useRef } from 'react';
import { builtinTemplates } from '../../core/template/builtin';
import { Button } from '../../taskpane/parts/Button';
import { filesOf } from '../files/given';
import type { Role } from '../store/entry';
import { isLocked } from '../../road/house/parse';
import { useDeskWords } from '../words';
import { ChooseHouse } from './ChooseHouse';
import { ChooseLayout } from './ChooseLayout';
import { useDesk, useDeskState } from './context';

/** Where papers come in: files, a folder, last round's, model texts; and what they are held against. */
export function Give() {
  const { give } = useDeskWords().desk;
  const desk = useDesk();
  const { template, entries, house } = useDeskState();
  return (
    <section className="desk-give" aria-label={give.label}>
      <Choose label={give.files} list="papers" primary />
      <Choose label={give.folder} list="papers" folder />
      <span className="hint">{give.drop}</span>
      <label>
        {give.template}{' '}
        <select
          value={template}
          disabled={house !== null && isLocked(house, 'template')}
          onChange={(event) => desk.again(event.target.value)}
        >
          <option value="auto">{give.auto}</option>
          {[...(house?.templates ?? []), ...builtinTemplates].map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <ChooseLayout />
      <Choose label={give.lastFiles} list="last" />
      <Choose label={give.modelFiles} list="models" />
      <ChooseHouse />
      {entries.length > 0 && (
        <>
          <Button onClick={() => desk.again()}>{give.again}</Button>
          <Button appearance="subtle" onClick={() => desk.clear()}>
            {give.clear}
          </Button>
        </>
      )}
    </section>
  );
}

function Choose(props: {
  readonly label: string;
  readonly list: Role;
  readonly folder?: boolean;
  readonly primary?: boolean;
}) {
  const desk = useDesk();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={props.label}
        {...(props.folder === true ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          desk.add(filesOf(target.files), props.list);
          // The same file may be chosen again after it was cleared.
          target.value = '';
        }}
      />
      <Button
        appearance={props.primary === true ? 'primary' : 'secondary'}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </Button>
    </>
  );
}
