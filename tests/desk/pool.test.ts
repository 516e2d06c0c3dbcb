import { madeUpPaper } from '../support/many-papers';
import { defaultSettings } from '../../src/core/checks/default-settings';
import { DEFAULT_TEMPLATE_ID } from '../../src/core/template/builtin';
import type { Known } from '../../src/review/shared-findings';
import type { WorkerJob } from '../../src/desk/worker/messages';
import { Pool } from '../../src/desk/worker/pool';
import type { Ahead, Sent } from '../../src/desk/worker/wire';
import { work } from '../../src/desk/worker/work';
import { serve } from '../../src/desk/worker/worker';

/** A worker in the page's own process: messages arrive later, in order, and not after its end. */
class NearWorker extends EventTarget {
  static made: NearWorker[] = [];
  /** Jobs are not answered while it is held. */
  static held = false;
  readonly sizes: number[] = [];
  ended = false;
  private readonly scope = {
    onmessage: null as ((event: MessageEvent<Sent | Ahead>) => void) | null,
    postMessage: (data: unknown) => {
      if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data }));
    },
  };
  constructor() {
    super();
    NearWorker.made.push(this);
    serve(this.scope);
  }
  postMessage(data: Sent | Ahead) {
    this.sizes.push('texts' in data ? data.texts.length : 0);
    if (NearWorker.held && 'body' in data) return;
    setTimeout(() => !this.ended && this.scope.onmessage!({ data } as MessageEvent<Sent | Ahead>), 0);
  }
  terminate() {
    this.ended = true;
  }
}

beforeEach(() => {
  Object.assign(globalThis, { Worker: NearWorker, navigator: { hardwareConcurrency: 2 } });
  Object.assign(URL, { createObjectURL: () => 'blob:near' });
  NearWorker.made = [];
  NearWorker.held = false;
});

const bytesOf = (lines: readonly string[]) =>
  new Uint8Array(new TextEncoder().encode(lines.join('\n'))).buffer;
const reading = (seed: number): WorkerJob => ({
  kind: 'read',
  name: `${seed}.txt`,
  bytes: bytesOf(madeUpPaper(seed, { sentences: 2 })),
  standard: { template: DEFAULT_TEMPLATE_ID, own: [] },
  settings: defaultSettings,
});
const knownOf = (seed: number): Known => {
  const answer = work(reading(seed));
  if (answer.kind !== 'read') throw new Error(answer.kind);
  return { name: `${seed}.txt`, person: `${seed}`, paper: answer.result.paper };
};
const comparing = (): WorkerJob => ({
  kind: 'overlap',
  // Who is in two lists shares everything with themselves.
  papers: Array.from({ length: 23 }, (_, i) => knownOf(1 + (i % 20))),
  last: [knownOf(1), knownOf(2)],
  models: [knownOf(3)],
  settings: defaultSettings,
});

test('papers go to a worker some at a time and are compared as if all had come at once', async () => {
  const pool = new Pool('');
  const job = comparing();
  const expected = work(job);
  expect(expected.kind === 'overlap' && expected.result.versions.length).toBeGreaterThan(0);
  expect(await pool.run(() => Promise.resolve(job))).toEqual(expected);
  const { sizes } = NearWorker.made.find((worker) => worker.sizes.length > 0)!;
  expect(sizes).toEqual([10, 10, 6, 0]);
  // Nothing of it is left for the next one.
  expect(await pool.run(() => Promise.resolve(job))).toEqual(expected);
});

test('a stop ends what is under way, and the next job is not kept waiting', async () => {
  const pool = new Pool('');
  NearWorker.held = true;
  const asked = pool.run(() => Promise.resolve(comparing()));
  const waiting = pool.run(() => Promise.resolve(reading(1)));
  await new Promise((go) => setTimeout(go, 50));
  pool.cancel();
  for (const answer of [await asked, await waiting])
    expect(answer).toEqual({ kind: 'failed', code: 'cancelled', detail: '' });
  NearWorker.held = false;
  expect(NearWorker.made.filter(({ ended }) => ended).length).toBeGreaterThan(0);
  expect((await pool.run(() => Promise.resolve(reading(2)))).kind).toBe('read');
});
