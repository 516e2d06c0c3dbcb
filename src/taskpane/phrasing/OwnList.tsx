import { useState, type JSX } from 'react';
import type { Phrase } from '../../core/phrasing/catalogue';
import {
  mergePhrases,
  nearFirst,
  parsePhrases,
  tidy,
  writePhrases,
  type OwnPhrase,
} from '../../core/phrasing/own-phrases';
import { dimensionAt, selectedTexts } from '../../core/phrasing/view';
import { wordsOf } from '../area-words';
import { Button } from '../parts/Button';
import { FileButton, JSON_FILES } from '../parts/FileButton';
import { saveFile } from '../parts/download';
import type { OffersProps } from './props';

/** The author's own wording: kept from the selection, inserted, edited, removed, exported and imported. */
export function OwnList({
  view,
  memory,
  update,
  stored,
  run,
  onInsert,
}: OffersProps & { readonly onInsert: (phrase: Phrase) => void }): JSX.Element {
  const { own: words, offers } = wordsOf('phrasing');
  const [editing, setEditing] = useState<string | null>(null);
  const [told, setTold] = useState('');

  const keep = () =>
    run((now) => {
      const dimension = dimensionAt(now);
      const phrases = selectedTexts(now).map((text): OwnPhrase =>
        dimension === null ? { text } : { text, dimension },
      );
      if (phrases.length === 0) return { landing: null, told: words.nothingSelected };
      const { added } = mergePhrases(memory.own, phrases);
      update((current) => ({ ...current, own: mergePhrases(current.own, phrases).phrases }));
      return { landing: null, told: added > 0 ? words.added(added) : words.known };
    });

  const read = async (chosen: File) => {
    const result = parsePhrases(await chosen.text());
    if (!result.ok) {
      setTold(words.badFile(result.reason));
      return;
    }
    const { added, merged } = mergePhrases(memory.own, result.phrases);
    update((current) => ({ ...current, own: mergePhrases(current.own, result.phrases).phrases }));
    setTold(words.imported(added, merged));
  };

  const rewrite = (old: string, text: string) => {
    const tidied = tidy(text);
    setEditing(null);
    if (tidied === '' || tidied === old) return;
    update((current) => {
      const own = current.own.map((phrase) => (phrase.text === old ? { ...phrase, text: tidied } : phrase));
      return { ...current, own: mergePhrases([], own).phrases };
    });
  };

  return (
    <div className="ph-own">
      <div className="ph-row">
        <Button size="small" onClick={() => void keep()}>
          {words.add}
        </Button>
        <FileButton
          size="small"
          appearance="subtle"
          accept={JSON_FILES}
          onFiles={([chosen]) => void read(chosen)}
        >
          {words.import}
        </FileButton>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={memory.own.length === 0}
          onClick={() => saveFile(words.fileName, writePhrases(memory.own), 'application/json')}
        >
          {words.export}
        </Button>
      </div>
      <p className="ph-note" role="status">
        {told}
      </p>
      {!stored && <p className="ph-warning">{words.notStored}</p>}
      {memory.own.length === 0 && <p className="ph-note">{offers.nothingYet}</p>}
      <ul className="ph-phrases">
        {nearFirst(memory.own, view === null ? null : dimensionAt(view)).map(({ text }) => (
          <li key={text}>
            {editing === text ? (
              <Editor text={text} onSave={(next) => rewrite(text, next)} onCancel={() => setEditing(null)} />
            ) : (
              <>
                <button
                  type="button"
                  className="ph-phrase"
                  onClick={() => onInsert({ text, kind: 'own', topic: null })}
                >
                  {text}
                </button>
                <button
                  type="button"
                  className="ph-mini"
                  aria-label={words.edit(text)}
                  onClick={() => setEditing(text)}
                >
                  ✎
                </button>
                <button
                  type="button"
                  className="ph-mini"
                  aria-label={words.remove(text)}
                  onClick={() =>
                    update((current) => ({ ...current, own: current.own.filter((one) => one.text !== text) }))
                  }
                >
                  ✕
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface EditorProps {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

function Editor({ text, onSave, onCancel }: EditorProps): JSX.Element {
  const { own: words } = wordsOf('phrasing');
  const [draft, setDraft] = useState(text);
  return (
    <form
      className="ph-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      <textarea
        aria-label={words.editing}
        rows={3}
        maxLength={2000}
        value={draft}
        // The field takes the place of the button that was just pressed.
        ref={(field) => field?.focus()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
        onChange={(event) => setDraft(event.target.value)}
      />
      <div className="ph-row">
        <Button size="small" type="submit">
          {words.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
