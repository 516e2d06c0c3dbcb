import { useMemo, useState, type JSX } from 'react';
import { topics } from '../../core/phrasing/data';
import { headlineLength } from '../../core/phrasing/parallel';
import { placeAt } from '../../core/phrasing/place';
import { landSet } from '../../core/phrasing/land-set';
import { scaffold, shapesOf, type ScaffoldFamily, type ScaffoldKind } from '../../core/phrasing/scaffold';
import { seriesFamilies } from '../../core/counting/families';
import { topicsOf } from '../../core/template/topics';
import { usualFamily } from '../../core/phrasing/usual-family';
import { cursorOf } from '../../core/phrasing/view';
import { wordsOf } from '../area-words';
import { Button } from '../parts/Button';
import { ChoiceField } from './ChoiceField';
import { countOptions, countWithin } from './counts';
import type { OffersProps } from './props';

const kinds: readonly ScaffoldKind[] = ['problems', 'causes', 'measures'];

/** A whole set of points: chosen, looked at, changed for another, inserted. Follows the cursor until something is chosen. */
export function SetMaker({ view, template, run, memory }: OffersProps): JSX.Element {
  const { offers: words, fresh, families: familyNames, series, done } = wordsOf('phrasing');
  const place = useMemo(() => (view === null ? null : placeAt(view.outline, cursorOf(view))), [view]);
  const [kindChosen, setKind] = useState<ScaffoldKind | null>(null);
  const [dimensionChosen, setDimension] = useState<string | null>(null);
  const [familyChosen, setFamily] = useState<ScaffoldFamily | null>(null);
  const [shapeChosen, setShape] = useState('');
  const [count, setCount] = useState('3');
  const [turn, setTurn] = useState(0);

  const kind = kindChosen ?? kinds.find((one) => one === place?.section?.id) ?? 'problems';
  const dimension = dimensionChosen ?? place?.dimension?.id ?? template.dimensions[0]?.id ?? null;
  const here = template.dimensions.find(({ id }) => id === dimension);
  const family: ScaffoldFamily =
    familyChosen ?? (kind === 'problems' ? (view === null ? 'shi' : usualFamily(view.outline)) : 'han-paren');
  const points = countWithin(family, count);
  const shapes = shapesOf(kind, memory.plain);
  const shape = shapes.find(({ id }) => id === shapeChosen)?.id ?? shapes[0]?.id ?? '';
  const written = useMemo(() => view?.paragraphs.map(({ text }) => text).join('\n') ?? '', [view]);
  const wish = {
    kind,
    template,
    dimension,
    family,
    count: points,
    shape,
    turn,
    plain: memory.plain,
    written,
  };
  const set = scaffold(wish);
  const borrowing = here === undefined ? null : topicsOf(here);
  const families: readonly ScaffoldFamily[] =
    kind === 'problems' ? seriesFamilies : ['han-paren', ...seriesFamilies];

  return (
    <div className="ph-set">
      <div className="ph-row">
        <ChoiceField
          label={words.kind}
          value={kind}
          options={kinds.map((one) => [one, words.scaffoldKind[one]] as const)}
          onChange={(one) => {
            setKind(one);
            setFamily(null);
            setShape('');
          }}
        />
        {here !== undefined && (
          <ChoiceField
            label={words.dimension}
            value={here.id}
            options={template.dimensions.map(({ id, name }) => [id, name] as const)}
            onChange={setDimension}
          />
        )}
        <ChoiceField
          label={fresh.family}
          value={family}
          options={families.map((one) => [one, familyNames[one]] as const)}
          onChange={setFamily}
        />
        <ChoiceField
          label={fresh.count}
          value={String(points)}
          options={countOptions(family)}
          onChange={setCount}
        />
        <ChoiceField
          label={words.shape}
          value={shape}
          options={shapes.map(({ id, pattern }) => [id, pattern] as const)}
          onChange={setShape}
        />
      </div>
      {borrowing?.borrowed === true && (
        <p className="ph-note">{words.borrowed(borrowing.topics.map((id) => topics[id].name).join('、'))}</p>
      )}
      <ol className="ph-preview">
        {set.map(({ enumerator, headline, body }) => (
          <li key={enumerator}>
            <p>
              <b>
                {enumerator}
                {headline}
              </b>
              <span className="ph-length">{series.length(headlineLength(headline))}</span>
            </p>
            <p className="ph-body">{body}</p>
          </li>
        ))}
      </ol>
      <div className="ph-row">
        <Button
          onClick={() => void run((now) => ({ landing: landSet(now, set, family), told: done.inserted }))}
        >
          {words.insert}
        </Button>
        <Button appearance="subtle" onClick={() => setTurn(turn + 1)}>
          {words.another}
        </Button>
      </div>
    </div>
  );
}
