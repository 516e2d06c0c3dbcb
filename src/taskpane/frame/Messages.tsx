import { Suspense, useRef } from 'react';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState, useWords } from '../context';
import { later } from '../later';
import { useKeptFocus } from '../parts/kept-focus';
import { Message, type MessageKind } from '../parts/Message';
import { NotPlannedList } from '../parts/NotPlannedList';
import type { Notice } from '../store/state';
import { templateName } from '../template-name';
import type { PanelStrings } from '../../strings/zh-CN/panel';
import { Button } from '../parts/Button';
import './Messages.css';

const ProblemMessage = later(() => import('./ProblemMessage'), 'pages');

/** What is told while an insertion can still be taken back. */
const TAKE_BACK: ReadonlySet<Notice['kind']> = new Set(['inserted', 'nothing-missing']);
/** Headings listed of those that another template would add. */
const ADDS_LISTED = 12;

/** Everything the panel has to say across its width: problems first, then outcomes, then lasting conditions. */
export default function Messages() {
  const words = useWords();
  const { session } = usePanel();
  const { notice, problem, receipt, storage, readOnly, analysis, work } = usePanelState();
  const said = notice === null ? null : sayNotice(notice, words);
  const degraded = analysis?.degraded ?? [];
  const busy = work === null || work.kind === 'check' ? null : words.busy[work.kind];
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(
    place,
    () =>
      place.current?.querySelector<HTMLElement>('button') ??
      document.querySelector<HTMLElement>('[role=tab][aria-selected=true]'),
  );
  return (
    <div className="messages" ref={place}>
      {problem !== null && (
        <Suspense fallback={null}>
          <ProblemMessage problem={problem} />
        </Suspense>
      )}
      {busy !== null && (
        <p className="for-readers" role="status">
          {busy}
        </p>
      )}
      {said !== null && (
        <Message
          kind={said.kind}
          closeLabel={words.commands.close}
          onClose={() => session.dismissNotice()}
          actions={
            notice !== null && TAKE_BACK.has(notice.kind) && receipt !== null ? (
              <Button size="small" onClick={() => void session.undoInsert()}>
                {words.insert.undo}
              </Button>
            ) : notice?.kind === 'would-add' && notice.adds.length > 0 ? (
              <Button size="small" disabledFocusable={readOnly} onClick={() => void session.insert()}>
                {words.commands.insert}
              </Button>
            ) : undefined
          }
        >
          {said.text}
          {notice?.kind === 'would-add' && (
            <ul>
              {notice.adds.slice(0, ADDS_LISTED).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          {notice !== null && 'left' in notice && notice.kind !== 'undone' && (
            <NotPlannedList left={notice.left ?? []} />
          )}
          {notice?.kind === 'undone' && notice.left.length > 0 && (
            <ul>
              {notice.left.map(({ text, reason }, index) => (
                <li key={index}>{wordsOf('pages').stayed.left({ text, reason })}</li>
              ))}
            </ul>
          )}
        </Message>
      )}
      {readOnly && problem?.code !== 'read-only' && <Message kind="info">{words.notices.readOnly}</Message>}
      {degraded.map((what) => (
        <Message key={what} kind="warning">
          {what in words.notices.degraded
            ? words.notices.degraded[what as keyof typeof words.notices.degraded]
            : words.notices.degraded.other}
        </Message>
      ))}
      {analysis?.revisionsPending === true && <Message kind="info">{words.notices.revisionsPending}</Message>}
      {storage !== 'ok' && (
        <Message kind="warning" closeLabel={words.notices.dismiss} onClose={() => session.acceptStorage()}>
          {storage === 'damaged' ? words.notices.settingsDamaged : words.notices.storageBlocked}
        </Message>
      )}
    </div>
  );
}

function sayNotice(
  notice: Notice,
  words: PanelStrings,
): { readonly kind: MessageKind; readonly text: string } {
  switch (notice.kind) {
    case 'inserted':
      return {
        kind: 'success',
        text:
          words.insert.done({ count: notice.count }) +
          (notice.renumbered > 0 ? words.insert.renumbered({ count: notice.renumbered }) : '') +
          (notice.unlike > 0 ? words.insert.unlike({ count: notice.unlike }) : ''),
      };
    case 'would-add':
      return {
        kind: 'info',
        text:
          notice.adds.length === 0
            ? words.insert.wouldAddNothing({ title: templateName(notice.template) })
            : words.insert.wouldAdd({
                title: templateName(notice.template),
                count: notice.adds.length,
                stays: notice.stays.length,
              }),
      };
    case 'nothing-missing':
      return {
        kind: 'info',
        text:
          notice.left === undefined
            ? words.insert.nothing
            : words.insert.nothingFits({ count: notice.left.length }),
      };
    case 'nothing-chosen':
      return { kind: 'info', text: words.insert.nothingChosen };
    case 'undone':
      if (notice.removed === 0) return { kind: 'info', text: wordsOf('pages').stayed.undoNothing };
      return notice.left.length > 0
        ? { kind: 'info', text: wordsOf('pages').stayed.undonePart({ kept: notice.left.length }) }
        : { kind: 'success', text: words.insert.undone };
    case 'fixed':
      return {
        kind: 'success',
        text: `${words.fixed.done({ count: notice.count })} · ${words.fixed.undoHint}`,
      };
    case 'gone':
      return { kind: 'warning', text: words.jump.gone };
    case 'moved':
      return { kind: 'info', text: words.jump.moved };
    case 'beside':
      return { kind: 'info', text: words.jump[notice.side] };
    case 'said':
      return { kind: 'info', text: notice.text };
    case 'copied':
      return { kind: 'success', text: words.saved.copied };
    case 'saved':
      return { kind: 'success', text: words.saved.file({ name: notice.name }) };
  }
}
