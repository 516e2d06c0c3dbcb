import type { AddedText, Comparison, CompareRole } from './work';

/** A file as it is listed: read, or why not. */
export interface AddedFile {
  readonly id: number;
  readonly name: string;
  readonly role: CompareRole;
  readonly text: AddedText | null;
  readonly problem: { readonly code: string; readonly detail: string } | null;
}

export interface CompareState {
  readonly files: readonly AddedFile[];
  readonly result: Comparison | null;
  readonly busy: boolean;
  readonly failed: boolean;
  /** Words of passages that are not to be shown again. */
  readonly ignored: readonly string[];
  /** Words of passages that are taken for set phrases. */
  readonly phrases: readonly string[];
}

/** What was added for comparing. It goes when the panel goes: nothing of it is stored. */
export class CompareStore {
  private state: CompareState = {
    files: [],
    result: null,
    busy: false,
    failed: false,
    ignored: [],
    phrases: [],
  };
  private readonly listeners = new Set<() => void>();
  private lastId = 0;

  readonly get = (): CompareState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<CompareState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Lists a file; two of one name in one role are one, the later. */
  add(file: Omit<AddedFile, 'id'>): void {
    const others = this.state.files.filter(({ name, role }) => name !== file.name || role !== file.role);
    this.set({ files: [...others, { ...file, id: ++this.lastId }] });
  }

  remove(id: number): void {
    this.set({ files: this.state.files.filter((file) => file.id !== id) });
  }
}

const kept = new WeakMap<object, CompareStore>();

/** The store that belongs to a panel: it outlives the page, and not the panel. */
export function compareStoreOf(panel: object): CompareStore {
  const known = kept.get(panel) ?? new CompareStore();
  kept.set(panel, known);
  return known;
}
