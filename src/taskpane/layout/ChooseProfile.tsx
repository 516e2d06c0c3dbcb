import { useId, useState } from 'react';
import { builtinProfiles } from '../../core/layout/profile/builtin';
import { parseProfileText } from '../../core/layout/profile/parse';
import type { LayoutProfile } from '../../core/layout/profile/schema';
import type { FileIssue } from '../../core/template/issue';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { Button } from '../parts/Button';
import { FileButton, JSON_FILES } from '../parts/FileButton';
import { Mistakes } from '../parts/Mistakes';
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
  const [wrong, setWrong] = useState<readonly FileIssue[]>([]);
  const choice = useId();
  const isOwn = ownProfiles(settings.layouts).some(({ id }) => id === chosen.id);
  const take = async (picked: File) => {
    const parsed = parseProfileText(await picked.text());
    setWrong(parsed.ok ? [] : parsed.issues);
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
          <FileButton
            size="small"
            appearance="subtle"
            accept={JSON_FILES}
            onFiles={([picked]) => void take(picked)}
          >
            {words.own}
          </FileButton>
          {isOwn && (
            <Button size="small" appearance="subtle" onClick={remove}>
              {words.removeOwn}
            </Button>
          )}
        </div>
      )}
      <Mistakes className="layout-hint" intro={words.ownBad} issues={wrong} words={wordsOf('issues')} />
    </>
  );
}
