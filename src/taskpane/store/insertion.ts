import { isAlone } from '../../core/outline/alone';
import { journalOf } from '../../core/plan/journal';
import { HostError, type DocumentHost, type Snapshot } from '../../hosts/host';
import { complete, countPlan, type Order } from '../../road/complete';
import type { Standard } from '../../road/read-paper';
import { installedFonts } from '../../road/installed-fonts';
import { takeBack, type RememberingHost } from '../../road/take-back';
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
    const unlike = report.differences?.length ?? 0;
    const notice: Notice = { kind: 'inserted', count, renumbered, unlike };
    const journal = journalOf(report, plan);
    return { notice, receipt: journal && { journal, count }, problem: null, snapshot: null };
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'partly-applied') throw error;
    const { report } = error;
    const journal = report === undefined ? null : journalOf(report, null);
    const receipt = journal && { journal, count: journal.inserted.length };
    return { notice: null, receipt, problem: problemFrom(error), snapshot: null };
  }
}

/**
 * Takes the last insertion back as far as it is certainly still as it was inserted: one read, one write.
 * @throws HostError
 */
export async function removeInserted(host: RememberingHost, { journal }: Receipt): Promise<Notice> {
  const { removed, left } = await takeBack(host, journal);
  return { kind: 'undone', removed, left: left.filter(({ reason }) => reason !== 'gone') };
}
