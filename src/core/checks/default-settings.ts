import { overlapThresholds } from './overlap/heads';
import { rules } from './registry';
import type { CheckSettings } from './types';

function thresholdDefaults(): Record<string, number> {
  const defaults: Record<string, number> = { ...overlapThresholds };
  for (const rule of rules) {
    for (const [name, value] of Object.entries(rule.thresholds ?? {})) defaults[`${rule.id}.${name}`] = value;
  }
  return defaults;
}

/** Every rule as its author set it; thresholds filled in. */
export const defaultSettings: CheckSettings = { rules: {}, thresholds: thresholdDefaults() };
