import { layoutWith } from '../../core/plan/gbt9704';
import { planOutline } from '../../core/plan/plan-outline';
import { planRemoval } from '../../core/plan/removal';
import type { Plan, Wishes } from '../../core/plan/types';
import { HostError, type DocumentHost, type Snapshot } from '../../hosts/host';
import { installedFonts } from '../../hosts/word/installed-fonts';
import { choose, type AnalysisRequest } from './analyse';
import { problemFrom } from './problem';
import type { Notice, Problem, Receipt } from './state';

/** What became of an insertion. */
export interface InsertOutcome {
  readonly notice: Notice | null;
  /** What can be removed again; `null` when nothing went in. */
  readonly receipt: Receipt | null;
  readonly problem: Problem | null;
  /** The document as read, when it is still what was read; `null` after a write. */
  readonly snapshot: Snapshot | null;
}

/**
 * Reads, plans and writes what is missing: one read, one write.
 * @param only keys of parts to insert; `null` for everything missing
 * @param fonts the user's own, for an empty document
 * @throws HostError when nothing was written; a partial write is an outcome, not an error
 */
export async function insertMissing(
  host: DocumentHost,
  request: AnalysisRequest,
  wishes: Omit<Wishes, 'only'>,
  only: readonly string[] | null,
  fonts: Parameters<typeof layoutWith>[0] = {},
): Promise<InsertOutcome> {
  const snapshot = await host.read();
  const { outline, template } = choose(snapshot, request);
  const wanted: Wishes = only === null ? wishes : { ...wishes, only };
  const layout = layoutWith(fonts, installedFonts);
  const plan = planOutline(snapshot.paragraphs, outline, template, wanted, layout);
  if (plan.edits.length === 0) {
    const kind = only?.length === 0 ? 'nothing-chosen' : 'nothing-missing';
    return { notice: { kind }, receipt: null, problem: null, snapshot };
  }
  const { count, renumbered } = countPlan(plan);
  try {
    const report = await host.apply(plan.edits);
    return {
      notice: { kind: 'inserted', count, renumbered },
      receipt: { report, count },
      problem: null,
      snapshot: null,
    };
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'partly-applied') throw error;
    const { report } = error;
    return {
      notice: null,
      receipt: report === undefined ? null : { report, count: report.inserted.length },
      problem: problemFrom(error),
      snapshot: null,
    };
  }
}

/**
 * Takes the last insertion back as far as the author has not written into it: one read, one write.
 * @throws HostError
 */
export async function removeInserted(host: DocumentHost, receipt: Receipt): Promise<Notice> {
  const { paragraphs } = await host.read();
  const removal = planRemoval(paragraphs, receipt.report);
  if (removal.edits.length > 0) await host.apply(removal.edits);
  const kept = removal.left.filter(({ reason }) => reason === 'edited').length;
  return { kind: 'undone', removed: removal.removed, kept };
}

/** Headings that go in, and existing numbers that follow from them. */
export function countPlan({ items }: Plan): { readonly count: number; readonly renumbered: number } {
  const count = items.filter(({ kind }) => kind === 'heading').length;
  return { count, renumbered: items.length - count };
}
