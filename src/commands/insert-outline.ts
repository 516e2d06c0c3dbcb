import { isAlone, type Alone } from '../core/outline/alone';
import { journalOf, type Journal } from '../core/plan/journal';
import { HostError, type ApplyReport, type DocumentHost, type InteractiveHost } from '../hosts/host';
import { builtinTemplates } from '../core/template/builtin';
import { complete, countPlan } from '../road/complete';
import { saysNothing } from '../road/blank';
import { firstSlotOf } from '../road/first-slot';
import { meetingsFor } from '../road/meetings';
import type { Paper, Standard } from '../road/read-paper';
import { installedFonts } from '../road/installed-fonts';
import { takeBack, type RememberingHost } from '../road/take-back';
import { defaultPreferences, type Preferences } from '../road/preferences';

/** What a click on the ribbon's button came to. Words are in strings/. */
export type Outcome =
  | {
      readonly kind: 'inserted';
      readonly count: number;
      /** How many are missing and could not be put in. */
      readonly left: number;
      /** What can be taken back as long as the message about it is open. */
      readonly journal: Journal | null;
    }
  /** Nothing says which meeting the paper is for: nothing was written, and these may be meant. */
  | {
      readonly kind: 'which';
      readonly why: 'empty' | Alone;
      readonly choices: readonly { readonly id: string; readonly title: string }[];
    }
  /** What is missing cannot be put in; the panel tells why. */
  | { readonly kind: 'unable'; readonly left: number }
  | { readonly kind: 'nothing' | 'changed' | 'readOnly' | 'searchOpen' | 'partly' | 'failed' };

/** Templates that the ribbon's message has room for; the panel has all of them. */
const MOST_CHOICES = 6;

/** What came of 撤回: how many stay, `null` when it failed and nothing was removed. */
export type TakenBack = { readonly left: number; readonly removed: number } | null;

/**
 * Inserts what is missing, as the panel would: one read, one write. Never rejects. The ribbon runs in
 * a runtime of its own, so nothing here relies on the panel.
 */
export async function insertMissingOutline(
  host: DocumentHost & Partial<Pick<InteractiveHost, 'select'>>,
  { standard, order, last }: Preferences = defaultPreferences,
): Promise<Outcome> {
  const asksFor = (paper: Paper) =>
    isAlone(paper.verdict) || (standard.template === 'auto' && saysNothing(paper));
  try {
    const { paper, plan, report } = await complete(host, standard, (read) => ({
      ...order,
      wishes: asksFor(read) ? { ...order.wishes, only: [] } : order.wishes,
      installed: installedFonts,
    }));
    if (report === null && asksFor(paper)) return which(paper, standard, last);
    const left = plan.left?.length ?? 0;
    if (report === null) return left > 0 ? { kind: 'unable', left } : { kind: 'nothing' };
    await showFirst(host, report);
    return { kind: 'inserted', count: countPlan(plan).count, left, journal: journalOf(report, plan) };
  } catch (error) {
    return { kind: kindOf(error) };
  }
}

/** Leaves the cursor in the first blank; what was asked for is done, whatever becomes of that. */
async function showFirst(
  host: Partial<Pick<InteractiveHost, 'select'>>,
  { inserted }: ApplyReport,
): Promise<void> {
  const span = firstSlotOf(inserted);
  if (span === null) return;
  const expect = inserted.find(({ paragraph }) => paragraph === span.paragraph)?.text ?? '';
  await host.select?.(span, expect).catch(() => undefined);
}

/** What may be meant: the last choice first, then the user's own, then the newest. */
function which({ verdict }: Paper, { own }: Standard, last: string): Outcome {
  const meetings = meetingsFor(own, builtinTemplates, last);
  const all = [...(meetings.last === null ? [] : [meetings.last]), ...meetings.own, ...meetings.builtin];
  const choices = all.slice(0, MOST_CHOICES).map(({ id, title }) => ({ id, title }));
  return { kind: 'which', why: isAlone(verdict) ? verdict : 'empty', choices };
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

function kindOf(error: unknown): Exclude<Outcome['kind'], 'inserted' | 'unable' | 'nothing' | 'which'> {
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
