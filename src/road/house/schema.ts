import * as v from 'valibot';
import { settingsSchema } from '../../core/checks/settings';
import { MOST_OWN_PHRASES, ownPhraseSchema } from '../../core/phrasing/own-phrases';

const font = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(64)));

/**
 * What a house sets for all of its people, as one file beside the pages (house.json). Everything may be left out; what
 * is there is where everybody starts from, and what `locked` names nobody changes.
 */
export const houseSchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(1),
  /** The house's name, as its people see it. */
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60))),
  /** Whom to ask, in the house's own words. */
  ask: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  /** Id of the template that papers are held against. */
  template: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
  /** Templates of the house, each as in a file of its own. */
  templates: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(20)), []),
  /** Severities by rule. */
  rules: settingsSchema.entries.rules,
  thresholds: settingsSchema.entries.thresholds,
  phrases: v.optional(v.pipe(v.array(ownPhraseSchema), v.maxLength(MOST_OWN_PHRASES)), []),
  /** A built-in layout profile by its id, or a profile as in a file of its own. */
  layout: v.optional(v.union([v.pipe(v.string(), v.maxLength(64)), v.looseObject({})])),
  /** Check after a pause in typing. */
  live: v.optional(v.boolean()),
  wishes: v.optional(
    v.strictObject({
      scaffoldPoints: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))),
      items: v.optional(v.boolean()),
      title: v.optional(v.boolean()),
      preamble: v.optional(v.boolean()),
    }),
    {},
  ),
  fonts: v.optional(v.strictObject({ title: font, level1: font, level2: font, body: font }), {}),
  /** Places in this file that nobody changes: `template`, `rules`, `rules.few-points`, `thresholds.NAME` … */
  locked: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(500)), []),
});
