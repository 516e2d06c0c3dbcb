import { useState, type DragEvent } from 'react';
import { Button } from '../taskpane/parts/Button';
import { Exports } from './exports/Exports';
import { droppedFiles } from './files/given';
import { PaperView } from './paper/PaperView';
import type { Entry } from './store/entry';
import { useDesk, useDeskState } from './view/context';
import { Give } from './view/Give';
import { Missing } from './view/Missing';
import { Shared } from './view/Shared';
import { Table } from './view/Table';
import { useDeskWords } from './words';

type Tab = 'table' | 'overlap' | 'missing';
const TABS: readonly Tab[] = ['table', 'overlap', 'missing'];

/** The reviewer's page: what was given, what is found in it, what is taken along. */
export function DeskApp({ onLanguage }: { readonly onLanguage: () => void }) {
  const { desk: text } = useDeskWords();
  const desk = useDesk();
  const { template } = useDeskState();
  const [tab, setTab] = useState<Tab>('table');
  const [paper, setPaper] = useState<Entry | null>(null);
  const [over, setOver] = useState(false);

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
          <nav className="desk-tabs" aria-label={text.tabs.label}>
            {TABS.map((one) => (
              <Button
                key={one}
                appearance={one === tab ? 'primary' : 'secondary'}
                aria-current={one === tab ? 'page' : undefined}
                onClick={() => setTab(one)}
              >
                {text.tabs[one]}
              </Button>
            ))}
          </nav>
          <Exports />
          {tab === 'table' && <Table onOpen={setPaper} />}
          {tab === 'overlap' && <Shared />}
          {tab === 'missing' && <Missing />}
        </main>
      )}
    </div>
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
