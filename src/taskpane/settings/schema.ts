import * as v from 'valibot';
import { MOST_OWN_PHRASES, ownPhraseSchema } from '../../core/phrasing/own-phrases';
import { issueOf, type FileIssue } from '../../core/template/issue';
import { preferenceEntries } from '../../road/preferences';

const severity = v.picklist(['error', 'warning', 'info', 'off']);
const keys = v.array(v.pipe(v.string(), v.maxLength(200)));

const bareText = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(2000),
  v.transform((text) => ({ text })),
);
const sentences = v.pipe(
  v.array(
    v.strictObject({
      text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
      kind: v.picklist(['headline', 'body', 'evidence', 'cause', 'measure', 'transition', 'own']),
      topic: v.nullable(
        v.picklist(['theory', 'politics', 'ability', 'responsibility', 'style', 'integrity']),
      ),
    }),
  ),
  v.maxLength(MOST_OWN_PHRASES),
);

/**
 * What the panel keeps on this machine. `templates` are the user's own, kept as they were in the
 * file and checked again by the template schema whenever they are used.
 */
const panelSettingsSchema = v.strictObject({
  version: v.literal(1),
  ...preferenceEntries,
  /** Check after a pause in typing. */
  live: v.optional(v.boolean(), true),
  check: v.optional(
    v.strictObject({
      rules: v.optional(v.record(v.string(), severity), {}),
      thresholds: v.optional(v.record(v.string(), v.pipe(v.number(), v.finite())), {}),
    }),
    { rules: {}, thresholds: {} },
  ),
  /** The user's own layout profiles, complete; checked again whenever they are used. */
  layouts: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(20)), []),
  /** The user's own phrases, the only place for them; a bare text is a phrase for any dimension. */
  phrases: v.optional(
    v.pipe(v.array(v.union([ownPhraseSchema, bareText])), v.maxLength(MOST_OWN_PHRASES)),
    [],
  ),
  /** What the 措辞 tab remembers besides them. */
  phrasing: v.optional(
    v.strictObject({
      /** Without metaphors and without 不够. */
      plain: v.optional(v.boolean(), false),
      favourites: v.optional(sentences, []),
      recents: v.optional(sentences, []),
    }),
    { plain: false, favourites: [], recents: [] },
  ),
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

/** Settings from JSON, or every place where they do not fit. */
export function parsePanelSettings(
  json: unknown,
):
  | { readonly ok: true; readonly settings: PanelSettings }
  | { readonly ok: false; readonly issues: readonly FileIssue[] } {
  const result = v.safeParse(panelSettingsSchema, json);
  if (result.success) return { ok: true, settings: result.output };
  return { ok: false, issues: result.issues.map(issueOf) };
}
