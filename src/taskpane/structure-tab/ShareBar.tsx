import { wordsOf } from '../area-words';
import './ShareBar.css';

/** A section's share of the paper as a small bar, beside the range that is usual. */
export function ShareBar(props: {
  readonly share: number;
  readonly usual: { readonly min: number; readonly max: number } | null;
}) {
  const words = wordsOf('pages').map;
  const percent = Math.round(props.share * 100);
  const { usual } = props;
  const range =
    usual === null ? null : { min: Math.round(usual.min * 100), max: Math.round(usual.max * 100) };
  const outside = range !== null && (percent < range.min || percent > range.max);
  return (
    <span className="share">
      <span className="share-track" aria-hidden="true">
        {range !== null && (
          <span
            className="share-usual"
            style={{ insetInlineStart: `${range.min}%`, width: `${range.max - range.min}%` }}
          />
        )}
        <span
          className={outside ? 'share-fill share-outside' : 'share-fill'}
          style={{ width: `${Math.min(100, percent)}%` }}
        />
      </span>
      <span className="share-figure">
        <span aria-hidden="true">
          {percent}%{range !== null && ` ${words.usual(range)}`}
        </span>
        <span className="for-readers">
          {range === null ? words.shareOnly({ percent }) : words.share({ percent, ...range })}
        </span>
      </span>
    </span>
  );
}
