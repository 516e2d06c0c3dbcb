import { useDeferredValue, useMemo, useState } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import { readNotice } from '../../core/notice/read-notice';
import { templateFrom } from '../../core/notice/to-template';
import type { Answers, Ask, AskId, NoticeReading } from '../../core/notice/types';
import type { Template } from '../../core/template/schema';
import { wordsOf } from '../area-words';
import { today } from '../../road/today';
import { Button } from '../parts/Button';
import { FileButton } from '../parts/FileButton';
import { DraftEditor } from './DraftEditor';
import { draftRows, type DraftRow } from './edit';
import { NoticeLists } from './NoticeLists';
import { Questions } from './Questions';
import { textOfFile } from './read-file';
import { withAnswer } from './start';

interface FromNoticeProps {
  readonly onOnce: (template: Template) => void;
  /** Where templates can be kept. */
  readonly onSave?: (template: Template) => void;
  readonly onBuiltin: (template: Template) => void;
}

/** Paste a notice, say what it leaves open, confirm. Its text lives in this view and nowhere else. */
export function FromNotice(props: FromNoticeProps) {
  const words = wordsOf('maker');
  const [text, setText] = useState('');
  const [bad, setBad] = useState(false);
  const settled = useDeferredValue(text);
  const reading = useMemo(() => (settled.trim() === '' ? null : readNotice(settled)), [settled]);
  const pick = async (chosen: File) => {
    const read = await textOfFile(chosen);
    setBad(read === null);
    if (read !== null) setText(read);
  };
  return (
    <>
      <section className="card card-body">
        <Field label={words.paste} hint={words.pasteHint}>
          <Textarea resize="vertical" rows={6} value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <div className="card-actions">
          <FileButton size="small" accept=".docx,.doc,.wps,.txt" onFiles={([chosen]) => void pick(chosen)}>
            {words.file}
          </FileButton>
        </div>
        {bad && (
          <p role="alert" className="hint hint-warning">
            {words.fileBad}
          </p>
        )}
      </section>
      {reading !== null && <NoticeRead key={settled} text={settled} reading={reading} {...props} />}
    </>
  );
}

/** What was read in one text, with the answers given to it. */
function NoticeRead({
  text,
  reading,
  onOnce,
  onSave,
  onBuiltin,
}: FromNoticeProps & { readonly text: string; readonly reading: NoticeReading }) {
  const words = wordsOf('maker');
  const [answers, setAnswers] = useState<Answers>({});
  const derived = useMemo(() => templateFrom(reading, answers, today()), [reading, answers]);
  const [draft, setDraft] = useState<Template>(derived.template);
  const [rows, setRows] = useState<readonly DraftRow[]>(() => draftRows(derived.template));
  const asks = useMemo(() => everyAsk(reading, answers), [reading, answers]);
  const listOpen = derived.asks.some(({ id }) => id === 'list');

  const answer = (id: AskId, value: string) => {
    // Another list brings other names, and whether they are complete is asked anew.
    const { names: _names, ...others } = answers;
    const next: Answers = id === 'list' ? { ...others, list: value } : { ...answers, [id]: value };
    const after = templateFrom(reading, next, today()).template;
    setDraft(withAnswer(draft, derived.template, after));
    const otherNames = JSON.stringify(after.dimensions) !== JSON.stringify(derived.template.dimensions);
    if (id === 'list' || (id === 'voice' && otherNames)) setRows(draftRows(after));
    setAnswers(next);
  };
  const namesDone = () =>
    setAnswers({
      ...answers,
      names: rows
        .map(({ name }) => name.trim())
        .filter((name) => name !== '')
        .join('；'),
    });

  return (
    <>
      <NoticeLists
        text={text}
        lists={reading.lists}
        chosen={
          answers.list ??
          (listOpen || derived.list === null ? '' : String(reading.lists.indexOf(derived.list) + 1))
        }
        open={listOpen}
        onChoose={(value) => answer('list', value)}
      />
      <Questions
        asks={asks}
        answers={answers}
        lists={reading.lists}
        onAnswer={answer}
        onNamesDone={namesDone}
        namesReady={rows.some(({ name }) => name.trim() !== '')}
      />
      {derived.builtin !== null && (
        <p className="hint">
          {words.builtin({ title: derived.builtin.title })}
          <Button size="small" appearance="subtle" onClick={() => onBuiltin(derived.builtin!)}>
            {words.useBuiltin}
          </Button>
        </p>
      )}
      <DraftEditor
        template={draft}
        rows={rows}
        open={derived.asks.length}
        onTemplate={setDraft}
        onRows={setRows}
        onOnce={onOnce}
        onSave={onSave}
      />
    </>
  );
}

/** Questions that are or were open, so that an answer can be changed. */
function everyAsk(reading: NoticeReading, answers: Answers): readonly Ask[] {
  const { list } = answers;
  const all = [{}, list === undefined ? {} : { list }, answers].flatMap(
    (some) => templateFrom(reading, some).asks,
  );
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i).slice(0, 5);
}
