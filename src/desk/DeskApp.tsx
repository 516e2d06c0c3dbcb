import { useMemo, useState, type DragEvent } from 'react';
import { Button } from '../taskpane/parts/Button';
import { Exports } from './exports/Exports';
import { droppedFiles } from './files/given';
import { PaperView } from './paper/PaperView';
import type { Entry } from './store/entry';
import { useDesk, useDeskState } from './view/context';
import { Give } from './view/Give';
import { LastRound } from './view/LastRound';
import { Missing } from './view/Missing';
import { Overview, type Leads } from './view/Overview';
import { paperRows, type PaperFilter } from './view/rows';
import { Shared } from './view/Shared';
import { PapersTable } from './view/PapersTable';
import { useDeskWords } from './words';

type Tab = 'table' | 'overlap' | 'missing' | 'round';
const TABS: readonly Tab[] = ['table', 'overlap', 'missing', 'round'];

/** The reviewer's page: what was given, what is found in it, what is taken along. */
export function DeskApp({ onLanguage }: { readonly onLanguage: () => void }) {
  const { desk: text } = useDeskWords();
  const desk = useDesk();
  const { template, entries, overlap } = useDeskState();
  const rows = useMemo(() => paperRows({ entries, overlap }), [entries, overlap]);
  const [filter, setFilter] = useState<PaperFilter>('all');
  const [tab, setTab] = useState<Tab>('table');
  const [paper, setPaper] = useState<Entry | null>(null);
  const [over, setOver] = useState(false);

  const withLast = entries.some(({ role }) => role === 'last');
  const lead = (to: Leads) => {
    setTab('tab' in to ? to.tab : 'table');
    if ('filter' in to) setFilter(to.filter);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((files) => desk.add(files, 'papers'));
  };
  return (
    <div
      className={`desk${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <header>
        <h1>{text.title}</h1>
        <p className="hint">{text.internal}</p>
        <Button appearance="subtle" onClick={onLanguage}>
          {text.language}
        </Button>
      </header>
      {paper !== null ? (
        <div>
          <PaperView
            entry={paper}
            template={paper.paper?.template.id ?? template}
            onBack={() => setPaper(null)}
          />
        </div>
      ) : (
        <main>
          <Give />
          <Progress />
          {rows.length === 0 ? (
            <Empty />
          ) : (
            <>
              <Overview rows={rows} onLead={lead} />
              <Exports />
              <nav className="desk-tabs" aria-label={text.tabs.label}>
                {TABS.filter((one) => one !== 'round' || withLast).map((one) => (
                  <button
                    key={one}
                    type="button"
                    aria-current={one === tab ? 'page' : undefined}
                    onClick={() => setTab(one)}
                  >
                    {text.tabs[one]}
                  </button>
                ))}
              </nav>
              {tab === 'table' && (
                <PapersTable all={rows} filter={filter} onFilter={setFilter} onOpen={setPaper} />
              )}
              {tab === 'overlap' && <Shared />}
              {tab === 'missing' && <Missing />}
              {tab === 'round' && <LastRound />}
            </>
          )}
        </main>
      )}
    </div>
  );
}

/** What the page is for, while there is nothing on it. */
function Empty() {
  const { empty } = useDeskWords().desk;
  return (
    <section className="desk-empty" aria-label={empty.title}>
      <h2>{empty.title}</h2>
      <ol>
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="hint">{empty.kinds}</p>
    </section>
  );
}

/** How far the reading is, and the way to stop it. */
function Progress() {
  const { desk: text } = useDeskWords();
  const desk = useDesk();
  const { done, all, comparing, cancelled } = useDeskState();
  if (all === 0 && !comparing) return cancelled ? <p role="status">{text.cancelled}</p> : null;
  return (
    <p className="desk-progress">
      <progress
        max={Math.max(1, all)}
        value={comparing ? undefined : done}
        aria-label={text.progress({ done, all })}
      />
      <span role="status">{comparing ? text.comparing : text.progress({ done, all })}</span>
      <Button size="small" onClick={() => desk.cancel()}>
        {text.cancel}
      </Button>
    </p>
  );
}
