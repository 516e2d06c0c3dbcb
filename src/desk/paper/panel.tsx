import type { House } from '../../road/house/parse';
import { App } from '../../taskpane/frame/App';
import { PanelProvider, type Panel } from '../../taskpane/context';
import { panelHouse } from '../../taskpane/house/house';
import { prepareResultsView } from '../../taskpane/structure-tab/results-view';
import { browserShelf, keepSettings, readSettings } from '../../taskpane/settings/keeper';
import { analyseNow } from '../../taskpane/store/analyse';
import { followDocument } from '../../taskpane/store/live';
import { createSession } from '../../taskpane/store/session';
import { initialState } from '../../taskpane/store/state';
import { createStore } from '../../taskpane/store/store';
import { loadWords } from '../../taskpane/words';
import type { Language } from '../../strings';
import type { DeskHost } from './desk-host';

/** The panel's parts around a file, as it is put together around a document in Word; it checks at once. */
export async function panelFor(
  host: DeskHost,
  name: string,
  template: string,
  language: Language,
  profile: House | null,
): Promise<Panel> {
  const shelf = browserShelf();
  const house = profile === null ? null : panelHouse(profile);
  const [{ settings, storage }, words] = await Promise.all([readSettings(shelf, house), loadWords(language)]);
  const store = createStore(initialState({ ...settings, template }, storage));
  const session = createSession({
    host,
    store,
    analyse: (snapshot, request) => Promise.resolve(analyseNow(snapshot, request)),
    prepare: prepareResultsView,
    documentKey: name,
    keep: (changed) => keepSettings(shelf, { ...changed, template: settings.template }, house),
    settle: house?.settle,
  });
  followDocument(host, store, session);
  await session.check();
  return { host, store, session, words, documentKey: name, house };
}

/** The panel itself. */
export const PanelView = ({ panel }: { readonly panel: Panel }) => (
  <PanelProvider value={panel}>
    <App />
  </PanelProvider>
);
