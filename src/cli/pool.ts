/**
 * Maps items with at most `limit` of them under way, and yields the results in the items' order.
 * No more than `limit` results wait at any time, so memory does not grow with the number of items.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Looked at when its turn comes; until then a failure must not count as unhandled.
    result.catch(() => {});
    waiting.push(result);
    if (waiting.length >= limit) yield await waiting.shift()!;
  }
  while (waiting.length > 0) yield await waiting.shift()!;
}
