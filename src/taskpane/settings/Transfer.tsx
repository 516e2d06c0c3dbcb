import { useRef, useState, type ChangeEvent } from 'react';
import { parseTemplate } from '../../core/template/parse';
import { usePanel, usePanelState } from '../context';
import { usePageWords } from '../page-words';
import { saveFile, today } from '../parts/download';
import type { PagesStrings } from '../../strings/zh-CN/panel-pages';
import { fromJson } from './keeper';
import { defaultPanelSettings, parsePanelSettings, type PanelSettings } from './schema';
import { Button } from '../parts/Button';

/** All settings as one file, out and in, and back to the defaults. */
export function Transfer() {
  const words = usePageWords().settings;
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

/** The file's text: indented, so that an administrator can read and edit it. */
export function settingsToFile(settings: PanelSettings): string {
  return `${JSON.stringify({ product: 'gangju', ...settings }, null, 2)}\n`;
}

/** Settings out of a file's text; everything fits or nothing is taken. */
export function settingsFromFile(
  text: string,
  words: PagesStrings['settings'],
): { readonly ok: true; readonly settings: PanelSettings } | { readonly ok: false; readonly why: string } {
  const json = fromJson(text);
  if (typeof json !== 'object' || json === null || !('product' in json) || json.product !== 'gangju')
    return { ok: false, why: words.importBad };
  const { product: _product, ...rest } = json;
  const parsed = parsePanelSettings(rest);
  if (!parsed.ok) return { ok: false, why: words.importDamaged({ where: parsed.where }) };
  const bad = parsed.settings.templates.findIndex((template) => !parseTemplate(template).ok);
  if (bad >= 0) return { ok: false, why: words.importDamaged({ where: `templates.${bad}` }) };
  return parsed;
}
