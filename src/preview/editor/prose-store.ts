import { closeHistory } from 'prosemirror-history';
import type { Attrs } from 'prosemirror-model';
import { Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import type { Document, ParagraphFormatting } from '@eigenpal/docx-editor-core/types/document';
import type {
  ChangeKind,
  StoreExtent,
  FontLook,
  ListMembership,
  StoredLook,
  ParagraphRecord,
  StorePosition,
  DocumentStore,
  StyleRecord,
} from '../word/store';
import type { EditorAccess } from './editor-access';
import { passedOn } from './prose-attrs';
import { cutAtFields, writeInField } from './prose-field';
import { textFormatting } from './prose-font';
import { ProseIndex, type IndexedParagraph } from './prose-index';
import { attrsOfList, noList, numbersIn, outOfList, unusedList } from './prose-lists';
import { lookAttrs } from './prose-look';
import { markComment, unmarkComment } from './prose-comments';
import { marksBetween, recordOf } from './prose-record';
import { paragraphBeside, replaceTracked, writeFont, writeStyle } from './prose-write';
import { stylesOf, type DocumentStyles } from './prose-styles';
import { inlineNodes, offsetOf, positionOf } from './prose-text';

/** The editor's document as a store. Writes gather in one transaction, dispatched at the end of a batch. */
export class ProseStore implements DocumentStore {
  private readonly index = new ProseIndex();
  private readonly records = new WeakMap<object, ParagraphRecord>();
  private readonly listeners = new Set<(what: ChangeKind) => void>();
  private pending: Transaction | null = null;
  private depth = 0;
  private revealed: { from: number; to: number } | null = null;
  private styleCache: { document: Document | null; styles: DocumentStyles } | null = null;
  private numbers: { doc: object; strings: Map<number, string> } | null = null;
  private nextList = 0;

  constructor(
    private readonly access: EditorAccess,
    private readonly language: string,
  ) {}

  /** To be given to the editor: tells of what the user does in it. */
  readonly plugin = new Plugin({
    view: () => ({
      update: (view, before) => {
        if (view.state.doc !== before.doc) this.tell('content');
        if (!view.state.selection.eq(before.selection)) this.tell('selection');
      },
    }),
  });

  /** Another document has been opened in the editor. */
  reset(): void {
    this.index.reset();
    this.styleCache = null;
    this.pending = null;
    this.tell('content');
    this.tell('selection');
  }

  private readonly tell = (what: ChangeKind): void => this.listeners.forEach((listener) => listener(what));

  private get tr(): Transaction {
    if (this.depth === 0) throw new Error('a write outside of a batch');
    this.pending ??= this.access.view().state.tr;
    return this.pending;
  }

  private get doc() {
    return this.pending?.doc ?? this.access.view().state.doc;
  }

  private get schema() {
    return this.doc.type.schema;
  }

  private styleTable(): DocumentStyles {
    const document = this.access.document();
    if (this.styleCache?.document !== document || !this.styleCache)
      this.styleCache = { document, styles: stylesOf(document, this.language) };
    return this.styleCache.styles;
  }

  private entry(id: number): IndexedParagraph {
    const entry = this.index.find(this.doc, id);
    if (!entry) throw new RangeError(`no paragraph ${id}`);
    return entry;
  }

  ids(): readonly number[] {
    return this.index.entries(this.doc).map((entry) => entry.id);
  }

  record(id: number): ParagraphRecord | undefined {
    const entry = this.index.find(this.doc, id);
    if (!entry) return undefined;
    const known = this.records.get(entry.node);
    if (known) return known;
    const record = recordOf(entry, this.styleTable().defaultId);
    this.records.set(entry.node, record);
    return record;
  }

  styles(): readonly StyleRecord[] {
    return this.styleTable().records;
  }

  listString(id: number): string {
    const doc = this.doc;
    if (this.numbers?.doc !== doc) this.numbers = { doc, strings: numbersIn(this.index.entries(doc)) };
    return this.numbers.strings.get(id) ?? '';
  }

  insertParagraph(anchor: number, side: 'before' | 'after', text: string): number {
    const { node, pos } = this.entry(anchor);
    const made = paragraphBeside(node, side, text, this.access.tracking() !== 'Off');
    const at = side === 'after' ? pos + node.nodeSize : pos;
    this.tr.insert(at, made);
    return this.index.at(this.doc, at + 1).id;
  }

  splitParagraph(id: number, offset: number): number {
    const { node, pos } = this.entry(id);
    const at = pos + 1 + positionOf(node, offset, 'end');
    this.tr.split(at, 1, [{ type: node.type, attrs: passedOn(node) }]);
    return this.index.at(this.doc, at + 2).id;
  }

  joinNext(id: number): void {
    const { node, pos } = this.entry(id);
    this.tr.join(pos + node.nodeSize);
  }

  deleteParagraph(id: number): void {
    const { node, pos } = this.entry(id);
    const parent = this.doc.resolve(pos).parent;
    // A cell, like the body, has to keep one paragraph.
    if (parent.childCount === 1) this.tr.delete(pos + 1, pos + 1 + node.content.size);
    else this.tr.delete(pos, pos + node.nodeSize);
  }

  replaceText(id: number, start: number, end: number, text: string): void {
    const pieces = cutAtFields(this.entry(id).node, start, end);
    // From the back, so that none is moved by another; the new text goes where the first one was.
    for (const [i, piece] of [...pieces.entries()].reverse()) {
      const { field } = piece;
      const put = i === 0 ? text : '';
      if (field) writeInField(this.tr, this.entry(id).pos + 1, { ...piece, field }, put);
      else this.replacePiece(id, piece.start, piece.end, put);
    }
  }

  private replacePiece(id: number, start: number, end: number, text: string): void {
    const { node, pos } = this.entry(id);
    const from = pos + 1 + positionOf(node, start, start === end ? 'end' : 'start');
    const to = start === end ? from : pos + 1 + positionOf(node, end, 'end');
    const nodes = inlineNodes(this.schema, text, marksBetween(node, start, end));
    if (this.access.tracking() === 'Off') this.tr.replaceWith(from, to, nodes);
    else replaceTracked(this.tr, from, to, nodes);
  }

  /** Changes attributes, and what of them is saved as the paragraph's own formatting. */
  private setAttrs(id: number, attrs: Attrs, direct: ParagraphFormatting): void {
    const { node, pos } = this.entry(id);
    const original = node.attrs['_originalFormatting'] as ParagraphFormatting | null;
    this.tr.setNodeMarkup(pos, undefined, {
      ...node.attrs,
      ...attrs,
      _originalFormatting: { ...original, ...direct },
    });
  }

  setStyle(id: number, styleId: string): void {
    const resolved = this.styleTable().resolve(styleId);
    const { paragraphFormatting } = resolved;
    writeStyle(this.tr, this.entry(id), {
      styleId,
      ...resolved,
      list: this.listOfStyle(paragraphFormatting?.numPr),
    });
  }

  /** A style that is numbered puts its paragraphs into its list. */
  private listOfStyle(numPr: ParagraphFormatting['numPr']): Attrs {
    if (!numPr?.numId) return noList;
    const list = { id: numPr.numId, level: numPr.ilvl ?? 0 };
    const attrs = attrsOfList(list, this.index.entries(this.doc));
    return { ...attrs, numPrFromStyle: attrs['numPr'] as unknown };
  }

  setLook(id: number, look: Partial<StoredLook>): void {
    const attrs = lookAttrs(look);
    this.setAttrs(id, { ...attrs }, attrs);
  }

  setOutlineLevel(id: number, level: number): void {
    this.setAttrs(id, { outlineLevel: level - 1 }, { outlineLevel: level - 1 });
  }

  setList(id: number, list: ListMembership | null): void {
    if (!list) {
      this.setAttrs(id, outOfList, { numPr: { numId: 0 }, numPrFromStyle: undefined });
      return;
    }
    const attrs = attrsOfList(list, this.index.entries(this.doc));
    this.setAttrs(id, { ...attrs, numPrFromStyle: null }, { numPr: { numId: list.id, ilvl: list.level } });
  }

  newList(): number {
    const defined = this.access.document()?.package.numbering?.nums.map((num) => num.numId) ?? [];
    this.nextList = unusedList(this.index.entries(this.doc), defined, this.nextList);
    return this.nextList;
  }

  setFont(id: number, start: number, end: number, font: Partial<FontLook>): void {
    const { node, pos } = this.entry(id);
    if (node.content.size === 0) {
      const format = textFormatting(font);
      const mark = { ...(node.attrs['defaultTextFormatting'] as object | null), ...format };
      this.setAttrs(id, { defaultTextFormatting: mark }, { runProperties: mark });
      return;
    }
    writeFont(
      this.tr,
      pos + 1 + positionOf(node, start, 'start'),
      pos + 1 + positionOf(node, end, 'end'),
      font,
    );
  }

  selection(): StoreExtent {
    const { from, to } = this.pending?.selection ?? this.access.view().state.selection;
    return { start: this.placeAt(from), end: this.placeAt(to) };
  }

  private placeAt(pos: number): StorePosition {
    const { id, node, pos: before } = this.index.at(this.doc, pos);
    return { paragraph: id, offset: offsetOf(node, Math.max(0, pos - before - 1)) };
  }

  select({ start, end }: StoreExtent): void {
    const from = this.positionAt(start, start.paragraph === end.paragraph && start.offset === end.offset);
    const to = Math.max(from, this.positionAt(end, true));
    this.tr.setSelection(TextSelection.create(this.doc, from, to));
    this.revealed = { from, to };
  }

  private positionAt({ paragraph, offset }: StorePosition, end: boolean): number {
    const { node, pos } = this.entry(paragraph);
    return pos + 1 + positionOf(node, offset, end ? 'end' : 'start');
  }

  showComment(number: number, { start, end }: StoreExtent, text: string): void {
    const id = markComment(this.tr, this.positionAt(start, false), this.positionAt(end, true), number);
    this.access.commented(id, text);
  }

  hideComment(number: number): void {
    this.access.uncommented(unmarkComment(this.tr, number));
  }

  trackingMode(): 'Off' | 'TrackAll' | 'TrackMineOnly' {
    return this.access.tracking();
  }

  setTrackingMode(mode: 'Off' | 'TrackAll' | 'TrackMineOnly'): void {
    this.access.setTracking(mode);
  }

  batch<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
      if (this.depth === 0) this.flush();
    }
  }

  private flush(): void {
    const { pending, revealed } = this;
    this.pending = null;
    this.revealed = null;
    if (!pending) return;
    // A step of its own for undo, apart from what was typed a moment ago and is typed right behind it.
    const view = this.access.view();
    view.dispatch(pending.docChanged ? closeHistory(pending) : pending);
    if (pending.docChanged) view.dispatch(closeHistory(view.state.tr));
    if (revealed) this.access.reveal(revealed.from, revealed.to);
  }

  subscribe(listener: (what: ChangeKind) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
