import type { OutlineNode } from '../outline/types';

/**
 * Which entries stand out of order: the fewest that must move so that the rest ascends.
 *
 * @param ranks Rank of each entry as it should be, in the order found.
 * @returns Indexes into `ranks`, ascending.
 */
export function outOfOrder(ranks: readonly number[]): number[] {
  const best: number[] = [];
  const from: number[] = [];
  let end = -1;
  ranks.forEach((rank, i) => {
    best[i] = 1;
    from[i] = -1;
    for (let j = 0; j < i; j++) {
      if (ranks[j]! <= rank && best[j]! + 1 > best[i]) {
        best[i] = best[j]! + 1;
        from[i] = j;
      }
    }
    if (end < 0 || best[i] > best[end]!) end = i;
  });
  const kept = new Set<number>();
  for (let i = end; i >= 0; i = from[i]!) kept.add(i);
  return ranks.map((_, i) => i).filter((i) => !kept.has(i));
}

/** The first node of every id, nodes without id left out. */
export function firstOfEach(nodes: readonly OutlineNode[]): OutlineNode[] {
  const seen = new Set<string>();
  return nodes.filter((node) => {
    if (node.id === null || seen.has(node.id)) return false;
    seen.add(node.id);
    return true;
  });
}
