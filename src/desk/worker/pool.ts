import type { WorkerAnswer, Envelope, WorkerJob } from './messages';
import { send } from './wire';
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
  /** What each worker is at, and how to give it up. */
  private readonly busy = new Map<Worker, () => void>();
  private readonly queue: WaitingJob[] = [];
  private readonly address: string | null = null;
  private busyHere = false;

  /** @param source The script that a worker runs. */
  constructor(source: string) {
    const count = Math.max(1, Math.min(MOST, (navigator.hardwareConcurrency ?? 2) - 1));
    try {
      this.address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      for (let i = 0; i < count; i++) this.idle.push(new Worker(this.address));
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

  /** Forgets what has not begun and gives up what has: whoever waits hears `cancelled`. */
  cancel(): void {
    for (const { resolve } of this.queue.splice(0)) resolve(CANCELLED);
    for (const [worker, giveUp] of this.busy) {
      // A thousand papers side by side would keep it for long, and whatever is asked next waiting.
      worker.terminate();
      this.idle.push(new Worker(this.address!));
      giveUp();
    }
    this.busy.clear();
  }

  private next(): void {
    if (this.queue.length === 0) return;
    const worker = this.idle.pop();
    if (worker !== undefined) void this.there(worker, this.queue.shift()!);
    else if (this.busy.size === 0 && !this.busyHere) void this.here(this.queue.shift()!);
  }

  private async there(worker: Worker, { job, resolve }: WaitingJob): Promise<void> {
    const givenUp = new Promise<WorkerAnswer>((done) => this.busy.set(worker, () => done(CANCELLED)));
    const answered = job().then(
      (body) => (this.busy.has(worker) ? ask(worker, body) : CANCELLED),
      () => UNREADABLE,
    );
    const answer = await Promise.race([answered, givenUp]);
    if (this.busy.delete(worker)) this.idle.push(worker);
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

const CANCELLED: WorkerAnswer = { kind: 'failed', code: 'cancelled', detail: '' };
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
    // What cannot be handed over was not worked on.
    send(worker, id, body).catch(failed);
  });
}
