import { useState } from 'react';
import { byLongest, shownPassages, type ShownPair } from '../../review/overlap-model';
import { Button } from '../../taskpane/parts/Button';
import { Pieces } from '../../taskpane/parts/Pieces';
import type { DeskState } from '../store/desk';
import { nameOf } from '../store/entry';
import { useDeskWords } from '../words';
import { useDeskState } from './context';

/** Papers beyond these make a matrix that nobody reads. */
const MOST_IN_MATRIX = 40;

/** Copied text: a matrix of amounts, a list of pairs, and a pair side by side. */
export function Shared() {
  const {
    desk: { overlap: text },
    overlap: words,
  } = useDeskWords();
  const state = useDeskState();
  const [shown, setShown] = useState<ShownPair | null>(null);
  const pairs = pairsOf(state);
  if (shown !== null) return <SideBySideView pair={shown} onBack={() => setShown(null)} />;
  const name = (id: number) => personOf(state, id);
  return (
    <section>
      <p className="hint">{words.note}</p>
      {pairs.length === 0 && <p>{words.none}</p>}
      {pairs.length > 0 && <Matrix state={state} pairs={pairs} onOpen={setShown} />}
      {pairs.length > 0 && (
        <>
          <h2>{text.list}</h2>
          <ul>
            {pairs.map((pair, i) => (
              <li key={i}>
                <button type="button" className="link" onClick={() => setShown(pair)}>
                  {text.open({ a: pair.a.name, b: pair.b.name })}
                </button>{' '}
                {words.roles[pair.role]} ·{' '}
                {words.sum({
                  characters: pair.overlap.characters,
                  longest: pair.overlap.longest,
                  dates: pair.overlap.datesOnly,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {state.overlap.house.length > 0 && (
        <>
          <h2>{words.house}</h2>
          <p className="hint">{words.houseHint}</p>
          <ul>
            {state.overlap.house.map(({ text: sentence, ids }) => (
              <li key={sentence}>{words.houseRow({ count: ids.length, text: sentence })}</li>
            ))}
          </ul>
        </>
      )}
      {state.overlap.versions.map(({ a, b }) => (
        <p key={`${a}-${b}`}>{words.version({ a: name(a), b: name(b) })}</p>
      ))}
    </section>
  );
}

function Matrix({
  state,
  pairs,
  onOpen,
}: {
  readonly state: DeskState;
  readonly pairs: readonly ShownPair[];
  readonly onOpen: (pair: ShownPair) => void;
}) {
  const { overlap: text } = useDeskWords().desk;
  const names = [...new Set(pairs.flatMap(({ a, b }) => [a.name, b.name]))].slice(0, MOST_IN_MATRIX);
  const at = new Map<string, ShownPair>();
  for (const pair of pairs)
    for (const key of [`${pair.a.name}|${pair.b.name}`, `${pair.b.name}|${pair.a.name}`]) at.set(key, pair);
  if (state.entries.length < 2) return null;
  return (
    <div className="desk-matrix" role="region" aria-label={text.matrix}>
      <table>
        <caption>{text.matrix}</caption>
        <thead>
          <tr>
            <td />
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {names.map((column) => {
                const pair = row === column ? undefined : at.get(`${row}|${column}`);
                return (
                  <td key={column} className="number">
                    {pair && (
                      <button
                        type="button"
                        className="link"
                        aria-label={text.open({ a: pair.a.name, b: pair.b.name })}
                        onClick={() => onOpen(pair)}
                      >
                        {pair.overlap.characters}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SideBySideView({ pair, onBack }: { readonly pair: ShownPair; readonly onBack: () => void }) {
  const {
    desk: { overlap: text },
    overlap: words,
  } = useDeskWords();
  return (
    <section aria-label={text.open({ a: pair.a.name, b: pair.b.name })}>
      <Button onClick={onBack}>{text.back}</Button>
      <h2>{words.pair({ a: pair.a.name, b: pair.b.name, role: words.roles[pair.role] })}</h2>
      {shownPassages(pair).map(({ whereA, whereB, texts, characters, datesOnly, reworded }, i) => (
        <div className="beside" key={i}>
          <p className="hint">
            {[
              words.passage({ characters }),
              ...(datesOnly ? [words.datesOnly] : []),
              ...(reworded ? [words.reworded] : []),
            ].join(' · ')}
          </p>
          <p>
            <span className="hint">{whereA || words.outside}</span>
            <Pieces pieces={texts.a} />
          </p>
          <p>
            <span className="hint">{whereB || words.outside}</span>
            <Pieces pieces={texts.b} />
          </p>
        </div>
      ))}
    </section>
  );
}

function personOf({ entries }: DeskState, id: number): string {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) return '';
  const twins = entries.filter((one) => one.person === entry.person && one.role === entry.role).length > 1;
  return twins ? `${entry.person}（${nameOf(entry)}）` : entry.person;
}

/** Pairs with their papers, the longest passage first. */
export function pairsOf(state: DeskState): ShownPair[] {
  const byId = new Map(state.entries.map((entry) => [entry.id, entry]));
  return state.overlap.pairs
    .flatMap(({ a, b, mine, overlap }): ShownPair[] => {
      const [one, other] = [byId.get(a)?.paper, byId.get(b)?.paper];
      if (!one || !other) return [];
      const suffix = byId.get(b)!.role === 'last' ? ' ↩' : '';
      return [
        {
          a: { name: personOf(state, a), paper: one },
          b: { name: personOf(state, b) + suffix, paper: other },
          role: mine ? 'mine' : 'others',
          overlap,
        },
      ];
    })
    .sort(byLongest);
}
