import { HostFailure } from './host-failure';
import type { HostObject } from './object-type';

/** A tree of what was asked for: `font/name` is `{ font: { name: {} } }`. `*` is everything plain. */
type Wanted = Map<string, Wanted>;

/** Reads one member; throws when it is missing or above the advertised set. */
export interface MemberReader {
  scalar(object: HostObject, name: string): unknown;
  link(object: HostObject, name: string): HostObject | null;
}

/** Turns `Select`/`Expand` entries into a tree. `items/text` and `text` mean the same on a collection. */
export function wantedOf(paths: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let at = root;
    for (const step of path.replaceAll('.', '/').split('/')) {
      const name = step.charAt(0).toLowerCase() + step.slice(1);
      if (name === 'items' || name === '' || name === '$none' || name === '$all') continue;
      const next = at.get(name) ?? new Map<string, Wanted>();
      at.set(name, next);
      at = next;
    }
  }
  return root;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Projects an object to what the client asked for. Without any name, every scalar comes
 * (`load()` in Word does the same). Keys go back with a capital.
 */
export function project(
  object: HostObject,
  wanted: Wanted,
  everything: boolean,
  reader: MemberReader,
  identify: (object: HostObject) => Record<string, unknown>,
): Record<string, unknown> {
  const { type } = object;
  const out: Record<string, unknown> = identify(object);
  if (everything || wanted.has('*')) {
    for (const name of Object.keys(type.scalars)) {
      // Members above the advertised set are silently absent from an unnamed load.
      try {
        out[wireName(name)] = reader.scalar(object, name);
      } catch (failure) {
        if (!(failure instanceof HostFailure) || failure.code !== 'ApiNotFound') throw failure;
      }
    }
  }
  for (const [name, below] of wanted) {
    if (name === '*' || name === 'isNullObject' || name === 'isNull') continue;
    if (name in type.links) {
      const target = reader.link(object, name);
      out[wireName(name)] = target === null ? null : projectAny(target, below, reader, () => ({}));
    } else out[wireName(name)] = reader.scalar(object, name);
  }
  return out;
}

/** Like {@link project}; a collection becomes `{ _Items }` with what was asked for in each item. */
export function projectAny(
  object: HostObject,
  wanted: Wanted,
  reader: MemberReader,
  identify: (object: HostObject) => Record<string, unknown>,
  window: { readonly skip?: number; readonly top?: number; readonly none?: boolean } = {},
): Record<string, unknown> {
  const { type } = object;
  if (!type.items) return project(object, wanted, wanted.size === 0 && !window.none, reader, identify);
  const own: Wanted = new Map();
  const ofItems: Wanted = new Map();
  for (const [name, below] of wanted) (name in type.scalars ? own : ofItems).set(name, below);
  const skip = window.skip ?? 0;
  const items = type.items(object.self).slice(skip, window.top ? skip + window.top : undefined);
  const everything = ofItems.size === 0 && own.size === 0 && !window.none;
  return {
    ...project(object, own, false, reader, identify),
    _Items: items.map((item) => project(item, ofItems, everything, reader, identify)),
  };
}
