import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { byPlace, type Finding } from '../../core/checks/types';
import type { Panel } from '../../taskpane/context';
import { Button } from '../../taskpane/parts/Button';
import { saveFile } from '../../taskpane/parts/download';
import type { Entry } from '../store/entry';
import { nameOf } from '../store/entry';
import { useDeskState } from '../view/context';
import { problemText, sentenceOf, useDeskWords } from '../words';
import { Blanks } from './Blanks';
import { DeskHost } from './desk-host';
import { panelFor, PanelView } from './panel';
import { TextPane } from './TextPane';

interface Open {
  readonly host: DeskHost;
  readonly panel: Panel;
}

/** One paper without Word: its text with findings marked, and the panel beside it. The original is never touched. */
export function PaperView({
  entry,
  template,
  onBack,
}: {
  readonly entry: Entry;
  readonly template: string;
  readonly onBack: () => void;
}) {
  const words = useDeskWords();
  const { house } = useDeskState();
  const text = words.desk.paper;
  const [open, setOpen] = useState<Open | null>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    let gone = false;
    void entry.file
      .arrayBuffer()
      .then(async (bytes) => {
        const host = DeskHost.open(entry.file.name, new Uint8Array(bytes));
        const panel = await panelFor(host, entry.file.name, template, words.language, house);
        if (!gone) setOpen({ host, panel });
      })
      .catch((error: { code?: string; detail?: string }) => {
        if (!gone)
          setProblem(problemText({ code: error.code ?? 'unreadable', detail: error.detail ?? '' }, words));
      });
    return () => {
      gone = true;
    };
  }, [entry.file, template, words, house]);

  const download = async () => {
    if (open === null) return;
    const bytes = new Uint8Array(await open.host.save());
    saveFile(nameOf(entry), bytes, 'application/octet-stream');
  };
  return (
    <section aria-label={entry.person}>
      <div className="desk-tools">
        <Button onClick={onBack}>{text.back}</Button>
        <h2>
          {entry.person} · {nameOf(entry)}
        </h2>
        {open !== null && <Steps open={open} entry={entry} />}
        {open?.host.writable === false ? (
          <p className="hint">{text.readOnly}</p>
        ) : (
          <Button appearance="primary" disabled={open === null} onClick={() => void download()}>
            {text.download}
          </Button>
        )}
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
      {open === null && problem === '' && <p role="status">{text.loading}</p>}
      {open !== null && <Blanks host={open.host} panel={open.panel} />}
      {open !== null && (
        <div className="desk-beside">
          <Text open={open} entry={entry} />
          <aside className="desk-panel" aria-label={text.panel}>
            <PanelView panel={open.panel} />
          </aside>
        </div>
      )}
    </section>
  );
}

/** What the panel finds, and what was said of the paper beside others, as long as those words stand where they stood. */
function useFindings({ panel: { store } }: Open, { paper, shared = [] }: Entry): readonly Finding[] {
  const { analysis } = useSyncExternalStore(store.subscribe, store.get, store.get);
  return useMemo(() => {
    if (analysis === null) return [];
    const stands = ({ span }: Finding) =>
      analysis.paragraphs[span.paragraph]?.text === paper?.paragraphs[span.paragraph]?.text;
    return [...analysis.findings, ...shared.filter(stands)].sort(byPlace);
  }, [analysis, paper, shared]);
}

const Text = ({ open, entry }: { readonly open: Open; readonly entry: Entry }) => (
  <TextPane host={open.host} findings={useFindings(open, entry)} />
);

/** From one finding to the next. */
function Steps({ open, entry }: { readonly open: Open; readonly entry: Entry }) {
  const words = useDeskWords();
  const text = words.desk.paper;
  const findings = useFindings(open, entry);
  const [at, setAt] = useState(-1);
  const go = (to: number) => {
    const finding = findings[to];
    if (finding === undefined) return;
    setAt(to);
    open.host.moveTo(finding.span);
  };
  const current = findings[at];
  return (
    <>
      <Button disabledFocusable={at <= 0} onClick={() => go(at - 1)}>
        {text.previous}
      </Button>
      <Button disabledFocusable={at >= findings.length - 1} onClick={() => go(at + 1)}>
        {text.next}
      </Button>
      <span role="status" className="desk-current">
        {current !== undefined &&
          `${text.place({ at: at + 1, all: findings.length })}：${sentenceOf(current, words)}`}
      </span>
    </>
  );
}
