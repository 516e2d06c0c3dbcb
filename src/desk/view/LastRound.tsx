import type { Finding } from '../../core/checks/types';
import { roundsOf, type RoundChanges } from '../store/rounds';
import { sentenceOf, useDeskWords } from '../words';
import { useDeskState } from './context';

const KINDS: readonly (keyof RoundChanges)[] = ['settled', 'fresh', 'same'];

/** Last round's papers beside this one's: what each settled, what is new, what is the same. */
export function LastRound() {
  const words = useDeskWords();
  const { round: text, table } = words.desk;
  const { both, onlyNow, onlyLast } = roundsOf(useDeskState().entries);
  return (
    <section className="desk-rounds">
      <p className="hint">{text.hint}</p>
      {both.length === 0 && <p>{text.none}</p>}
      {both.map(({ now, changes }) => (
        <details key={now.id}>
          <summary>
            <strong>{now.person}</strong>{' '}
            {table.lastRound({
              settled: changes.settled.length,
              fresh: changes.fresh.length,
              same: changes.same.length,
            })}
          </summary>
          {KINDS.filter((kind) => changes[kind].length > 0).map((kind) => (
            <div key={kind}>
              <h3>{text[kind]}</h3>
              <ul>
                {counted(changes[kind], (finding) => sentenceOf(finding, words)).map(([sentence, count]) => (
                  <li key={sentence}>
                    {sentence}
                    {count > 1 && ` × ${count}`}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
      {onlyNow.length > 0 && <p>{text.onlyNow({ people: onlyNow.join('、'), count: onlyNow.length })}</p>}
      {onlyLast.length > 0 && <p>{text.onlyLast({ people: onlyLast.join('、'), count: onlyLast.length })}</p>}
    </section>
  );
}

/** Sentences in order of their first place, each with how often it is said. */
function counted(
  findings: readonly Finding[],
  sentence: (finding: Finding) => string,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = sentence(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts];
}
