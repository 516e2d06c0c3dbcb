import { Bridge } from '../wire/bridge';
import { requirementsFor } from './api-gate';
import { parseFaults } from './faults';
import type { MemoryParagraph } from './memory-paragraph';
import { MemoryStore } from './memory-store';
import { WordSession, type RequestLog } from './session';

export type { MemoryParagraph } from './memory-paragraph';

export interface MemoryWordOptions {
  /** The requirement set to advertise and enforce: `1.3` (default), …, `1.9`, `latest`. */
  readonly set?: string;
  /** Names of faults, and `fail-action:N`; see faults.ts. */
  readonly faults?: readonly string[];
  /** Decides the names of built-in styles; default `zh-CN`. */
  readonly language?: string;
}

/** A document in memory that answers rich-API requests like Word. */
export interface MemoryWord {
  readonly store: MemoryStore;
  readonly session: WordSession;
  /** Every request so far; see {@link RequestLog.kind} for which ones are the add-in's own round trips. */
  readonly requests: readonly RequestLog[];
  /** To be put on `window.external` before office.js is loaded. */
  readonly bridge: Bridge;
  /** Executes a rich-API request body given as JSON text; answers JSON text. */
  execute(body: string): Promise<string>;
  /** The text of each paragraph, pending deletions left out. */
  lines(): string[];
  setFaults(...names: string[]): void;
}

/** Makes a stand-in for Word over paragraphs in memory, for tests without a browser. */
export function createMemoryWord(
  paragraphs: readonly (MemoryParagraph | string)[],
  options: MemoryWordOptions = {},
): MemoryWord {
  const language = options.language ?? 'zh-CN';
  const store = new MemoryStore(
    paragraphs.map((p) => (typeof p === 'string' ? { text: p } : p)),
    language,
  );
  const requirements = requirementsFor(options.set ?? '1.3');
  const faults = parseFaults(options.faults ?? []);
  const session = new WordSession(store, { requirements, faults });
  const execute = (body: string): Promise<string> => session.executeText(body);
  const bridge = new Bridge({
    language,
    requirements,
    readOnly: faults.on.has('read-only'),
    execute,
  });
  store.subscribe((what) => {
    if (what === 'selection') bridge.selectionChanged();
  });
  return {
    store,
    session,
    requests: session.requests,
    bridge,
    execute,
    lines: () => store.lines(),
    setFaults: (...names) => session.setFaults(parseFaults(names)),
  };
}
