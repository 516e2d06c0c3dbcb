import { closeHistory } from 'prosemirror-history';
import type { Attrs, Mark } from 'prosemirror-model';
import { Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type {
  Document,
  ParagraphFormatting,
  TextFormatting,
} from '@eigenpal/docx-editor-core/types/document';
import { ListCounter } from '../word/list-string';
import type {
  ChangeKind,
  Extent,
  FontLook,
  ListMembership,
  ParagraphLook,
  ParagraphRecord,
  Place,
  RunRecord,
  Store,
  StyleRecord,
} from '../word/store';
import { fontOf, lookMarks, markChanges, marksOf, textFormatting } from './prose-font';
import { ProseIndex, type Entry } from './prose-index';
import { lookAttrs, lookOf } from './prose-look';
import { stylesOf, type DocumentStyles } from './prose-styles';
import { inlineNodes, leavesOf, offsetOf, positionOf } from './prose-text';

/** What the store needs of the page around the editor. */
export interface EditorAccess {
  view(): EditorView;
  /** The parsed document that is open: its styles. */
  document(): Document | null;
  /** Shows a selection that the add-in made. */
  reveal(from: number, to: number): void;
  tracking(): 'Off' | 'TrackAll' | 'TrackMineOnly';
  setTracking(mode: 'Off' | 'TrackAll' | 'TrackMineOnly'): void;
}

/** Attributes that belong to one paragraph alone and are not inherited by a new one. */
const own: Attrs = {
  paraId: null,
  textId: null,
  bookmarks: null,
  sectionBreakType: null,
  renderedPageBreakBefore: null,
  _originalRunBoundaries: null,
  _sectionProperties: null,
  pPrIns: null,
  pPrDel: null,
  pPrChange: null,
};

/** Attributes that make a paragraph a list item. */
const listAttrs = [
  'numPr',
  'numPrFromStyle',
  'listNumFmt',
  'listIsBullet',
  'listMarker',
  'listMarkerHidden',
  'listMarkerFontFamily',
  'listMarkerFontSize',
  'listMarkerSuffix',
  'listLevelNumFmts',
  'listAbstractNumId',
  'listStartOverride',
] as const;

const noList: Attrs = Object.fromEntries(listAttrs.map((name) => [name, null]));

/** Marks that new text does not take over from its neighbours. */
const notInherited = new Set(['insertion', 'deletion', 'comment', 'hyperlink', 'footnoteRef']);

/** The editor's document as a store. Writes gather in one transaction, dispatched at the end of a batch. */
export class ProseStore implements Store {
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

  private tell(what: ChangeKind): void {
    for (const listener of this.listeners) listener(what);
  }

  private get tr(): Transaction {
    if (this.depth === 0) throw new Error('a write outside of a batch');
    this.pending ??= this.access.view().state.tr;
    return this.pending;
  }

  private get doc() {
    return this.pending?.doc ?? this.access.view().state.doc;
  }

  private get schema() {
    return this.access.view().state.schema;
  }

  private styleTable(): DocumentStyles {
    const document = this.access.document();
    if (this.styleCache?.document !== document || !this.styleCache)
      this.styleCache = { document, styles: stylesOf(document, this.language) };
    return this.styleCache.styles;
  }

  private entry(id: number): Entry {
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
    const { attrs } = entry.node;
    const numPr = attrs['numPr'] as { numId?: number; ilvl?: number } | null | undefined;
    const level = attrs['outlineLevel'] as number | null | undefined;
    const record: ParagraphRecord = {
      runs: runsOf(entry),
      markFont: fontOf(this.markMarks(entry.node)),
      styleId: (attrs['styleId'] as string | null) ?? this.styleTable().defaultId,
      look: lookOf(attrs),
      // OOXML counts outline levels from 0, 9 being body text.
      outlineLevel: level === null || level === undefined || level > 8 ? 10 : level + 1,
      list: numPr?.numId ? { id: numPr.numId, level: numPr.ilvl ?? 0 } : null,
      tableNestingLevel: entry.depth,
    };
    this.records.set(entry.node, record);
    return record;
  }

  styles(): readonly StyleRecord[] {
    return this.styleTable().records;
  }

  listString(id: number): string {
    const doc = this.doc;
    if (this.numbers?.doc !== doc) {
      const counter = new ListCounter();
      const strings = new Map<number, string>();
      for (const { id: one, node } of this.index.entries(doc)) {
        const { attrs } = node;
        const numPr = attrs['numPr'] as { numId?: number; ilvl?: number } | null | undefined;
        if (!numPr?.numId) continue;
        const level = numPr.ilvl ?? 0;
        const number = counter.next(Number(attrs['listAbstractNumId'] ?? numPr.numId), level, {
          pattern: String(attrs['listMarker'] ?? `%${level + 1}.`),
          formats: (attrs['listLevelNumFmts'] as string[] | null) ?? [String(attrs['listNumFmt'])],
          start: Number(attrs['listStartOverride'] ?? 1),
          bullet: attrs['listIsBullet'] === true,
        });
        strings.set(one, number);
      }
      this.numbers = { doc, strings };
    }
    return this.numbers.strings.get(id) ?? '';
  }

  insertParagraph(anchor: number, side: 'before' | 'after', text: string): number {
    const { node, pos } = this.entry(anchor);
    const leaves = leavesOf(node).filter((leaf) => leaf.text !== '');
    const near = side === 'after' ? leaves.at(-1) : leaves[0];
    const marks = near ? inherited(near.marks) : this.markMarks(node);
    const tracked = this.access.tracking() !== 'Off';
    const made = this.schema.node(
      'paragraph',
      { ...node.attrs, ...own, ...(tracked ? { pPrIns: this.revision() } : {}) },
      inlineNodes(this.schema, text, tracked ? [...marks, this.revisionMark('insertion')] : marks),
    );
    const at = side === 'after' ? pos + node.nodeSize : pos;
    this.tr.insert(at, made);
    return this.index.at(this.doc, at + 1).id;
  }

  splitParagraph(id: number, offset: number): number {
    const { node, pos } = this.entry(id);
    const at = pos + 1 + positionOf(node, offset, 'end');
    this.tr.split(at, 1, [{ type: node.type, attrs: { ...node.attrs, ...own } }]);
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
    const { node, pos } = this.entry(id);
    const from = pos + 1 + positionOf(node, start, start === end ? 'end' : 'start');
    const to = start === end ? from : pos + 1 + positionOf(node, end, 'end');
    const nodes = inlineNodes(this.schema, text, this.marksAt(node, start, end));
    if (this.access.tracking() === 'Off') {
      this.tr.replaceWith(from, to, nodes);
      return;
    }
    if (to > from) this.tr.addMark(from, to, this.revisionMark('deletion'));
    const mark = this.revisionMark('insertion');
    if (nodes.length > 0)
      this.tr.insert(
        to,
        nodes.map((one) => one.mark(mark.addToSet(one.marks))),
      );
  }

  /** How the paragraph mark looks: what text in an empty paragraph starts with. */
  private markMarks(node: Entry['node']): Mark[] {
    const format = node.attrs['defaultTextFormatting'] as TextFormatting | null;
    return marksOf(this.schema, format ?? undefined);
  }

  private marksAt(node: Entry['node'], start: number, end: number): readonly Mark[] {
    let at = 0;
    let before: readonly Mark[] | undefined;
    for (const leaf of leavesOf(node)) {
      const stop = at + leaf.text.length;
      if (leaf.text !== '') {
        if (end > start && stop > start) return inherited(leaf.marks);
        if (at >= start) return inherited(before ?? leaf.marks);
        before = leaf.marks;
      }
      at = stop;
    }
    return before ? inherited(before) : this.markMarks(node);
  }

  private revision() {
    return { revisionId: Date.now() % 1_000_000_000, author: '纲举', date: new Date().toISOString() };
  }

  private revisionMark(name: 'insertion' | 'deletion'): Mark {
    return this.schema.mark(name, this.revision());
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
    const { paragraphFormatting, runFormatting } = this.styleTable().resolve(styleId);
    const plain = paragraphFormatting ?? {};
    const { node, pos } = this.entry(id);
    this.tr.setNodeMarkup(pos, undefined, {
      ...node.attrs,
      ...noList,
      ...Object.fromEntries(styledAttrs.map((name) => [name, plain[name] ?? null])),
      styleId,
      defaultTextFormatting: runFormatting ?? null,
      _originalFormatting: { styleId },
      _originalRunBoundaries: null,
    });
    const [from, to] = [pos + 1, pos + 1 + node.content.size];
    if (to === from) return;
    for (const name of lookMarks) {
      const type = this.schema.marks[name];
      if (type) this.tr.removeMark(from, to, type);
    }
    for (const mark of marksOf(this.schema, runFormatting)) this.tr.addMark(from, to, mark);
  }

  setLook(id: number, look: Partial<ParagraphLook>): void {
    const attrs = lookAttrs(look);
    this.setAttrs(id, { ...attrs }, attrs);
  }

  setOutlineLevel(id: number, level: number): void {
    this.setAttrs(id, { outlineLevel: level - 1 }, { outlineLevel: level - 1 });
  }

  setList(id: number, list: ListMembership | null): void {
    if (!list) {
      this.setAttrs(id, noList, { numPr: { numId: 0 }, numPrFromStyle: undefined });
      return;
    }
    const member = this.index.entries(this.doc).find(({ node }) => {
      const { numId, ilvl } = (node.attrs['numPr'] ?? {}) as { numId?: number; ilvl?: number };
      return numId === list.id && (ilvl ?? 0) === list.level;
    });
    const numPr = { numId: list.id, ilvl: list.level };
    const like = member
      ? Object.fromEntries(listAttrs.map((name) => [name, member.node.attrs[name]]))
      : { listNumFmt: 'decimal', listMarker: `%${list.level + 1}.`, listLevelNumFmts: ['decimal'] };
    this.setAttrs(id, { ...like, numPr, numPrFromStyle: null }, { numPr });
  }

  newList(): number {
    const used = this.index
      .entries(this.doc)
      .map(({ node }) => (node.attrs['numPr'] as { numId?: number } | null)?.numId ?? 0);
    const defined = this.access.document()?.package.numbering?.nums.map((num) => num.numId) ?? [];
    this.nextList = Math.max(this.nextList, ...used, ...defined) + 1;
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
    const from = pos + 1 + positionOf(node, start, 'start');
    const to = pos + 1 + positionOf(node, end, 'end');
    if (to <= from) return;
    for (const { name, attrs } of markChanges(font)) {
      const type = this.schema.marks[name];
      if (!type) continue;
      if (attrs) this.tr.addMark(from, to, type.create(attrs));
      else this.tr.removeMark(from, to, type);
    }
  }

  selection(): Extent {
    const { from, to } = this.pending?.selection ?? this.access.view().state.selection;
    return { start: this.placeAt(from), end: this.placeAt(to) };
  }

  private placeAt(pos: number): Place {
    const { id, node, pos: before } = this.index.at(this.doc, pos);
    return { paragraph: id, offset: offsetOf(node, Math.max(0, pos - before - 1)) };
  }

  select({ start, end }: Extent): void {
    const from = this.positionAt(start, start.paragraph === end.paragraph && start.offset === end.offset);
    const to = Math.max(from, this.positionAt(end, true));
    this.tr.setSelection(TextSelection.create(this.doc, from, to));
    this.revealed = { from, to };
  }

  private positionAt({ paragraph, offset }: Place, end: boolean): number {
    const { node, pos } = this.entry(paragraph);
    return pos + 1 + positionOf(node, offset, end ? 'end' : 'start');
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
    // A step of its own for undo, apart from what the user typed a moment ago and types right behind it.
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

/** What a paragraph style decides. */
const styledAttrs = [
  'alignment',
  'spaceBefore',
  'spaceAfter',
  'lineSpacing',
  'lineSpacingRule',
  'indentLeft',
  'indentRight',
  'indentFirstLine',
  'hangingIndent',
  'borders',
  'shading',
  'tabs',
  'pageBreakBefore',
  'keepNext',
  'keepLines',
  'contextualSpacing',
  'outlineLevel',
] as const;

const inherited = (marks: readonly Mark[]): Mark[] =>
  marks.filter((mark) => !notInherited.has(mark.type.name));

function runsOf({ node }: Entry): RunRecord[] {
  return leavesOf(node)
    .filter((leaf) => leaf.text !== '')
    .map(({ text, marks }) => {
      const has = (name: string): boolean => marks.some((mark) => mark.type.name === name);
      return {
        text,
        font: fontOf(marks),
        ...(has('insertion') ? { revision: 'inserted' as const } : {}),
        ...(has('deletion') ? { revision: 'deleted' as const } : {}),
        ...(has('hidden') ? { hidden: true } : {}),
      };
    });
}
