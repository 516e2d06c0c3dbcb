import { isAlone } from '../core/outline/alone';
import { journalOf, type Journal } from '../core/plan/journal';
import { HostError, type DocumentHost } from '../hosts/host';
import { complete, countPlan } from '../road/complete';
import { installedFonts } from '../road/installed-fonts';
import { takeBack, type RememberingHost } from '../road/take-back';
import { defaultPreferences, type Preferences } from '../road/preferences';

/** What a click on the ribbon's button came to. Words are in strings/. */
export type Outcome =
  | {
      readonly kind: 'inserted';
      readonly count: number;
      /** What can be taken back as long as the message about it is open. */
      readonly journal: Journal | null;
    }
  | { readonly kind: 'nothing' | 'none' | 'changed' | 'readOnly' | 'searchOpen' | 'partly' | 'failed' };

/** What came of 撤回: how many stay, `null` when it failed and nothing was removed. */
export type TakenBack = { readonly left: number; readonly removed: number } | null;

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
    if (report === null) return { kind: isAlone(paper.verdict) ? 'none' : 'nothing' };
    return { kind: 'inserted', count: countPlan(plan).count, journal: journalOf(report, plan) };
  } catch (error) {
    return { kind: kindOf(error) };
  }
}

/** Takes back what a click inserted. Never rejects. */
export async function takeBackOutline(host: RememberingHost, journal: Journal): Promise<TakenBack> {
  try {
    const { removed, left } = await takeBack(host, journal);
    return { removed, left: left.filter(({ reason }) => reason !== 'gone').length };
  } catch {
    return null;
  }
}

function kindOf(error: unknown): Exclude<Outcome['kind'], 'inserted' | 'nothing'> {
  if (!(error instanceof HostError)) return 'failed';
  switch (error.code) {
    case 'document-changed':
      return 'changed';
    case 'read-only':
    case 'protected':
      return 'readOnly';
    case 'search-open':
      return 'searchOpen';
    case 'partly-applied':
      return 'partly';
    default:
      return 'failed';
  }
}
