import type { Entry } from '../store/entry';
import { useDeskWords } from '../words';

/** What stands and what lacks, a square each: sections, then dimensions as dark as they have points. */
export function Strip({ entry }: { readonly entry: Entry }) {
  const { strip } = useDeskWords().desk;
  const { paper } = entry;
  if (paper === undefined) return null;
  const squares = [
    ...paper.summary.sections.map(({ id, name, present, characters }) => ({
      key: `s:${id}`,
      shade: present ? 3 : 0,
      text: present
        ? strip.present({ name, detail: strip.characters({ count: characters }) })
        : strip.absent({ name }),
    })),
    ...paper.summary.dimensions.map(({ id, name, present, points }) => ({
      key: `d:${id}`,
      shade: present ? Math.min(3, 1 + Math.floor(points / 2)) : 0,
      text: present
        ? strip.present({ name, detail: strip.points({ count: points }) })
        : strip.absent({ name }),
    })),
  ];
  return (
    <span className="strip" role="img" aria-label={squares.map(({ text }) => text).join('；')}>
      {squares.map(({ key, shade, text }) => (
        <span key={key} className={`square shade-${shade}`} title={text} />
      ))}
    </span>
  );
}
