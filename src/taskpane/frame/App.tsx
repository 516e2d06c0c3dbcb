import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../parts/Button';
import { Tabs } from '../parts/Tabs';
import { CommandBar, type PageId } from './CommandBar';
import { MessagesPlace } from './MessagesPlace';
import { Announcer } from './Announcer';
import { MakerProvider, type MakerStart, type OpenMaker } from '../maker/open-maker';
import { StructureTab } from '../structure-tab/StructureTab';
import { later } from '../later';
import { usePanel, useWords } from '../context';
import './App.css';
import '../parts/Card.css';

const OutlineTab = later(() => import('../outline-tab/OutlineTab'), 'pages', 'issues');
const PhrasingTab = later(() => import('../phrasing/PhrasingTab'), 'phrasing');
const SettingsPage = later(() => import('../settings/SettingsPage'), 'pages', 'checks', 'issues');
const LayoutPage = later(() => import('../layout/LayoutPage'), 'layout', 'issues');
const ComparePage = later(() => import('../compare/ComparePage'), 'compare');
const MakerPage = later(() => import('../maker/MakerPage'), 'pages', 'maker', 'notice', 'issues');
const ReportPage = later(() => import('../report/ReportPage'), 'pages', 'checks');

type TabId = 'structure' | 'outline' | 'phrasing';

/** The whole panel: commands, messages, three tabs, and pages that open in the tabs' place. */
export function App() {
  const words = useWords();
  const [tab, setTab] = useState<TabId>('structure');
  const [seen, setSeen] = useState<readonly TabId[]>(['structure']);
  const [page, setPage] = useState<PageId | 'maker' | null>(null);
  const [start, setStart] = useState<MakerStart>('notice');
  const opener = useRef<HTMLElement | null>(null);

  const { store } = usePanel();

  const show = (id: TabId) => {
    setTab(id);
    setSeen((before) => (before.includes(id) ? before : [...before, id]));
  };
  const open = (id: PageId, from: HTMLElement) => {
    opener.current = from;
    setPage((current) => (current === id ? null : id));
  };
  const make: OpenMaker = (kind, from) => {
    opener.current = from;
    setStart(kind);
    setPage('maker');
  };
  const close = () => setPage(null);
  /** A template was made: its outline is what comes next. */
  const made = () => {
    opener.current = document.getElementById('tab-outline');
    show('outline');
    setPage(null);
  };
  // Once what opened the page is in sight again.
  useEffect(() => {
    if (page === null) opener.current?.focus();
  }, [page]);

  // Which meeting it is gets asked among the results, wherever the outline was asked for.
  useEffect(() => {
    let before = store.get().asking;
    return store.subscribe(() => {
      const { asking } = store.get();
      if (asking && !before) {
        setPage(null);
        setTab('structure');
      }
      before = asking;
    });
  }, [store]);

  const panes: readonly { readonly id: TabId; readonly label: string; readonly view: ReactNode }[] = [
    { id: 'structure', label: words.tabs.structure, view: <StructureTab /> },
    { id: 'outline', label: words.tabs.outline, view: <OutlineTab /> },
    {
      id: 'phrasing',
      label: words.tabs.phrasing,
      view: <PhrasingTab active={page === null && tab === 'phrasing'} />,
    },
  ];

  return (
    <MakerProvider value={make}>
      <div className="panel">
        <header className="panel-top">
          <h1 className="for-readers">{words.appName}</h1>
          <CommandBar page={page === 'maker' ? null : page} onOpen={open} />
          <div className="tabs-line" hidden={page !== null}>
            <Tabs label={words.tabs.label} items={panes} current={tab} onChange={show} />
            <span className="more-pages">
              {(['layout', 'compare'] as const).map((id) => (
                <Button
                  key={id}
                  appearance="subtle"
                  size="small"
                  aria-expanded={page === id}
                  onClick={(event) => open(id, event.currentTarget)}
                >
                  {words.commands[id]}
                </Button>
              ))}
            </span>
          </div>
        </header>
        <Announcer />
        <MessagesPlace />
        <main className="panel-body">
          {panes.map(({ id, view }) => (
            <div
              key={id}
              id={`tabpanel-${id}`}
              className="pane"
              role="tabpanel"
              aria-labelledby={`tab-${id}`}
              hidden={page !== null || id !== tab}
            >
              {seen.includes(id) && <Suspense fallback={<Waiting />}>{view}</Suspense>}
            </div>
          ))}
          {page !== null && (
            <Suspense fallback={<Waiting />}>
              {page === 'settings' && <SettingsPage onClose={close} />}
              {page === 'report' && <ReportPage onClose={close} />}
              {page === 'maker' && <MakerPage key={start} start={start} onClose={close} onDone={made} />}
              {page === 'layout' && <LayoutPage onClose={close} />}
              {page === 'compare' && <ComparePage onClose={close} />}
            </Suspense>
          )}
        </main>
      </div>
    </MakerProvider>
  );
}

/** Grey lines where a part of the panel is on its way. */
function Waiting() {
  return (
    <div className="waiting" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
