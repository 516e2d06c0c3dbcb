import type { StoreExtent, StorePosition, DocumentStore } from './store';

/** The document that comments hang on. */
interface Ground {
  readonly store: Pick<DocumentStore, 'record' | 'showComment' | 'hideComment'>;
  compare(a: StorePosition, b: StorePosition): number;
  /** A range that follows its text. */
  track(extent: StoreExtent): { readonly extent: StoreExtent };
}

/** A comment, and how it hangs on the text. */
export interface CommentSelf {
  readonly number: number;
  readonly id: string;
  content: string;
  resolved: boolean;
  readonly range: { readonly extent: StoreExtent };
  readonly created: Date;
  readonly replies: ReplySelf[];
}

export interface ReplySelf {
  readonly id: string;
  content: string;
}

/** The comments of a document: they hang on ranges that follow their text, and are gone with it. */
export class StoredComments {
  private readonly all: CommentSelf[] = [];
  private next = 1;

  constructor(private readonly world: Ground) {}

  insert(extent: StoreExtent, content: string): CommentSelf {
    const range = this.world.track(extent);
    const number = this.next++;
    const comment = {
      number,
      id: `comment-${number}`,
      content,
      resolved: false,
      range,
      created: new Date(),
      replies: [],
    };
    this.all.push(comment);
    this.world.store.showComment?.(number, extent, content);
    return comment;
  }

  delete(comment: CommentSelf): void {
    this.all.splice(this.all.indexOf(comment), 1);
    this.world.store.hideComment?.(comment.number);
  }

  reply(comment: CommentSelf, content: string): ReplySelf {
    const reply = { id: `comment-${this.next++}`, content };
    comment.replies.push(reply);
    return reply;
  }

  has(comment: CommentSelf): boolean {
    return this.list().includes(comment);
  }

  /** Those whose text is still there, in the order of the document. */
  list(): CommentSelf[] {
    const { store } = this.world;
    return this.all
      .filter(({ range: { extent } }) => store.record(extent.start.paragraph) !== undefined)
      .sort((a, b) => this.world.compare(a.range.extent.start, b.range.extent.start));
  }

  /** Those that touch a part of the document. */
  within({ start, end }: StoreExtent): CommentSelf[] {
    return this.list().filter(
      ({ range: { extent } }) =>
        this.world.compare(extent.end, start) >= 0 && this.world.compare(extent.start, end) <= 0,
    );
  }
}
