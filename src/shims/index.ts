/*
 * What Chromium 80, the floor of panel and desk, lacks of what our code and its libraries call (found by running them
 * there; tests/build/floor.test.ts looks at the built files). Each stands only where it is missing. A library of shims
 * brings ten kilobytes of its own machinery for these few.
 */

type Indexed = { readonly length: number } & Readonly<Record<number, unknown>>;

const define = (owner: object, name: string, value: unknown): void => {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
};

/** An item by its index, from the end where that is negative. */
function at(this: Indexed, index = 0): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

const bytes = Object.getPrototypeOf(Uint8Array.prototype) as object;
for (const owner of [Array.prototype, String.prototype, bytes]) define(owner, 'at', at);

/** Every occurrence of a text, or of a pattern that is global, replaced. */
function replaceAll(this: string, what: string | RegExp, by: string | ((found: string) => string)): string {
  const pattern =
    typeof what === 'string' ? new RegExp(what.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g') : what;
  return this.replace(pattern, by as string);
}
define(String.prototype, 'replaceAll', replaceAll);

define(Object, 'hasOwn', (owner: object, name: PropertyKey) =>
  Object.prototype.hasOwnProperty.call(owner, name),
);

/** Holds what it is given for as long as it lives itself: nothing here counts on its letting go. */
class StrongRef {
  constructor(private readonly held: object) {}

  deref(): object {
    return this.held;
  }
}
define(globalThis, 'WeakRef', StrongRef);

// The same script runs in workers, where there is no document.
if (typeof Element !== 'undefined')
  for (const owner of [Element.prototype, Document.prototype, DocumentFragment.prototype])
    define(owner, 'replaceChildren', function (this: ParentNode, ...nodes: (Node | string)[]) {
      while (this.firstChild !== null) this.removeChild(this.firstChild);
      this.append(...nodes);
    });

export {};
