/**
 * One script for the page and for its workers: what is imported runs only where it is wanted, and a
 * worker can be started from a page on the disk because the page hands it its own text.
 */
if (typeof document === 'undefined') {
  void import('./worker/worker').then(({ serve }) =>
    serve(globalThis as unknown as Parameters<typeof serve>[0]),
  );
} else {
  const source = document.currentScript?.textContent ?? '';
  void import('./page').then(({ open }) => open(source));
}
