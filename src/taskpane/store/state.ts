import type { Cursor, HostErrorCode } from '../../hosts/host';
import type { Paragraph } from '../../core/document/types';
import { journalLeft, type Journal } from '../../core/plan/journal';
import type { Plan, Removal } from '../../core/plan/types';
import type { CheckedPaper } from '../../road/check-paper';
import type { Paper } from '../../road/read-paper';
import type { Template } from '../../core/template/schema';
import type { PanelSettings } from '../settings/schema';

/** Everything that follows from one reading of the document. */
export type Analysis = CheckedPaper;

/** What is selected; an empty span is a cursor. */
export type Selection = Pick<Cursor, 'span' | 'from'>;

export type Stage = 'reading' | 'recognising' | 'judging';

/** What the panel is busy with. */
export interface Work {
  readonly kind: 'check' | 'insert' | 'fix' | 'undo' | 'comment';
  readonly stage: Stage;
}

/** Something that went wrong. `detail` is technical and holds no document text. */
export interface Problem {
  readonly code: HostErrorCode | 'other';
  readonly detail: string;
  /** What had gone in before it stopped, for `partly-applied`. */
  readonly written: readonly string[];
}

/** What is missing and could not be planned, and why. */
export type NotPlanned = NonNullable<Plan['left']>;

/** One line about what has just happened; words are chosen by the view. */
export type Notice =
  | {
      readonly kind: 'inserted';
      readonly count: number;
      readonly renumbered: number;
      readonly unlike: number;
      /** What could not be planned, and why. */
      readonly left?: NotPlanned;
    }
  | { readonly kind: 'nothing-missing'; readonly left?: NotPlanned }
  | { readonly kind: 'nothing-chosen' }
  /** Another template holds now: what would go in by it, and what stands. */
  | {
      readonly kind: 'would-add';
      readonly template: Pick<Template, 'id' | 'title'>;
      readonly adds: readonly string[];
      readonly stays: readonly string[];
    }
  | {
      readonly kind: 'undone';
      /** Paragraphs and numbers that were taken back. */
      readonly removed: number;
      /** What stays and might be removed by hand. */
      readonly left: Removal['left'];
    }
  | { readonly kind: 'fixed'; readonly count: number }
  | { readonly kind: 'gone' }
  | { readonly kind: 'moved' }
  /** What is selected stands beside the place where something missing belongs. */
  | { readonly kind: 'beside'; readonly side: 'after' | 'before' }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'saved'; readonly name: string };

/** What was inserted last, kept so that it can be taken out again. */
export interface Receipt {
  readonly journal: Journal;
  /** Number of headings that went in. */
  readonly count: number;
}

export interface PanelState {
  readonly analysis: Analysis | null;
  readonly work: Work | null;
  /** The document has changed since `analysis`. */
  readonly stale: boolean;
  /** The document as last read, recognised; newer than `analysis` while that is old. */
  readonly paper: Paper | null;
  /** Where the cursor is in `paper`, where known. */
  readonly cursor: Selection | null;
  /** The document could not be read when the cursor was last looked for. */
  readonly lost: boolean;
  /** A view is on screen that lives on where the cursor is. */
  readonly following: boolean;
  /** Word refused a write because the document is read-only. */
  readonly readOnly: boolean;
  readonly notice: Notice | null;
  readonly problem: Problem | null;
  readonly settings: PanelSettings;
  /** A template that is used until another is chosen or the panel is closed; kept nowhere. */
  readonly once: Template | null;
  /** What became of the stored settings when they were read or written. */
  readonly storage: 'ok' | 'damaged' | 'blocked';
  /** Which meeting it is has to be said before anything can be laid out. */
  readonly asking: boolean;
  /** What was found by the last check that was asked for, and by the one before it; `null` before there was one. */
  readonly asked: ReadonlySet<string> | null;
  readonly before: ReadonlySet<string> | null;
  /** Keys of findings ignored until the next check that is asked for. */
  readonly ignoredOnce: readonly string[];
  /** Keys of parts to insert; `null` means everything that is missing. */
  readonly ticked: readonly string[] | null;
  readonly receipt: Receipt | null;
}

