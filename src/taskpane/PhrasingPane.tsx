import { useEffect, useState } from 'react';
import { builtinTemplates } from '../core/template/builtin';
import type { PhrasingStrings } from '../strings/zh-CN/phrasing';
import { Waiting } from './App';
import { usePanel, usePanelState } from './context';
import { usePageWords } from './page-words';
import { Fluent } from './parts/Fluent';
import { PhrasingTab } from './phrasing/PhrasingTab';
import { ownTemplates } from './store/own-templates';
import { Button } from './parts/Button';

/** The 措辞 tab with what it needs from the panel, and the user's own phrases under it. */
export default function PhrasingPane({ active }: { readonly active: boolean }) {
  const { host, session, words } = usePanel();
  const { analysis, settings } = usePanelState();
  const [strings, setStrings] = useState<PhrasingStrings | null>(null);
  useEffect(() => {
    const load =
      words.language === 'zh-CN' ? import('../strings/zh-CN/phrasing') : import('../strings/en-US/phrasing');
    void load.then(({ phrasing }) => setStrings(phrasing));
  }, [words.language]);

  const templates = [...ownTemplates(settings.templates), ...builtinTemplates];
  const template =
    analysis?.template ?? templates.find(({ id }) => id === settings.template) ?? builtinTemplates[0];
  if (strings === null || template === undefined) return <Waiting />;
  return (
    <Fluent>
      <h2 className="for-readers">{words.panel.tabs.phrasing}</h2>
      <PhrasingTab
        host={host}
        template={template}
        strings={strings}
        active={active}
        onChanged={() => session.noteChange()}
      />
      {settings.phrases.length > 0 && <OwnPhrases phrases={settings.phrases} />}
    </Fluent>
  );
}

/** Sentences the user keeps in the settings; a click puts one at the cursor. */
function OwnPhrases({ phrases }: { readonly phrases: readonly string[] }) {
  const words = usePageWords().settings;
  const { session } = usePanel();
  return (
    <section className="card own-phrases" aria-label={words.phrases}>
      <h3>{words.phrases}</h3>
      <ul>
        {phrases.map((phrase, index) => (
          <li key={index}>
            <Button
              appearance="subtle"
              className="own-phrase"
              onClick={() => void session.insertText(phrase)}
            >
              {phrase}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
