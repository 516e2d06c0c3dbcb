import type { CheckSettings, Finding } from '../../core/checks/types';
import type { LayoutReport } from '../../core/layout/check';
import type { LayoutProfile } from '../../core/layout/profile/schema';
import type { OverlapResult } from '../../core/overlap/request';
import type { Standard } from '../../road/read-paper';
import type { CheckedPaper } from '../../road/check-paper';
import type { Known } from '../../review/shared-findings';

/** What a worker is asked: to read and check a file, or to lay papers side by side. */
export type WorkerJob =
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly bytes: ArrayBuffer;
      readonly standard: Standard;
      readonly settings: CheckSettings;
      /** Looks are judged by it; absent or `null`: they are not. */
      readonly layout?: LayoutProfile | null;
    }
  | {
      readonly kind: 'overlap';
      readonly papers: readonly Known[];
      readonly last: readonly Known[];
      readonly models: readonly Known[];
      readonly settings: CheckSettings;
    };

/** A paper that was read and checked. */
export interface ReadResult {
  readonly paper: CheckedPaper;
  /** Open slots. */
  readonly slots: number;
  /** What the profile has to say about its look; absent where nobody asked, or a text has none. */
  readonly layout?: LayoutReport;
}

/** What comes back; a file that cannot be read is an answer. */
export type WorkerAnswer =
  | { readonly kind: 'read'; readonly result: ReadResult }
  | {
      readonly kind: 'overlap';
      readonly result: OverlapResult;
      /** By paper. */
      readonly findings: readonly (readonly Finding[])[];
    }
  | { readonly kind: 'failed'; readonly code: string; readonly detail: string };

export interface Envelope<T> {
  readonly id: number;
  readonly body: T;
}
