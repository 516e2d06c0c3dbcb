import type { NoticeList } from '../../core/notice/types';
import { reasonsOf } from '../../strings/ask-words';
import { wordsOf } from '../area-words';

/** Characters of the notice that are shown around a list. */
const AROUND = 24;
/** So many lists are shown; the others are hardly ever meant. */
const MOST = 6;

/** The passages of the notice that may name the aspects, their names marked; one of them is taken. */
export function NoticeLists(props: {
  readonly text: string;
  readonly lists: readonly NoticeList[];
  /** Number of the list that is taken, `none`, or `''` while that is open. */
  readonly chosen: string;
  readonly open: boolean;
  readonly onChoose: (value: string) => void;
}) {
  const words = wordsOf('maker');
  const notice = wordsOf('notice');
  const shown = props.lists.slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <fieldset className="card maker-lists">
      <legend>{words.lists}</legend>
      <p className={props.open ? 'hint hint-warning' : 'hint'}>
        {props.open ? words.listsOpen : words.listsHint}
      </p>
      {shown.map((list, i) => (
        <label key={list.place.start + '-' + list.names.length} className="maker-list">
          <input
            type="radio"
            name="maker-list"
            value={i + 1}
            checked={props.chosen === String(i + 1)}
            onChange={() => props.onChoose(String(i + 1))}
          />
          <span>
            <NoticePassage text={props.text} list={list} />
            <span className="hint maker-why">
              {words.why}
              {reasonsOf(list, notice, '；')}
            </span>
          </span>
        </label>
      ))}
      <label className="maker-list">
        <input
          type="radio"
          name="maker-list"
          value="none"
          checked={props.chosen === 'none'}
          onChange={() => props.onChoose('none')}
        />
        <span>{words.none}</span>
      </label>
    </fieldset>
  );
}

/** A list in the notice's own words, its names marked, what lies far between them left out. */
function NoticePassage({ text, list }: { readonly text: string; readonly list: NoticeList }) {
  const pieces: React.ReactNode[] = [];
  let at = Math.max(0, list.place.start - AROUND);
  if (at > 0) pieces.push('…');
  for (const { place } of list.names) {
    const between = text.slice(at, place.start);
    pieces.push(between.length > 2 * AROUND ? `${between.slice(0, AROUND)}…${between.slice(-4)}` : between);
    pieces.push(<mark key={place.start}>{text.slice(place.start, place.end)}</mark>);
    at = place.end;
  }
  const end = Math.min(text.length, at + AROUND);
  pieces.push(text.slice(at, end), end < text.length ? '…' : '');
  return <span className="maker-passage">{pieces}</span>;
}
