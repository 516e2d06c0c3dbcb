import { isAlone } from '../../core/outline/alone';
import { planRemoval } from '../../core/plan/removal';
import { HostError, type DocumentHost, type Snapshot } from '../../hosts/host';
import { complete, countPlan, type Order } from '../../road/complete';
import type { Standard } from '../../road/read-paper';
import { installedFonts } from '../../road/installed-fonts';
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
 * @throws HostError when nothing was written; a partial write is an outcome, not an error
 */
export async function insertMissing(
  host: DocumentHost,
  standard: Standard,
  order: Order,
): Promise<InsertOutcome> {
  try {
    const { paper, plan, report } = await complete(host, standard, { ...order, installed: installedFonts });
    if (report === null) {
      if (isAlone(paper.verdict))
        return { notice: { kind: paper.verdict }, receipt: null, problem: null, snapshot: paper };
      const kind = order.wishes.only?.length === 0 ? 'nothing-chosen' : 'nothing-missing';
      return { notice: { kind }, receipt: null, problem: null, snapshot: paper };
    }
    const { count, renumbered } = countPlan(plan);
    const notice: Notice = { kind: 'inserted', count, renumbered };
    return { notice, receipt: { report, count }, problem: null, snapshot: null };
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'partly-applied') throw error;
    const { report } = error;
    const receipt = report === undefined ? null : { report, count: report.inserted.length };
    return { notice: null, receipt, problem: problemFrom(error), snapshot: null };
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
