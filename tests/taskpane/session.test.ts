import type { Edit } from '../../src/core/document/edit';
import { findSlots } from '../../src/core/document/slots';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../src/core/template/builtin';
import { HostError } from '../../src/hosts/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { defaultPanelSettings } from '../../src/taskpane/settings/defaults';
import type { PanelSettings } from '../../src/taskpane/settings/schema';
import { analyseNow, type Analyse } from '../../src/taskpane/store/analyse';
import { createSession, type Session } from '../../src/taskpane/store/session';
import { initialState } from '../../src/taskpane/store/state';
import { createStore } from '../../src/taskpane/store/store';
import { sortOut } from '../../src/taskpane/structure-tab/shown';
import { complete, empty, unfinished } from './gallery/papers';

const analyse: Analyse = (snapshot, request) => Promise.resolve(analyseNow(snapshot, request));

const prepare = () => Promise.resolve();

function open(paper: readonly string[], settings: PanelSettings = defaultPanelSettings) {
  const host = new MemoryHost(paper);
  const store = createStore(initialState(settings));
  const keep = jest.fn(() => true);
  const session = createSession({ host, store, analyse, prepare, documentKey: 'doc', keep });
  const texts = () => host.paragraphs.map(({ text }) => text);
  return { host, store, session, keep, texts };
}

