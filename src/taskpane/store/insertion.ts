import { isAlone } from '../../core/outline/alone';
import type { Plan } from '../../core/plan/types';
import { journalOf } from '../../core/plan/journal';
import { HostError, type DocumentHost, type Snapshot } from '../../hosts/host';
import { complete, countPlan, planFor, type Order } from '../../road/complete';
import { saysNothing } from '../../road/blank';
import type { CheckedPaper } from '../../road/check-paper';
import type { Standard } from '../../road/read-paper';
import { installedFonts } from '../../road/installed-fonts';
import { takeBack, type RememberingHost } from '../../road/take-back';
import { problemFrom } from './problem';
import type { Notice, Problem, Receipt } from './state';

/** What a plan had to leave out, where it did. */
const leftOf = ({ left }: Plan) => (left === undefined || left.length === 0 ? {} : { left });

/** What became of an insertion. */
export interface InsertOutcome {
  readonly notice: Notice | null;
  /** What can be removed again; `null` when nothing went in. */
  readonly receipt: Receipt | null;
  readonly problem: Problem | null;
  /** The document as read, when it is still what was read; `null` after a write. */
  readonly snapshot: Snapshot | null;
  /** Nothing was written: which meeting it is has to be said first. */
  readonly asks: boolean;
}

/**
 * Reads, plans and writes what is missing: one read, one write. Of an empty document nobody knows what it shall be,
 * and of one that fits no template what it lacks: there nothing is written until that was `chosen`.
 * @throws HostError when nothing was written; a partial write is an outcome, not an error
 */
export async function insertMissing(
  host: DocumentHost,
  standard: Standard,
  order: Order,
  chosen: boolean,
): Promise<InsertOutcome> {
  const nothing = { receipt: null, problem: null };
  try {
    const { paper, plan, report } = await complete(host, standard, (read) => ({
      ...order,
      wishes: !chosen && saysNothing(read) ? { ...order.wishes, only: [] } : order.wishes,
      installed: installedFonts,
    }));
    if (report === null) {
      if (isAlone(paper.verdict) || (!chosen && saysNothing(paper)))
        return { ...nothing, notice: null, snapshot: paper, asks: true };
      const notice: Notice =
        order.wishes.only?.length === 0
          ? { kind: 'nothing-chosen' }
          : { kind: 'nothing-missing', ...leftOf(plan) };
      return { ...nothing, notice, snapshot: paper, asks: false };
    }
    const { count, renumbered } = countPlan(plan);
    const unlike = report.differences?.length ?? 0;
    const notice: Notice = { kind: 'inserted', count, renumbered, unlike, ...leftOf(plan) };
    const journal = journalOf(report, plan);
    return { notice, receipt: journal && { journal, count }, problem: null, snapshot: null, asks: false };
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'partly-applied') throw error;
    const { report } = error;
    const journal = report === undefined ? null : journalOf(report, null);
    const receipt = journal && { journal, count: journal.inserted.length };
    return { notice: null, receipt, problem: problemFrom(error), snapshot: null, asks: false };
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

/** True when the document holds what was inserted and nothing else. */
export function isUntouched({ journal }: Receipt, paragraphs: Snapshot['paragraphs']): boolean {
  if ((journal.replaced?.length ?? 0) > 0 || journal.lost.includes(true)) return false;
  const own = new Set(journal.inserted.map(({ text }) => text));
  return paragraphs.every(({ text }) => text.trim() === '' || own.has(text));
}

/** What a paper lacks by the template that holds now, and what of it stands; for telling before anything is done. */
export function wouldAdd(paper: CheckedPaper, order: Order): Notice {
  const adds = planFor(paper, order).items.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
  const stays = [...paper.summary.sections, ...paper.summary.dimensions].filter(({ present }) => present);
  return { kind: 'would-add', template: paper.template, adds, stays: stays.map(({ name }) => name) };
}
