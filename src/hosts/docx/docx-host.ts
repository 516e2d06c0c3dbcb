import { applyEdits, EditMismatch } from '../../core/document/apply';
import type { Edit, InsertParagraph } from '../../core/document/edit';
import { reportOf } from '../../core/document/report';
import { mismatched } from '../mismatch';
import type { FileHost } from '../file/file-host';
import { HostError, type ApplyReport, type ReadOptions, type Snapshot } from '../host';
import { textOf } from './paragraphs';
import { guarded, loadDocx, parseMain, snapshotOf, type LoadedDocx } from './read-docx';
import { WriteContext } from './write/context';
import type { Guards } from './guards';
import { assertOpen, type Allowances } from './write/refuse';
import { Revision } from './write/revision';
import { prefixOf, withPrefix } from './write/markup';
import { acrossBridges, bridgedTexts, bridgesFor } from './write/bridge';
import { besideChain } from './write/insert-paragraph';
import { planSplices } from './write/plan-splices';
import { applySplices } from './write/splice';
import { encodeXml } from './xml-bytes';
import { replaceEntry } from './zip-write';

/** A .docx in memory: edits change its main part's text and nothing else. */
export interface DocxHost extends FileHost {
  /** What somebody has set up about changes to the file. */
  readonly guards: Guards;
}

/**
 * Opens a .docx, .docm or .dotx for reading and editing. An empty body reads as one empty paragraph,
 * as Word shows it. A file that is signed or protected against editing can be read, and changed where
 * that is `allowed`; where changes are tracked, ours are too. Throws {@link HostError} `not-a-docx`, `encrypted`, `too-large` or `corrupt`.
 */
export function openDocx(bytes: Uint8Array, allowed: Allowances = {}): DocxHost {
  return new DocxFile(bytes, loadDocx(bytes), allowed);
}

class DocxFile implements DocxHost {
  private docx: LoadedDocx;
  private changed = false;

  constructor(
    private readonly bytes: Uint8Array,
    loaded: LoadedDocx,
    private readonly allowed: Allowances,
  ) {
    this.docx = loaded.shown.length > 0 ? loaded : withText(loaded, withParagraph(loaded));
  }

  read(options: ReadOptions = {}): Promise<Snapshot> {
    return settle(() => snapshotOf(this.docx, options));
  }

  get guards(): Guards {
    return this.docx.guards;
  }

  apply(edits: readonly Edit[]): Promise<ApplyReport> {
    return settle(() => {
      const { report, next } = this.changedBy(edits);
      if (next !== this.docx) this.changed = true;
      this.docx = next;
      return report;
    });
  }

  rehearse(edits: readonly Edit[]): Promise<void> {
    return settle(() => void this.changedBy(edits));
  }

  private changedBy(asked: readonly Edit[]): { report: ApplyReport; next: LoadedDocx } {
    const before = snapshotOf(this.docx).paragraphs;
    const wanted = asked.map((edit) => besideChain(edit, this.docx.shown));
    const wished = fitting(() => reportOf(before, wanted));
    if (asked.length === 0) return { report: wished, next: this.docx };
    assertOpen(this.docx.guards, this.allowed);
    const bridges = bridgesFor(wanted, this.docx.shown);
    const base = bridges.length === 0 ? this.docx : bridged(this.docx, bridges);
    const edits = acrossBridges(wanted, bridges).map((edit) => besideChain(edit, base.shown));
    const { paragraphs } = snapshotOf(base);
    const report = bridges.length === 0 ? wished : fitting(() => reportOf(paragraphs, edits));
    const next = attempt(() => written(base, edits));
    // The batch is taken only when the document now reads as it should; else nothing has changed.
    const expected = applyEdits(paragraphs, edits).map(({ text }) => text);
    const kept = edits.filter(({ kind }) => kind === 'delete-paragraph').length;
    if (!agree(next.shown.map(textOf), expected, kept))
      throw new HostError('host-failed', 'the result does not read as planned');
    return { report, next };
  }

  save(): Uint8Array {
    if (!this.changed) return this.bytes;
    const { file, main } = this.docx;
    return replaceEntry(file.bytes, file.entries, file.main, encodeXml(main.text, main.encoding));
  }
}

function written(docx: LoadedDocx, edits: readonly Edit[]): LoadedDocx {
  const prefix = prefixOf(docx.main.text);
  const base = prefix === null ? withText(docx, withPrefix(docx.main.text)) : docx;
  const w = prefix ?? 'w:';
  const revision = docx.guards.tracked ? new Revision(base.main.text, w) : null;
  const context = new WriteContext(base.main.text, w, base, revision);
  return withText(base, applySplices(context.xml, planSplices(edits, context)));
}

/** The document with empty paragraphs for what has nothing to flow into. Throws {@link HostError}. */
function bridged(docx: LoadedDocx, bridges: readonly InsertParagraph[]): LoadedDocx {
  const next = attempt(() => written(docx, bridges));
  if (!agree(next.shown.map(textOf), bridgedTexts(docx.shown.map(textOf), bridges), 0))
    throw new HostError('pending-revisions', 'insert');
  return next;
}

function withText(docx: LoadedDocx, text: string): LoadedDocx {
  return { ...docx, main: { ...docx.main, text }, ...parseMain(text, docx.definitions.styles) };
}

/** The main part with one empty paragraph in its empty body. */
function withParagraph({ main: { text }, body }: LoadedDocx): string {
  const prefixed = prefixOf(text);
  const w = prefixed ?? '';
  const at = body.bodyOpenEnd;
  if (!body.bodySelfClosing) return `${text.slice(0, at)}<${w}p/>${text.slice(at)}`;
  return `${text.slice(0, at - 2)}><${w}p/></${w}body>${text.slice(at)}`;
}

/** Paragraphs that could not be removed whole (a section's, a cell's only one) are left empty. */
function agree(found: readonly string[], expected: readonly string[], mayRemain: number): boolean {
  let at = 0;
  for (const text of found) {
    if (text === expected[at]) at++;
    else if (text !== '' || mayRemain-- <= 0) return false;
  }
  return at === expected.length;
}

/** A batch that cannot be written (half a character, for one) is no fault of the file. */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.code !== 'corrupt') throw error;
    throw new HostError('host-failed', error instanceof Error ? error.message.slice(0, 80) : '');
  }
}

function fitting<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EditMismatch)) throw error;
    throw mismatched(error);
  }
}

/** All methods reject with {@link HostError} only. */
function settle<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(() => guarded(work));
}
