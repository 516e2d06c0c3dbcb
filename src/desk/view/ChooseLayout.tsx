import { useState } from 'react';
import { builtinProfiles } from '../../core/layout/profile/builtin';
import { parseProfileText } from '../../core/layout/profile/parse';
import type { LayoutProfile } from '../../core/layout/profile/schema';
import { isLocked } from '../../road/house/parse';
import type { FileIssue } from '../../core/template/issue';
import { JSON_FILES, useFilePick } from '../../taskpane/parts/FileButton';
import { Mistakes } from '../../taskpane/parts/Mistakes';
import { useDeskWords } from '../words';
import { useDesk, useDeskState } from './context';

/** Stands for picking a file; no profile has such an id. */
const FILE = 'file…';

/** By which profile looks are judged: none, a built-in one, the house's, or one in a file. Mistakes in a file are told with their place. */
export function ChooseLayout() {
  const words = useDeskWords();
  const text = words.desk.layout;
  const desk = useDesk();
  const { layout, house } = useDeskState();
  const [picked, setPicked] = useState<LayoutProfile | null>(null);
  const [wrong, setWrong] = useState<readonly FileIssue[]>([]);
  const own = [picked, house?.layout ?? null].filter((one): one is LayoutProfile => one !== null);
  const profiles = [...own, ...builtinProfiles].filter(
    ({ id }, i, all) => all.findIndex((one) => one.id === id) === i,
  );
  const choose = (id: string) => {
    if (id === FILE) return pick.open();
    setWrong([]);
    desk.setLayout(profiles.find((one) => one.id === id) ?? null);
  };
  const take = async (file: File) => {
    const parsed = parseProfileText(await file.text());
    setWrong(parsed.ok ? [] : parsed.issues);
    if (!parsed.ok) return;
    setPicked(parsed.profile);
    desk.setLayout(parsed.profile);
  };
  const pick = useFilePick({
    label: text.own,
    accept: JSON_FILES,
    onFiles: ([file]) => void take(file),
  });
  return (
    <>
      <label>
        {text.label}{' '}
        <select
          value={layout?.id ?? ''}
          disabled={house !== null && isLocked(house, 'layout')}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{text.off}</option>
          {profiles.map((one) => (
            <option key={one.id} value={one.id}>
              {builtinProfiles.includes(one) ? words.layout.profiles[one.id] : one.title}
            </option>
          ))}
          <option value={FILE}>{text.own}</option>
        </select>
      </label>
      {pick.input}
      <Mistakes intro={text.bad} issues={wrong} words={words.issues} />
    </>
  );
}
