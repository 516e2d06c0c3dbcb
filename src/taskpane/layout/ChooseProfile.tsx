import { useId, useRef, useState } from 'react';
import { builtinProfiles } from '../../core/layout/profile/builtin';
import { parseProfile } from '../../core/layout/profile/parse';
import type { LayoutProfile } from '../../core/layout/profile/schema';
import { issueWords } from '../../strings/issue-words';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { Button } from '../parts/Button';
import { fromJson } from '../settings/keeper';
import { keptIn, ownProfiles } from './own-profiles';

/** Which layout: the house's, a built-in one, or one's own out of a file, which stays on this machine. Mistakes in a file are told with their place. */
export function ChooseProfile({
  profiles,
  chosen,
  locked,
  onChoose,
}: {
  readonly profiles: readonly LayoutProfile[];
  readonly chosen: LayoutProfile;
  readonly locked: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const all = wordsOf('layout');
  const words = all.panel;
  const { session } = usePanel();
  const { settings } = usePanelState();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const choice = useId();
  const isOwn = ownProfiles(settings.layouts).some(({ id }) => id === chosen.id);
  const take = async (picked: File | undefined) => {
    if (picked === undefined) return;
    const json = fromJson(await picked.text()) ?? null;
    const parsed = parseProfile(json);
    setWrong(
      parsed.ok ? [] : parsed.issues.slice(0, 10).map((issue) => issueWords(issue, wordsOf('issues'))),
    );
    if (!parsed.ok) return;
    session.changeSettings({ layouts: keptIn(settings.layouts, parsed.profile) });
    onChoose(parsed.profile.id);
  };
  const remove = () => {
    const layouts = settings.layouts.filter((kept) => (kept as LayoutProfile).id !== chosen.id);
    session.changeSettings({ layouts });
  };
  return (
    <>
      <div className="layout-choice">
        <label htmlFor={choice}>{words.profile}</label>
        <select id={choice} value={chosen.id} onChange={({ target }) => onChoose(target.value)}>
          {profiles.map((one) => (
            <option key={one.id} value={one.id}>
              {builtinProfiles.includes(one) ? (all.profiles[one.id] ?? one.title) : one.title}
            </option>
          ))}
        </select>
      </div>
      {!locked && (
        <div className="layout-actions">
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={words.own}
            onChange={({ target }) => {
              void take(target.files?.[0]);
              target.value = '';
            }}
          />
          <Button size="small" appearance="subtle" onClick={() => file.current?.click()}>
            {words.own}
          </Button>
          {isOwn && (
            <Button size="small" appearance="subtle" onClick={remove}>
              {words.removeOwn}
            </Button>
          )}
        </div>
      )}
      {wrong.length > 0 && (
        <div role="alert" className="layout-hint">
          <p>{words.ownBad}</p>
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
