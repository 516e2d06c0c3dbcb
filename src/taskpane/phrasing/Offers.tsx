import { useState, type JSX } from 'react';
import type { Phrase } from '../../core/phrasing/catalogue';
import type { PhrasingStrings } from '../../strings/zh-CN/phrasing';
import { wordsOf } from '../area-words';
import { remember, toggleFavourite } from './memory';
import { landPhrase } from '../../core/phrasing/land-phrase';
import { OwnList } from './OwnList';
import { PhraseList } from './PhraseList';
import { PhraseSearch } from './PhraseSearch';
import type { OffersProps } from './props';
import { SetMaker } from './SetMaker';

type OfferShelf = keyof PhrasingStrings['offers']['tabs'];
const shelves: readonly OfferShelf[] = ['scaffold', 'phrase', 'own', 'recent'];

/** Ready wording: whole sets, single sentences, the author's own, and what was used lately. */
export function Offers(props: OffersProps): JSX.Element {
  const { memory, update, run } = props;
  const { offers: words, done } = wordsOf('phrasing');
  const [shelf, setShelf] = useState<OfferShelf>('scaffold');
  const insert = (phrase: Phrase) =>
    void run(
      (now) => ({ landing: landPhrase(now, phrase.text), told: done.inserted }),
      () => update((current) => remember(current, phrase)),
    );
  const lists = {
    favourites: memory.favourites,
    onInsert: insert,
    onFavourite: (phrase: Phrase) => update((current) => toggleFavourite(current, phrase)),
  };
  return (
    <section className="ph-offers" aria-label={words.label}>
      <div className="ph-shelves" role="group" aria-label={words.label}>
        {shelves.map((one) => (
          <button
            key={one}
            type="button"
            className="ph-shelf"
            aria-pressed={one === shelf}
            onClick={() => setShelf(one)}
          >
            {words.tabs[one]}
          </button>
        ))}
      </div>
      <label className="ph-check">
        <input
          type="checkbox"
          checked={memory.plain}
          onChange={(event) => {
            const plain = event.target.checked;
            update((current) => ({ ...current, plain }));
          }}
        />
        {words.plain}
      </label>
      {shelf === 'scaffold' && <SetMaker {...props} />}
      {shelf === 'phrase' && <PhraseSearch {...props} lists={lists} />}
      {shelf === 'own' && <OwnList {...props} onInsert={insert} />}
      {shelf === 'recent' && (
        <>
          <h4>{words.favourites}</h4>
          <PhraseList {...lists} phrases={memory.favourites} />
          <h4>{words.recents}</h4>
          <PhraseList {...lists} phrases={memory.recents} />
        </>
      )}
    </section>
  );
}
