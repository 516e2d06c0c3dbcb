import { useState } from 'react';
import { builtinTemplates } from '../../core/template/builtin';
import { Button } from '../../taskpane/parts/Button';
import { FileButton } from '../../taskpane/parts/FileButton';
import { filesOf } from '../files/given';
import { ownTemplates } from '../store/desk';
import type { EntryRole } from '../store/entry';
import { isLocked } from '../../road/house/parse';
import { useDeskWords } from '../words';
import { ChooseHouse } from './ChooseHouse';
import { ChooseLayout } from './ChooseLayout';
import { useDesk, useDeskState } from './context';
import { RoomyFold } from './RoomyFold';
import { NoticeForAll } from './NoticeForAll';

/** Where papers come in: files and folders; and, folded away where room is scarce, what they are held against. */
export function Give() {
  const { give } = useDeskWords().desk;
  const desk = useDesk();
  const state = useDeskState();
  const { entries, house } = state;
  const [notice, setNotice] = useState(false);
  const locked = house !== null && isLocked(house, 'template');
  return (
    <section className="desk-give" aria-label={give.label}>
      <div className="desk-line">
        <Choose label={give.files} list="papers" primary={entries.length === 0} />
        <Choose label={give.folder} list="papers" folder />
        <span className="hint">{give.drop}</span>
        {entries.length > 0 && (
          <>
            <Button onClick={() => desk.again()}>{give.again}</Button>
            <Button appearance="subtle" onClick={() => desk.clear()}>
              {give.clear}
            </Button>
          </>
        )}
      </div>
      <RoomyFold label={give.against}>
        <div className="desk-line">
          <label>
            {give.template}{' '}
            <select
              value={state.template}
              disabled={locked}
              onChange={(event) => desk.again(event.target.value)}
            >
              <option value="auto">{give.auto}</option>
              {[...ownTemplates(state), ...builtinTemplates].map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          {!locked && (
            <Button aria-expanded={notice} onClick={() => setNotice(!notice)}>
              {give.notice}
            </Button>
          )}
          <ChooseLayout />
          <ChooseHouse />
        </div>
        <div className="desk-line">
          <Choose label={give.lastFiles} list="last" />
          <Choose label={give.lastFolder} list="last" folder />
          <Given list="last" />
          <Choose label={give.modelFiles} list="models" />
          <Given list="models" />
        </div>
        {notice && <NoticeForAll onDone={() => setNotice(false)} />}
      </RoomyFold>
    </section>
  );
}

/** How many files of a list were given beside the papers, and the way to take them away. */
function Given({ list }: { readonly list: 'last' | 'models' }) {
  const { give } = useDeskWords().desk;
  const desk = useDesk();
  const { entries } = useDeskState();
  const files = entries.filter(({ role }) => role === list);
  if (files.length === 0) return null;
  const unread = files.filter(({ state }) => state === 'failed').length;
  return (
    <span className="hint desk-given" title={files.map(({ path }) => path).join('\n')}>
      {give.given[list]({ count: files.length, unread })}
      <Button size="small" appearance="subtle" onClick={() => desk.drop(list)}>
        {give.takeAway[list]}
      </Button>
    </span>
  );
}

function Choose(props: {
  readonly label: string;
  readonly list: EntryRole;
  readonly folder?: boolean;
  readonly primary?: boolean;
}) {
  const desk = useDesk();
  return (
    <FileButton
      multiple
      folder={props.folder}
      appearance={props.primary === true ? 'primary' : 'secondary'}
      onFiles={(files) => desk.add(filesOf(files), props.list)}
    >
      {props.label}
    </FileButton>
  );
}
