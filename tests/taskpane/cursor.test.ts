import { whatNext } from '../../src/core/phrasing/next';
import * as recognising from '../../src/core/outline/recognise';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { landingOf } from '../../src/taskpane/phrasing/act';
import { defaultPanelSettings } from '../../src/taskpane/settings/defaults';
import { analyseNow, type Analyse } from '../../src/taskpane/store/analyse';
import type { CursorJob } from '../../src/taskpane/store/at-cursor';
import { followDocument } from '../../src/taskpane/store/live';
import { createSession } from '../../src/taskpane/store/session';
import { initialState } from '../../src/taskpane/store/state';
import { createStore } from '../../src/taskpane/store/store';

// Recognition is counted where it is done, whoever asks for it.
jest.mock('../../src/core/outline/recognise', () => {
  const real = jest.requireActual<typeof recognising>('../../src/core/outline/recognise');
  return { ...real, recognise: jest.fn(real.recognise), recogniseStream: jest.fn(real.recogniseStream) };
});

const lines = [
  '一、存在的问题',
  '（一）在理论学习方面。一是读书读得少。计划没有做完。二是笔记记得粗。抄得多。三是用得慢。想得浅。',
];
const behind = { paragraph: 1, start: lines[1]!.length, end: lines[1]!.length };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A document that counts what it is asked for, on 措辞 with the cursor behind the last sentence. */
async function follow({ checked }: { readonly checked: boolean }) {
  const host = new MemoryHost(lines);
  host.moveTo(behind);
  const settings = { ...defaultPanelSettings, template: '2023-theme-education' };
  const store = createStore(initialState(settings));
  const analyse: Analyse = (snapshot, request) => Promise.resolve(analyseNow(snapshot, request));
  const session = createSession({
    host,
    store,
    analyse,
    prepare: () => Promise.resolve(),
    documentKey: 'doc',
    keep: () => true,
  });
  // The cheap look at documents that tell of no change has tests of its own and would be counted here.
  Object.assign(host, { fingerprint: undefined });
  const stop = followDocument(host, store, session);
  if (checked) await session.check();
  session.follow(true);
  await settle();
  const spies = [
    ...(['read', 'cursor', 'apply', 'insertAtCursor', 'select'] as const).map(
      (name) => [name, jest.spyOn(host, name)] as const,
    ),
    ['recognise', jest.mocked(recognising.recognise)] as const,
    ['recogniseStream', jest.mocked(recognising.recogniseStream)] as const,
  ];
  for (const [, spy] of spies) spy.mockClear();
  const counts = () =>
    Object.fromEntries(
      spies.map(([name, spy]) => [name, spy.mock.calls.length]).filter(([, times]) => times !== 0),
    ) as Record<string, number>;
  return { host, store, session, counts, stop };
}

/** Lets everything that was asked for come to rest. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await jest.advanceTimersByTimeAsync(100);
}

const takeFirst: CursorJob = (view) => {
  const [offer] = whatNext(view).offers;
  return { landing: landingOf(view, offer!), told: offer!.kind === 'enumerator' ? offer!.word : '' };
};

describe.each([true, false])('on 措辞, checked before: %s', (checked) => {
  test('a move of the cursor costs one read, and what is known is not recognised again', async () => {
    const { host, store, counts, stop } = await follow({ checked });
    host.moveTo({ paragraph: 0, start: 3, end: 3 });
    await settle();
    expect(counts()).toEqual({ cursor: 1 });
    expect(store.get().cursor?.span).toEqual({ paragraph: 0, start: 3, end: 3 });
    stop();
  });

  test('typing costs one read and one recognition', async () => {
    const { host, counts, stop } = await follow({ checked });
    host.write([lines[0]!, `${lines[1]!}四是`]);
    host.moveTo({ ...behind, start: behind.start + 2, end: behind.end + 2 });
    await settle();
    expect(counts()).toEqual({ cursor: 1, recognise: 1 });
    stop();
  });

  test('插入“四是” costs one read, one write and one recognition; the look that Word then asks for, one read', async () => {
    const { host, store, session, counts, stop } = await follow({ checked });
    expect(await session.atCursor(takeFirst)).toBe('四是');
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect(counts()).toEqual({ cursor: 1, insertAtCursor: 1, recognise: 1 });
    expect(host.paragraphs[1]!.text).toBe(`${lines[1]!}四是`);
    expect(store.get().paper?.paragraphs[1]!.text).toBe(`${lines[1]!}四是`);
    expect(store.get().cursor?.span).toEqual(host.selection);
    expect(store.get().stale).toBe(false);
    await settle();
    expect(counts()).toEqual({ cursor: 2, insertAtCursor: 1, recognise: 1 });
    stop();
  });
});

test('what was meant for another text is worked out anew with the text that is there', async () => {
  const { host, session, stop } = await follow({ checked: true });
  const shorter = lines[1]!.slice(0, lines[1]!.indexOf('二是'));
  host.write([lines[0]!, shorter]);
  host.moveTo({ paragraph: 1, start: shorter.length, end: shorter.length });
  expect(await session.atCursor(takeFirst)).toBe('二是');
  expect(host.paragraphs[1]!.text).toBe(`${shorter}二是`);
  stop();
});

test('a refused write is told to whoever asked, and the document is looked at again', async () => {
  const { host, store, session, stop } = await follow({ checked: true });
  jest.spyOn(host, 'insertAtCursor').mockRejectedValueOnce(new Error('no'));
  await expect(session.atCursor(takeFirst)).rejects.toThrow('no');
  await settle();
  expect(store.get().problem).toBeNull();
  expect(store.get().paper?.paragraphs[1]!.text).toBe(lines[1]);
  stop();
});
