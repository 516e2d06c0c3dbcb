import { useRef, type ComponentProps } from 'react';
import { Button } from './Button';

/** File types by what they hold, as an `<input type="file">` is told. */
export const JSON_FILES = '.json,application/json';

/**
 * A button behind which the browser's own dialog for files stands; its label names the input too. The
 * same file may be chosen again.
 */
export function FileButton({
  children,
  accept,
  multiple = false,
  onFiles,
  onClick,
  ...button
}: Omit<ComponentProps<typeof Button>, 'children'> & {
  readonly children: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  /** At least one file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...button}
        onClick={(event) => {
          onClick?.(event);
          input.current?.click();
        }}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={children}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? [];
          if (first !== undefined) onFiles([first, ...others]);
          target.value = '';
        }}
      />
    </>
  );
}
