import { useRef, type ComponentProps, type JSX } from 'react';
import { Button } from './Button';

/** File types by what they hold, as an `<input type="file">` is told. */
export const JSON_FILES = '.json,application/json';

/** What may be picked, and what becomes of it. */
interface Pick {
  /** Names the input. */
  readonly label: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  /** A folder with all that is in it, in place of files. */
  readonly folder?: boolean;
  /** At least one file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/**
 * The browser's own dialog for files, behind a button, an entry of a list or whatever calls `open`;
 * `input` goes into the page beside it. The same file may be picked again.
 */
export function useFilePick({ label, accept, multiple = false, folder = false, onFiles }: Pick): {
  readonly open: () => void;
  readonly input: JSX.Element;
} {
  const input = useRef<HTMLInputElement>(null);
  return {
    open: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? [];
          if (first !== undefined) onFiles([first, ...others]);
          target.value = '';
        }}
      />
    ),
  };
}

/** A button that picks files; its label names the input too. */
export function FileButton({
  children,
  accept,
  multiple,
  folder,
  onFiles,
  onClick,
  ...button
}: Omit<ComponentProps<typeof Button>, 'children'> & Omit<Pick, 'label'> & { readonly children: string }) {
  const { open, input } = useFilePick({ label: children, accept, multiple, folder, onFiles });
  return (
    <>
      <Button
        {...button}
        onClick={(event) => {
          onClick?.(event);
          open();
        }}
      >
        {children}
      </Button>
      {input}
    </>
  );
}
