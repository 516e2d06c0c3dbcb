import { useCallback, useEffect, useMemo, useState } from 'react';
import { builtinTemplates } from '../core/template/builtin';
import type { PhrasingStrings } from '../strings/zh-CN/phrasing';
import { Waiting } from './App';
import { usePanel, usePanelState } from './context';
import { Fluent } from './parts/Fluent';
import { memoryOf, settingsOf, type Memory } from './phrasing/memory';
import { PhrasingTab } from './phrasing/PhrasingTab';
import { ownTemplates } from '../road/own-templates';

/** The 措辞 tab with what it needs from the panel. */
export default function PhrasingPane({ active }: { readonly active: boolean }) {
  const { host, session, store, words } = usePanel();
  const { analysis, settings, storage } = usePanelState();
  const [strings, setStrings] = useState<PhrasingStrings | null>(null);
  useEffect(() => {
    const load =
      words.language === 'zh-CN' ? import('../strings/zh-CN/phrasing') : import('../strings/en-US/phrasing');
    void load.then(({ phrasing }) => setStrings(phrasing));
  }, [words.language]);

  const memory = useMemo(() => memoryOf(settings), [settings]);
  const update = useCallback(
    (change: (memory: Memory) => Memory) =>
      session.changeSettings(settingsOf(change(memoryOf(store.get().settings)))),
    [session, store],
  );

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
        memory={memory}
        update={update}
        stored={storage !== 'blocked'}
        active={active}
        onChanged={() => session.noteChange()}
      />
    </Fluent>
  );
}
