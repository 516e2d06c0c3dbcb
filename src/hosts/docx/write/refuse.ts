import type { Edit } from '../../../core/document/edit';
import { HostError } from '../../host';
import type { TextRun } from '../body/body-model';
import type { Guards } from '../guards';
import type { ShownParagraph } from '../paragraphs';

/** What a house allows that is refused otherwise. */
export interface Allowances {
  /** Change a signed file, whose signatures then no longer hold. */
  readonly signed?: boolean;
  /** Change a file that is protected against editing. */
  readonly protected?: boolean;
}

/** Refuses to change a file that somebody has closed. Throws {@link HostError} `protected`. */
export function assertOpen(guards: Guards, allowed: Allowances): void {
  if (guards.signed && allowed.signed !== true) throw new HostError('protected', 'signed');
  if (guards.enforced && allowed.protected !== true) throw new HostError('protected', 'enforced');
}

/**
 * Refuses an edit of a paragraph that a content control keeps: any where the control is locked, a
 * break where it holds one paragraph only. New paragraphs go outside instead. Throws {@link HostError} `protected`.
 */
export function assertEditable({ source }: ShownParagraph, edit: Edit, tracked: boolean): void {
  if (edit.kind === 'insert-paragraph') return;
  if (source.controls.some(({ locked }) => locked)) throw new HostError('protected', 'locked-control');
  if (edit.kind !== 'replace' && edit.kind !== 'format' && source.controls.some(({ closed }) => closed))
    throw new HostError('protected', 'control');
  // A tracked deletion would leave the paragraph where it is, and read as one that flows on.
  if (tracked && edit.kind === 'delete-paragraph') throw new HostError('protected', 'tracked');
}

/** Refuses to change characters of a locked control inside a paragraph. Throws {@link HostError} `protected`. */
export function assertUnlocked({ containers }: TextRun): void {
  if (containers.some(({ locked }) => locked)) throw new HostError('protected', 'locked-control');
}
