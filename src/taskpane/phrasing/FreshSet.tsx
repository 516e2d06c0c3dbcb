import { useState, type JSX } from 'react';
import { seriesFamilies, type SeriesFamily } from '../../core/counting/families';
import { landSet } from '../../core/phrasing/land-set';
import { blankSet } from '../../core/phrasing/scaffold';
import { usualFamily } from '../../core/phrasing/usual-family';
import type { CursorView } from '../../core/phrasing/view';
import { wordsOf } from '../area-words';
import { Button } from '../parts/Button';
import { ChoiceField } from './ChoiceField';
import { countOptions, countWithin } from './counts';
import { PhrasingFold } from './PhrasingFold';
import type { RunHere } from './props';

interface FreshSetProps {
  readonly view: CursorView | null;
  readonly run: RunHere;
}

/** A fresh set of two to five points with nothing but blanks, in the document's family until another is chosen. */
export function FreshSet({ view, run }: FreshSetProps): JSX.Element {
  const { fresh, families, done } = wordsOf('phrasing');
  const [chosen, setChosen] = useState<SeriesFamily | null>(null);
  const [count, setCount] = useState('3');
  const family = chosen ?? (view === null ? 'shi' : usualFamily(view.outline));
  const points = countWithin(family, count);
  return (
    <PhrasingFold title={fresh.label}>
      <div className="ph-row">
        <ChoiceField
          label={fresh.family}
          value={family}
          options={seriesFamilies.map((one) => [one, families[one]] as const)}
          onChange={setChosen}
        />
        <ChoiceField
          label={fresh.count}
          value={String(points)}
          options={countOptions(family)}
          onChange={setCount}
        />
        <Button
          onClick={() =>
            void run((now) => ({
              landing: landSet(now, blankSet(family, points), family),
              told: done.inserted,
            }))
          }
        >
          {fresh.insert(points)}
        </Button>
      </div>
    </PhrasingFold>
  );
}
