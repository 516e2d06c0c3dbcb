import type { FileIssue } from '../core/template/issue';

/** Why a command could not do its work at all. Words are in strings/. */
export type CliErrorCode =
  | 'not-found'
  | 'not-readable'
  | 'option-file-not-found'
  | 'unknown-kind'
  | 'not-encodable'
  | 'unknown-template'
  | 'bad-template'
  | 'unknown-profile'
  | 'bad-profile'
  | 'bad-settings'
  | 'bad-house'
  | 'locked'
  | 'bad-json'
  | 'unknown-rule'
  | 'unknown-key'
  | 'bad-number'
  | 'bad-answer'
  | 'bad-boilerplate'
  | 'notice-or-paper'
  | 'two-templates'
  | 'no-output'
  | 'two-outputs'
  | 'output-exists'
  | 'output-is-source'
  | 'output-kind'
  | 'not-a-file'
  | 'not-annotatable'
  | 'read-only-file'
  | 'saved-meanwhile'
  | 'not-writable';

/** An error with a code and what it is about (a file, an id, a list of issues). */
export class CliError extends Error {
  constructor(
    readonly code: CliErrorCode,
    readonly about = '',
    /** What is wrong inside the file, for `bad-template` and `bad-settings`. */
    readonly issues: readonly FileIssue[] = [],
  ) {
    super(`${code}: ${about}`);
    this.name = 'CliError';
  }
}
