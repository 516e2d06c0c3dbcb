import { useState, useSyncExternalStore, type FormEvent } from 'react';
import { findSlots } from '../../core/document/slots';
import { placeName } from '../../review/where';
import type { Panel } from '../../taskpane/context';
import { Button } from '../../taskpane/parts/Button';
import { useDeskWords } from '../words';
import type { DeskHost } from './desk-host';

/** Blanks are filled in by question: there is no text editor here. Nothing is shown where none is open. */
export function Blanks({ host, panel }: { readonly host: DeskHost; readonly panel: Panel }) {
  const { paper: text } = useDeskWords().desk;
  const { analysis } = useSyncExternalStore(panel.store.subscribe, panel.store.get, panel.store.get);
  const [turn, setTurn] = useState(0);
  const [value, setValue] = useState('');
  const [failed, setFailed] = useState(false);
  const slots = analysis === null ? [] : findSlots(analysis.paragraphs);
  const slot = slots[turn % Math.max(1, slots.length)];
  if (analysis === null || slot === undefined || !host.writable) return null;
  const { paragraph, start, end } = slot.span;
  const where = placeName(analysis.outline, { paragraph, offset: start });

  const fill = async (event: FormEvent) => {
    event.preventDefault();
    const words = value.trim();
    if (words === '') return;
    const expect = analysis.paragraphs[paragraph]?.text ?? '';
    try {
      await host.apply([{ kind: 'replace', paragraph, expect, start, end, text: words }]);
      setValue('');
      setFailed(false);
      host.moveTo({ paragraph, start, end: start + words.length });
    } catch {
      setFailed(true);
    }
    await panel.session.check();
  };
  const skip = () => {
    const next = slots[(turn + 1) % slots.length]!;
    setTurn((turn + 1) % slots.length);
    setValue('');
    host.moveTo(next.span);
  };
  return (
    <form className="desk-blank" aria-label={text.blanks} onSubmit={(event) => void fill(event)}>
      <label>
        <span>
          {text.blank({ at: (turn % slots.length) + 1, all: slots.length })}
          {where !== '' && <span className="hint"> {where}</span>}
        </span>
        <strong>{slot.question === '' ? text.anyBlank : slot.question}</strong>
        <input value={value} onChange={({ target }) => setValue(target.value)} />
      </label>
      <Button type="submit" appearance="primary" disabled={value.trim() === ''}>
        {text.fill}
      </Button>
      <Button onClick={() => host.moveTo(slot.span)}>{text.showBlank}</Button>
      {slots.length > 1 && <Button onClick={skip}>{text.skip}</Button>}
      {failed && <p role="alert">{text.notFilled}</p>}
    </form>
  );
}