describe('checking', () => {
  test('reads once and shows what stands', async () => {
    const { host, store, session } = open(complete);
    const read = jest.spyOn(host, 'read');
    await session.check();
    expect(read).toHaveBeenCalledTimes(1);
    expect(store.get()).toMatchObject({ work: null, stale: false, problem: null });
    expect(store.get().analysis?.summary.complete).toBe(true);
    expect(store.get().analysis?.summary.dimensions.map(({ points }) => points)).toEqual([3, 3, 3, 3, 3, 3]);
  });

  test('clicks while it is waiting are one check', async () => {
    const { host, session } = open(complete);
    const read = jest.spyOn(host, 'read');
    await Promise.all([session.check(), session.check(), session.check()]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a hint that came', true, true, true],
    ['a hint that was lost', false, true, true],
    ['a hint that came where nothing is done unasked', true, false, true],
    ['no hint where nothing is done unasked', false, false, false],
  ])('at opening, with %s', async (_name, asked, live, checked) => {
    const { store, session } = open(complete, { ...defaultPanelSettings, live });
    await session.begin(asked);
    expect(store.get().analysis !== null).toBe(checked);
  });

  test('what opening looked at and a click on top of it are one check', async () => {
    const { host, session } = open(complete);
    const read = jest.spyOn(host, 'read');
    await Promise.all([session.begin(true), session.check()]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('what was looked at already is not looked at unasked', async () => {
    const { host, session } = open(complete);
    await session.check();
    const read = jest.spyOn(host, 'read');
    await session.begin(false);
    expect(read).not.toHaveBeenCalled();
  });

  test('a failure is said and the way stays open', async () => {
    const { host, store, session } = open(complete);
    host.failNext = new HostError('host-failed', 'GeneralException');
    await session.check();
    expect(store.get().problem).toEqual({ code: 'host-failed', detail: 'GeneralException', written: [] });
    await session.check();
    expect(store.get().problem).toBeNull();
    expect(store.get().analysis).not.toBeNull();
  });

  test('an unexpected error shows nothing of the document', async () => {
    const { host, store, session } = open(['机密的一句话']);
    jest.spyOn(host, 'read').mockRejectedValueOnce(new TypeError('bad text 机密的一句话'));
    await session.check();
    expect(store.get().problem?.code).toBe('other');
    expect(store.get().problem?.detail).not.toContain('机密');
  });
});

describe('inserting', () => {
  test.each([
    ['an empty document', empty],
    ['a started one', unfinished],
  ])('completes %s in one write, keeps every line, and a second click changes nothing', async (_, paper) => {
    const { host, store, session, texts } = open(paper);
    const apply = jest.spyOn(host, 'apply');
    session.useOnce(templateById(DEFAULT_TEMPLATE_ID)!);
    await session.insert();
    expect(apply).toHaveBeenCalledTimes(1);
    expect(store.get().analysis?.summary.complete).toBe(true);
    expect(store.get().notice).toMatchObject({ kind: 'inserted' });
    const after = texts();
    await session.insert();
    expect(texts()).toEqual(after);
    expect(apply).toHaveBeenCalledTimes(1);
    expect(store.get().notice).toEqual({ kind: 'nothing-missing' });
  });

  test('two quick clicks insert once', async () => {
    const { session, texts } = open(unfinished);
    await Promise.all([session.insert(), session.insert()]);
    const once = open(unfinished);
    await once.session.insert();
    expect(texts()).toEqual(once.texts());
  });

  test('is taken back whole', async () => {
    const { session, store, texts } = open(unfinished);
    await session.insert();
    await session.undoInsert();
    expect(texts()).toEqual([...unfinished]);
    expect(store.get()).toMatchObject({ receipt: null, notice: { kind: 'undone', left: [] } });
  });

  test('cannot be taken back once it was seen undone, whoever writes the same again', async () => {
    const { host, session, store, texts } = open(unfinished);
    await session.insert();
    const inserted = host.paragraphs;
    host.write([...unfinished]);
    await session.look();
    expect(store.get().receipt).toBeNull();
    host.write(inserted);
    await session.undoInsert();
    expect(texts()).toEqual(inserted.map(({ text }) => text));
  });

  test('is not taken out of another document that reads the same', async () => {
    const { host, session, store, texts } = open(unfinished);
    await session.insert();
    const same = texts();
    host.write(same);
    await session.undoInsert();
    expect(texts()).toEqual(same);
    expect(store.get().notice).toMatchObject({ kind: 'undone', removed: 0 });
  });

  test('only what is ticked goes in', async () => {
    const { session, store } = open(unfinished);
    session.tick(['section:cases']);
    await session.insert();
    const { sections } = store.get().analysis!.summary;
    expect(sections.filter(({ present }) => !present).map(({ id }) => id)).toEqual(['measures']);
    expect(store.get().ticked).toBeNull();
  });

  test('nothing ticked writes nothing', async () => {
    const { session, store, texts } = open(unfinished);
    session.tick([]);
    await session.insert();
    expect(texts()).toEqual([...unfinished]);
    expect(store.get().notice).toEqual({ kind: 'nothing-chosen' });
  });

  test('a document that changed meanwhile is left alone, said, and checked again', async () => {
    const { host, session, store, texts } = open(unfinished);
    const apply = host.apply.bind(host);
    jest.spyOn(host, 'apply').mockImplementationOnce(async (edits) => {
      await apply([
        {
          kind: 'replace',
          paragraph: edits[0]!.paragraph,
          expect: edits[0]!.expect,
          start: 0,
          end: 0,
          text: '又写了几个字',
        } satisfies Edit,
      ]);
      return apply(edits);
    });
    await session.insert();
    expect(store.get().problem?.code).toBe('document-changed');
    expect(texts()).toHaveLength(unfinished.length);
    expect(store.get().analysis?.paragraphs.map(({ text }) => text)).toEqual(texts());
  });

  test('a partial write says what went in and can be taken back', async () => {
    const { host, session, store, texts } = open(unfinished);
    const apply = host.apply.bind(host);
    jest.spyOn(host, 'apply').mockImplementationOnce(async (edits) => {
      const report = await apply(edits.slice(0, 1), { remember: true });
      throw new HostError('partly-applied', 'GeneralException', report);
    });
    await session.insert();
    expect(store.get().problem).toMatchObject({ code: 'partly-applied' });
    expect(store.get().problem?.written).toHaveLength(1);
    await session.undoInsert();
    expect(texts()).toEqual([...unfinished]);
  });

  test('a read-only document is known from then on', async () => {
    const { host, session, store } = open(unfinished);
    jest.spyOn(host, 'apply').mockRejectedValueOnce(new HostError('read-only'));
    await session.insert();
    expect(store.get()).toMatchObject({ readOnly: true, problem: { code: 'read-only' } });
  });
});

describe('fixing', () => {
  test('mends one finding, and all of a rule', async () => {
    const { session, store, texts } = open(unfinished);
    await session.check();
    const fixable = () => store.get().analysis!.findings.filter(({ fix }) => fix !== null);
    const before = fixable().length;
    expect(before).toBeGreaterThan(1);
    await session.fix([fixable()[0]!]);
    expect(fixable().length).toBeLessThan(before);
    expect(store.get().notice).toEqual({ kind: 'fixed', count: 1 });
    expect(texts()).not.toEqual([...unfinished]);
  });

  test('two clicks mend once, and nobody is told that the document was changed by somebody else', async () => {
    const { session, store, host } = open(unfinished);
    await session.check();
    const one = store.get().analysis!.findings.filter(({ fix }) => fix !== null)[0]!;
    const apply = jest.spyOn(host, 'apply');
    await Promise.all([session.fix([one]), session.fix([one])]);
    expect(apply).toHaveBeenCalledTimes(1);
    expect(store.get()).toMatchObject({ problem: null, notice: { kind: 'fixed', count: 1 } });
  });
});

describe('ignoring', () => {
  test.each(['once', 'document', 'rule'] as const)(
    '%s hides the finding, outlives edits elsewhere, and is undone',
    async (scope) => {
      const { host, session, store } = open(unfinished);
      await session.check();
      const named = () => {
        const { open: left, ignored } = sortOut(store.get(), 'doc');
        return [...left, ...ignored].find(({ finding }) => finding.rule === 'half-width-punct')!;
      };
      const target = named().finding;
      const isOpen = () =>
        sortOut(store.get(), 'doc').open.some(
          ({ finding }) => finding.rule === target.rule && finding.span.start === target.span.start,
        );
      expect(isOpen()).toBe(true);
      session.ignore([named()], scope);
      expect(isOpen()).toBe(false);
      await host.apply([
        {
          kind: 'insert-paragraph',
          paragraph: 0,
          expect: unfinished[0]!,
          where: 'before',
          text: '新的一段',
          look: {},
        },
      ]);
      await session.look();
      expect(isOpen()).toBe(false);
      // This once is until the next check that is asked for.
      await session.check();
      expect(isOpen()).toBe(scope === 'once');
      session.restore([named()]);
      expect(isOpen()).toBe(true);
    },
  );

  test('in this document does not reach another one', async () => {
    const { session, store } = open(unfinished);
    await session.check();
    session.ignore([sortOut(store.get(), 'doc').open[0]!], 'document');
    expect(sortOut(store.get(), 'doc').ignored).toHaveLength(1);
    expect(sortOut(store.get(), 'another').ignored).toHaveLength(0);
  });

  test('keeps no text of the document', async () => {
    const { session, store, keep } = open(unfinished);
    await session.check();
    session.ignore(sortOut(store.get(), 'doc').open, 'document');
    expect(keep).toHaveBeenCalled();
    expect(JSON.stringify(store.get().settings.ignores)).not.toMatch(/[一-龥]/u);
  });
});

describe('looking', () => {
  test('an unchanged document only moves the mark', async () => {
    const { host, session, store } = open(unfinished);
    await session.check();
    const { analysis } = store.get();
    store.dispatch({ type: 'stale' });
    await host.select({ paragraph: 4, start: 0, end: 0 }, unfinished[4]!);
    await session.look();
    expect(store.get()).toMatchObject({ cursor: { span: { paragraph: 4 } }, stale: false });
    expect(store.get().analysis).toBe(analysis);
  });

  test.each([true, false])('a changed one is checked again when live (%s), else marked', async (live) => {
    const { host, session, store } = open(unfinished, { ...defaultPanelSettings, live });
    await session.check();
    const { analysis } = store.get();
    await host.apply([
      { kind: 'replace', paragraph: 1, expect: unfinished[1]!, start: 0, end: 0, text: '现' },
    ]);
    await session.look();
    expect(store.get().stale).toBe(!live);
    expect(store.get().analysis === analysis).toBe(!live);
  });
});

describe('the first minute', () => {
  const fourLead = templateById('2024-four-lead')!;

  test('an empty document asks which meeting it is; the choice is laid out, remembered, and kept for this paper', async () => {
    const { host, store, session, keep, texts } = open(empty);
    await session.insert();
    expect(texts()).toEqual(['']);
    expect(store.get()).toMatchObject({ asking: true, notice: null, receipt: null });
    await session.layOut(fourLead);
    expect(texts()[0]).toBe(fourLead.paperTitle);
    expect(store.get()).toMatchObject({ asking: false, settings: { template: 'auto', last: fourLead.id } });
    expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ last: fourLead.id }));
    const { paragraph, start, end } = host.selection;
    const slots = findSlots(host.paragraphs);
    expect({ paragraph, start, end }).toEqual(slots[0]?.span);
    await session.undoInsert();
    expect(texts()).toEqual(['']);
  });

  test('a choice made while the asking is still coming to its end is laid out, and twice is once', async () => {
    const { store, session, texts } = open(empty);
    const chosen = new Promise<void>((done) => {
      const stop = store.subscribe(() => {
        if (store.get().analysis === null) return;
        stop();
        void Promise.all([session.layOut(fourLead), session.layOut(fourLead)]).then(() => done());
      });
    });
    await Promise.all([session.insert(), chosen]);
    expect(texts().filter((text) => text === fourLead.paperTitle)).toHaveLength(1);
    expect(store.get().asking).toBe(false);
    await session.undoInsert();
    expect(texts()).toEqual(['']);
  });

  test('a paper that fits nothing asks, and what was answered then holds', async () => {
    const none = ['我的读书笔记', '今天读了一本书，记下几句话。', '明天接着读。'];
    const { store, session, texts } = open(none);
    await session.insert();
    expect(texts()).toEqual(none);
    expect(store.get().asking).toBe(true);
    await session.layOut(fourLead);
    expect(store.get().asking).toBe(false);
    expect(texts().length).toBeGreaterThan(none.length);
    for (const line of none) expect(texts()).toContain(line);
  });

  test('another template over an untouched outline takes its place; over a written one it is told first', async () => {
    const { host, store, session, texts } = open(empty);
    await session.layOut(fourLead);
    session.changeSettings({ template: '2023-theme-education' });
    await waitFor(() => texts()[0] === templateById('2023-theme-education')!.paperTitle);
    expect(texts().join('')).not.toContain(fourLead.dimensions[0]!.name);
    await session.check();
    const at = host.paragraphs.findIndex(({ text }) => text.includes('【待补'));
    const whole = host.paragraphs[at]!.text;
    await host.apply([
      { kind: 'replace', paragraph: at, expect: whole, start: 0, end: 0, text: '会前认真学习。' },
    ]);
    // Written since the last reading: it is read anew before anything gives way.
    const written = texts();
    session.changeSettings({ template: '2024-four-lead' });
    await waitFor(() => store.get().notice?.kind === 'would-add');
    expect(texts()).toEqual(written);
    expect(store.get().notice).toMatchObject({ template: { title: fourLead.title } });
  });

  test('a double click inserts once, and what went in can still be taken back', async () => {
    const { session, store, texts } = open(unfinished);
    await Promise.all([session.insert(['section:cases']), session.insert(['section:cases'])]);
    expect(store.get()).toMatchObject({ notice: { kind: 'inserted' } });
    expect(store.get().receipt).not.toBeNull();
    await session.undoInsert();
    expect(texts()).toEqual([...unfinished]);
  });
});

describe('since the check before', () => {
  test('what is new and what is settled is known after the second check that was asked for', async () => {
    const { host, store, session } = open(unfinished);
    await session.check();
    expect(store.get().before).toBeNull();
    const first = store.get().asked!;
    const line = unfinished.findIndex((text) => text.includes('××'));
    const text = unfinished[line]!;
    const start = text.indexOf('××');
    await host.apply([
      { kind: 'replace', paragraph: line, expect: text, start, end: start + 2, text: '某地' },
    ]);
    await session.check();
    const { before, asked } = store.get();
    expect(before).toBe(first);
    expect([...first].some((key) => !asked!.has(key))).toBe(true);
  });
});

/** Until something that nobody waits for has happened. */
async function waitFor(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !done(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(done()).toBe(true);
}

describe('what is fetched when it is asked for', () => {
  test.each([
    ['comment', '../../src/taskpane/store/commenting', (session: Session) => session.comment([])],
    ['uncomment', '../../src/taskpane/store/commenting', (session: Session) => session.uncomment()],
    [
      'select',
      '../../src/taskpane/store/going',
      (session: Session) => session.select({ paragraph: 0, start: 0, end: 0 }),
    ],
  ] as const)('and does not come is a problem that is told: %s', async (_name, file, ask) => {
    jest.doMock(file, () => {
      throw new Error('offline');
    });
    try {
      const { store, session } = open(complete);
      await session.check();
      jest.resetModules();
      await ask(session);
      expect(store.get().problem).not.toBeNull();
    } finally {
      jest.dontMock(file);
    }
  });
});
