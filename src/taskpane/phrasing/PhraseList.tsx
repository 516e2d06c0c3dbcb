import type { JSX } from 'react';
import type { Phrase } from '../../core/phrasing/catalogue';
import { wordsOf } from '../area-words';

export interface PhraseListProps {
  readonly phrases: readonly Phrase[];
  readonly favourites: readonly Phrase[];
  readonly onInsert: (phrase: Phrase) => void;
  readonly onFavourite: (phrase: Phrase) => void;
}

/** Sentences; a click inserts one, the star keeps it. */
export function PhraseList({ phrases, favourites, onInsert, onFavourite }: PhraseListProps): JSX.Element {
  const { offers: words } = wordsOf('phrasing');
  if (phrases.length === 0) return <p className="ph-note">{words.nothingYet}</p>;
  const kept = new Set(favourites.map(({ text }) => text));
  return (
    <ul className="ph-phrases">
      {phrases.map((phrase) => (
        <li key={phrase.text}>
          <button type="button" className="ph-phrase" onClick={() => onInsert(phrase)}>
            <span className="ph-kind">{words.kinds[phrase.kind] ?? ''}</span>
            {phrase.text}
          </button>
          <button
            type="button"
            className="ph-mini"
            aria-pressed={kept.has(phrase.text)}
            aria-label={words.favourite(phrase.text)}
            onClick={() => onFavourite(phrase)}
          >
            {kept.has(phrase.text) ? '★' : '☆'}
          </button>
        </li>
      ))}
    </ul>
  );
}
