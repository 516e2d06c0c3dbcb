import { chooseLanguage } from '../strings';
import { whenOfficeReady, type Readiness } from './boot/office';
import { surroundings } from './details';
import { Frame } from './Frame';
import { mountPanel, rootOf } from './mount';
import './panel.css';
import { Screen } from './parts/Screen';
import { browserShelf } from './settings/keeper';
import { loadWords, type Words } from './words';

/** Opens the panel, or says why it cannot be opened. `?action=check` checks at once. */
async function start(): Promise<void> {
  // Fetched while office.js is on its way; without Word nobody needs it.
  const wordHost = import(/* webpackChunkName: "word-host" */ '../hosts/word/word-host');
  wordHost.catch(() => undefined);
  const root = rootOf(document);
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
  if (ready.kind !== 'word') {
    root.render(<NoWord kind={ready.kind} words={guess} />);
    return;
  }
  const { language, documentKey, readOnly, ...place } = ready.surroundings;
  const [words, { createWordHost }] = await Promise.all([
    loadWords(chooseLanguage(language, navigator.language)),
    wordHost,
  ]);
  Object.assign(surroundings, place, { language: words.language });
  const { session } = await mountPanel(root, {
    host: createWordHost(),
    words,
    documentKey,
    readOnly,
    shelf: browserShelf(),
  });
  if (new URLSearchParams(location.search).get('action') === 'check') void session.check();
}

function NoWord({
  kind,
  words,
}: {
  readonly kind: Exclude<Readiness['kind'], 'word'>;
  readonly words: Words;
}) {
  const { screens } = words.panel;
  const text = kind === 'office-missing' ? screens.officeMissing : screens.notInWord;
  return (
    <Frame words={words.panel}>
      <Screen
        title={text.title}
        body={text.body}
        steps={text.steps}
        action={{ label: screens.retry, run: () => location.reload() }}
      />
    </Frame>
  );
}

void start();
