import { defaultSettings } from '../core/checks/default-settings';
import type { CheckSettings } from '../core/checks/types';
import type { LayoutProfile } from '../core/layout/profile/schema';
import { isLocked, parseHouse, type House } from '../road/house/parse';
import type { Standard } from '../road/read-paper';
import { CliError } from './cli-error';
import { readJson } from './read-json';

/** The profile of `--house FILE`. Throws {@link CliError} `bad-house` (with the places), `bad-json` or a file error. */
export async function houseOption(file: string): Promise<House> {
  const parsed = parseHouse(await readJson(file));
  if (!parsed.ok) throw new CliError('bad-house', file, parsed.issues);
  return parsed.house;
}

/** A house's own standard, where no option asks for another; refuses one that differs from what is locked. */
export function houseStandard(house: House, asked: Standard | null): Standard {
  const template = house.template ?? 'auto';
  if (asked === null) return { template, own: house.templates };
  if (isLocked(house, 'template') && asked.template !== template) throw new CliError('locked', '--template');
  return { template: asked.template, own: [...asked.own, ...house.templates] };
}

/** What of a settings file stands in it; its defaults are filled in later. */
export interface GivenSettings {
  readonly rules?: CheckSettings['rules'];
  readonly thresholds?: Readonly<Record<string, number>>;
}

/** Settings in a house: its own under those of a file, and over them where they are locked. */
export function houseSettings(house: House, given: GivenSettings): CheckSettings {
  const open = <T>(group: 'rules' | 'thresholds', values: Readonly<Record<string, T>> = {}) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !isLocked(house, `${group}.${name}`)));
  return {
    rules: { ...house.rules, ...open('rules', given.rules) },
    thresholds: {
      ...defaultSettings.thresholds,
      ...house.thresholds,
      ...open('thresholds', given.thresholds),
    },
  };
}

/** The layout that a house asks for; an option's, where it is not locked. */
export function houseLayout(house: House, asked: LayoutProfile | undefined): LayoutProfile | undefined {
  if (asked === undefined) return house.layout;
  if (isLocked(house, 'layout') && asked.id !== house.layout?.id) throw new CliError('locked', '--layout');
  return asked;
}
