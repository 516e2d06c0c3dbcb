import type { CursorView } from '../../core/phrasing/view';
import type { Template } from '../../core/template/schema';
import type { PhraseMemory } from './memory';
import type { CursorJob } from '../store/at-cursor';

/**
 * Does something where the cursor is and says what came of it; `done` is called when it went well.
 * Resolves in any case.
 */
export type RunHere = (job: CursorJob, done?: () => void) => Promise<void>;

/** What every part of the offers is given. */
export interface OffersProps {
  readonly view: CursorView | null;
  readonly template: Template;
  readonly run: RunHere;
  readonly memory: PhraseMemory;
  readonly update: (change: (memory: PhraseMemory) => PhraseMemory) => void;
  readonly stored: boolean;
}
