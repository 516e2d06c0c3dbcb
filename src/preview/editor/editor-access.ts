import type { Document } from '@eigenpal/docx-editor-core/types/document';
import type { EditorView } from 'prosemirror-view';

/** What the store needs of the page around the editor. */
export interface EditorAccess {
  view(): EditorView;
  /** The parsed document that is open: its styles. */
  document(): Document | null;
  /** Shows a selection that the add-in made. */
  reveal(from: number, to: number): void;
  tracking(): 'Off' | 'TrackAll' | 'TrackMineOnly';
  setTracking(mode: 'Off' | 'TrackAll' | 'TrackMineOnly'): void;
  /** A comment's words, for the margin; where it hangs is a mark in the text. */
  commented(id: number, text: string): void;
  uncommented(id: number): void;
}
