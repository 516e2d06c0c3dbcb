import { useState } from 'react';
import { placesInAll, type Finding } from '../../core/checks/types';
import type { Edit } from '../../core/document/edit';
import { wordsOf } from '../area-words';
import { usePanel } from '../context';
import type { PagesStrings } from '../../strings/zh-CN/panel-pages';
import { Button } from '../parts/Button';
import './FixPreview.css';

/** Changes listed before the rest is only counted. */
const LISTED = 8;
/** Characters shown on either side of a change. */
const CONTEXT = 8;

/** What fixing all findings of a rule would change, before it is done. */
export default function FixPreview(props: {
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}) {
  return (
    <div className="fix-preview">
      <FixList {...props} />
    </div>
  );
}

/** Findings with what would become of each, a tick before every one, and the button that does it. */
export function FixList({
  findings,
  onDone,
}: {
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}) {
  const words = wordsOf('pages').preview;
  const { session } = usePanel();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [all, setAll] = useState(false);
  const chosen = findings.filter((_, index) => !left.has(index));
  const count = placesInAll(chosen);
  const tick = (index: number, on: boolean) =>
    setLeft((before) => {
      const next = new Set(before);
      if (on) next.delete(index);
      else next.add(index);
      return next;
    });
  return (
    <div className="fix-list" role="group" aria-label={words.fixTitle({ count })}>
      <p>{words.fixTitle({ count })}</p>
      <ul>
        {(all ? findings : findings.slice(0, LISTED)).map(({ fix }, index) => (
          <li key={index}>
            <label className="fix-choice">
              <input
                type="checkbox"
                checked={!left.has(index)}
                onChange={({ target }) => tick(index, target.checked)}
              />
              <span>
                {(fix ?? []).slice(0, LISTED).map((edit, at) => (
                  <ChangedText key={at} {...changeOf(edit, words)} words={words} />
                ))}
                {fix !== null && fix.length > LISTED && (
                  <em>{words.restOf({ count: fix.length - LISTED })}</em>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {!all && findings.length > LISTED && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {words.restOf({ count: placesInAll(findings.slice(LISTED)) })}
        </Button>
      )}
      <div className="finding-actions">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            onDone();
            void session.fix(chosen);
          }}
        >
          {words.apply({ count })}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

interface ChangeText {
  readonly lead: string;
  readonly old: string;
  readonly now: string;
  readonly tail: string;
  readonly note: string;
}

function ChangedText({
  lead,
  old,
  now,
  tail,
  note,
  words,
}: ChangeText & { readonly words: PagesStrings['preview'] }) {
  const { about } = wordsOf('pages').findings;
  return (
    <span className="change">
      {note !== '' && <em>{note} </em>}
      {lead}
      {old !== '' && (
        <del>
          <span className="for-readers">{about({ action: words.before, what: '' })}</span>
          {old}
        </del>
      )}
      {now !== '' && (
        <ins>
          <span className="for-readers">{about({ action: words.after, what: '' })}</span>
          {now}
        </ins>
      )}
      {tail}
    </span>
  );
}

/** An edit in words: what stands there, what will, and a little around it. */
function changeOf(edit: Edit, words: PagesStrings['preview']): ChangeText {
  const around = (start: number, end: number) => ({
    lead: edit.expect.slice(Math.max(0, start - CONTEXT), start),
    old: edit.expect.slice(start, end),
    tail: edit.expect.slice(end, end + CONTEXT),
  });
  switch (edit.kind) {
    case 'replace':
      return { ...around(edit.start, edit.end), now: edit.text, note: edit.text === '' ? words.removed : '' };
    case 'split':
      return { ...around(edit.at, edit.at), now: '↵', note: words.split };
    case 'format':
      return { ...around(edit.start, edit.end), old: '', now: '', note: words.format };
    case 'insert-paragraph':
      return { lead: '', old: '', now: edit.text, tail: '', note: words.newParagraph };
    case 'delete-paragraph':
      return { lead: '', old: edit.expect, now: '', tail: '', note: words.removed };
  }
}
