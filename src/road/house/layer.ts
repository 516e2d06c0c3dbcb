import { defaultSettings } from '../../core/checks/default-settings';
import type { CheckSettings } from '../../core/checks/types';
import { defaultWishes } from '../../core/plan/default-wishes';
import { isLocked, isSet, type House } from './parse';

/** The part of somebody's settings that a house has a say in. */
export interface Settable {
  readonly template: string;
  readonly templates: readonly unknown[];
  readonly live: boolean;
  readonly check: {
    readonly rules: Readonly<Record<string, string>>;
    readonly thresholds: Readonly<Record<string, number>>;
  };
  readonly wishes: object;
  readonly fonts: object;
  readonly phrases: readonly { readonly text: string }[];
}

type SettingValues = Readonly<Record<string, unknown>>;

/** A group of values: the house's where it is locked or where nothing of one's own is there. */
function over(house: House, place: string, set: SettingValues, own: SettingValues): Record<string, unknown> {
  if (isLocked(house, place)) return { ...set };
  const merged: Record<string, unknown> = { ...set, ...withoutGaps(own) };
  for (const name of Object.keys(set)) if (isLocked(house, `${place}.${name}`)) merged[name] = set[name];
  return merged;
}

const withoutGaps = (values: SettingValues): SettingValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What of a group is not as the house (or whoever set nothing) has it. */
const unlike = (base: SettingValues, values: SettingValues): SettingValues =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => base[name] !== value));

const idOf = (template: unknown): unknown => (template as { readonly id?: unknown } | null)?.id;

/** Settings as they hold in a house: its own part laid under, or where it is locked over, somebody's. */
export function withHouse<S extends Settable>(house: House, own: S, chosen: OwnPart<S>): S {
  const single = <T>(place: string, set: T | undefined, value: T | undefined, usual: T): T =>
    set !== undefined && (value === undefined || isLocked(house, place)) ? set : (value ?? usual);
  const check = chosen.check;
  const ids = new Set<unknown>(house.templates.map(({ id }) => id));
  const texts = new Set(house.phrases.map(({ text }) => text));
  const more = isLocked(house, 'templates') ? [] : own.templates.filter((one) => !ids.has(idOf(one)));
  const phrases = isLocked(house, 'phrases') ? [] : own.phrases.filter(({ text }) => !texts.has(text));
  return {
    ...own,
    template: single('template', house.template, chosen.template, own.template),
    templates: [...house.templates, ...more],
    live: single('live', house.live, chosen.live, own.live),
    check: {
      ...own.check,
      rules: over(house, 'rules', house.rules, check?.rules ?? {}),
      thresholds: over(house, 'thresholds', house.thresholds, check?.thresholds ?? {}),
    },
    wishes: {
      ...defaultWishes,
      ...over(house, 'wishes', house.wishes, (chosen.wishes ?? {}) as SettingValues),
    },
    fonts: over(house, 'fonts', house.fonts, (chosen.fonts ?? {}) as SettingValues),
    phrases: [...house.phrases, ...phrases],
  };
}

/** What somebody has chosen for themselves. */
export type OwnPart<S extends Settable> = Omit<Partial<S>, 'check'> & { readonly check?: S['check'] };

/** Of settings as they hold, what is not the house's: all that is kept on this machine. */
export function ownPart<S extends Settable>(house: House, settings: S): OwnPart<S> {
  const { template, live, ...rest } = settings;
  const own: Record<string, unknown> = { ...rest };
  if (template !== (house.template ?? 'auto')) own['template'] = template;
  if (live !== (house.live ?? true)) own['live'] = live;
  const ids = new Set<unknown>(house.templates.map(({ id }) => id));
  const texts = new Set(house.phrases.map(({ text }) => text));
  own['templates'] = settings.templates.filter((one) => !ids.has(idOf(one)));
  own['phrases'] = settings.phrases.filter(({ text }) => !texts.has(text));
  own['check'] = {
    ...settings.check,
    rules: unlike(house.rules, settings.check.rules),
    thresholds: unlike(house.thresholds, settings.check.thresholds),
  };
  own['wishes'] = unlike({ ...defaultWishes, ...house.wishes }, settings.wishes as SettingValues);
  own['fonts'] = unlike(house.fonts, settings.fonts as SettingValues);
  return own as OwnPart<S>;
}

/** Settings after a change by hand: what is locked is as it was, what was taken away of the house's is back. */
export const settled = <S extends Settable>(house: House, settings: S): S =>
  withHouse(house, settings, ownPart(house, settings));

/** A file for a house out of somebody's settings, with everything in it that is not as usual. */
export function houseFileOf(
  settings: Settable,
  add: {
    readonly name?: string;
    readonly ask?: string;
    readonly layout?: unknown;
    readonly locked?: readonly string[];
  } = {},
): string {
  const { template, templates, live, check, wishes, fonts, phrases } = settings;
  const file = {
    version: 1,
    name: add.name === '' ? undefined : add.name,
    ask: add.ask === '' ? undefined : add.ask,
    template: template === 'auto' ? undefined : template,
    templates,
    rules: check.rules,
    thresholds: check.thresholds,
    phrases,
    layout: add.layout,
    live: live ? undefined : live,
    wishes: unlike({ ...defaultWishes }, wishes as SettingValues),
    fonts: withoutGaps(fonts as SettingValues),
    locked: [] as readonly string[],
  };
  // Only what is there can be locked: what is not as usual, as the file has it.
  const written: unknown = JSON.parse(JSON.stringify(file));
  file.locked = (add.locked ?? []).filter((place) => isSet(written, place));
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What is checked in a house where nobody has settings of their own. */
export const houseCheckSettings = ({ rules, thresholds }: House): CheckSettings => ({
  rules,
  thresholds: { ...defaultSettings.thresholds, ...thresholds },
});
