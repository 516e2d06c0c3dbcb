import type { Snapshot } from '../../hosts/host';
import type { AnalysisRequest } from './analyse';
import type { Analysis } from './state';

/** A check that takes longer than this is done on the main thread instead; the worker may have been killed. */
const PATIENCE_MS = 20_000;

/** The worker of the last analysis: it knows the document, and has the rules at hand. */
let idle: Worker | null = null;

/** Analyses in a worker of its own; `null` when workers do not run here (the caller then does it itself). */
export function analyseInWorker(snapshot: Snapshot, request: AnalysisRequest): Promise<Analysis | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = idle ?? new Worker(new URL('./check.worker.ts', import.meta.url));
    } catch {
      resolve(null);
      return;
    }
    idle = null;
    const finish = (analysis: Analysis | null): void => {
      clearTimeout(timer);
      // One that comes back while another was started has nobody to wait for.
      if (analysis === null || idle !== null) worker.terminate();
      else idle = worker;
      resolve(analysis);
    };
    const timer = setTimeout(() => finish(null), PATIENCE_MS);
    worker.onmessage = ({ data }: MessageEvent<Analysis>) => finish(data);
    worker.onerror = () => finish(null);
    worker.postMessage({ snapshot, request });
  });
}
