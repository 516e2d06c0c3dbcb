import type { WorkerAnswer, Envelope, WorkerJob } from './messages';
import { work } from './work';

/** Workers at most; more would only wait for one another's memory. */
const MOST = 4;

interface WaitingJob {
  readonly job: () => Promise<WorkerJob>;
  readonly resolve: (answer: WorkerAnswer) => void;
}

/** Several workers that take jobs in order. Where the browser has none, the page does the work in slices. */
export class Pool {
  private readonly idle: Worker[] = [];
  private readonly all: Worker[] = [];
  private readonly queue: WaitingJob[] = [];
  private busyHere = false;

  /** @param source The script that a worker runs. */
  constructor(source: string) {
    const count = Math.max(1, Math.min(MOST, (navigator.hardwareConcurrency ?? 2) - 1));
    try {
      const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      for (let i = 0; i < count; i++) this.all.push(new Worker(address));
      this.idle.push(...this.all);
    } catch {
      // Without workers all is done here.
    }
  }

  /** Settles with the answer. The job is made when its turn comes, so that no more files are held than are worked on. */
  run(job: () => Promise<WorkerJob>): Promise<WorkerAnswer> {
    return new Promise((resolve) => {
      this.queue.push({ job, resolve });
      this.next();
    });
  }

  /** Forgets what has not begun; what has goes on and is ignored by whoever asked. */
  cancel(): void {
    for (const { resolve } of this.queue.splice(0))
      resolve({ kind: 'failed', code: 'cancelled', detail: '' });
  }

  private next(): void {
    if (this.queue.length === 0) return;
    if (this.all.length === 0) {
      if (!this.busyHere) void this.here(this.queue.shift()!);
      return;
    }
    const worker = this.idle.pop();
    if (worker !== undefined) void this.there(worker, this.queue.shift()!);
  }

  private async there(worker: Worker, { job, resolve }: WaitingJob): Promise<void> {
    const answer = await job().then(
      (body) => ask(worker, body),
      () => UNREADABLE,
    );
    this.idle.push(worker);
    resolve(answer);
    this.next();
  }

  private async here({ job, resolve }: WaitingJob): Promise<void> {
    this.busyHere = true;
    await new Promise((done) => setTimeout(done, 0));
    resolve(await job().then(work, () => UNREADABLE));
    this.busyHere = false;
    this.next();
  }
}

const UNREADABLE: WorkerAnswer = { kind: 'failed', code: 'unreadable', detail: 'file' };
let lastId = 0;

function ask(worker: Worker, body: WorkerJob): Promise<WorkerAnswer> {
  const id = ++lastId;
  return new Promise((resolve) => {
    const settle = (answer: WorkerAnswer) => {
      worker.removeEventListener('message', heard);
      worker.removeEventListener('error', failed);
      resolve(answer);
    };
    const heard = ({ data }: MessageEvent<Envelope<WorkerAnswer>>) => {
      if (data.id === id) settle(data.body);
    };
    const failed = () => settle(UNREADABLE);
    worker.addEventListener('message', heard);
    worker.addEventListener('error', failed);
    worker.postMessage({ id, body }, body.kind === 'read' ? [body.bytes] : []);
  });
}
