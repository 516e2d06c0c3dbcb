import { useRef, useState } from 'react';
import { builtinProfiles } from '../../core/layout/profile/builtin';
import { parseProfile } from '../../core/layout/profile/parse';
import type { LayoutProfile } from '../../core/layout/profile/schema';
import { isLocked } from '../../road/house/parse';
import { issueWords } from '../../strings/issue-words';
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
  const input = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState<LayoutProfile | null>(null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const own = [picked, house?.layout ?? null].filter((one): one is LayoutProfile => one !== null);
  const profiles = [...own, ...builtinProfiles].filter(
    ({ id }, i, all) => all.findIndex((one) => one.id === id) === i,
  );
  const choose = (id: string) => {
    if (id === FILE) return input.current?.click();
    setWrong([]);
    desk.setLayout(profiles.find((one) => one.id === id) ?? null);
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const parsed = parseProfile(jsonOf(await file.text()));
    setWrong(parsed.ok ? [] : parsed.issues.slice(0, 10).map((issue) => issueWords(issue, words.issues)));
    if (!parsed.ok) return;
    setPicked(parsed.profile);
    desk.setLayout(parsed.profile);
  };
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
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.own}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
      {wrong.length > 0 && (
        <div role="alert">
          <p>{text.bad}</p>
          <ul>
            {wrong.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** What a file holds; `null`, which is no profile, where it is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
