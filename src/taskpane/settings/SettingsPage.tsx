import { useEffect, useState } from 'react';
import { Field, Switch, Textarea } from '@fluentui/react-components';
import { usePanel, usePanelState } from '../context';
import { usePageWords } from '../page-words';
import '../outline-tab/outline-tab.css';
import { TemplateChoice } from '../outline-tab/TemplateChoice';
import { whereAmI } from '../office-helpers';
import { Fluent } from '../parts/Fluent';
import { Page } from '../parts/Page';
import { surroundings } from '../details';
import { RuleSettings } from './RuleSettings';
import { Transfer } from './Transfer';

/** Longest own phrase and how many: what fits the schema of the settings. */
const PHRASE_LENGTH = 500;

/** Everything that can be set; kept on this machine at once, without a save button. */
export default function SettingsPage({ onClose }: { readonly onClose: () => void }) {
  const words = usePageWords().settings;
  const { session } = usePanel();
  const { settings } = usePanelState();
  return (
    <Fluent>
      <Page title={words.title} onClose={onClose}>
        <section className="card card-body">
          <Switch
            label={words.live}
            checked={settings.live}
            onChange={(_, { checked }) => session.changeSettings({ live: checked })}
          />
          <p className="hint">{words.liveHint}</p>
        </section>
        <TemplateChoice />
        <RuleSettings />
        <section className="card card-body">
          <Field label={words.phrases} hint={words.phrasesHint}>
            <Textarea
              resize="vertical"
              rows={4}
              defaultValue={settings.phrases.join('\n')}
              onBlur={(event) => session.changeSettings({ phrases: linesOf(event.target.value) })}
            />
          </Field>
        </section>
        <Transfer />
        <About />
      </Page>
    </Fluent>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, PHRASE_LENGTH))
    .filter((line) => line !== '');
}

function About() {
  const words = usePageWords().settings;
  const [place, setPlace] = useState({ host: surroundings.host, platform: surroundings.platform });
  useEffect(() => {
    if (surroundings.host === '') void whereAmI().then(setPlace);
  }, []);
  return (
    <footer className="hint about">
      <p>{words.privacy}</p>
      {place.host !== '' && <p>{words.where(place)}</p>}
    </footer>
  );
}
