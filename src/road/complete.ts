import { layoutWith, type FontRole } from '../core/plan/gbt9704';
import { isAlone } from '../core/outline/alone';
import { planOutline } from '../core/plan/plan-outline';
import type { Plan, Wishes } from '../core/plan/types';
import type { ApplyReport, DocumentHost } from '../hosts/host';
import { readPaper, type Paper, type Standard } from './read-paper';

/** What shall be laid out, and how it looks where there is nothing to copy. */
export interface Order {
  readonly wishes: Wishes;
  /** The user's own fonts for an empty document, by role. */
  readonly fonts?: Readonly<Partial<Record<FontRole, string>>>;
  /** Tells which of some fonts are there; absent where that cannot be told. */
  readonly installed?: (names: readonly string[]) => readonly string[] | undefined;
}

/** An order, or one that depends on what was read. */
export type Ordering = Order | ((paper: Paper) => Order);

/** A paper and what it lacks. */
export interface Planned {
  readonly paper: Paper;
  readonly plan: Plan;
}

/** What became of it. */
export interface Completion extends Planned {
  /** What went in; `null` when nothing was to be written, and nothing was. */
  readonly report: ApplyReport | null;
}

/**
 * What a paper lacks of what is wished for; of one that no template fits nothing is known to be missing,
 * and nothing of another campaign is mixed into it. Pure.
 */
export function planFor({ paragraphs, outline, template, verdict }: Paper, order: Order): Plan {
  if (isAlone(verdict)) return { items: [], edits: [] };
  const layout = layoutWith(order.fonts ?? {}, order.installed);
  return planOutline(paragraphs, outline, template, order.wishes, layout);
}

/**
 * Reads a document and plans what it lacks: one read.
 * @throws HostError, and whatever `ordering` throws
 */
export async function planMissing(
  host: Pick<DocumentHost, 'read'>,
  standard: Standard,
  ordering: Ordering,
): Promise<Planned> {
  const paper = await readPaper(host, standard);
  return { paper, plan: planFor(paper, typeof ordering === 'function' ? ordering(paper) : ordering) };
}

/**
 * Reads a document and writes what it lacks: one read, one batch of edits, none when nothing is missing.
 * @throws HostError when nothing was written, or `partly-applied` with what went in; whatever `ordering` throws
 */
export async function complete(
  host: DocumentHost,
  standard: Standard,
  ordering: Ordering,
): Promise<Completion> {
  const planned = await planMissing(host, standard, ordering);
  const { edits } = planned.plan;
  return { ...planned, report: edits.length === 0 ? null : await host.apply(edits, { remember: true }) };
}

/** Headings that a plan puts in, and existing numbers that follow from them. */
export function countPlan({ items }: Plan): { readonly count: number; readonly renumbered: number } {
  const count = items.filter(({ kind }) => kind === 'heading').length;
  return { count, renumbered: items.length - count };
}
