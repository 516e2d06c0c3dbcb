import type { Edit } from '../../core/document/edit';
import type { Span } from '../../core/document/types';
import { openDocx } from '../../hosts/docx/docx-host';
import { findParagraph } from '../../hosts/find-paragraph';
import type {
  ApplyOptions,
  ApplyReport,
  BatchMark,
  Cursor,
  DocumentHost,
  HostExtras,
  InteractiveHost,
  ReadOptions,
  Snapshot,
  Trace,
} from '../../hosts/host';
import { HostError } from '../../hosts/host';
import { NotEncodable } from '../../hosts/text/encode-text';
import { openText } from '../../hosts/text/text-host';
import { readDoc } from '../../hosts/doc/read-doc';
import type { FileHost } from '../../hosts/file/file-host';
import { kindOfFile } from '../../hosts/file/kinds';

/** A file that is open on the desk: the panel works on it as on a document in Word. */
export class DeskHost implements InteractiveHost {
  private selection: Span = { paragraph: 0, start: 0, end: 0 };
  /** How many batches were written. */
  private version = 0;
  private remembered: { readonly mark: BatchMark; readonly report: ApplyReport } | null = null;
  private readonly listeners = new Set<(what: 'selection' | 'content') => void>();

  /** A .docx is handed over as it would be saved; what is made of it is for saving, not for opening here. */
  readonly extras: HostExtras;

  private constructor(
    private readonly document: DocumentHost,
    /** `null` for a document that can be read and not written. */
    private readonly bytesNow: (() => Promise<Uint8Array>) | null,
    isDocx: boolean,
  ) {
    this.extras = {
      file: () => (isDocx && bytesNow !== null ? bytesNow().catch(() => null) : Promise.resolve(null)),
      openAsNew: () => Promise.resolve(false),
      fonts: () => Promise.resolve(null),
      setPage: () => Promise.resolve(false),
    };
  }

  /** Opens a file's bytes by what they are. Throws as the hosts do. */
  static open(name: string, bytes: Uint8Array): DeskHost {
    switch (kindOfFile(name, bytes)) {
      case 'doc': {
        const refuse = () => Promise.reject(new HostError('read-only', 'legacy-doc'));
        const snapshot = readDoc(bytes);
        return new DeskHost({ read: () => Promise.resolve(snapshot), apply: refuse }, null, false);
      }
      case 'text': {
        const text = openText(bytes);
        return new DeskHost(text, () => savedText(text), false);
      }
      case 'docx':
      case null: {
        const docx = openDocx(bytes);
        return new DeskHost(docx, () => Promise.resolve(docx.save()), true);
      }
    }
  }

  read(options?: ReadOptions): Promise<Snapshot> {
    return this.document.read(options);
  }

  async apply(edits: readonly Edit[], options: ApplyOptions = {}): Promise<ApplyReport> {
    const report = await this.document.apply(edits);
    if (edits.length > 0) {
      this.version++;
      this.tell('content');
    }
    if (options.remember !== true) return report;
    const { paragraphs } = await this.document.read();
    this.remembered = { mark: this.version, report };
    return { ...report, mark: this.version, after: paragraphs.map(({ text }) => text) };
  }

  /** Nobody else writes here: what a batch made is where it was, unless the desk has written since. */
  async trace(mark: BatchMark): Promise<Trace> {
    const snapshot = await this.document.read();
    const { report } = this.remembered ?? {};
    const known = this.remembered?.mark === mark && this.version === mark;
    const places = (list: readonly { readonly paragraph: number }[] = []) =>
      list.map(({ paragraph }) => (known ? paragraph : null));
    return { snapshot, inserted: places(report?.inserted), replaced: places(report?.replaced) };
  }

  async select(span: Span, expect: string): Promise<'selected' | 'moved' | 'gone'> {
    const { paragraphs } = await this.read();
    const found = findParagraph(
      paragraphs.map(({ text }) => text),
      span.paragraph,
      expect,
    );
    if (found === null) return 'gone';
    this.moveTo({ ...span, paragraph: found });
    return found === span.paragraph ? 'selected' : 'moved';
  }

  async cursor(): Promise<Cursor> {
    return { snapshot: await this.read({ format: true }), span: this.selection };
  }

  async insertAtCursor(text: string): Promise<void> {
    const { paragraph, end } = this.selection;
    const expect = (await this.read()).paragraphs[paragraph]?.text ?? '';
    await this.apply([{ kind: 'replace', paragraph, expect, start: end, end, text }]);
    this.moveTo({ paragraph, start: end + text.length, end: end + text.length });
  }

  watch(listener: (what: 'selection' | 'content') => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What is selected. */
  get selected(): Span {
    return this.selection;
  }

  /** The person clicked there, or the panel points there. */
  moveTo(span: Span): void {
    this.selection = span;
    this.tell('selection');
  }

  /** False for a document of Word 97–2003. */
  get writable(): boolean {
    return this.bytesNow !== null;
  }

  /** The file as it is now. Rejects with {@link HostError} `read-only` where it cannot be written. */
  save(): Promise<Uint8Array> {
    return this.bytesNow?.() ?? Promise.reject(new HostError('read-only', 'legacy-doc'));
  }

  private tell(what: 'selection' | 'content'): void {
    for (const listener of this.listeners) listener(what);
  }
}

/** The file in its own encoding; in UTF-8 where that has no bytes for what was written: no character is lost. */
async function savedText(text: FileHost): Promise<Uint8Array> {
  try {
    return text.save();
  } catch (error) {
    if (!(error instanceof NotEncodable)) throw error;
    const { paragraphs } = await text.read();
    return new TextEncoder().encode(`${paragraphs.map((paragraph) => paragraph.text).join('\r\n')}\r\n`);
  }
}
