import type { HostObject } from '../wire/object-type';
import { HostFailure } from '../wire/host-failure';
import { StoredComments, type CommentSelf, type ReplySelf } from './comments';
import type { Faults } from './faults';
import type {
  StoreExtent,
  ParagraphRecord,
  StorePosition,
  RunRecord,
  DocumentStore,
  StyleRecord,
} from './store';

/** Makes the objects of the model; lets each class name the others without importing them. */
export interface Objects {
  paragraph(id: number): HostObject;
  paragraphs(ids: () => readonly number[]): HostObject;
  range(extent: StoreExtent): HostObject;
  ranges(extents: readonly StoreExtent[]): HostObject;
  font(extent: () => StoreExtent): HostObject;
  body(): HostObject;
  list(id: number): HostObject;
  lists(ids: () => readonly number[]): HostObject;
  listItem(id: number): HostObject;
  table(level: number): HostObject;
  sections(): HostObject;
  section(): HostObject;
  comment(comment: CommentSelf): HostObject;
  comments(list: () => readonly CommentSelf[]): HostObject;
  reply(reply: ReplySelf): HostObject;
  replies(comment: CommentSelf): HostObject;
  /** Content controls, notes, pictures, fields: this document has none of them. */
  none(type: string): HostObject;
}

/** A range that follows its text while the document changes. */
export interface RangeSelf {
  extent: StoreExtent;
}

/** Everything the classes share: the document, what it looks like through the faults, and edits that keep ranges in place. */
export class World {
  objects!: Objects;
  faults: Faults = { on: new Set() };
  /** What `body.paragraphs` shows while `stale-paragraphs` holds. */
  staleIds: readonly number[] | null = null;
  readonly ranges = new Set<RangeSelf>();
  readonly comments = new StoredComments(this);

  constructor(readonly store: DocumentStore) {}

  record(id: number): ParagraphRecord {
    const record = this.store.record(id);
    if (!record) throw new HostFailure('ItemNotFound');
    return record;
  }

  styleOf(id: number): StyleRecord | undefined {
    const { styleId } = this.record(id);
    return this.store.styles().find((style) => style.id === styleId);
  }

  /** What a reader sees: without deleted and hidden characters, unless a fault says otherwise. */
  isVisible(run: RunRecord): boolean {
    if (run.hidden) return false;
    return run.revision !== 'deleted' || this.faults.on.has('text-with-deletions');
  }

  /** The paragraphs of the body as `body.paragraphs` lists them. */
  bodyIds(): readonly number[] {
    const ids = this.store.ids();
    if (this.staleIds && this.faults.on.has('stale-paragraphs'))
      return this.staleIds.filter((id) => this.store.record(id));
    return ids;
  }

  /** The length of the whole text, deleted characters included. */
  lengthOf(id: number): number {
    return this.record(id).runs.reduce((sum, run) => sum + run.text.length, 0);
  }

  indexOf(id: number): number {
    const index = this.store.ids().indexOf(id);
    if (index < 0) throw new HostFailure('ItemNotFound');
    return index;
  }

  /** Negative, zero or positive as `a` lies before, at or after `b`. */
  compare(a: StorePosition, b: StorePosition): number {
    if (a.paragraph === b.paragraph) return a.offset - b.offset;
    return this.indexOf(a.paragraph) - this.indexOf(b.paragraph);
  }

  whole(id: number): StoreExtent {
    const next = this.store.ids()[this.indexOf(id) + 1];
    const start = { paragraph: id, offset: 0 };
    // The mark belongs to the range: it ends where the next paragraph starts.
    return { start, end: next === undefined ? this.endOf(id) : { paragraph: next, offset: 0 } };
  }

  content(id: number): StoreExtent {
    return { start: { paragraph: id, offset: 0 }, end: this.endOf(id) };
  }

  endOf(id: number): StorePosition {
    return { paragraph: id, offset: this.lengthOf(id) };
  }

  bodyExtent(): StoreExtent {
    const ids = this.store.ids();
    return {
      start: { paragraph: ids[0] as number, offset: 0 },
      end: this.endOf(ids[ids.length - 1] as number),
    };
  }

  /** The paragraphs that a range touches; one that it only reaches the start of does not count. */
  idsIn({ start, end }: StoreExtent): number[] {
    const ids = this.store.ids();
    const first = this.indexOf(start.paragraph);
    const last = this.indexOf(end.paragraph);
    const stop = end.offset === 0 && last > first ? last : last + 1;
    return ids.slice(first, stop);
  }

  /** The runs of a range within one paragraph, cut to it. */
  runsIn(id: number, extent: StoreExtent): RunRecord[] {
    const from = extent.start.paragraph === id ? extent.start.offset : 0;
    const to = extent.end.paragraph === id ? extent.end.offset : Infinity;
    const out: RunRecord[] = [];
    let at = 0;
    for (const run of this.record(id).runs) {
      const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
      if (text !== '') out.push({ ...run, text });
      at += run.text.length;
    }
    return out;
  }

  /** A range's text; paragraphs are separated by U+000D as in Word for Windows. */
  textIn(extent: StoreExtent, keep: (run: RunRecord) => boolean = (run) => this.isVisible(run)): string {
    return this.idsIn(extent)
      .map((id) =>
        this.runsIn(id, extent)
          .filter(keep)
          .map((run) => run.text)
          .join(''),
      )
      .join('\r');
  }

  /** A paragraph's text with the noise of the `text-noise` fault. */
  paragraphText(id: number): string {
    const text = this.textIn(this.content(id));
    return this.faults.on.has('text-noise') && text !== '' ? `${text}\u0005` : text;
  }

  track(extent: StoreExtent): RangeSelf {
    const self = { extent };
    this.ranges.add(self);
    return self;
  }
}
