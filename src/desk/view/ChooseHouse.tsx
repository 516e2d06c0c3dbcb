import { useRef, useState } from 'react';
import { parseHouseText } from '../../road/house/parse';
import { issueWords } from '../../strings/issue-words';
import { Button } from '../../taskpane/parts/Button';
import { useDeskWords } from '../words';
import { useDesk, useDeskState } from './context';

/** The house's profile: the one that the page carries, or a file that is picked here. Mistakes are told with their place. */
export function ChooseHouse() {
  const {
    desk: { house: text },
    issues,
  } = useDeskWords();
  const desk = useDesk();
  const { house } = useDeskState();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const parsed = parseHouseText(await file.text());
    if (parsed.ok) desk.setHouse(parsed.house);
    setWrong(parsed.ok ? [] : parsed.issues.slice(0, 10).map((issue) => issueWords(issue, issues)));
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.choose}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button appearance="subtle" onClick={() => input.current?.click()}>
        {text.choose}
      </Button>
      {house !== null && (
        <span className="hint">
          {text.inUse({ name: house.name })}
          {house.ask === '' ? '' : text.ask({ ask: house.ask })}
        </span>
      )}
      {wrong.length > 0 && (
        <div role="alert">
          <p>{text.bad}</p>
          <ul>
            {wrong.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
