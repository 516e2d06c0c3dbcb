import { mergePhrases } from '../../core/phrasing/own-phrases';
import { MOST_RECENTS } from '../phrasing/memory';
import { defaultPanelSettings } from './defaults';
import type { PanelSettings } from './schema';

/** What settings are made of, each kept, taken over and lost by itself. */
export const KINDS = [
  'settings',
  'templates',
  'layouts',
  'phrases',
  'favourites',
  'recents',
  'ignores',
] as const;
export type SettingsKind = (typeof KINDS)[number];

/** How much of a kind there is: things for lists, for settings what is not as usual. */
export function countOf(settings: PanelSettings, kind: SettingsKind): number {
  switch (kind) {
    case 'settings':
      return choicesIn(settings).size;
    case 'templates':
      return settings.templates.length;
    case 'layouts':
      return settings.layouts.length;
    case 'phrases':
      return settings.phrases.length;
    case 'favourites':
      return settings.phrasing.favourites.length;
    case 'recents':
      return settings.phrasing.recents.length;
    case 'ignores': {
      const { documents, rules } = settings.ignores;
      return rules.length + Object.values(documents).reduce((sum, keys) => sum + keys.length, 0);
    }
  }
}

/** What of the settings was chosen and is not as usual, by name. */
function choicesIn({
  template,
  live,
  wishes,
  fonts,
  check,
  phrasing,
}: PanelSettings): ReadonlyMap<string, unknown> {
  const usual = defaultPanelSettings;
  const named = (prefix: string, all: object) =>
    Object.entries(all).flatMap(([name, value]: [string, unknown]) =>
      value === undefined ? [] : [[`${prefix}.${name}`, value] as const],
    );
  const plain: readonly (readonly [string, unknown])[] = [
    ['template', template],
    ['live', live],
    ['plain', phrasing.plain],
    ...named('wishes', wishes),
  ];
  const asUsual = new Map<string, unknown>([
    ['template', usual.template],
    ['live', usual.live],
    ['plain', usual.phrasing.plain],
    ...named('wishes', usual.wishes),
  ]);
  return new Map<string, unknown>([
    ...plain.filter(([name, value]) => asUsual.get(name) !== value),
    ...named('fonts', fonts),
    ...named('rules', check.rules),
    ...named('thresholds', check.thresholds),
  ]);
}

/** How much of a kind of one's own a merge replaces: what has the same name in `other`, and says something else. */
export function replacedByMerge(own: PanelSettings, other: PanelSettings, kind: SettingsKind): number {
  if (kind === 'settings') {
    const now = choicesIn(merged(own, other, new Set([kind])));
    return [...choicesIn(own)].filter(([name, value]) => now.get(name) !== value).length;
  }
  if (kind !== 'templates' && kind !== 'layouts') return 0;
  const theirs = new Map(other[kind].map((one) => [idOf(one), JSON.stringify(one)]));
  return own[kind].filter((one) => (theirs.get(idOf(one)) ?? JSON.stringify(one)) !== JSON.stringify(one))
    .length;
}

/** `own` with some kinds of `other` in their place. */
export function replaced(
  own: PanelSettings,
  other: PanelSettings,
  kinds: ReadonlySet<SettingsKind>,
): PanelSettings {
  const from = (kind: SettingsKind): PanelSettings => (kinds.has(kind) ? other : own);
  const { live, check, wishes, fonts, template, phrasing, last } = from('settings');
  const templates = from('templates').templates;
  return {
    ...own,
    live,
    check,
    wishes,
    fonts,
    last,
    // A choice that leads to no template any more would be none.
    template:
      kinds.has('settings') || templates === own.templates ? template : known(own.template, templates),
    templates,
    layouts: from('layouts').layouts,
    phrases: from('phrases').phrases,
    phrasing: {
      plain: phrasing.plain,
      favourites: from('favourites').phrasing.favourites,
      recents: from('recents').phrasing.recents,
    },
    ignores: from('ignores').ignores,
  };
}

/** `own` with some kinds of `other` beside it: nothing of one's own is lost; of two with one name the new one counts. */
export function merged(
  own: PanelSettings,
  other: PanelSettings,
  kinds: ReadonlySet<SettingsKind>,
): PanelSettings {
  const both: PanelSettings = {
    ...other,
    check: {
      rules: { ...own.check.rules, ...other.check.rules },
      thresholds: { ...own.check.thresholds, ...other.check.thresholds },
    },
    fonts: { ...own.fonts, ...other.fonts },
    templates: byId(own.templates, other.templates),
    layouts: byId(own.layouts, other.layouts),
    phrases: [...mergePhrases(own.phrases, other.phrases).phrases],
    phrasing: {
      plain: other.phrasing.plain,
      favourites: byText(own.phrasing.favourites, other.phrasing.favourites),
      recents: byText(own.phrasing.recents, other.phrasing.recents).slice(0, MOST_RECENTS),
    },
    ignores: {
      documents: { ...other.ignores.documents, ...joined(own.ignores.documents, other.ignores.documents) },
      rules: [...new Set([...own.ignores.rules, ...other.ignores.rules])],
    },
  };
  return replaced(own, both, kinds);
}

function known(template: string, templates: readonly unknown[]): string {
  return ids(templates).has(template) || /^\d{4}-|^auto$/u.test(template) ? template : 'auto';
}

const idOf = (template: unknown): string =>
  typeof template === 'object' && template !== null && 'id' in template ? String(template.id) : '';
const ids = (templates: readonly unknown[]): ReadonlySet<string> => new Set(templates.map(idOf));

const byId = (own: readonly unknown[], others: readonly unknown[]): unknown[] => [
  ...own.filter((one) => !ids(others).has(idOf(one))),
  ...others,
];

function byText<T extends { readonly text: string }>(own: readonly T[], others: readonly T[]): T[] {
  const there = new Set(own.map(({ text }) => text));
  return [...own, ...others.filter(({ text }) => !there.has(text))];
}

function joined(
  own: Readonly<Record<string, readonly string[]>>,
  others: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(own).map(([document, keys]) => [
      document,
      [...new Set([...keys, ...(others[document] ?? [])])],
    ]),
  );
}
