import { mergePhrases } from '../../core/phrasing/own-phrases';
import type { PanelSettings } from './schema';

/** What settings are made of, each kept, taken over and lost by itself. */
export const KINDS = ['settings', 'templates', 'phrases', 'favourites', 'ignores'] as const;
export type SettingsKind = (typeof KINDS)[number];

/** How much of a kind there is: things for lists, changed rules and thresholds for settings. */
export function countOf(settings: PanelSettings, kind: SettingsKind): number {
  switch (kind) {
    case 'settings':
      return Object.keys(settings.check.rules).length + Object.keys(settings.check.thresholds).length;
    case 'templates':
      return settings.templates.length;
    case 'phrases':
      return settings.phrases.length;
    case 'favourites':
      return settings.phrasing.favourites.length;
    case 'ignores': {
      const { documents, rules } = settings.ignores;
      return rules.length + Object.values(documents).reduce((sum, keys) => sum + keys.length, 0);
    }
  }
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
    phrases: from('phrases').phrases,
    phrasing: {
      plain: phrasing.plain,
      favourites: from('favourites').phrasing.favourites,
      recents: from('favourites').phrasing.recents,
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
    templates: [...own.templates.filter((one) => !ids(other.templates).has(idOf(one))), ...other.templates],
    phrases: [...mergePhrases(own.phrases, other.phrases).phrases],
    phrasing: {
      plain: other.phrasing.plain,
      favourites: byText(own.phrasing.favourites, other.phrasing.favourites),
      recents: own.phrasing.recents,
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
