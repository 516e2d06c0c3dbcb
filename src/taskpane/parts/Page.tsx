import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../context';
import { BackIcon } from './icons';
import { Button } from './Button';
import './Page.css';

/** A page in the place of the tabs. Takes the focus when it opens; Escape or the arrow goes back. */
export function Page(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const words = useWords().commands;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.onClose();
  };
  return (
    // Escape is a convenience beside the visible button; the section itself is no control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="page pane" aria-label={props.title} onKeyDown={onKeyDown}>
      <header className="page-head">
        <Button appearance="subtle" icon={<BackIcon />} aria-label={words.back} onClick={props.onClose} />
        <h2 ref={heading} tabIndex={-1}>
          {props.title}
        </h2>
      </header>
      {props.children}
    </section>
  );
}
