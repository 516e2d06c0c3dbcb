import { useState } from 'react';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { Button } from '../parts/Button';
import { besideGap, isGap } from '../store/beside';
import { commentText } from '../store/commenting';
import type { FindingsRow } from './rows';
import './FixPreview.css';

/** Rows listed with a tick of their own; of the rest all or none. */
const LISTED = 40;

/** The rows on screen as Word's own comments: all, or those that are ticked; and the way to take them away again. */
export default function CommentRows({
  rows,
  onDone,
}: {
  readonly rows: readonly FindingsRow[];
  readonly onDone: () => void;
}) {
  const words = wordsOf('pages').comments;
  const { severity: severities, about } = wordsOf('pages').findings;
  const { session } = usePanel();
  const { analysis, readOnly } = usePanelState();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (analysis === null) return null;
  const { paragraphs } = analysis;
  const chosen = rows.filter(({ key }) => !left.has(key));
  const tick = (keys: readonly string[], on: boolean) =>
    setLeft((before) => {
      const next = new Set(before);
      for (const key of keys) {
        if (on) next.delete(key);
        else next.add(key);
      }
      return next;
    });
  const notes = chosen.flatMap(({ severity, what, places }) => {
    const finding = places[0]?.finding;
    if (finding === undefined) return [];
    const span = isGap(finding) ? besideGap(paragraphs, finding.span).span : finding.span;
    const said = places.length > 1 ? words.places({ what, count: places.length }) : what;
    const expect = paragraphs[span.paragraph]?.text ?? '';
    return [{ span, expect, text: commentText(severities[severity], said) }];
  });
  const locked = readOnly ? { disabledFocusable: true, title: words.readOnly } : {};
  return (
    <div className="fix-preview">
      <div className="fix-list" role="group" aria-label={words.title}>
        <p>{words.hint}</p>
        <label className="fix-choice">
          <input
            type="checkbox"
            checked={chosen.length === rows.length}
            onChange={({ target }) =>
              tick(
                rows.map(({ key }) => key),
                target.checked,
              )
            }
          />
          <strong>{words.all({ count: rows.length })}</strong>
        </label>
        <ul>
          {rows.slice(0, LISTED).map(({ key, severity, what }) => (
            <li key={key}>
              <label className="fix-choice">
                <input
                  type="checkbox"
                  checked={!left.has(key)}
                  onChange={({ target }) => tick([key], target.checked)}
                />
                <span>{about({ action: severities[severity], what })}</span>
              </label>
            </li>
          ))}
        </ul>
        <div className="finding-actions">
          <Button
            size="small"
            appearance="primary"
            {...(chosen.length === 0 ? { disabledFocusable: true } : locked)}
            onClick={() => {
              onDone();
              void session.comment(notes);
            }}
          >
            {words.write({ count: chosen.length })}
          </Button>
          <Button size="small" {...locked} onClick={() => void session.uncomment()}>
            {words.remove}
          </Button>
          <Button size="small" appearance="subtle" onClick={onDone}>
            {wordsOf('pages').preview.cancel}
          </Button>
        </div>
      </div>
    </div>
  );
}
