import { useState } from 'react';
import { shownPassages, type ShownPair, type ShownPassage } from '../../review/overlap-model';
import type { ComparedPiece } from '../../review/side-by-side';
import { wordsOf } from '../area-words';
import { usePanel } from '../context';
import { Button } from '../parts/Button';
import { Pieces } from '../parts/Pieces';

/** So many passages are shown at first, and so many more each time. */
const STEP = 20;

/** What the open paper shares with one file: how much, and passage by passage with what differs marked. */
export function Passages({
  pair,
  ignored,
  onIgnore,
  onPhrase,
}: {
  readonly pair: ShownPair;
  readonly ignored: readonly string[];
  readonly onIgnore: (text: string) => void;
  readonly onPhrase: (text: string) => void;
}) {
  const words = wordsOf('compare');
  const [shown, setShown] = useState(STEP);
  const { name } = pair.b;
  const { characters, longest, datesOnly } = pair.overlap;
  const passages = shownPassages(pair).filter((passage) => !ignored.includes(textOf(passage.texts.a)));
  const left = passages.length - shown;
  return (
    <section className="card compare-pair" aria-label={words.passages({ name })}>
      <h3>
        {pair.role === 'notice'
          ? words.notice({ name, characters })
          : words.one({ name, characters, longest, dates: datesOnly })}
      </h3>
      <ol>
        {passages.slice(0, shown).map((passage) => (
          <li key={`${passage.place.a.paragraph}:${passage.place.a.start}:${passage.place.b.paragraph}`}>
            <OnePassage pair={pair} passage={passage} onIgnore={onIgnore} onPhrase={onPhrase} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {words.more({ count: Math.min(STEP, left) })}
        </Button>
      )}
    </section>
  );
}

const textOf = (pieces: readonly ComparedPiece[]): string => pieces.map(({ text }) => text).join('');

function OnePassage({
  pair,
  passage,
  onIgnore,
  onPhrase,
}: {
  readonly pair: ShownPair;
  readonly passage: ShownPassage;
  readonly onIgnore: (text: string) => void;
  readonly onPhrase: (text: string) => void;
}) {
  const words = wordsOf('compare');
  const { host } = usePanel();
  const [told, setTold] = useState('');
  const { texts, place, whereA, whereB, characters, datesOnly, reworded } = passage;
  const text = textOf(texts.a);
  const show = async () => {
    const expect = pair.a.paper.paragraphs[place.a.paragraph]?.text ?? '';
    const found = await host.select(place.a, expect).catch(() => 'gone' as const);
    setTold(found === 'gone' ? words.gone : '');
  };
  const notes = [
    ...(datesOnly ? [words.overlap.datesOnly] : []),
    ...(reworded ? [words.overlap.reworded] : []),
  ];
  return (
    <>
      <p className="compare-hint">{[words.where({ where: whereA, characters }), ...notes].join(' · ')}</p>
      <p>
        <span className="compare-side">{words.mineHere}</span>
        <Pieces pieces={texts.a} />
      </p>
      <p>
        <span className="compare-side">
          {[words.theirs({ name: pair.b.name }), whereB].filter((part) => part !== '').join(' · ')}
        </span>
        <Pieces pieces={texts.b} />
      </p>
      <div className="compare-actions">
        <Button size="small" onClick={() => void show()}>
          {words.show}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onIgnore(text)}>
          {words.ignore}
        </Button>
        {pair.role !== 'notice' && (
          <Button size="small" appearance="subtle" title={words.houseHint} onClick={() => onPhrase(text)}>
            {words.house}
          </Button>
        )}
      </div>
      {told !== '' && <p role="status">{told}</p>}
    </>
  );
}
