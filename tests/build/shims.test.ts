/** @jest-environment jsdom */

const OWNERS = [
  [Array.prototype, 'at'],
  [String.prototype, 'at'],
  [Object.getPrototypeOf(Uint8Array.prototype) as object, 'at'],
  [String.prototype, 'replaceAll'],
  [Object, 'hasOwn'],
  [globalThis, 'WeakRef'],
  [Element.prototype, 'replaceChildren'],
] as const;

/** The engine without what it has, with our own in its place. */
async function withOurs(use: () => void): Promise<void> {
  const kept = OWNERS.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  for (const [owner, name] of OWNERS) Reflect.deleteProperty(owner, name);
  try {
    await import('../../src/shims');
    use();
  } finally {
    for (const [index, [owner, name]] of OWNERS.entries())
      if (kept[index] !== undefined) Object.defineProperty(owner, name, kept[index]);
  }
}

test('what the floor lacks works as it does elsewhere', async () => {
  const results: unknown[] = [];
  await withOurs(() => {
    results.push([1, 2, 3].at(-1), [1].at(5), 'abc'.at(0), Uint8Array.of(4, 5).at(-2), [7].at(Number.NaN));
    results.push(
      'a.b.c'.replaceAll('.', '$&!'),
      'aXbX'.replaceAll(/x/gi, (found) => found.toLowerCase()),
    );
    results.push(Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString'));
    results.push(new WeakRef(OWNERS).deref() === OWNERS);
    const box = document.createElement('div');
    box.innerHTML = '<i></i>';
    box.replaceChildren('x', document.createElement('b'));
    results.push(box.innerHTML);
  });
  expect(results).toEqual([3, undefined, 'a', 4, 7, 'a.!b.!c', 'axbx', true, false, true, 'x<b></b>']);
});
