import type { Finding } from '../../core/checks/types';
import type { PanelSettings } from '../settings/schema';
import { withIgnoredIn, type IgnoreScope } from './ignores';
import type { Store } from './store';

/** A finding under its name; see `keysOf`. */
export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: string;
}

/** Puts findings aside, exactly those, and takes them back. */
export interface Ignoring {
  ignore(named: readonly KeyedFinding[], scope: IgnoreScope): void;
  restore(named: readonly KeyedFinding[]): void;
}

/** What a session lends to ignoring. */
interface Parts {
  readonly store: Store;
  readonly documentKey: string;
  readonly write: (settings: PanelSettings) => void;
}

/** {@link Ignoring} over a store. */
export function ignoring({ store: { dispatch, get }, documentKey, write }: Parts): Ignoring {
  return {
    ignore(named: readonly KeyedFinding[], scope: IgnoreScope): void {
      const { settings, ignoredOnce } = get();
      const keys = named.map(({ key }) => key);
      const { documents, rules } = settings.ignores;
      if (scope === 'once') dispatch({ type: 'ignored-once', keys: [...ignoredOnce, ...keys] });
      else if (scope === 'rule') {
        const more = named.map(({ finding }) => finding.rule);
        write({ ...settings, ignores: { documents, rules: [...new Set([...rules, ...more])] } });
      } else write(withIgnoredIn(settings, documentKey, [...(documents[documentKey] ?? []), ...keys]));
    },

    restore(named: readonly KeyedFinding[]): void {
      const { settings, ignoredOnce } = get();
      const keys = new Set(named.map(({ key }) => key));
      const back = new Set(named.map(({ finding }) => finding.rule));
      const { documents, rules } = settings.ignores;
      dispatch({ type: 'ignored-once', keys: ignoredOnce.filter((other) => !keys.has(other)) });
      const here = (documents[documentKey] ?? []).filter((other) => !keys.has(other));
      const withRule = { ...settings.ignores, rules: rules.filter((rule) => !back.has(rule)) };
      write(withIgnoredIn({ ...settings, ignores: withRule }, documentKey, here));
    },
  };
}
