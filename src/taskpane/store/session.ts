import { placesInAll } from '../../core/checks/types';
import type { Edit } from '../../core/document/edit';
import type { InteractiveHost, Snapshot } from '../../hosts/host';
import type { PanelSettings } from '../settings/schema';
import type { Analyse, AnalysisRequest } from './analyse';
import { cursorWork } from './cursor-work';
import { ignoring } from './ignoring';
import { keysOf } from './ignores';
import { problemFrom } from './problem';
import { isOwnSlot } from './slots';
import type { PanelState, Selection, Work } from './state';
import type { Store } from './store';
import type { Session } from './session-types';

export type { Session };

/** What a session works with. */
export interface SessionParts {
  readonly host: InteractiveHost;
  readonly store: Store;
  readonly analyse: Analyse;
  /** Fetches what the views need to show an analysis; called while Word is being read. */
  readonly prepare: () => Promise<void>;
  /** Names the document for "ignore in this document". */
  readonly documentKey: string;
  /** Keeps changed settings; false when that is not possible. */
  readonly keep: (settings: PanelSettings) => boolean;
  /** What becomes of changed settings where a house has its say. */
  readonly settle?: (settings: PanelSettings) => PanelSettings;
}

/** The panel's one worker: does one thing at a time, in the order asked. */
export function createSession({
  host,
  store,
  analyse,
  prepare,
  documentKey,
  keep,
  settle,
}: SessionParts): Session {
  const { dispatch, get } = store;
  let queue: Promise<void> = Promise.resolve();
  let queuedCheck: Promise<void> | null = null;
  /** The next check was asked for, and is held against the one before. */
  let comparing = false;
  /** Insertions and fixes under way, by what they write: a double click is one. */
  const writing = new Map<string, Promise<void>>();
  const sole = (what: string, start: () => Promise<void>): Promise<void> => {
    const running = writing.get(what) ?? start().finally(() => writing.delete(what));
    writing.set(what, running);
    return running;
  };

  const request = async (): Promise<AnalysisRequest> => {
    const { once, settings } = get();
    const { template, templates, check } = settings;
    const own =
      templates.length === 0 ? [] : (await import('../../road/own-templates')).ownTemplates(templates);
    return once === null ? { template, own, check } : { template: once.id, own: [once, ...own], check };
  };

  const show = async (snapshot: Snapshot, kind: Work['kind'], cursor?: Selection): Promise<void> => {
    const analysis = await analyse(snapshot, await request(), (stage) =>
      dispatch({ type: 'working', work: { kind, stage } }),
    );
    dispatch({ type: 'analysed', analysis, cursor });
  };

  const readAndShow = async (kind: Work['kind'] = 'check'): Promise<void> => {
    dispatch({ type: 'working', work: { kind, stage: 'reading' } });
    const [snapshot] = await Promise.all([host.read(), prepare()]);
    await show(snapshot, kind);
  };

  /** Runs `task` when everything asked before it is done. A failed write is followed by a fresh check. */
  const enqueue = (kind: Work['kind'], task: () => Promise<void>): Promise<void> => {
    const run = queue.then(async () => {
      dispatch({ type: 'working', work: { kind, stage: 'reading' } });
      try {
        await task();
      } catch (error) {
        const problem = problemFrom(error);
        if (kind !== 'check') await readAndShow().catch(() => undefined);
        dispatch({ type: 'failed', problem });
      } finally {
        dispatch({ type: 'idle' });
      }
    });
    queue = run;
    return run;
  };

  const checkNow = (): Promise<void> => {
    queuedCheck ??= enqueue('check', async () => {
      queuedCheck = null;
      await readAndShow();
      dispatch({ type: 'problem-dismissed' });
      const { analysis } = get();
      if (!comparing || analysis === null) return;
      comparing = false;
      const faults = analysis.findings.filter((finding) => !isOwnSlot(finding));
      dispatch({ type: 'compared', keys: new Set(keysOf(faults, analysis.paragraphs)) });
    });
    return queuedCheck;
  };

  /** What is fetched when it is asked for may not come. */
  const refuse = (error: unknown) => dispatch({ type: 'failed', problem: problemFrom(error) });

  /** Few papers get comments, and none before its findings are shown. */
  const comments = async () => {
    const { commenting } = await import('./commenting');
    return commenting({ host, store, inTurn: (task) => enqueue('comment', task) });
  };

  /** Where one goes is asked for by a click; none comes before there is something to click on. */
  const going = async () => (await import('./going')).going({ host, store });
  const showing = (what: (way: Awaited<ReturnType<typeof going>>) => Promise<void>) =>
    // Where the cursor stands is a courtesy.
    going().then(what, () => undefined);

  const { look, atCursor } = cursorWork({
    host,
    store,
    standard: request,
    idle: () => queue,
    judge: (snapshot, cursor) => enqueue('check', () => show(snapshot, 'check', cursor)),
  });

  /** What insertion needs of a session. In its turn it is fetched, so that what is asked for meanwhile waits behind it. */
  const inserting = async () =>
    (await import('./inserting')).inserting({
      host,
      store,
      request,
      prepare,
      readAndShow,
      show,
      showWritten: (span) => showing((way) => way.showWritten(span)),
    });

  const insertNow = (keys?: readonly string[]): Promise<void> =>
    enqueue('insert', async () => (await inserting()).insert(keys));

  const insert = (keys?: readonly string[]): Promise<void> => {
    // Another template's outline is another insertion: one that is only asking must not swallow the answer.
    const { once, settings } = get();
    const what = ['insert', once?.id ?? settings.template, ...(keys ?? ['*'])].join('\n');
    return sole(what, () => insertNow(keys));
  };

  /** Another measure holds. */
  const remeasure = async (): Promise<void> => {
    if (get().analysis !== null) return checkNow();
    dispatch({ type: 'unread' });
    return look();
  };

  const undoInsert = (): Promise<void> => enqueue('undo', async () => (await inserting()).undo());

  /** Another template holds: what only the last one put there gives way, anything else is told what it lacks now. */
  const otherTemplate = async (): Promise<void> => {
    const known = get().analysis !== null;
    dispatch({ type: 'ticked', keys: null });
    // What was read before may be older than what the author has written since.
    await remeasure();
    if (!known || get().analysis === null) return;
    if (!(await inserting()).givesWay()) return;
    await undoInsert();
    return get().receipt === null && get().problem === null ? insert() : undefined;
  };

  const write = (changed: PanelSettings): void => {
    const settings = settle?.(changed) ?? changed;
    const storage: PanelState['storage'] = keep(settings) ? 'ok' : 'blocked';
    dispatch({ type: 'settings', settings, storage });
  };

  return {
    check() {
      dispatch({ type: 'noticed', notice: null });
      dispatch({ type: 'ignored-once', keys: [] });
      comparing = true;
      return checkNow();
    },

    async begin(asked) {
      const { analysis, work, settings } = get();
      if (asked || (settings.live && analysis === null && work === null)) await checkNow();
    },

    insert,

    async layOut(template) {
      dispatch({ type: 'asking', on: false });
      dispatch({ type: 'once', template });
      dispatch({ type: 'ticked', keys: null });
      write({ ...get().settings, last: template.id });
      await insert();
    },

    ask: (on) => dispatch({ type: 'asking', on }),

    undoInsert,

    fix: (findings) => {
      const edits = findings.flatMap(({ fix }): readonly Edit[] => fix ?? []);
      if (edits.length === 0) return Promise.resolve();
      // A second click on what is being mended is the same wish.
      return sole(JSON.stringify(edits), () =>
        enqueue('fix', async () => {
          await host.apply(edits);
          await readAndShow('fix');
          dispatch({ type: 'noticed', notice: { kind: 'fixed', count: placesInAll(findings) } });
          await showing((way) => way.showChanged(edits));
        }),
      );
    },

    select: (span) => going().then(async ({ select }) => void (await select(span)), refuse),
    selectBeside: (gap) => going().then(({ selectBeside }) => selectBeside(gap), refuse),

    ...ignoring({ store, documentKey, write }),
    comment: (notes) => comments().then((own) => own.comment(notes), refuse),
    uncomment: () => comments().then((own) => own.uncomment(), refuse),

    tick: (keys) => dispatch({ type: 'ticked', keys }),

    changeSettings(change) {
      const { settings, once } = get();
      const another = 'template' in change && (change.template !== settings.template || once !== null);
      write({ ...settings, ...change });
      if (another) {
        dispatch({ type: 'once', template: null });
        otherTemplate().catch(refuse);
      } else if ('templates' in change || 'check' in change) void remeasure();
    },

    useOnce(template) {
      dispatch({ type: 'once', template });
      dispatch({ type: 'asking', on: false });
      otherTemplate().catch(refuse);
    },

    look,

    /** In its turn among all that is asked of the document, without the signs of work that a check shows. */
    atCursor(job) {
      const told = queue.then(() => atCursor(job));
      queue = told.then(
        () => undefined,
        () => undefined,
      );
      told.catch(look);
      return told;
    },

    follow(on) {
      dispatch({ type: 'following', on });
      if (on) void look();
    },

    notice: (notice) => dispatch({ type: 'noticed', notice }),
    dismissNotice: () => dispatch({ type: 'noticed', notice: null }),
    dismissProblem: () => dispatch({ type: 'problem-dismissed' }),
    acceptStorage: () => dispatch({ type: 'storage-noted' }),
  };
}
