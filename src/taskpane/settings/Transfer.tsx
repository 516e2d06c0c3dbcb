import { useRef, useState } from 'react';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { Button } from '../parts/Button';
import { FileButton, JSON_FILES } from '../parts/FileButton';
import { saveFile } from '../parts/download';
import { today } from '../../road/today';
import { defaultPanelSettings } from './defaults';
import { countOf, KINDS, merged, replaced, replacedByMerge, type SettingsKind } from './kinds';
import type { PanelSettings } from './schema';
import { settingsFromFile, settingsToFile } from './transfer-file';

/** What is about to be done; asked first, since it may cost something. */
interface Pending {
  readonly what: 'import' | 'reset';
  readonly settings: PanelSettings;
}

/** All settings as one file, out and in, and back to the defaults: asked first, by kinds, and undone with one click. */
export function Transfer() {
  const words = wordsOf('pages').settings;
  const { session } = usePanel();
  const { settings } = usePanelState();
  const [said, setSaid] = useState('');
  const [pending, setPending] = useState<Pending | null>(null);
  const [before, setBefore] = useState<PanelSettings | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);

  const load = async (chosen: File) => {
    const read = settingsFromFile(await chosen.text(), words, wordsOf('issues'));
    setSaid(read.ok ? '' : read.why);
    if (read.ok) setPending({ what: 'import', settings: read.settings });
  };
  const done = (next: PanelSettings | null, told: string) => {
    setPending(null);
    opener.current?.focus();
    if (next === null) return;
    setBefore(settings);
    session.changeSettings(next);
    setSaid(told);
  };

  return (
    <section className="card" aria-label={words.transfer}>
      <h3>{words.transfer}</h3>
      <p className="hint">{words.transferHint}</p>
      <div className="card-actions">
        <Button
          size="small"
          onClick={() =>
            saveFile(`${words.file}-${today()}.json`, settingsToFile(settings), 'application/json')
          }
        >
          {words.export}
        </Button>
        <FileButton
          size="small"
          accept={JSON_FILES}
          onClick={(event) => (opener.current = event.currentTarget)}
          onFiles={([chosen]) => void load(chosen)}
        >
          {words.import}
        </FileButton>
        <Button
          size="small"
          appearance="subtle"
          onClick={(event) => {
            opener.current = event.currentTarget;
            setSaid('');
            setPending({ what: 'reset', settings: defaultPanelSettings });
          }}
        >
          {words.reset}
        </Button>
      </div>
      {pending !== null && (
        <Confirm
          key={pending.what}
          pending={pending}
          settings={settings}
          onDone={(next) => done(next, pending.what === 'import' ? words.imported : words.resetDone)}
        />
      )}
      <p role="status" className="hint">
        {said}
      </p>
      {before !== null && (
        <div className="card-actions">
          <Button
            size="small"
            onClick={() => {
              session.changeSettings(before);
              setBefore(null);
              setSaid(words.undone);
              opener.current?.focus();
            }}
          >
            {words.undo}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What comes in or goes, kind by kind, with what would be lost. */
function Confirm({
  pending,
  settings,
  onDone,
}: {
  readonly pending: Pending;
  readonly settings: PanelSettings;
  readonly onDone: (next: PanelSettings | null) => void;
}) {
  const words = wordsOf('pages').settings;
  const { what } = pending;
  const [kinds, setKinds] = useState<ReadonlySet<SettingsKind>>(
    new Set(what === 'import' ? KINDS : ['settings']),
  );
  const [over, setOver] = useState(what === 'reset');
  const named = (count: (kind: SettingsKind) => number): string =>
    KINDS.filter((kind) => kinds.has(kind) && count(kind) > 0)
      .map((kind) => words.kindOf({ name: words.kinds[kind], count: count(kind) }))
      .join(words.separator);
  const lost = over
    ? named((kind) => countOf(settings, kind))
    : named((kind) => replacedByMerge(settings, pending.settings, kind));
  const tick = (kind: SettingsKind, on: boolean) =>
    setKinds((before) => new Set(KINDS.filter((one) => (one === kind ? on : before.has(one)))));
  return (
    <div className="card-body confirm" role="group" aria-label={words.ask[what]}>
      <p>{words.ask[what]}</p>
      {KINDS.map((kind) => (
        <label key={kind} className="confirm-choice">
          <input
            type="checkbox"
            checked={kinds.has(kind)}
            onChange={({ target }) => tick(kind, target.checked)}
          />
          {words.kindOf({
            name: words.kinds[kind],
            count: countOf(what === 'import' ? pending.settings : settings, kind),
          })}
        </label>
      ))}
      {what === 'import' && (
        <label className="confirm-choice">
          <input type="checkbox" checked={over} onChange={({ target }) => setOver(target.checked)} />
          {words.replaceAll}
        </label>
      )}
      {lost !== '' && (
        <p className="hint hint-warning">{(over ? words.lost : words.changed)({ what: lost })}</p>
      )}
      <div className="card-actions">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={kinds.size === 0}
          onClick={() => onDone((over ? replaced : merged)(settings, pending.settings, kinds))}
        >
          {words.confirm[what]}
        </Button>
        <Button size="small" onClick={() => onDone(null)}>
          {wordsOf('pages').preview.cancel}
        </Button>
      </div>
    </div>
  );
}
