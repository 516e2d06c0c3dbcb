import { Suspense, useRef, useState } from 'react';
import { wordsOf } from '../area-words';
import { usePanel } from '../context';
import { later } from '../later';
import { Button } from '../parts/Button';
import type { FindingsRow } from './rows';

const CommentRows = later(() => import('./CommentRows'), 'pages');

/** The way to comments, where Word has them (WordApi 1.4); nothing elsewhere. */
export function CommentsOffer({ rows }: { readonly rows: readonly FindingsRow[] }) {
  const words = wordsOf('pages').comments;
  const { host } = usePanel();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  if (host.extras?.comments?.offered() !== true) return null;
  const close = () => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <div className="findings-comments" ref={opener}>
      <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.title}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <CommentRows rows={rows} onDone={close} />
        </Suspense>
      )}
    </div>
  );
}
