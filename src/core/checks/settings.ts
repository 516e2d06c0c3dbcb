import * as v from 'valibot';
import { issueOf, type FileIssue } from '../template/issue';
import { defaultSettings } from './default-settings';
import { overlapRules } from './overlap/heads';
import { rules } from './registry';
import type { CheckSettings } from './types';

export { defaultSettings };

const severity = v.picklist(['error', 'warning', 'info', 'off']);
const threshold = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000));

function optionalEntries<S extends v.GenericSchema>(names: readonly string[], schema: S) {
  return Object.fromEntries(names.map((name) => [name, v.optional(schema)])) as Record<
    string,
    v.OptionalSchema<S, undefined>
  >;
}

/** A settings file: severities by rule id, thresholds by name. Names that do not exist are refused. */
export const settingsSchema = v.strictObject({
  version: v.literal(1),
  rules: v.optional(
    v.strictObject(
      optionalEntries(
        [...rules, ...overlapRules].map((rule) => rule.id),
        severity,
      ),
    ),
    {},
  ),
  thresholds: v.optional(
    v.strictObject(optionalEntries(Object.keys(defaultSettings.thresholds), threshold)),
    {},
  ),
});

/** Where a settings file is wrong (`rules.few-points`) and why. */
export type SettingsIssue = FileIssue;

/**
 * Settings from a parsed JSON file, defaults filled in.
 *
 * @param json What `JSON.parse` gave; anything.
 */
export function parseSettings(
  json: unknown,
): { ok: true; settings: CheckSettings } | { ok: false; issues: SettingsIssue[] } {
  const result = v.safeParse(settingsSchema, json);
  if (!result.success) {
    return { ok: false, issues: result.issues.map(issueOf) };
  }
  const { rules: chosen, thresholds } = result.output;
  return {
    ok: true,
    settings: {
      rules: chosen as CheckSettings['rules'],
      thresholds: { ...defaultSettings.thresholds, ...(thresholds as Record<string, number>) },
    },
  };
}
