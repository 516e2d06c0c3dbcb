import { useId, useMemo, useState, type JSX } from 'react';
import { phrasesFor, searchPhrases, type PhraseKind } from '../../core/phrasing/catalogue';
import { placeAt } from '../../core/phrasing/place';
import { cursorOf } from '../../core/phrasing/view';
import { wordsOf } from '../area-words';
import { ChoiceField } from './ChoiceField';
import type { OffersProps } from './props';
import { PhraseList, type PhraseListProps } from './PhraseList';

/** Most sentences shown at a time: more are found by a word or a kind. */
const MOST_SHOWN = 40;
const kinds: readonly (PhraseKind | 'all')[] = [
  'all',
  'headline',
  'body',
  'evidence',
  'cause',
  'measure',
  'transition',
  'own',
];

/** All sentences, those for the place at the cursor first, narrowed by words and by kind. */
export function PhraseSearch({
  view,
  template,
  memory,
  lists,
}: OffersProps & { readonly lists: Omit<PhraseListProps, 'phrases'> }): JSX.Element {
  const { offers: words } = wordsOf('phrasing');
  const id = useId();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<PhraseKind | 'all'>('all');
  const place = view === null ? null : placeAt(view.outline, cursorOf(view));
  const dimension = place?.dimension?.id ?? null;
  const section = place?.section?.id ?? null;
  const all = useMemo(() => {
    const own = (near: boolean) =>
      memory.own
        .filter((phrase) => (dimension !== null && phrase.dimension === dimension) === near)
        .map(({ text }) => ({ text, kind: 'own', topic: null }) as const);
    return [...own(true), ...phrasesFor(template, dimension, section, memory.plain), ...own(false)];
  }, [template, dimension, section, memory.plain, memory.own]);
  const found = useMemo(
    () => searchPhrases(all, query).filter((phrase) => kind === 'all' || phrase.kind === kind),
    [all, query, kind],
  );
  return (
    <div className="ph-search">
      <label htmlFor={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        value={query}
        placeholder={words.searchHint}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="ph-row">
        <ChoiceField
          label={words.sort}
          value={kind}
          options={kinds.map((one) => [one, one === 'all' ? words.everything : words.kinds[one]] as const)}
          onChange={setKind}
        />
        <span className="ph-note" role="status">
          {words.found(found.length)}
        </span>
      </div>
      <PhraseList {...lists} phrases={found.slice(0, MOST_SHOWN)} />
      {found.length > MOST_SHOWN && <p className="ph-note">{words.more(found.length - MOST_SHOWN)}</p>}
    </div>
  );
}
