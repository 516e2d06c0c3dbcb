import type { Cursor, InteractiveHost, Snapshot } from '../../hosts/host';
import type { Paper, Standard } from '../../road/read-paper';
import type { carryOut, CursorJob } from './at-cursor';
import { loadReading } from './reading';
import type { Selection } from './state';
import type { Store } from './store';

/** What a session lends to the work at the cursor. */
export interface CursorParts {
  readonly host: InteractiveHost;
  readonly store: Store;
  readonly standard: () => Promise<Standard>;
  /** Resolves when everything asked before is done. */
  readonly idle: () => Promise<void>;
  /** Judges a reading, and what it shows follows the cursor there. */
  readonly judge: (snapshot: Snapshot, cursor: Selection) => Promise<void>;
}

/** The part of a session that lives on where the cursor is. One read serves every view; a known text is not recognised again. */
export function cursorWork({ host, store, standard, idle, judge }: CursorParts) {
  const { dispatch, get } = store;

  const known = (snapshot: Snapshot): Paper | null => {
    const { analysis, paper } = get();
    return [analysis, paper].find((one) => one !== null && sameText(snapshot, one)) ?? null;
  };

  const recognised = async (snapshot: Snapshot): Promise<Paper> =>
    known(snapshot) ?? (await loadReading()).paperOf(snapshot, await standard());

  /** Takes up what was just read with the cursor in it. */
  const takeUp = async ({ snapshot, span, from }: Cursor): Promise<void> => {
    const cursor: Selection = { span, from };
    dispatch({ type: 'seen', paragraphs: snapshot.paragraphs });
    const { analysis, settings, following } = get();
    const same = known(snapshot);
    if (same === null && analysis !== null && settings.live) return judge(snapshot, cursor);
    const paper = same ?? (following ? await recognised(snapshot) : null);
    return dispatch({ type: 'looked', cursor, paper });
  };

  const look = async (): Promise<void> => {
    await idle();
    const { work, analysis, following } = get();
    if (work !== null || (analysis === null && !following)) return;
    try {
      const cursor = await host.cursor();
      if (get().work === null) await takeUp(cursor);
    } catch {
      // A look is a courtesy nobody asked for: where it fails, the results simply stay as they are.
      dispatch({ type: 'lost' });
    }
  };

  /** Takes up what a landing has left; where that is not certain, by looking. */
  const takeUpLanded = (
    { snapshot }: Cursor,
    after: Awaited<ReturnType<typeof carryOut>>,
    written: boolean,
  ): Promise<void> => {
    if (after === null) return look();
    const now = { ...snapshot, paragraphs: after.paragraphs };
    const { analysis } = get();
    if (analysis !== null && written) return judge(now, after.cursor);
    return recognised(now).then((paper) => dispatch({ type: 'looked', cursor: after.cursor, paper }));
  };

  /** One read and, where the job has something to write, one write. What follows from it is not waited for. */
  const atCursor = async (job: CursorJob): Promise<string> => {
    // Writing is no part of the first screen.
    const [cursor, { carryOut, viewOf }] = await Promise.all([host.cursor(), import('./at-cursor')]);
    const paper = await recognised(cursor.snapshot);
    const { landing, told } = job(viewOf(paper, cursor));
    if (landing === null) return told;
    const after = await carryOut(host, cursor, landing);
    const written = landing.atCursor !== null || landing.edits.length > 0;
    void takeUpLanded(cursor, after, written).catch(() => dispatch({ type: 'lost' }));
    return told;
  };

  return { look, atCursor };
}

/** Whether two readings hold the same text and the same automatic numbers. */
function sameText(left: Pick<Snapshot, 'paragraphs'>, right: Pick<Snapshot, 'paragraphs'>): boolean {
  return (
    left.paragraphs.length === right.paragraphs.length &&
    left.paragraphs.every((paragraph, index) => {
      const other = right.paragraphs[index];
      return other !== undefined && paragraph.text === other.text && paragraph.number === other.number;
    })
  );
}
