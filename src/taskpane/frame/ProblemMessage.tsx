import { useState } from 'react';
import { usePanel, usePanelState, useWords } from '../context';
import { wordsOf } from '../area-words';
import { detailsOf } from '../details';
import { useAsk } from '../house/HouseMark';
import { Button } from '../parts/Button';
import { copyText } from '../parts/clipboard';
import { Message } from '../parts/Message';
import type { PagesStrings } from '../../strings/zh-CN/panel-pages';
import type { Problem } from '../store/state';
import './ProblemMessage.css';

/** What it means; of a part that went in also how it goes again, by what can be done about it here. */
function bodyOf(
  { code, written }: Problem,
  canTakeBack: boolean,
  known: PagesStrings['problems'],
  body: string,
): string {
  if (code !== 'partly-applied') return body;
  if (written.length === 0) return known.unread;
  return canTakeBack ? body : known.byHand;
}

/** What went wrong, what it means for the document, and the ways out. */
export default function ProblemMessage({ problem }: { readonly problem: Problem }) {
  const words = useWords();
  const { session } = usePanel();
  const { receipt, analysis } = usePanelState();
  const [copied, setCopied] = useState<boolean | null>(null);
  const known = wordsOf('pages').problems;
  const text =
    problem.code in known && typeof known[problem.code as keyof typeof known] === 'object'
      ? (known[problem.code as keyof typeof known] as { readonly title: string; readonly body: string })
      : known.other;
  const ask = useAsk();
  const details = detailsOf(problem, analysis);
  return (
    <Message
      kind="error"
      title={text.title}
      closeLabel={words.commands.close}
      onClose={() => session.dismissProblem()}
      actions={
        <>
          {problem.code === 'partly-applied' && receipt !== null && (
            <Button size="small" onClick={() => void session.undoInsert()}>
              {words.insert.undo}
            </Button>
          )}
          <Button size="small" onClick={() => void session.check()}>
            {known.retry}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => void copyText(details).then(setCopied)}>
            {known.details}
          </Button>
        </>
      }
    >
      <p>{bodyOf(problem, receipt !== null, known, text.body)}</p>
      {ask !== '' && <p>{ask}</p>}
      {problem.written.length > 0 && (
        <>
          <p>{known.written({ count: problem.written.length })}</p>
          <ul className="problem-written">
            {problem.written.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {copied === true && <p role="status">{known.copied}</p>}
      {copied === false && (
        <>
          <p role="status">{known.copyFailed}</p>
          <textarea readOnly aria-label={known.details} value={details} rows={4} />
        </>
      )}
    </Message>
  );
}
