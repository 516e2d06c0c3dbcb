import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { useAsk } from '../house/HouseMark';
import { Button } from '../parts/Button';
import { copyText } from '../parts/clipboard';
import { UNSAVED, type IgnoreScope } from '../store/ignores';
import { faultySentence } from './sentence';
import type { FindingsRow } from './rows';

/** For how long a row is put aside; and a note for whoever looks after the rules, where it is wrong. */
export function Ignore({ row }: { readonly row: FindingsRow }) {
  const { session, documentKey } = usePanel();
  const { analysis } = usePanelState();
  const ask = useAsk();
  const text = wordsOf('pages').findings;
  const scopes: readonly (readonly [IgnoreScope, string])[] = [
    ['once', text.ignoreOnce],
    ['document', text.ignoreDocument],
    ['rule', text.ignoreRule],
  ];
  const report = async () => {
    const { span } = row.places[0]?.finding ?? { span: { paragraph: 0, start: 0, end: 0 } };
    const line = analysis?.paragraphs[span.paragraph]?.text ?? '';
    const sentence = faultySentence(line, span.start, span.end);
    const around = sentence === null ? '' : `${sentence.lead}[${sentence.fault}]${sentence.tail}`;
    const note = [row.rule, row.what, around, analysis?.template.id ?? ''].filter((part) => part !== '');
    const done = await copyText(note.join('\n'));
    session.notice({ kind: 'said', text: done ? text.wrongCopied({ ask }) : text.wrongFailed });
  };
  return (
    <div className="finding-ignore" role="group" aria-label={text.ignoreHow}>
      {scopes.map(([scope, label]) => (
        <Button
          key={scope}
          size="small"
          appearance="outline"
          title={scope === 'once' ? text.ignoreOnceHint : undefined}
          aria-label={text.about({ action: label, what: row.what })}
          onClick={() => session.ignore(row.places, scope)}
        >
          {label}
        </Button>
      ))}
      <Button
        size="small"
        appearance="subtle"
        title={text.wrongHint}
        aria-label={text.about({ action: text.wrong, what: row.what })}
        onClick={() => void report()}
      >
        {text.wrong}
      </Button>
      {documentKey === UNSAVED && <p>{text.ignoreUnsaved}</p>}
    </div>
  );
}
