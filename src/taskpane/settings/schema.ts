import * as v from 'valibot';

const severity = v.picklist(['error', 'warning', 'info', 'off']);
const keys = v.array(v.pipe(v.string(), v.maxLength(200)));

/**
 * What the panel keeps on this machine. `templates` are the user's own, kept as they were in the
 * file and checked again by the template schema whenever they are used.
 */
export const panelSettingsSchema = v.strictObject({
  version: v.literal(1),
  /** Template id, or `auto` for the one that fits best. */
  template: v.optional(v.string(), 'auto'),
  templates: v.optional(v.array(v.unknown()), []),
  /** Check after a pause in typing. */
  live: v.optional(v.boolean(), true),
  check: v.optional(
    v.strictObject({
      rules: v.optional(v.record(v.string(), severity), {}),
      thresholds: v.optional(v.record(v.string(), v.pipe(v.number(), v.finite())), {}),
    }),
    { rules: {}, thresholds: {} },
  ),
  wishes: v.optional(
    v.strictObject({
      scaffoldPoints: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)), 3),
      items: v.optional(v.boolean(), true),
      title: v.optional(v.boolean(), true),
      preamble: v.optional(v.boolean(), true),
    }),
    { scaffoldPoints: 3, items: true, title: true, preamble: true },
  ),
  /** The user's own phrases, one a string. */
  phrases: v.optional(v.array(v.pipe(v.string(), v.maxLength(500))), []),
  ignores: v.optional(
    v.strictObject({
      /** Finding keys by document. */
      documents: v.optional(v.record(v.string(), keys), {}),
      rules: v.optional(keys, []),
    }),
    { documents: {}, rules: [] },
  ),
});

export type PanelSettings = v.InferOutput<typeof panelSettingsSchema>;

/** Settings of someone who has never changed any. */
export const defaultPanelSettings: PanelSettings = v.parse(panelSettingsSchema, { version: 1 });

/** Settings from JSON, or where they do not fit. */
export function parsePanelSettings(
  json: unknown,
): { readonly ok: true; readonly settings: PanelSettings } | { readonly ok: false; readonly where: string } {
  const result = v.safeParse(panelSettingsSchema, json);
  if (result.success) return { ok: true, settings: result.output };
  return { ok: false, where: v.getDotPath(result.issues[0]) ?? '' };
}
