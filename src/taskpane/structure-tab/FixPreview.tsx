import type { Finding } from '../../core/checks/types';
import type { Edit } from '../../core/document/edit';
import { wordsOf } from '../area-words';
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
  readonly onApply: () => void;
  readonly onCancel: () => void;
}) {
  const words = wordsOf('pages').preview;
  const edits = props.findings.flatMap(({ fix }) => fix ?? []);
  return (
    <div className="fix-preview" role="group" aria-label={words.fixTitle({ count: edits.length })}>
      <p>{words.fixTitle({ count: edits.length })}</p>
      <ul>
        {edits.slice(0, LISTED).map((edit, index) => (
          <li key={index}>
            <Change {...changeOf(edit, words)} words={words} />
          </li>
        ))}
      </ul>
      {edits.length > LISTED && <p>{words.restOf({ count: edits.length - LISTED })}</p>}
      <div className="finding-actions">
        <Button size="small" appearance="primary" onClick={props.onApply}>
          {words.apply({ count: props.findings.length })}
        </Button>
        <Button size="small" onClick={props.onCancel}>
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

function Change({
  lead,
  old,
  now,
  tail,
  note,
  words,
}: ChangeText & { readonly words: PagesStrings['preview'] }) {
  return (
    <span className="change">
      {note !== '' && <em>{note} </em>}
      {lead}
      {old !== '' && (
        <del>
          <span className="for-readers">{words.before}：</span>
          {old}
        </del>
      )}
      {now !== '' && (
        <ins>
          <span className="for-readers">{words.after}：</span>
          {now}
        </ins>
      )}
      {tail}
    </span>
  );
}

/** An edit in words: what stands there, what will, and a little around it. */
export function changeOf(edit: Edit, words: PagesStrings['preview']): ChangeText {
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
