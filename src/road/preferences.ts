import * as v from 'valibot';
import { defaultWishes } from '../core/plan/default-wishes';
import type { Order } from './complete';
import type { Standard } from './read-paper';
import { anyTemplate } from './read-paper';

const font = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(64)));

/** Settings that decide what a paper is held against and what is put into it, as the panel keeps them. */
export const preferenceEntries = {
  /** Template id, or `auto` for the one that fits best. */
  template: v.optional(v.string(), 'auto'),
  /** The user's own templates, as they were in their files. */
  templates: v.optional(v.array(v.unknown()), []),
  /** Template whose outline was chosen last for an empty document; `''` before there was one. */
  last: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
  wishes: v.optional(
    v.strictObject({
      scaffoldPoints: v.optional(
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
        defaultWishes.scaffoldPoints,
      ),
      items: v.optional(v.boolean(), defaultWishes.items),
      title: v.optional(v.boolean(), defaultWishes.title),
      preamble: v.optional(v.boolean(), defaultWishes.preamble),
    }),
    { ...defaultWishes },
  ),
  /** Fonts for an empty document, tried before the usual ones. */
  fonts: v.optional(v.strictObject({ title: font, level1: font, level2: font, body: font }), {}),
};

/** What a completion needs to know of the user's wishes. */
export interface Preferences {
  readonly standard: Standard;
  readonly order: Order;
  /** Template whose outline was chosen last for an empty document; `''` before there was one. */
  readonly last: string;
}

/** The preferences of someone who has never changed any. */
export const defaultPreferences: Preferences = {
  standard: anyTemplate,
  order: { wishes: defaultWishes },
  last: '',
};

const kept = v.object({ version: v.literal(1), ...preferenceEntries });

/** What of the preferences is kept, as settings and as it stands in the store; the usual where it cannot be read. */
export function keptIn(text: string | null): {
  readonly settings: v.InferOutput<typeof kept>;
  readonly chosen: object;
} {
  const json = fromJson(text ?? 'null');
  const parsed = v.safeParse(kept, json);
  if (parsed.success) return { settings: parsed.output, chosen: json as object };
  return { settings: v.parse(kept, { version: 1 }), chosen: {} };
}

/** The preferences in the text of the panel's settings; the usual ones when there are none or they cannot be read. */
export async function preferencesIn(text: string | null): Promise<Preferences> {
  const parsed = v.safeParse(kept, fromJson(text ?? 'null'));
  if (!parsed.success) return defaultPreferences;
  const { template, templates, wishes, fonts, last } = parsed.output;
  // The schema of templates is fetched only where there is something to read.
  const own = templates.length === 0 ? [] : (await import('./own-templates')).ownTemplates(templates);
  return { standard: { template, own }, order: { wishes, fonts }, last };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
