import { applyEdits, EditMismatch } from '../../core/document/apply';
import type { Edit } from '../../core/document/edit';
import { plainParagraph } from '../../core/document/plain-paragraph';
import type { Paragraph, Position, Span } from '../../core/document/types';
import { reportOf } from '../../core/document/report';
import { findParagraph } from '../find-paragraph';
import {
  type HostError,
  type ApplyOptions,
  type ApplyReport,
  type BatchMark,
  type Cursor,
  type InteractiveHost,
  type Snapshot,
  type Trace,
} from '../host';
import { mismatched } from '../mismatch';

/** A paragraph of plain body text. */
export const bodyParagraph = plainParagraph;

/** The paragraphs of the last batch that was to be remembered. */
interface RememberedBatch {
  readonly mark: BatchMark;
  readonly inserted: readonly (Paragraph | undefined)[];
  readonly replaced: readonly (Paragraph | undefined)[];
}

/**
 * A document in memory with a cursor: the reference every other host is compared with, and the
 * host of the panel's tests.
 */
export class MemoryHost implements InteractiveHost {
  #paragraphs: readonly Paragraph[];
  #selection: Span = { paragraph: 0, start: 0, end: 0 };
  #from: Position | null = null;
  #remembered: RememberedBatch | null = null;
  readonly #listeners = new Set<(what: 'selection' | 'content') => void>();
  /** What a read reports as not readable. */
  degraded: readonly string[] = [];
  /** When set, the next call of any method rejects with it. */
  failNext: HostError | null = null;

  constructor(paragraphs: readonly (Paragraph | string)[] = ['']) {
    const list = paragraphs.map((p) => (typeof p === 'string' ? bodyParagraph(p) : p));
    // A document always has a paragraph to stand in.
    this.#paragraphs = list.length === 0 ? [bodyParagraph('')] : list;
  }

  /** The document as it stands. */
  get paragraphs(): readonly Paragraph[] {
    return this.#paragraphs;
  }

  /** What is selected; an empty span is a cursor. */
  get selection(): Span {
    return this.#selection;
  }

  fingerprint(): Promise<string> {
    return Promise.resolve(this.#paragraphs.map(({ text }) => text).join('\n'));
  }

  read(): Promise<Snapshot> {
    return this.#do(() => ({ paragraphs: this.#paragraphs, degraded: this.degraded }));
  }

  apply(edits: readonly Edit[], { remember = false }: ApplyOptions = {}): Promise<ApplyReport> {
    return this.#do(() => {
      try {
        const report = reportOf(this.#paragraphs, edits);
        this.#paragraphs = applyEdits(this.#paragraphs, edits);
        if (edits.length > 0) this.#tell('content');
        if (!remember) return report;
        const at = ({ paragraph }: { readonly paragraph: number }) => this.#paragraphs[paragraph];
        const mark = (this.#remembered?.mark ?? 0) + 1;
        this.#remembered = { mark, inserted: report.inserted.map(at), replaced: report.replaced.map(at) };
        return { ...report, mark, after: this.#paragraphs.map(({ text }) => text) };
      } catch (error) {
        if (!(error instanceof EditMismatch)) throw error;
        throw mismatched(error);
      }
    });
  }

  select(span: Span, expect: string): Promise<'selected' | 'moved' | 'gone'> {
    return this.#do(() => {
      const found = findParagraph(
        this.#paragraphs.map((p) => p.text),
        span.paragraph,
        expect,
      );
      if (found === null) return 'gone';
      this.moveTo({ ...span, paragraph: found });
      return found === span.paragraph ? 'selected' : 'moved';
    });
  }

  cursor(): Promise<Cursor> {
    return this.#do(() => ({
      snapshot: { paragraphs: this.#paragraphs, degraded: this.degraded },
      span: this.#selection,
      ...(this.#from === null ? {} : { from: this.#from }),
    }));
  }

  insertAtCursor(text: string): Promise<void> {
    return this.#do(() => {
      const { paragraph, end } = this.#selection;
      this.#paragraphs = this.#paragraphs.map((p, i) =>
        i === paragraph ? { ...p, text: p.text.slice(0, end) + text + p.text.slice(end) } : p,
      );
      const at = end + text.length;
      this.#selection = { paragraph, start: at, end: at };
      this.#from = null;
      this.#tell('content');
    });
  }

  /** A paragraph is the same as long as nobody replaces the object that it is. */
  trace(mark: BatchMark): Promise<Trace> {
    return this.#do(() => {
      const known = this.#remembered?.mark === mark ? this.#remembered : null;
      const find = (one: Paragraph | undefined) => {
        const at = one === undefined ? -1 : this.#paragraphs.indexOf(one);
        return at < 0 ? null : at;
      };
      return {
        snapshot: { paragraphs: this.#paragraphs, degraded: this.degraded },
        inserted: known?.inserted.map(find) ?? [],
        replaced: known?.replaced.map(find) ?? [],
      };
    });
  }

  watch(listener: (what: 'selection' | 'content') => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the person does: moves the cursor, or selects from an earlier paragraph on. */
  moveTo(selection: Span, from: Position | null = null): void {
    this.#selection = selection;
    this.#from = from;
    this.#tell('selection');
  }

  /** What the person does: writes something else there. */
  write(paragraphs: readonly (Paragraph | string)[]): void {
    this.#paragraphs = paragraphs.map((p) => (typeof p === 'string' ? bodyParagraph(p) : p));
    this.#tell('content');
  }

  #tell(what: 'selection' | 'content'): void {
    for (const listener of this.#listeners) listener(what);
  }

  async #do<T>(work: () => T): Promise<T> {
    await Promise.resolve();
    const error = this.failNext;
    this.failNext = null;
    if (error !== null) throw error;
    return work();
  }
}
