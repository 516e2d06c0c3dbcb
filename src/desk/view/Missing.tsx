import { lacking } from '../store/entry';
import { rosterOf } from '../store/person';
import { useDeskWords } from '../words';
import { useDesk, useDeskState } from './context';

/** Who has not handed in, and who lacks what. */
export function Missing() {
  const { roster: text, missing } = useDeskWords().desk;
  const desk = useDesk();
  const { entries, roster } = useDeskState();
  const papers = entries.filter(({ role }) => role === 'papers');
  const names = rosterOf(roster);
  const absent = names.filter(
    (name) => !papers.some(({ person, path }) => person === name || path.includes(name)),
  );
  const lacks = new Map<string, string[]>();
  for (const entry of papers) {
    const { sections, dimensions } = lacking(entry);
    for (const name of [...sections, ...dimensions])
      lacks.set(name, [...(lacks.get(name) ?? []), entry.person]);
  }
  const rows = [...lacks].sort((a, b) => b[1].length - a[1].length);
  return (
    <section className="desk-view desk-missing">
      <label>
        {text.label}
        <textarea
          rows={5}
          placeholder={text.hint}
          defaultValue={roster}
          onChange={(event) => desk.setRoster(event.target.value)}
        />
      </label>
      {names.length > 0 && (
        <p role="status">
          {absent.length === 0 ? text.none : `${text.missing}（${absent.length}）：${absent.join('、')}`}
        </p>
      )}
      {rows.length === 0 ? (
        papers.some(({ paper }) => paper !== undefined) && <p>{missing.complete}</p>
      ) : (
        <dl>
          {rows.map(([name, people]) => (
            <div key={name}>
              <dt>{missing.who({ name, count: people.length })}</dt>
              <dd>{people.join('、')}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
