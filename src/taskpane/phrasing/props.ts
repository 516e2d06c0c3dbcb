import type { View } from '../../core/phrasing/view';
import type { Template } from '../../core/template/schema';
import type { Memory } from './memory';
import type { Job } from '../store/at-cursor';

/**
 * Does something where the cursor is and says what came of it; `done` is called when it went well.
 * Resolves in any case.
 */
export type RunHere = (job: Job, done?: () => void) => Promise<void>;

/** What every part of the offers is given. */
export interface OffersProps {
  readonly view: View | null;
  readonly template: Template;
  readonly run: RunHere;
  readonly memory: Memory;
  readonly update: (change: (memory: Memory) => Memory) => void;
  readonly stored: boolean;
}
