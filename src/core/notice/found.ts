import type { NoticeRun } from './text';
import type { ListEvidence, ListForm, Voice } from './types';

/** A name as runs of the folded text. */
export interface FoundName extends NoticeRun {
  readonly note: NoticeRun | null;
}

/** A list as a finder hands it to the judge: what it is made of, not yet what it is worth. */
export interface FoundList {
  readonly form: ListForm;
  readonly mark: string;
  readonly names: readonly FoundName[];
  /** The sentences and lines that belong to it: its own, and for counted ones all items. */
  readonly extent: NoticeRun;
  /** Where what is said of it before its first name begins (its sentence, or the line in front). */
  readonly intro: number;
  readonly stated: number | null;
  readonly evidence: readonly ListEvidence[];
  readonly voice?: Voice;
}
