import { createRoot, type Root } from 'react-dom/client';
import type { InteractiveHost } from '../hosts/host';
import { SETTINGS_KEY } from '../road/settings-key';
import { App } from './frame/App';
import type { Shade } from './boot/theme';
import { PanelProvider, type Panel } from './context';
import { Frame } from './frame/Frame';
import type { PanelHouse } from './house/types';
import { keepSettings, readSettings, type SettingsShelf } from './settings/keeper';
import type { Analyse } from './store/analyse';
import { analyseCalmly } from './store/analyse-calmly';
import { keepChecked, lastChecked } from './store/checked';
import { UNSAVED, withIgnoredIn } from './store/ignores';
import { followDocument } from './store/live';
import { loadReading } from './store/reading';
import { createSession } from './store/session';
import { initialState } from './store/state';
import { createStore } from './store/store';
import { prepareResultsView } from './structure-tab/results-view';
import type { Words } from './words';

/** What the panel is put together from. */
export interface MountParts {
  readonly host: InteractiveHost;
  readonly words: Words;
  readonly documentKey: string;
  readonly readOnly?: boolean;
  readonly shelf: SettingsShelf | null;
  /** Fixes the theme; else Word's is followed. */
  readonly shade?: Shade;
  readonly analyse?: Analyse;
  readonly house?: PanelHouse | null;
}

/** Store, session and follower of a panel, without anything on screen. */
export async function assemble(parts: MountParts): Promise<Panel> {
  const { settings, storage } = await readSettings(parts.shelf, parts.house);
  const asked = lastChecked(parts.shelf, parts.documentKey);
  const store = createStore({ ...initialState(settings, storage, parts.readOnly), asked });
  keepChecked(store, parts.shelf, parts.documentKey);
  const session = createSession({
    host: parts.host,
    store,
    analyse: parts.analyse ?? analyseCalmly,
    prepare: () => Promise.all([prepareResultsView(), loadReading()]).then(() => undefined),
    documentKey: parts.documentKey,
    keep: (changed) => keepSettings(parts.shelf, changed, parts.house),
    settle: parts.house?.settle,
  });
  return {
    host: parts.host,
    store,
    session,
    words: parts.words,
    documentKey: parts.documentKey,
    house: parts.house,
  };
}

/** Puts a working panel on the page and lets it follow the document. */
export async function mountPanel(root: Root, parts: MountParts): Promise<Panel> {
  const panel = await assemble(parts);
  followDocument(panel.host, panel.store, panel.session);
  followSettings(panel, parts.shelf);
  document.documentElement.lang = parts.words.language;
  document.title = parts.words.panel.appName;
  root.render(
    // A frame of its own: the one around the waiting page was drawn before Word's theme was known.
    <Frame key="panel" words={parts.words.panel} shade={parts.shade}>
      <PanelProvider value={panel}>
        <App />
      </PanelProvider>
    </Frame>,
  );
  return panel;
}

/** Another document's panel keeps its settings in the same place: what it keeps is taken over, not written over. */
function followSettings({ store, house }: Panel, shelf: SettingsShelf | null): void {
  window.addEventListener('storage', ({ key }) => {
    if (key !== SETTINGS_KEY) return;
    void readSettings(shelf, house).then(({ settings, storage }) => {
      if (storage !== 'ok') return;
      const here = store.get().settings.ignores.documents[UNSAVED] ?? [];
      store.dispatch({ type: 'settings', settings: withIgnoredIn(settings, UNSAVED, here) });
    });
  });
}

/** The page's root; made when missing. */
export function pageRoot(page: Document): Root {
  const found = page.getElementById('root');
  if (found !== null) return createRoot(found);
  const made = page.createElement('div');
  made.id = 'root';
  page.body.append(made);
  return createRoot(made);
}
