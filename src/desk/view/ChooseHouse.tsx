import { useState } from 'react';
import { parseHouseText } from '../../road/house/parse';
import type { FileIssue } from '../../core/template/issue';
import { FileButton, JSON_FILES } from '../../taskpane/parts/FileButton';
import { Mistakes } from '../../taskpane/parts/Mistakes';
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
  const [wrong, setWrong] = useState<readonly FileIssue[]>([]);
  const take = async (file: File) => {
    const parsed = parseHouseText(await file.text());
    if (parsed.ok) desk.setHouse(parsed.house);
    setWrong(parsed.ok ? [] : parsed.issues);
  };
  return (
    <>
      <FileButton appearance="subtle" accept={JSON_FILES} onFiles={([file]) => void take(file)}>
        {text.choose}
      </FileButton>
      {house !== null && (
        <span className="hint">
          {text.inUse({ name: house.name })}
          {house.ask === '' ? '' : text.ask({ ask: house.ask })}
        </span>
      )}
      <Mistakes intro={text.bad} issues={wrong} words={issues} />
    </>
  );
}
