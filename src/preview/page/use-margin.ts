import { useCallback, useState } from 'react';
import type { Comment } from '@eigenpal/docx-editor-core/types/content';

/** What stands in the margin: the file's own comments, the reader's, and what an add-in has written. */
export function useMargin() {
  const [comments, setComments] = useState<Comment[]>([]);
  const [open, setOpen] = useState(false);
  const commented = useCallback((id: number, text: string) => {
    setComments((before) => [...before, commentOf(id, text)]);
    setOpen(true);
  }, []);
  const uncommented = useCallback(
    (id: number) => setComments((before) => before.filter((one) => one.id !== id)),
    [],
  );
  return {
    comments,
    onCommentsChange: setComments,
    commentsSidebarOpen: open,
    onCommentsSidebarOpenChange: setOpen,
    commented,
    uncommented,
  };
}

function commentOf(id: number, text: string): Comment {
  const run = { type: 'run' as const, content: [{ type: 'text' as const, text }] };
  return {
    id,
    author: '纲举',
    date: new Date().toISOString(),
    content: [{ type: 'paragraph', content: [run] }],
  };
}
