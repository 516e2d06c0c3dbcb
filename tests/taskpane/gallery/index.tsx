import '../../../src/taskpane/base.css';
import type { Root } from 'react-dom/client';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { HostError, type InteractiveHost } from '../../../src/hosts/host';
import { chooseLanguage } from '../../../src/strings';
import type { Shade } from '../../../src/taskpane/boot/theme';
import type { Panel } from '../../../src/taskpane/context';
import { Frame } from '../../../src/taskpane/frame/Frame';
import { mountPanel, pageRoot } from '../../../src/taskpane/mount';
import { Screen } from '../../../src/taskpane/parts/Screen';
import type { SettingsShelf } from '../../../src/taskpane/settings/keeper';
import { sortOut } from '../../../src/taskpane/structure-tab/shown';
import { loadWords } from '../../../src/taskpane/words';
import { complete, empty, long, unfinished } from './papers';

/*
 * Every state of the panel on a page of its own, over a document in memory: for pictures, for axe and
 * for looking. `?state=findings&shade=dark&language=en-US`. `window.panel` and `window.host` are open to tests, and
 * `window.show` puts another state in the place of the one on screen: the page, its scripts and axe stay.
 */

declare global {
  interface Window {
    panel?: Panel;
    host?: MemoryHost;
    /** Set when the state asked for is on screen. */
    ready?: boolean;
    /** Another state in the language and theme that the page was opened with. */
    show?: (state: string) => Promise<void>;
  }
}

interface State {
  readonly paper: readonly string[];
  readonly settings?: string;
  readonly readOnly?: boolean;
  readonly prepare?: (parts: { panel: Panel; host: MemoryHost }) => unknown;
  readonly wrap?: (host: MemoryHost) => InteractiveHost;
}

const check = ({ panel }: { panel: Panel }) => panel.session.check();

const open = (selector: string) => async (parts: { panel: Panel; host: MemoryHost }) => {
  await panelIsThere();
  await check(parts);
  document.querySelector<HTMLElement>(selector)?.click();
};

const states: Readonly<Record<string, State>> = {
  'first-use': { paper: unfinished },
  empty: { paper: empty, prepare: check },
  checking: {
    paper: unfinished,
    wrap: (host) => ({ ...delegate(host), read: () => new Promise(() => undefined) }),
    prepare: ({ panel }) => void panel.session.check(),
  },
  complete: { paper: complete, prepare: check },
  findings: {
    paper: unfinished,
    prepare: async ({ panel, host }) => {
      await check({ panel });
      await host.select({ paragraph: 4, start: 3, end: 3 }, unfinished[4] ?? '');
      panel.store.dispatch({ type: 'cursor', cursor: { span: { paragraph: 4, start: 0, end: 0 } } });
    },
  },
  stale: {
    paper: unfinished,
    prepare: async ({ panel }) => {
      await check({ panel });
      panel.store.dispatch({ type: 'stale' });
    },
  },
  ignored: {
    paper: unfinished,
    prepare: async ({ panel }) => {
      await check({ panel });
      const [first, second] = sortOut(panel.store.get(), 'gallery').open;
      if (first !== undefined) panel.session.ignore([first], 'once');
      if (second !== undefined) panel.session.ignore([second], 'document');
      document.querySelector('details.ignored')?.setAttribute('open', '');
    },
  },
  inserted: { paper: unfinished, prepare: ({ panel }) => panel.session.insert() },
  'read-only': { paper: unfinished, readOnly: true, prepare: check },
  revisions: {
    paper: unfinished,
    wrap: (host) => ({
      ...delegate(host),
      read: async () => ({ ...(await host.read()), revisionsPending: true }),
    }),
    prepare: check,
  },
  'revisions-unread': {
    paper: unfinished,
    prepare: ({ panel, host }) => {
      host.degraded = ['revisions'];
      return panel.session.check();
    },
  },
  error: {
    paper: unfinished,
    prepare: async ({ panel, host }) => {
      await check({ panel });
      host.failNext = new HostError('host-failed', 'GeneralException Document.body');
      await panel.session.check();
    },
  },
  'partly-applied': {
    paper: unfinished,
    wrap: (host) => ({
      ...delegate(host),
      apply: () => {
        const inserted = [{ paragraph: 8, text: '（五）在担当作为方面' }];
        return Promise.reject(
          new HostError('partly-applied', 'GeneralException', { inserted, mark: 1, after: [] }),
        );
      },
    }),
    prepare: ({ panel }) => panel.session.insert(),
  },
  'damaged-settings': { paper: unfinished, settings: '{"version":7', prepare: check },
  long: { paper: long, prepare: check },
  outline: { paper: unfinished, prepare: open('#tab-outline') },
  phrasing: { paper: unfinished, prepare: open('#tab-phrasing') },
  settings: {
    paper: unfinished,
    settings: '{"version":1,"phrases":["对照要求，我还有差距。"]}',
    prepare: open('.commands > button:last-child'),
  },
  report: { paper: unfinished, prepare: open('.commands > button:nth-last-child(2)') },
};

/** A memory host's methods as own properties, so that one can be replaced. */
function delegate(host: MemoryHost): InteractiveHost {
  return {
    read: () => host.read(),
    apply: (edits, options) => host.apply(edits, options),
    trace: (mark) => host.trace(mark),
    select: (span, expect) => host.select(span, expect),
    cursor: () => host.cursor(),
    insertAtCursor: (text) => host.insertAtCursor(text),
    watch: (listener) => host.watch(listener),
  };
}

function shelfWith(settings: string | undefined): SettingsShelf {
  const kept = new Map<string, string>(settings === undefined ? [] : [['gangju.settings', settings]]);
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

async function panelIsThere(): Promise<void> {
  while (document.querySelector('.commands') === null) await new Promise(requestAnimationFrame);
}

const query = new URLSearchParams(location.search);
let shown: Root | null = null;

async function show(name: string): Promise<void> {
  window.ready = false;
  shown?.unmount();
  const asked = query.get('shade');
  const shade: Shade = asked === 'dark' || asked === 'contrast' ? asked : 'light';
  const words = await loadWords(chooseLanguage(query.get('language') ?? 'zh-CN'));
  const root = pageRoot(document);
  shown = root;
  document.documentElement.lang = words.language;
  if (name === 'host-missing' || name === 'not-in-host') {
    const { screens } = words.panel;
    const text = name === 'host-missing' ? screens.hostMissing : screens.notInHost;
    root.render(
      <Frame words={words.panel} shade={shade}>
        <Screen {...text} action={{ label: screens.retry, run: () => location.reload() }} />
      </Frame>,
    );
    document.title = words.panel.appName;
  } else {
    const state = states[name];
    if (state === undefined) throw new Error(`no state is called ${name}`);
    const host = new MemoryHost(state.paper);
    const panel = await mountPanel(root, {
      host: state.wrap?.(host) ?? host,
      words,
      documentKey: 'gallery',
      readOnly: state.readOnly,
      shelf: shelfWith(state.settings),
      shade,
    });
    window.panel = panel;
    window.host = host;
    await state.prepare?.({ panel, host });
  }
  window.ready = true;
}

window.show = show;
void show(query.get('state') ?? 'first-use');
