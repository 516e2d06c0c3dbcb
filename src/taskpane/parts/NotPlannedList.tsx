import { leftGroups } from '../../core/plan/left-groups';
import { wordsOf } from '../area-words';
import type { NotPlanned } from '../store/state';

/** What is missing and could not be planned, with the place and the reason; told once where several share them. */
export function NotPlannedList({ left }: { readonly left: NotPlanned }) {
  const words = wordsOf('pages').stayed.notPlanned;
  if (left.length === 0) return null;
  return (
    <ul>
      {leftGroups(left).map(({ texts, why, after }) => (
        <li key={`${why} ${texts[0]}`}>{words[why]({ texts, after: shorten(after) })}</li>
      ))}
    </ul>
  );
}

/** Characters of a neighbour by which it is known. */
const LONGEST = 22;

const shorten = (text: string): string => {
  const plain = text.trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
};
