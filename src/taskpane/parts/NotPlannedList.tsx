import { wordsOf } from '../area-words';
import type { NotPlanned } from '../store/state';

/** What is missing and could not be planned, each with its reason. */
export function NotPlannedList({ left }: { readonly left: NotPlanned }) {
  const words = wordsOf('pages').stayed.notPlanned;
  if (left.length === 0) return null;
  return (
    <ul>
      {left.map(({ key, text, why }) => (
        <li key={key}>{words[why]({ text })}</li>
      ))}
    </ul>
  );
}
