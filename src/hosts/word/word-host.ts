import type { Commented, InteractiveHost } from '../host';
import { toHostError } from './errors';
import { assertWord, assertWritable, claims } from './office';
import { fingerprintOf } from './fingerprint';
import { freshProbes, readBody } from './read';
import { freshMemory } from './memory';
import { watchWord } from './watch';

const NO_COMMENTS: Commented = { written: 0, gone: 0, refused: true };

/**
 * The document in Word, through Office.js. Needs WordApi 1.3 and no more; everything above is
 * tried and done without. Calls are carried out one after the other, so that a second click while
 * Word is slow sees what the first one did.
 */
export function createWordHost(): InteractiveHost {
  const probes = freshProbes();
  const memory = freshMemory();
  let last: Promise<unknown> = Promise.resolve();

  const next = <T>(doing: 'read' | 'write', work: () => Promise<T>): Promise<T> => {
    const result = last.then(async () => {
      try {
        assertWord();
        if (doing === 'write') assertWritable();
        return await work();
      } catch (error) {
        throw toHostError(error, doing);
      }
    });
    last = result.catch(() => undefined);
    return result;
  };

  /** In its turn; what fails is answered, never thrown. */
  const quietly = <T>(work: () => Promise<T>, otherwise: T): Promise<T> =>
    next('write', work).catch(() => otherwise);

  return {
    read: (options = {}) => next('read', () => Word.run((context) => readBody(context, options, probes))),
    // Most panels are opened to look: what writes is fetched with the first write.
    apply: (edits, options = {}) =>
      next('write', async () => {
        const { applyBatch } = await import('./write');
        return applyBatch(edits, options, probes, memory);
      }),
    trace: (mark) =>
      next('read', async () => {
        const { traceRemembered } = await import('./remember');
        return traceRemembered(memory.last?.mark === mark ? memory.last : null, probes);
      }),
    // So is what follows the cursor: nobody clicks before something is shown.
    select: (span, expect) =>
      next('read', async () => (await import('./navigate')).selectSpan(span, expect, probes)),
    cursor: () => next('read', async () => (await import('./navigate')).readCursor(probes)),
    insertAtCursor: (text) =>
      next('write', async () => (await import('./navigate')).insertBehindSelection(text)),
    fingerprint: () => next('read', () => Word.run(fingerprintOf)),
    watch: (listener) => {
      try {
        assertWord();
        return watchWord(listener);
      } catch {
        // Nothing to watch outside Word; a manual re-check always stays.
        return () => undefined;
      }
    },
    // No part of the first screen, so fetched when asked for.
    extras: {
      file: async () => (await import('./document-file')).documentFile(),
      openAsNew: async (bytes) => (await import('./document-file')).openAsNew(bytes),
      comments: {
        offered: () => claims('1.4'),
        add: (notes) => quietly(async () => (await import('./comments')).addComments(notes), NO_COMMENTS),
        remove: (isOurs) => quietly(async () => (await import('./comments')).removeComments(isOurs), null),
      },
      fonts: async () => (await import('./far-east')).fontList(),
      setPage: async (profile) => (await import('./page-setup')).setPage(profile),
    },
  };
}
