import { Field, Switch, Textarea } from '@fluentui/react-components';
import { phrasesFromLines } from '../../core/phrasing/own-phrases';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import '../outline-tab/outline-tab.css';
import { TemplateChoice } from '../outline-tab/TemplateChoice';
import { HouseMark, useLocked } from '../house/HouseMark';
import { Fluent } from '../parts/Fluent';
import { Page } from '../parts/Page';
import { About } from './About';
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
  return (
    <Fluent>
      <Page title={words.title} onClose={onClose}>
        <section className="card card-body">
          <Switch
            label={words.live}
            checked={settings.live}
            disabled={locked('live')}
            onChange={(_, { checked }) => session.changeSettings({ live: checked })}
          />
          <p className="hint">{words.liveHint}</p>
          <HouseMark place="live" />
        </section>
        <TemplateChoice />
        <RuleSettings />
        <FontSettings />
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
        </section>
        <Transfer />
        <HouseExport />
        <About />
      </Page>
    </Fluent>
  );
}
