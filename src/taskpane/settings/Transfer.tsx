import { useRef, useState, type ChangeEvent } from 'react';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import { saveFile, today } from '../parts/download';
import { settingsFromFile, settingsToFile } from './transfer-file';
import { defaultPanelSettings } from './defaults';
import { Button } from '../parts/Button';

/** All settings as one file, out and in, and back to the defaults. */
export function Transfer() {
  const words = wordsOf('pages').settings;
  const { session } = usePanel();
  const { settings } = usePanelState();
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);

  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (chosen === undefined) return;
    const read = settingsFromFile(await chosen.text(), words);
    if (read.ok) session.changeSettings(read.settings);
    setSaid(read.ok ? words.imported : read.why);
  };
  const reset = () => {
    session.changeSettings(defaultPanelSettings);
    setSaid(words.resetDone);
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
        <Button size="small" onClick={() => file.current?.click()}>
          {words.import}
        </Button>
        <Button size="small" appearance="subtle" onClick={reset}>
          {words.reset}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.import}
          onChange={(event) => void load(event)}
        />
      </div>
      <p role="status" className="hint">
        {said}
      </p>
    </section>
  );
}
