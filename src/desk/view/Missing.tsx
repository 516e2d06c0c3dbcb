import { lacking, type Entry } from '../store/entry';
import { absentOf } from '../store/person';
import { useDeskWords } from '../words';
import { useDesk, useDeskState } from './context';

/** Who has not handed in, and who lacks what: a bar for each part, as long as many lack it. */
export function Missing() {
  const { roster: text, missing } = useDeskWords().desk;
  const desk = useDesk();
  const { entries, roster } = useDeskState();
  const papers = entries.filter(({ role }) => role === 'papers');
  const read = papers.filter(({ paper }) => paper !== undefined);
  const absent = absentOf(roster, entries);
  const rows = lacks(papers);
  return (
    <section className="desk-missing">
      <label>
        {text.label}
        <textarea
          rows={5}
          placeholder={text.hint}
          defaultValue={roster}
          onChange={(event) => desk.setRoster(event.target.value)}
        />
      </label>
      {absent !== null && (
        <p role="status">
          {absent.length === 0 ? text.none : `${text.missing}（${absent.length}）：${absent.join('、')}`}
        </p>
      )}
      {rows.length === 0 ? (
        read.length > 0 && <p>{missing.complete}</p>
      ) : (
        <dl>
          {rows.map(([name, people]) => (
            <div key={name}>
              <dt>
                {missing.who({ name, count: people.length })}
                <span className="bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * people.length) / Math.max(1, read.length)}%` }} />
                </span>
              </dt>
              <dd>{people.join('、')}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** What is lacking anywhere, with the people who lack it, the most first. */
function lacks(papers: readonly Entry[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const entry of papers) {
    const { sections, dimensions } = lacking(entry);
    for (const name of [...sections, ...dimensions]) {
      const people = found.get(name);
      if (people === undefined) found.set(name, [entry.person]);
      else people.push(entry.person);
    }
  }
  return [...found].sort((a, b) => b[1].length - a[1].length);
}
