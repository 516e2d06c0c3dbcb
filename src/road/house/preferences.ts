import { ownTemplates } from '../own-templates';
import { defaultPreferences, keptIn, type Preferences } from '../preferences';
import { withHouse, type Settable } from './layer';
import { parseHouseText } from './parse';

/**
 * The preferences in the text of the panel's settings, as they hold in a house; without regard to a profile that
 * cannot be used.
 */
export function preferencesInHouse(text: string | null, houseText: string): Preferences | null {
  const parsed = parseHouseText(houseText);
  if (!parsed.ok) return null;
  const { settings, chosen } = keptIn(text);
  const own = { ...settings, live: true, check: { rules: {}, thresholds: {} }, phrases: [] };
  const now = withHouse<Settable>(parsed.house, own, chosen);
  const wishes = { ...defaultPreferences.order.wishes, ...now.wishes };
  return {
    standard: { template: now.template, own: ownTemplates(now.templates) },
    order: { wishes, fonts: now.fonts },
    last: settings.last,
  };
}
