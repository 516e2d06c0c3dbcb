import { ownPart, settled, withHouse } from '../../road/house/layer';
import { isLocked, parseHouseText, type House } from '../../road/house/parse';
import type { PanelHouse } from './types';

/** The house of a profile's text. A file that cannot be used changes nothing and says why. */
export function houseOf(text: string): PanelHouse {
  const parsed = parseHouseText(text);
  if (!parsed.ok) {
    return {
      profile: null,
      issues: parsed.issues,
      over: (settings) => settings,
      own: (settings) => settings,
      settle: (settings) => settings,
      isLocked: () => false,
    };
  }
  return panelHouse(parsed.house);
}

/** A profile that was checked, as the panel has it around itself. */
export function panelHouse(house: House): PanelHouse {
  return {
    profile: house,
    issues: [],
    over: (settings, chosen) => withHouse(house, settings, chosen),
    own: (settings) => ownPart(house, settings),
    settle: (settings) => settled(house, settings),
    isLocked: (place) => isLocked(house, place),
  };
}
