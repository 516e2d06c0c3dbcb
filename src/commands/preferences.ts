import * as v from 'valibot';
import type { FontRole } from '../core/plan/gbt9704';
import type { Wishes } from '../core/plan/types';

/** What of the panel's settings matters to the ribbon. */
export interface Preferences {
  /** Id of a built-in template; absent or unknown: the one that fits best. */
  readonly template?: string;
  readonly wishes?: Wishes;
  /** The user's own fonts for an empty document. */
  readonly fonts?: Readonly<Partial<Record<FontRole, string>>>;
}

const font = v.optional(v.string());

/** The few members of the panel's stored settings that are read here; whatever else it holds is left alone. */
const stored = v.object({
  version: v.literal(1),
  template: v.optional(v.string()),
  wishes: v.optional(
    v.object({
      scaffoldPoints: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
      items: v.boolean(),
      title: v.boolean(),
      preamble: v.boolean(),
    }),
  ),
  fonts: v.optional(v.object({ title: font, level1: font, level2: font, body: font })),
});

/** The preferences in the panel's settings on this machine; none when there are none or they cannot be read. */
export function readPreferences(): Preferences {
  try {
    const text = globalThis.localStorage.getItem('gangju.settings');
    const parsed = v.safeParse(stored, JSON.parse(text ?? 'null'));
    if (!parsed.success) return {};
    const { template, wishes, fonts } = parsed.output;
    return { template, wishes, fonts };
  } catch {
    return {};
  }
}
