import './base.css';
import type { Root } from 'react-dom/client';
import { chooseLanguage } from '../strings';
import { fetchAhead } from './boot/ahead';
import { begin } from './boot/begin';
import { whenOfficeReady, type Readiness, type Surroundings } from './boot/office';
import { houseText } from '../road/house/fetch';
import { surroundings } from './details';
import { Frame } from './frame/Frame';
import type { PanelHouse } from './house/types';
import { mountPanel, pageRoot } from './mount';
import { Screen } from './parts/Screen';
import { browserShelf } from './settings/keeper';
import { loadWords, type Words } from './words';

/** Opens the panel, or says why it cannot be opened. */
async function start(): Promise<void> {
  // Fetched while office.js is on its way; without Word nobody needs it.
  const wordHost = import(/* webpackChunkName: "word-host" */ '../hosts/word/word-host');
  wordHost.catch(() => undefined);
  const house = houseText().then(async (text) =>
    text === null ? null : (await import('./house/house')).houseOf(text),
  );
  house.catch(() => undefined);
  const root = pageRoot(document);
  const guess = await loadWords(chooseLanguage(navigator.language));
  root.render(
    <Frame words={guess.panel}>
      <main className="connecting">
        <h1 className="for-readers">{guess.panel.appName}</h1>
        <p role="status">{guess.panel.boot.loading}</p>
      </main>
    </Frame>,
  );
  const ready = await whenOfficeReady();
  if (ready.kind !== 'ready') {
    const around = await house.catch(() => null);
    root.render(<NoHost kind={ready.kind} words={guess} ask={around?.profile?.ask ?? ''} />);
    return;
  }
  try {
    await openPanel(root, ready.surroundings, wordHost, house);
  } catch {
    // A part of the panel could not be fetched: the server is gone, or has a newer version since.
    const { crashed } = guess.panel.screens;
    root.render(
      <Frame key="crashed" words={guess.panel}>
        <Screen {...crashed} action={{ label: guess.panel.screens.reload, run: () => location.reload() }} />
      </Frame>,
    );
  }
}

async function openPanel(
  root: Root,
  { language, documentKey, readOnly, ...place }: Surroundings,
  wordHost: Promise<typeof import('../hosts/word/word-host')>,
  around: Promise<PanelHouse | null>,
): Promise<void> {
  const [words, { createWordHost }, house] = await Promise.all([
    loadWords(chooseLanguage(language, navigator.language)),
    wordHost,
    around,
  ]);
  Object.assign(surroundings, place, { language: words.language });
  const { session } = await mountPanel(root, {
    host: createWordHost(),
    words,
    documentKey,
    readOnly,
    shelf: browserShelf(),
    house,
  });
  begin(session, new URLSearchParams(location.search).get('action') === 'check', fetchAhead);
}

function NoHost({
  kind,
  words,
  ask,
}: {
  readonly kind: Exclude<Readiness['kind'], 'ready'>;
  readonly words: Words;
  readonly ask: string;
}) {
  const { screens } = words.panel;
  const text = kind === 'host-missing' ? screens.hostMissing : screens.notInHost;
  return (
    <Frame words={words.panel}>
      <Screen
        title={text.title}
        body={text.body}
        steps={text.steps}
        action={{ label: screens.retry, run: () => location.reload() }}
      >
        {ask !== '' && <p>{screens.ask({ ask })}</p>}
      </Screen>
    </Frame>
  );
}

void start();
