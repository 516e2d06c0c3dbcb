import { documentKeyOf } from '../store/ignores';

/** What the panel needs to know about where it runs. */
export interface Surroundings {
  /** Word's display language (BCP 47), where it tells. */
  readonly language: string | null;
  /** Names the document on this machine; not its content. */
  readonly documentKey: string;
  readonly readOnly: boolean;
  /** The document's own file name; `''` before it was saved. */
  readonly file: string;
  readonly host: string;
  readonly platform: string;
  readonly version: string;
}

export type Readiness =
  | { readonly kind: 'ready'; readonly surroundings: Surroundings }
  | { readonly kind: 'host-missing' }
  | { readonly kind: 'not-in-host' };

/** How long office.js may take before the panel says that it is missing, in milliseconds. */
const OFFICE_PATIENCE = 10_000;
/** A script that came but left no `Office` behind for this long, in milliseconds, did not come in truth. */
const SCRIPT_GRACE = 1_500;
/** office.js that loaded outside Office sometimes never calls back; after this it is taken as outside. */
const READY_PATIENCE = 6_000;

/** Waits for office.js and for the application around the page. Never rejects. */
export async function whenOfficeReady(patience = OFFICE_PATIENCE): Promise<Readiness> {
  if (!(await loaded(patience))) return { kind: 'host-missing' };
  const info = await within(Office.onReady(), READY_PATIENCE);
  if (info === null || info.host !== Office.HostType.Word) return { kind: 'not-in-host' };
  return { kind: 'ready', surroundings: surroundingsOf() };
}

/** Whether office.js is there, asked every 30 ms; a script that failed to load ends the wait. */
function loaded(patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const isThere = () => typeof Office !== 'undefined' && typeof Office.onReady === 'function';
    if (isThere()) {
      resolve(true);
      return;
    }
    const end = (result: boolean) => {
      clearInterval(poll);
      clearTimeout(limit);
      resolve(result);
    };
    const poll = setInterval(() => {
      if (isThere()) end(true);
      else if (cameToNothing()) end(false);
    }, 30);
    const limit = setTimeout(() => end(false), patience);
    document.getElementById('office-js')?.addEventListener('error', () => end(false));
  });
}

/**
 * True when the browser is done with office.js and it is not there. Its error event may have been fired
 * before anyone could listen; the browser's own record of requests still tells.
 */
function cameToNothing(): boolean {
  const { src } = (document.getElementById('office-js') as HTMLScriptElement | null) ?? { src: '' };
  const records = src === '' ? [] : performance.getEntriesByName(src, 'resource');
  const ended = records.reduce((last, record) => Math.max(last, record.startTime + record.duration), 0);
  return records.length > 0 && performance.now() - ended > SCRIPT_GRACE;
}

function within<T>(promise: Promise<T>, patience: number): Promise<T | null> {
  return Promise.race([
    promise.catch(() => null),
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), patience);
    }),
  ]);
}

function surroundingsOf(): Surroundings {
  const tried = <T>(read: () => T | null | undefined, otherwise: T): T => {
    try {
      return read() ?? otherwise;
    } catch {
      return otherwise;
    }
  };
  const { context } = Office;
  return {
    language: tried<string | null>(() => context.displayLanguage, null),
    documentKey: documentKeyOf(tried(() => context.document.url, '')),
    file: fileNameOf(tried(() => context.document.url, '')),
    readOnly: tried(() => context.document.mode === Office.DocumentMode.ReadOnly, false),
    host: tried(() => String(context.diagnostics.host), ''),
    platform: tried(() => String(context.diagnostics.platform), ''),
    version: tried(() => context.diagnostics.version, ''),
  };
}

/** The last part of a path or an address. */
function fileNameOf(address: string | null | undefined): string {
  const name = (address ?? '').split(/[\\/]/u).at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
