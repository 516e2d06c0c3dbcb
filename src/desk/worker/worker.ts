import type { WorkerAnswer, Envelope, WorkerJob } from './messages';
import { work } from './work';

/** What a worker's global is to us. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Envelope<WorkerJob>>) => void) | null;
  postMessage(message: Envelope<WorkerAnswer>): void;
}

/** Answers one job after the other. */
export function serve(scope: WorkerScope): void {
  scope.onmessage = ({ data: { id, body } }) => scope.postMessage({ id, body: work(body) });
}
