import type { InteractiveHost, Snapshot } from '../../hosts/host';
import type { Standard } from '../../road/read-paper';
import { firstSlotOf } from '../../road/first-slot';
import type { Span } from '../../core/document/types';
import { insertMissing, isUntouched, removeInserted, wouldAdd } from './insertion';
import type { Work } from './state';
import type { Store } from './store';

/** What a session lends to insertion. */
interface Parts {
  readonly host: InteractiveHost;
  readonly store: Store;
  readonly request: () => Promise<Standard>;
  readonly prepare: () => Promise<void>;
  readonly readAndShow: (kind: Work['kind']) => Promise<void>;
  readonly show: (snapshot: Snapshot, kind: Work['kind']) => Promise<void>;
  readonly showWritten: (span: Span | null) => Promise<void>;
}

/** What a session does in its turn when something goes in, and when it is taken back. No part of the first screen. */
export function inserting({ host, store, request, prepare, readAndShow, show, showWritten }: Parts) {
  const { dispatch, get } = store;

  return {
    /** Inserts what is missing: the parts `keys` name, else those that are ticked, else all. */
    async insert(keys?: readonly string[]): Promise<void> {
      const { ticked, settings, once } = get();
      const only = keys ?? ticked;
      const wishes = only === null ? settings.wishes : { ...settings.wishes, only };
      const order = { wishes, fonts: settings.fonts };
      const chosen = once !== null || settings.template !== 'auto';
      const outcome = await insertMissing(host, await request(), order, chosen);
      if (outcome.receipt !== null) dispatch({ type: 'inserted', receipt: outcome.receipt });
      await prepare();
      await (outcome.snapshot === null ? readAndShow('insert') : show(outcome.snapshot, 'insert'));
      dispatch({ type: 'asking', on: outcome.asks });
      if (outcome.problem !== null) {
        dispatch({ type: 'failed', problem: outcome.problem });
        return;
      }
      if (ticked !== null && !outcome.asks) dispatch({ type: 'ticked', keys: null });
      dispatch({ type: 'noticed', notice: outcome.notice });
      if (outcome.receipt !== null) await showWritten(firstSlotOf(outcome.receipt.journal.inserted));
    },

    /** Takes the last insertion back as far as it still is what went in. */
    async undo(): Promise<void> {
      const { receipt } = get();
      if (receipt === null) return;
      const notice = await removeInserted(host, receipt);
      dispatch({ type: 'inserted', receipt: null });
      await readAndShow('undo');
      dispatch({ type: 'noticed', notice });
    },

    /** True where the document is the last insertion and nothing else; else it is told what it lacks by the template that holds now. */
    givesWay(): boolean {
      const { analysis, receipt, settings } = get();
      if (analysis === null) return false;
      if (receipt !== null && isUntouched(receipt, analysis.paragraphs)) return true;
      if (analysis.outline.sections.length > 0)
        dispatch({ type: 'noticed', notice: wouldAdd(analysis, { wishes: settings.wishes }) });
      return false;
    },
  };
}
