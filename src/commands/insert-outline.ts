import { isAlone } from '../core/outline/alone';
import { HostError, type DocumentHost } from '../hosts/host';
import { complete, countPlan } from '../road/complete';
import { installedFonts } from '../road/installed-fonts';
import { defaultPreferences, type Preferences } from '../road/preferences';

/** What a click on the ribbon's button came to. Words are in strings/. */
export type Outcome =
  | { readonly kind: 'inserted'; readonly count: number }
  | { readonly kind: 'nothing' | 'none' | 'changed' | 'readOnly' | 'partly' | 'failed' };

/**
 * Inserts what is missing, as the panel would: one read, one write. Never rejects. The ribbon runs in
 * a runtime of its own, so nothing here relies on the panel.
 */
export async function insertMissingOutline(
  host: DocumentHost,
  { standard, order }: Preferences = defaultPreferences,
): Promise<Outcome> {
  try {
    const { paper, plan, report } = await complete(host, standard, { ...order, installed: installedFonts });
    if (report !== null) return { kind: 'inserted', count: countPlan(plan).count };
    return { kind: isAlone(paper.verdict) ? 'none' : 'nothing' };
  } catch (error) {
    return { kind: kindOf(error) };
  }
}

function kindOf(error: unknown): 'changed' | 'readOnly' | 'partly' | 'failed' {
  if (!(error instanceof HostError)) return 'failed';
  switch (error.code) {
    case 'document-changed':
      return 'changed';
    case 'read-only':
    case 'protected':
      return 'readOnly';
    case 'partly-applied':
      return 'partly';
    default:
      return 'failed';
  }
}
