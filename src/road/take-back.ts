import type { Journal } from '../core/plan/journal';
import { planRemoval } from '../core/plan/removal';
import type { Removal } from '../core/plan/types';
import type { InteractiveHost } from '../hosts/host';

/** A host that knows again what it made. */
export type RememberingHost = Pick<InteractiveHost, 'trace' | 'apply'>;

/**
 * Takes an insertion back as far as it is certainly still the product's own: one read, one write.
 * @returns what went, and what stays with its reason
 * @throws HostError when nothing was written
 */
export async function takeBack(host: RememberingHost, journal: Journal): Promise<Removal> {
  const { snapshot, inserted, replaced } = await host.trace(journal.mark);
  const removal = planRemoval(snapshot.paragraphs, journal, { inserted, replaced });
  if (removal.edits.length > 0) await host.apply(removal.edits);
  return removal;
}
