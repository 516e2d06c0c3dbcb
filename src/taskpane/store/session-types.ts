import type { Finding } from '../../core/checks/types';
import type { Span } from '../../core/document/types';
import type { Template } from '../../core/template/schema';
import type { PanelSettings } from '../settings/schema';
import type { CursorJob } from './at-cursor';
import type { Commenting } from './commenting';
import type { Ignoring } from './ignoring';
import type { Notice } from './state';

/** What the views may ask for. Every method settles; failures become `state.problem`. */
export interface Session extends Ignoring, Commenting {
  check(): Promise<void>;
  /**
   * The first look at a paper: asked for, or by itself where nothing was looked at yet and checks while writing are on.
   */
  begin(asked: boolean): Promise<void>;
  /** Inserts what is ticked, everything missing by default, or only `keys`. */
  insert(keys?: readonly string[]): Promise<void>;
  undoInsert(): Promise<void>;
  /** Inserts the outline of a template that the user has just chosen for this paper. */
  layOut(template: Template): Promise<void>;
  /** Asks which meeting it is, or leaves that open. */
  ask(on: boolean): void;
  fix(findings: readonly Finding[]): Promise<void>;
  select(span: Span): Promise<void>;
  /** Selects what stands beside a place where something is missing. */
  selectBeside(gap: Span): Promise<void>;
  /** Looks where the cursor is, and whether the document is still the one that was checked. */
  look(): Promise<void>;
  tick(keys: readonly string[] | null): void;
  changeSettings(change: Partial<PanelSettings>): void;
  /** Holds papers against a template that is kept nowhere, until another is chosen. */
  useOnce(template: Template): void;
  /**
   * Does something where the cursor is, with the document as it is then: one read, at most one write.
   * Resolves to what the user is told; rejects with what the host rejected with.
   */
  atCursor(job: CursorJob): Promise<string>;
  /** Whether a view is on screen that lives on where the cursor is: it is then followed closely, checked or not. */
  follow(on: boolean): void;
  notice(notice: Notice): void;
  dismissNotice(): void;
  dismissProblem(): void;
  acceptStorage(): void;
}
