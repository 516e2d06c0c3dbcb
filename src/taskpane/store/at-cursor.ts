import { applyEdits } from '../../core/document/apply';
import type { Edit } from '../../core/document/edit';
import type { Paragraph } from '../../core/document/types';
import type { Landing } from '../../core/phrasing/landing';
import type { CursorView } from '../../core/phrasing/view';
import type { Cursor, InteractiveHost } from '../../hosts/host';
import type { Paper } from '../../road/read-paper';
import type { Selection } from './state';

/** What is to be done with a document as it is at this moment. */
export interface Act {
  /** What goes in and what is selected then; `null` for nothing. */
  readonly landing: Landing | null;
  /** What the user is told, `''` for nothing. */
  readonly told: string;
}

/** Works out what to do; pure. */
export type CursorJob = (view: CursorView) => Act;

/** The document and the selection as phrasing looks at them. */
export function viewOf({ paragraphs, outline, template }: Paper, { span, from }: Selection): CursorView {
  return { paragraphs, outline, template, selection: span, ...(from === undefined ? {} : { from }) };
}

/**
 * Puts a landing into the document that was just read, and leaves what it names selected.
 * @returns the document and the selection as they must be now; `null` when the selection has to be looked for
 * @throws HostError
 */
export async function carryOut(
  host: InteractiveHost,
  { snapshot, span }: Cursor,
  { atCursor, edits, then }: Landing,
): Promise<{ readonly paragraphs: readonly Paragraph[]; readonly cursor: Selection } | null> {
  if (atCursor !== null) await host.insertAtCursor(atCursor);
  else if (edits.length > 0) await host.apply(edits);
  if (then !== null) await host.select(then.span, then.expect);
  const done = atCursor === null ? edits : [insertion(snapshot.paragraphs, span, atCursor)];
  const paragraphs = applyEdits(snapshot.paragraphs, done);
  if (then !== null) return { paragraphs, cursor: { span: then.span } };
  if (atCursor === null) return edits.length === 0 ? { paragraphs, cursor: { span } } : null;
  const at = span.end + atCursor.length;
  return { paragraphs, cursor: { span: { paragraph: span.paragraph, start: at, end: at } } };
}

/** What `insertAtCursor` does, as an edit. */
function insertion(paragraphs: readonly Paragraph[], { paragraph, end }: Cursor['span'], text: string): Edit {
  const expect = paragraphs[paragraph]?.text ?? '';
  return { kind: 'replace', paragraph, expect, start: end, end, text };
}
