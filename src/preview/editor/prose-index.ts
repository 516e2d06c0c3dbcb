import type { Node } from 'prosemirror-model';

/** A paragraph of the body and where it stands. */
export interface IndexedParagraph {
  readonly id: number;
  readonly node: Node;
  /** The position before the paragraph. */
  readonly pos: number;
  /** How many tables it is in. */
  readonly depth: number;
}

/**
 * Gives the paragraphs of the editor's document ids that stay. Nodes are never changed in place and
 * are shared between versions of a document, so that what is the same before and behind a change
 * is found by identity; in between, paragraphs keep their ids in order.
 */
export class ProseIndex {
  private doc: Node | null = null;
  private list: readonly IndexedParagraph[] = [];
  private byId = new Map<number, IndexedParagraph>();
  private next = 1;

  /** The paragraphs of this version of the document. */
  entries(doc: Node): readonly IndexedParagraph[] {
    if (doc !== this.doc) this.update(doc);
    return this.list;
  }

  find(doc: Node, id: number): IndexedParagraph | undefined {
    this.entries(doc);
    return this.byId.get(id);
  }

  /** The paragraph around an editor's position, else the one before it. */
  at(doc: Node, pos: number): IndexedParagraph {
    const entries = this.entries(doc);
    let low = 0;
    let high = entries.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((entries[middle] as IndexedParagraph).pos < pos) low = middle;
      else high = middle - 1;
    }
    return entries[low] as IndexedParagraph;
  }

  /** Forgets everything: another document has been opened. */
  reset(): void {
    this.doc = null;
    this.list = [];
    this.byId.clear();
  }

  private update(doc: Node): void {
    const found = paragraphsOf(doc);
    const old = this.list;
    let head = 0;
    while (head < old.length && head < found.length && old[head]?.node === found[head]?.node) head++;
    let tail = 0;
    while (
      tail < old.length - head &&
      tail < found.length - head &&
      old[old.length - 1 - tail]?.node === found[found.length - 1 - tail]?.node
    )
      tail++;
    const changedOld = old.length - head - tail;
    const changedNew = found.length - head - tail;
    this.list = found.map((paragraph, i) => {
      let id: number | undefined;
      if (i < head) id = old[i]?.id;
      else if (i >= found.length - tail) id = old[old.length - (found.length - i)]?.id;
      else if (i - head < changedOld && (changedNew >= changedOld || i - head < changedNew))
        id = this.kept(old, found, head, changedOld, i);
      return { id: id ?? this.next++, ...paragraph };
    });
    this.byId = new Map(this.list.map((entry) => [entry.id, entry]));
    this.doc = doc;
  }

  /** Within a change: the same node keeps its id wherever it went, others by their order. */
  private kept(
    old: readonly IndexedParagraph[],
    found: readonly Omit<IndexedParagraph, 'id'>[],
    head: number,
    changed: number,
    index: number,
  ): number | undefined {
    const region = old.slice(head, head + changed);
    const same = region.find((entry) => entry.node === found[index]?.node);
    if (same) return same.id;
    const candidate = old[index];
    // Its node may stand elsewhere now: then the id went with it.
    return candidate && !found.some((paragraph) => paragraph.node === candidate.node)
      ? candidate.id
      : undefined;
  }
}

function paragraphsOf(doc: Node): Omit<IndexedParagraph, 'id'>[] {
  const out: Omit<IndexedParagraph, 'id'>[] = [];
  const walk = (parent: Node, start: number, depth: number): void => {
    parent.forEach((node, offset) => {
      const pos = start + offset;
      if (node.type.name === 'paragraph') out.push({ node, pos, depth });
      // Text boxes are out of reach for Word's API as well.
      else if (node.type.name !== 'textBox' && !node.isLeaf)
        walk(node, pos + 1, depth + (node.type.name === 'table' ? 1 : 0));
    });
  };
  walk(doc, 0, 0);
  return out;
}
