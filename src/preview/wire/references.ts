import type { HostObject } from './object-type';

/**
 * Objects that the client keeps between requests. A reference belongs to the client's path, not to
 * the object: the same paragraph kept twice has two references, each removed on its own.
 */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    const id = `ref:${this.next++}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }

  values(): IterableIterator<HostObject> {
    return this.kept.values();
  }
}
