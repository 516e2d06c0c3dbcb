import type { Job } from '../store/at-cursor';

/**
 * Does something where the cursor is and says what came of it; `done` is called when it went well.
 * Resolves in any case.
 */
export type Run = (job: Job, done?: () => void) => Promise<void>;
