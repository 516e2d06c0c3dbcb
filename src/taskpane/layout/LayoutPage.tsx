import { useState } from 'react';
import type { FormatSpan } from '../../core/document/edit';
import { ownTemplates } from '../../road/own-templates';
import { heldWords } from '../../strings/layout-words';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { Button } from '../parts/Button';
import { saveFile } from '../parts/download';
import { today } from '../../road/today';
import { Message } from '../parts/Message';
import { Page } from '../parts/Page';
import { ChooseProfile } from './ChooseProfile';
import { Findings } from './Findings';
import './layout.css';
import { manualLines } from './manual';
import { profilesFor } from './own-profiles';
import { newDocument, readForLayout, setLayout, putLooksBack, type LayoutReading } from './work';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Checks and sets how the paper looks. Nothing is read before it is asked for. */
export default function LayoutPage({ onClose }: { readonly onClose: () => void }) {
  const { host, house } = usePanel();
  const { settings, readOnly } = usePanelState();
  const all = wordsOf('layout');
  const words = all.panel;
  const profiles = profilesFor(house, settings.layouts);
  const [id, setId] = useState(profiles[0]!.id);
  const [reading, setReading] = useState<LayoutReading | null>(null);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [pageSet, setPageSet] = useState(false);
  const [restore, setRestore] = useState<readonly FormatSpan[]>([]);
  const [told, setTold] = useState<{ readonly kind: 'success' | 'error'; readonly text: string } | null>(
    null,
  );
  const profile = profiles.find((one) => one.id === id) ?? profiles[0]!;
  const standard = { template: settings.template, own: ownTemplates(settings.templates) };

  const work = async (task: () => Promise<string | null>) => {
    setBusy(true);
    setAsking(false);
    try {
      const text = await task();
      setTold(text === null ? null : { kind: 'success', text });
    } catch {
      setTold({ kind: 'error', text: words.failed });
    } finally {
      setBusy(false);
    }
  };
  const read = async () => setReading(await readForLayout(host, standard, profile));
  const check = () =>
    work(async () => {
      await read();
      return null;
    });
  const set = ({ plan }: LayoutReading) =>
    work(async () => {
      const { page } = await setLayout(host, plan, profile);
      setRestore(plan.restore);
      setPageSet(page);
      await read();
      return `${words.done(plan)}${page ? words.donePage : ''}${words.undoHint}`;
    });
  const undo = () =>
    work(async () => {
      const kept = await putLooksBack(host, restore);
      setRestore([]);
      await read();
      return words.undone({ kept });
    });
  const saveAs = () =>
    work(async () => {
      const made = await newDocument(host, standard, profile);
      if (made.kind !== 'bytes')
        return { opened: words.opened, closed: words.closed, 'no-file': words.noFile }[made.kind];
      const name = `${words.file}-${today()}.docx`;
      saveFile(name, Uint8Array.from(made.bytes), DOCX_TYPE);
      return words.saved({ name });
    });
  const choose = (next: string) => {
    setId(next);
    setReading(null);
    setAsking(false);
    setTold(null);
  };
  const lines = reading === null ? [] : manualLines(reading, profile, words, pageSet);
  const held = reading === null ? '' : heldWords(all, reading.report.held);

  return (
    <Page title={words.title} onClose={onClose}>
      <div className="layout-page">
        <p className="layout-hint">{words.hint}</p>
        <ChooseProfile
          profiles={profiles}
          chosen={profile}
          locked={house?.isLocked('layout') === true}
          onChoose={choose}
        />
        <div className="layout-actions">
          <Button appearance="primary" aria-busy={busy} onClick={() => void check()}>
            {words.check}
          </Button>
          <Button onClick={() => void saveAs()} title={words.saveAsHint}>
            {words.saveAs}
          </Button>
        </div>
        {busy && (
          <p className="layout-hint" role="status">
            {words.checking}
          </p>
        )}
        {told !== null && (
          <Message
            kind={told.kind}
            actions={
              restore.length > 0 ? (
                <Button size="small" onClick={() => void undo()}>
                  {words.undo}
                </Button>
              ) : undefined
            }
          >
            {told.text}
          </Message>
        )}
        {reading !== null && (
          <>
            {reading.report.findings.length === 0 ? (
              <p role="status">{words.clean}</p>
            ) : (
              <Findings
                findings={reading.report.findings}
                onShow={({ paragraph, start, end }) =>
                  void host
                    .select({ paragraph, start, end }, reading.paragraphs[paragraph]?.text ?? '')
                    .catch(() => setTold({ kind: 'error', text: words.failed }))
                }
              />
            )}
            {reading.model.sections === null && <p className="layout-hint">{words.pageUnknown}</p>}
            {held !== '' && <p className="layout-hint">{held}</p>}
            {!readOnly && reading.plan.edits.length > 0 && !asking && (
              <div className="layout-actions">
                <Button onClick={() => setAsking(true)}>{words.preview}</Button>
              </div>
            )}
            {asking && (
              <section className="card layout-card" aria-label={words.preview}>
                <p>
                  {words.previewed({ paragraphs: reading.plan.paragraphs, spans: reading.plan.edits.length })}
                </p>
                <div className="layout-actions">
                  <Button appearance="primary" size="small" onClick={() => void set(reading)}>
                    {words.set}
                  </Button>
                  <Button size="small" onClick={() => setAsking(false)}>
                    {words.cancel}
                  </Button>
                </div>
              </section>
            )}
            {lines.length > 0 && (
              <section className="card layout-card" aria-label={words.manual}>
                <h3>{words.manual}</h3>
                <p className="layout-hint">{words.manualHint}</p>
                <ul className="layout-manual">
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </div>
    </Page>
  );
}
