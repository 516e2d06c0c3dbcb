import { useState, type ReactNode } from 'react';
import { Field, Input, Switch, Textarea } from '@fluentui/react-components';
import { phrasesFromLines } from '../../core/phrasing/own-phrases';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import '../outline-tab/outline-tab.css';
import './settings.css';
import { TemplateChoice } from '../outline-tab/TemplateChoice';
import { HouseMark, useLocked } from '../house/HouseMark';
import { Fluent } from '../parts/Fluent';
import { Page } from '../parts/Page';
import { About } from './About';
import { foundChecks, holds } from './find';
import { HouseExport } from './HouseExport';
import { FontSettings } from './FontSettings';
import { RuleSettings } from './RuleSettings';
import { Transfer } from './Transfer';

/** Everything that can be set; kept on this machine at once, without a save button. */
export default function SettingsPage({ onClose }: { readonly onClose: () => void }) {
  const words = wordsOf('pages').settings;
  const { session } = usePanel();
  const { settings } = usePanelState();
  const locked = useLocked();
  const lines = settings.phrases.map(({ text }) => text).join('\n');
  const [wanted, setWanted] = useState('');
  const pages = wordsOf('pages');
  /** What is not looked for is not there. */
  const group = (texts: readonly string[], view: ReactNode) => ({ shown: holds(wanted, ...texts), view });
  const groups = [
    group(
      [words.live, words.liveHint],
      <section className="card card-body">
        <Switch
          label={words.live}
          checked={settings.live}
          disabled={locked('live')}
          onChange={(_, { checked }) => session.changeSettings({ live: checked })}
        />
        <p className="hint">{words.liveHint}</p>
        <HouseMark place="live" />
      </section>,
    ),
    group([pages.outline.template, ...Object.values(pages.templateNames)], <TemplateChoice />),
    { shown: true, view: <RuleSettings wanted={wanted} /> },
    group(Object.values(words.fonts), <FontSettings />),
    group(
      [words.phrases, words.phrasesHint],
      <section className="card card-body">
        <Field label={words.phrases} hint={words.phrasesHint}>
          <Textarea
            resize="vertical"
            rows={4}
            disabled={locked('phrases')}
            key={lines}
            defaultValue={lines}
            onBlur={({ target: { value } }) => {
              if (value !== lines)
                session.changeSettings({ phrases: phrasesFromLines(value, settings.phrases) });
            }}
          />
        </Field>
        <HouseMark place="phrases" />
      </section>,
    ),
    group([words.transfer, words.transferHint, words.export, words.import, words.reset], <Transfer />),
    group([pages.house.make, pages.house.makeHint], <HouseExport />),
    group([pages.about.title, words.privacy], <About />),
  ];
  const { thresholds, found } = foundChecks(wanted);
  const any = thresholds.length + found.length > 0 || groups.filter(({ shown }) => shown).length > 1;
  return (
    <Fluent>
      <Page title={words.title} onClose={onClose}>
        <section className="card card-body">
          <Field label={words.find}>
            <Input
              type="search"
              placeholder={words.findHint}
              value={wanted}
              onChange={(_, { value }) => setWanted(value)}
            />
          </Field>
          {!any && <p className="hint">{words.foundNone}</p>}
        </section>
        {groups.map(({ shown, view }, index) => (
          <div key={index} className="settings-group" hidden={!shown}>
            {view}
          </div>
        ))}
      </Page>
    </Fluent>
  );
}