export type Action =
  | { readonly type: 'working'; readonly work: Work }
  | { readonly type: 'analysed'; readonly analysis: Analysis; readonly cursor?: Selection }
  /** The results are those of a check that was asked for. */
  | { readonly type: 'compared'; readonly keys: ReadonlySet<string> }
  | { readonly type: 'asking'; readonly on: boolean }
  | { readonly type: 'idle' }
  | { readonly type: 'stale' }
  | { readonly type: 'cursor'; readonly cursor: Selection }
  /** The cursor was looked for; `paper` is what was read, where that was recognised. */
  | { readonly type: 'looked'; readonly cursor: Selection; readonly paper: Paper | null }
  | { readonly type: 'lost' }
  | { readonly type: 'unread' }
  | { readonly type: 'following'; readonly on: boolean }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'problem-dismissed' }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'inserted'; readonly receipt: Receipt | null }
  /** A look at the document that changes no results: what is no longer there cannot be taken back any more. */
  | { readonly type: 'seen'; readonly paragraphs: readonly Paragraph[] }
  | { readonly type: 'settings'; readonly settings: PanelSettings; readonly storage?: PanelState['storage'] }
  | { readonly type: 'once'; readonly template: Template | null }
  | { readonly type: 'storage-noted' }
  | { readonly type: 'ignored-once'; readonly keys: readonly string[] }
  | { readonly type: 'ticked'; readonly keys: readonly string[] | null };

/** The panel before anything was read. */
export function initialState(
  settings: PanelSettings,
  storage: PanelState['storage'] = 'ok',
  readOnly = false,
): PanelState {
  return {
    analysis: null,
    work: null,
    stale: false,
    paper: null,
    cursor: null,
    lost: false,
    following: false,
    readOnly,
    notice: null,
    problem: null,
    settings,
    once: null,
    storage,
    asking: false,
    asked: null,
    before: null,
    ignoredOnce: [],
    ticked: null,
    receipt: null,
  };
}

/** The next state. Pure; the only place where state changes. */
export function reduce(state: PanelState, action: Action): PanelState {
  switch (action.type) {
    case 'working':
      return { ...state, work: action.work };
    case 'analysed':
      return {
        ...state,
        analysis: action.analysis,
        paper: action.analysis,
        cursor: action.cursor ?? state.cursor,
        lost: false,
        stale: false,
        receipt: receiptAfter(state.receipt, action.analysis.paragraphs),
      };
    case 'compared':
      return { ...state, before: state.asked, asked: action.keys };
    case 'asking':
      return state.asking === action.on ? state : { ...state, asking: action.on };
    case 'seen': {
      const receipt = receiptAfter(state.receipt, action.paragraphs);
      return receipt === state.receipt ? state : { ...state, receipt };
    }
    case 'once':
      return { ...state, once: action.template };
    case 'idle':
      return { ...state, work: null };
    case 'stale':
      return state.analysis === null || state.stale ? state : { ...state, stale: true };
    case 'cursor':
      return { ...state, cursor: action.cursor };
    case 'looked': {
      const stale = state.analysis !== null && action.paper !== state.analysis;
      const paper = action.paper ?? state.paper;
      if (sameSelection(state.cursor, action.cursor) && paper === state.paper && stale === state.stale)
        return state.lost ? { ...state, lost: false } : state;
      return { ...state, cursor: action.cursor, paper, stale, lost: false };
    }
    case 'lost':
      return state.lost ? state : { ...state, lost: true };
    case 'unread':
      return { ...state, paper: state.analysis };
    case 'following':
      return { ...state, following: action.on };
    case 'failed':
      return {
        ...state,
        problem: action.problem,
        notice: null,
        readOnly: state.readOnly || action.problem.code === 'read-only',
      };
    case 'problem-dismissed':
      return { ...state, problem: null };
    case 'noticed':
      return { ...state, notice: action.notice, problem: action.notice === null ? state.problem : null };
    case 'inserted':
      return { ...state, receipt: action.receipt };
    case 'settings':
      return { ...state, settings: action.settings, storage: action.storage ?? state.storage };
    case 'storage-noted':
      return { ...state, storage: 'ok' };
    case 'ignored-once':
      return { ...state, ignoredOnce: action.keys };
    case 'ticked':
      return { ...state, ticked: action.keys };
  }
}

function sameSelection(one: Selection | null, other: Selection): boolean {
  return (
    one !== null &&
    one.span.paragraph === other.span.paragraph &&
    one.span.start === other.span.start &&
    one.span.end === other.span.end &&
    one.from?.paragraph === other.from?.paragraph &&
    one.from?.offset === other.from?.offset
  );
}

/** What can still be taken back after a look at the document. */
function receiptAfter(receipt: Receipt | null, paragraphs: readonly Paragraph[]): Receipt | null {
  if (receipt === null) return null;
  const journal = journalLeft(receipt.journal, paragraphs);
  return journal === receipt.journal ? receipt : journal && { ...receipt, journal };
}
