import type { CompareStrings } from '../../strings/zh-CN/compare';
import { wordsOf } from '../area-words';
import { CloseIcon } from '../parts/icons';
import { Button } from '../parts/Button';
import type { AddedFile } from './store';

/** The files that were added, each with what it is taken for, or why it could not be read. */
export function Added(props: {
  readonly files: readonly AddedFile[];
  readonly onRemove: (id: number) => void;
}) {
  const words = wordsOf('compare');
  if (props.files.length === 0) return null;
  return (
    <ul className="compare-files" aria-label={words.files}>
      {props.files.map((file) => (
        <li key={file.id}>
          <span className="compare-name">
            {file.name}
            <span className="compare-hint"> {words.roles[file.role]}</span>
            {file.problem !== null && (
              <span className="compare-problem" role="alert">
                {problemText(file.problem, words)}
              </span>
            )}
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<CloseIcon />}
            aria-label={words.remove({ name: file.name })}
            onClick={() => props.onRemove(file.id)}
          />
        </li>
      ))}
    </ul>
  );
}

function problemText(
  { code, detail }: NonNullable<AddedFile['problem']>,
  { errors }: CompareStrings,
): string {
  if (Object.hasOwn(errors.details, detail)) return errors.details[detail]!;
  return Object.hasOwn(errors.host, code)
    ? errors.host[code as keyof CompareStrings['errors']['host']]
    : errors.host.unreadable;
}
