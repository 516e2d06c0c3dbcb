import type { Answers, Ask, AskId, NoticeList } from '../../core/notice/types';
import { choiceOf, questionOf } from '../../strings/ask-words';
import { wordsOf } from '../area-words';
import { Button } from '../parts/Button';

/** What only the user can say; which list is meant is asked where the lists are shown. */
export function Questions(props: {
  /** Every question that was open, answered ones too, so that an answer can be changed. */
  readonly asks: readonly Ask[];
  readonly answers: Answers;
  readonly lists: readonly NoticeList[];
  readonly onAnswer: (id: AskId, value: string) => void;
  readonly onNamesDone: () => void;
  readonly namesReady: boolean;
}) {
  const words = wordsOf('maker');
  const notice = wordsOf('notice');
  const asks = props.asks.filter(({ id }) => id !== 'list');
  if (asks.length === 0) return null;
  return (
    <section className="card" aria-label={words.questions}>
      <h3>{words.questions}</h3>
      <div className="card-body">
        {asks.map((ask) => (
          <fieldset key={ask.id} className="maker-question">
            <legend>{questionOf(ask, props.lists, notice)}</legend>
            {ask.choices.length === 0 ? (
              <Button
                size="small"
                disabled={!props.namesReady}
                aria-pressed={props.answers.names !== undefined}
                onClick={props.onNamesDone}
              >
                {words.namesDone}
              </Button>
            ) : (
              ask.choices.map((choice) => (
                <label key={choice} className="maker-choice">
                  <input
                    type="radio"
                    name={`maker-${ask.id}`}
                    checked={props.answers[ask.id] === choice}
                    onChange={() => props.onAnswer(ask.id, choice)}
                  />
                  {choiceOf(choice, [], notice)}
                </label>
              ))
            )}
          </fieldset>
        ))}
      </div>
    </section>
  );
}
