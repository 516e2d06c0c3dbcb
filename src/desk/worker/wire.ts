import { append } from '../../core/counting/long-lists';
import type { Known } from '../../review/shared-findings';
import type { Envelope, WorkerJob } from './messages';

/** Texts of one message. Copying some holds the page up for milliseconds, a thousand at once for seconds. */
const TEXTS_AT_ONCE = 10;

/** A job whose texts went before it, in the order of its lists; what is no such job travels as it is. */
export interface Sent extends Envelope<WorkerJob> {
  readonly counts?: readonly [papers: number, last: number];
}

/** Texts that belong to the job that follows; a worker is handed one job at a time. */
export interface Ahead {
  readonly texts: readonly Known[];
}

interface Port {
  postMessage(message: Sent | Ahead, transfer?: Transferable[]): void;
}

/** Hands a job to a worker. The page can draw and be asked between two messages. */
export async function send(port: Port, id: number, job: WorkerJob): Promise<void> {
  if (job.kind === 'read') {
    port.postMessage({ id, body: job }, [job.bytes]);
    return;
  }
  const { papers, last, models } = job;
  const all = [...papers, ...last, ...models];
  for (let from = 0; from < all.length; from += TEXTS_AT_ONCE) {
    port.postMessage({ texts: all.slice(from, from + TEXTS_AT_ONCE) });
    await new Promise((go) => setTimeout(go, 0));
  }
  const body = { ...job, papers: [], last: [], models: [] };
  port.postMessage({ id, body, counts: [papers.length, last.length] });
}

/** Puts together what {@link send} took apart: calls `take` with each job that is whole. */
export function receive(take: (id: number, job: WorkerJob) => void): (message: Sent | Ahead) => void {
  let held: Known[] = [];
  return (message) => {
    if ('texts' in message) {
      append(held, message.texts);
      return;
    }
    const { id, body, counts } = message;
    if (body.kind === 'read' || counts === undefined) {
      take(id, body);
      return;
    }
    const [papers, last] = counts;
    const texts = held;
    held = [];
    take(id, {
      ...body,
      papers: texts.slice(0, papers),
      last: texts.slice(papers, papers + last),
      models: texts.slice(papers + last),
    });
  };
}
