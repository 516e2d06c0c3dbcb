import type { WorkerAnswer, Envelope } from './messages';
import { receive, type Ahead, type Sent } from './wire';
import { work } from './work';

/** What a worker's global is to us. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Sent | Ahead>) => void) | null;
  postMessage(message: Envelope<WorkerAnswer>): void;
}

/** Answers one job after the other. */
export function serve(scope: WorkerScope): void {
  const heard = receive((id, job) => scope.postMessage({ id, body: work(job) }));
  scope.onmessage = ({ data }) => heard(data);
}
