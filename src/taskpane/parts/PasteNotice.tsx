import { useWords } from '../context';
import { Button } from './Button';
import { useOpenMaker } from '../maker/open-maker';

/** The way to a template where none is at hand. */
export function PasteNotice() {
  const words = useWords();
  const open = useOpenMaker();
  return (
    <Button size="small" onClick={(event) => open('notice', event.currentTarget)}>
      {words.pasteNotice}
    </Button>
  );
}
