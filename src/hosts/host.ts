import type { Edit } from '../core/document/edit';
import type { Paragraph, Position, Span } from '../core/document/types';
import type { LayoutProfile } from '../core/layout/profile/schema';
import type { ReplacedSpan } from '../core/document/report';

/** What a reader may be asked for besides text. */
export interface ReadOptions {
  /** Also read how paragraphs look. Costs no extra round trip, but more bytes. */
  readonly format?: boolean;
}

/** A document as read at one moment. */
export interface Snapshot {
  readonly paragraphs: readonly Paragraph[];
  /** What the host could not read, e.g. `list-numbers`, `revisions`; empty when all went well. */
  readonly degraded: readonly string[];
  /** Tracked deletions are pending; the text is as it will be when they are accepted. */
  readonly revisionsPending?: boolean;
}

/** Why a host could not do what it was asked. Words for each code are in strings/. */
export type HostErrorCode =
  | 'document-changed'
  | 'read-only'
  /** The document, or the part to be written, is protected against editing. */
  | 'protected'
  /** The edit touches characters on which a tracked change is still pending. */
  | 'pending-revisions'
  /** Between the characters to be replaced stands a note's, a comment's or a field's mark, which would go with them. */
  | 'holds-mark'
  /** Word's own Find and Replace is open, and nothing can be found in a paragraph meanwhile. */
  | 'search-open'
  | 'not-in-host'
  | 'host-missing'
  | 'host-failed'
  | 'partly-applied'
  | 'not-a-docx'
  | 'encrypted'
  | 'too-large'
  | 'corrupt'
  | 'unreadable';

/**
 * An error with a code; `detail` is technical, holds no document text, and is for "copy details".
 * `report` comes with `partly-applied`: what did go in, so that it can be shown and removed.
 */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly detail = '',
    readonly report?: ApplyReport,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'HostError';
  }
}

/** What a batch of edits did. */
export interface ApplyReport {
  /** The document's paragraphs that were inserted, with their index after the batch. */
  readonly inserted: readonly { readonly paragraph: number; readonly text: string }[];
  /**
   * Spans inside the author's paragraphs whose characters changed (renumbering), for undoing them.
   * A host that leaves this out cannot restore them.
   */
  readonly replaced?: readonly ReplacedSpan[];
  /** What was read back and is not as planned, nor could be mended; absent when all is well. */
  readonly differences?: readonly Difference[];
  /** Names what the batch made for {@link InteractiveHost.trace}; with `remember`, where the host can. */
  readonly mark?: BatchMark;
  /** The texts of the whole document right after the batch; comes with `mark`. */
  readonly after?: readonly string[];
}

/** A host's name for a batch that it remembers. */
export type BatchMark = number;

/** How a batch is to be carried out. */
export interface ApplyOptions {
  /** Keep what the batch makes apart from all else, so that it can be traced and taken back. The last such batch is kept. */
  readonly remember?: boolean;
}

/**
 * Where what a batch made is now, by what the host itself knows and not by its text: an index into
 * the snapshot's paragraphs for each of the report's `inserted` and `replaced`, or `null` where the
 * host is not certain that it is that very paragraph of that very document.
 */
export interface Trace {
  readonly snapshot: Snapshot;
  readonly inserted: readonly (number | null)[];
  readonly replaced: readonly (number | null)[];
}

/** In what a written paragraph may differ from the plan; `unread`: what came out could not be read. */
export type Unlike = 'text' | 'style' | 'outline' | 'list' | 'indent' | 'spacing' | 'font' | 'unread';

/** One paragraph that did not come out as planned. */
export interface Difference {
  /** Its index after the batch. */
  readonly paragraph: number;
  /** How it was to read. */
  readonly text: string;
  readonly what: readonly Unlike[];
}

/**
 * Where a document lives. Every host passes the same contract tests (tests/contract).
 * All methods reject with {@link HostError} only.
 */
export interface DocumentHost {
  /** Reads the whole body. In Word: at most two round trips, whatever the length. */
  read(options?: ReadOptions): Promise<Snapshot>;
  /**
   * Applies all edits or none. Before anything is written the anchors are compared with `expect`;
   * a difference rejects with `document-changed`. A failure half way rejects with `partly-applied`.
   */
  apply(edits: readonly Edit[], options?: ApplyOptions): Promise<ApplyReport>;
}

/** The selection in a fresh read. */
export interface Cursor {
  readonly snapshot: Snapshot;
  /** The part of the selection that lies in its last paragraph; empty for a bare cursor. */
  readonly span: Span;
  /** Where the selection begins when that is in an earlier paragraph than `span`. */
  readonly from?: Position;
}

/** A host with a person in front of it. */
export interface InteractiveHost extends DocumentHost {
  /** Selects the span and scrolls to it. `expect` is the paragraph's text when it was read: if it moved, it is found again. */
  select(span: Span, expect: string): Promise<'selected' | 'moved' | 'gone'>;
  /** Where the cursor is, as an index into the paragraphs of a fresh read and the text before it in its paragraph. */
  cursor(): Promise<Cursor>;
  /** Reads the document and finds what a remembered batch made; everything is `null` for one that is not remembered any more. */
  trace(mark: BatchMark): Promise<Trace>;
  /** Puts text at the cursor (after the selection, never over it) and leaves the cursor behind it. */
  insertAtCursor(text: string): Promise<void>;
  /** A short name for the text as it stands, for noticing any change cheaply: one round trip, no paragraphs. Absent where that is not to be had. */
  fingerprint?(): Promise<string>;
  /** Calls back when the selection or the text may have changed; returns the way to stop. */
  watch(listener: (what: 'selection' | 'content') => void): () => void;
  /** What only some hosts can do; a view does without whatever is absent or answers `null` or `false`. */
  readonly extras?: HostExtras;
}

/** A comment that is to stand beside some words. */
export interface CommentNote {
  readonly span: Span;
  /** The paragraph's text when it was read: if it moved, it is found again. */
  readonly expect: string;
  readonly text: string;
}

/** What became of comments that were to be written. */
export interface Commented {
  readonly written: number;
  /** Those whose words are not there any more. */
  readonly gone: number;
  /** The document takes no comments, or stopped taking them; those written before stay. */
  readonly refused: boolean;
}

/** Comments of a document. Nothing here rejects; nobody else's comment is touched. */
export interface Comments {
  /** Whether comments can be asked for at all; that they are taken shows when the first is written. */
  offered(): boolean;
  /** Writes comments, at most three a round trip. */
  add(notes: readonly CommentNote[]): Promise<Commented>;
  /**
   * Takes away the comments whose text is `isOurs`; one that was answered is kept.
   * @returns how many went and how many were kept; `null` where they could not be read
   */
  remove(
    isOurs: (text: string) => boolean,
  ): Promise<{ readonly removed: number; readonly kept: number } | null>;
}

/** Extras of a host. None of them rejects. */
export interface HostExtras {
  /** The document as a .docx, exactly as it would be saved. */
  file(): Promise<Uint8Array | null>;
  /** Comments, where the host has them. */
  readonly comments?: Comments;
  /** Opens a .docx as a new document beside this one. */
  openAsNew(bytes: Uint8Array): Promise<boolean>;
  /** Names of the fonts that there are, by the host's own account. */
  fonts?(): Promise<readonly string[] | null>;
  /** Sets paper and margins of every section. */
  setPage(profile: LayoutProfile): Promise<boolean>;
}
