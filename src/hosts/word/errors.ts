import { HostError, type HostErrorCode } from '../host';

/** Word's error codes that say "not here, not now" rather than "something broke". */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  Forbidden: 'protected',
  Unauthenticated: 'protected',
  NotEditable: 'read-only',
  ReadOnly: 'read-only',
};

interface OfficeError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** Word's code for an error, `''` when it has none. */
export function officeCode(error: unknown): string {
  const code = (error as OfficeError | null)?.code;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}

/**
 * Any failure as a {@link HostError}. In viewing mode Word answers a write with a bare
 * `GeneralException` while `document.mode` says readWrite (office-js#5484), so a write that
 * changed nothing and failed like that is reported as `read-only`.
 * `detail` is code and API location only: Word's messages may quote the document.
 */
export function toHostError(error: unknown, doing: 'read' | 'write'): HostError {
  if (error instanceof HostError) return error;
  const code = officeCode(error);
  const location = (error as OfficeError | null)?.debugInfo?.errorLocation;
  const name = code === '' && error instanceof Error ? error.name : code;
  const detail = [name, typeof location === 'string' ? location : ''].filter(Boolean).join(' ');
  if (doing === 'write' && code === 'GeneralException') return new HostError('read-only', detail);
  return new HostError(CODES[code] ?? 'host-failed', detail);
}
