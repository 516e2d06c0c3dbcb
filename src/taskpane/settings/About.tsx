import { useEffect, useState } from 'react';
import { givenPlaces } from '../../road/house/given';
import { issueWords } from '../../strings/issue-words';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { aboutDetails, surroundings, VERSION } from '../details';
import { useAsk } from '../house/HouseMark';
import { whereAmI } from '../boot/office-helpers';
import { Button } from '../parts/Button';
import { copyText } from '../parts/clipboard';

/** What this is, which version, what the house has set, and the details that whoever maintains it asks for. */
export function About() {
  const words = wordsOf('pages').settings;
  const text = wordsOf('pages').about;
  const { house } = usePanel();
  const { settings, storage } = usePanelState();
  const [place, setPlace] = useState({ host: surroundings.host, platform: surroundings.platform });
  const [copied, setCopied] = useState<'' | 'copied' | 'failed'>('');
  useEffect(() => {
    if (surroundings.host === '') void whereAmI().then(setPlace);
  }, []);
  const details = aboutDetails({ house: house ?? null, template: settings.template, storage });
  return (
    <section className="card card-body about" aria-label={text.title}>
      <h3>{text.title}</h3>
      <p>{text.version({ version: VERSION })}</p>
      <HouseSection />
      <p className="hint">{words.privacy}</p>
      {place.host !== '' && <p className="hint">{words.where(place)}</p>}
      <div className="card-actions">
        <Button
          size="small"
          onClick={() => void copyText(details).then((done) => setCopied(done ? 'copied' : 'failed'))}
        >
          {text.copy}
        </Button>
      </div>
      <p role="status" className="hint">
        {copied === '' ? '' : text[copied]}
      </p>
      {copied === 'failed' && <pre className="about-text">{details}</pre>}
      <ChangeNotes />
    </section>
  );
}

/** Whose profile holds, what it sets, whom to ask; or what is wrong with it. */
function HouseSection() {
  const text = wordsOf('pages').about;
  const names = wordsOf('pages').house;
  const { house } = usePanel();
  const ask = useAsk();
  if (house === null || house === undefined) return null;
  const { profile, issues } = house;
  if (profile === null)
    return (
      <div role="alert" className="hint hint-warning">
        <p>{text.houseBad}</p>
        <ul>
          {issues.slice(0, 10).map((issue) => (
            <li key={`${issue.path} ${issue.reason}`}>{issueWords(issue, wordsOf('issues'))}</li>
          ))}
        </ul>
      </div>
    );
  const given = givenPlaces(profile);
  return (
    <>
      {profile.name !== '' && <p>{text.house({ name: profile.name })}</p>}
      {ask !== '' && <p>{ask}</p>}
      {given.length > 0 && (
        <ul className="hint">
          {given.map((place) => (
            <li key={place}>
              {`${names.places[place] ?? place}${names.colon}${house.isLocked(place) ? names.locked : names.set}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The changelog, fetched when it is opened. */
function ChangeNotes() {
  const text = wordsOf('pages').about;
  const [changes, setChanges] = useState('');
  return (
    <details
      onToggle={({ currentTarget: { open } }) => {
        if (open && changes === '')
          void import('../../../CHANGELOG.md').then(
            ({ default: all }) => setChanges(all),
            () => setChanges(text.noChanges),
          );
      }}
    >
      <summary>{text.changes}</summary>
      <pre className="about-text">{changes}</pre>
    </details>
  );
}
