import { History } from './history';
import { numbersOf, type LevelFormat } from './list-string';
import {
  cutRuns,
  defaultFont,
  defaultLook,
  levelOf,
  mergeRuns,
  styleFont,
  type MemoryParagraph,
  type State,
  type Stored,
} from './memory-paragraph';
import { builtInStyles, localName } from './styles';
import {
  fullText,
  type ChangeKind,
  type StoreExtent,
  type FontLook,
  type ListMembership,
  type StoredLook,
  type ParagraphRecord,
  type RunRecord,
  type DocumentStore,
  type StyleRecord,
} from './store';

/** A document in memory. */
export class MemoryStore implements DocumentStore {
  private order: readonly number[] = [];
  private readonly history = new History<State>();
  private readonly paragraphs = new Map<number, Stored>();
  private readonly formats = new Map<string, LevelFormat>();
  private readonly listeners = new Set<(what: ChangeKind) => void>();
  private readonly known: StyleRecord[];
  private selected!: StoreExtent;
  private tracking: 'Off' | 'TrackAll' | 'TrackMineOnly' = 'Off';
  private next = 1;
  private nextList = 1000;
  private numbers: Map<number, string> | null = null;

  constructor(paragraphs: readonly MemoryParagraph[], language: string) {
    this.known = builtInStyles.map((style) => ({
      id: style.builtIn,
      name: localName(style, language),
      builtIn: style.builtIn,
    }));
    for (const paragraph of paragraphs.length > 0 ? paragraphs : [{}]) this.add(paragraph);
    this.home();
  }

  private add(given: MemoryParagraph): void {
    const styleId = given.style ?? 'Normal';
    if (!this.known.some((style) => style.id === styleId))
      this.known.push({ id: styleId, name: styleId, builtIn: 'Other' });
    const font = { ...defaultFont, ...styleFont(styleId), ...given.font };
    const runs = (given.runs ?? [{ text: given.text ?? '' }])
      .filter((run) => run.text !== '')
      .map((run) => ({ ...run, font: { ...font, ...run.font } }));
    if (given.list?.pattern)
      this.formats.set(`${given.list.id}:${given.list.level}`, {
        pattern: given.list.pattern,
        formats: Array.from({ length: 9 }, () => given.list?.format ?? 'decimal'),
        start: 1,
      });
    this.put({
      runs,
      markFont: font,
      styleId,
      look: { ...defaultLook, ...given.look },
      outlineLevel: given.outlineLevel ?? levelOf(styleId),
      list: given.list ? { id: given.list.id, level: given.list.level } : null,
      tableNestingLevel: given.table ?? 0,
    });
  }

  private put(record: Stored, at = this.order.length): number {
    const id = this.next++;
    this.paragraphs.set(id, record);
    this.order = [...this.order.slice(0, at), id, ...this.order.slice(at)];
    return id;
  }

  private get(id: number): Stored {
    const record = this.paragraphs.get(id);
    if (!record) throw new RangeError(`no paragraph ${id}`);
    return record;
  }

  private change(id: number, part: Partial<Stored>): void {
    this.paragraphs.set(id, { ...this.get(id), ...part });
    this.changed();
  }

  private changed(): void {
    this.numbers = null;
    for (const listener of this.listeners) listener('content');
  }

  ids(): readonly number[] {
    return this.order;
  }

  record(id: number): ParagraphRecord | undefined {
    return this.paragraphs.get(id);
  }

  styles(): readonly StyleRecord[] {
    return this.known;
  }

  listString(id: number): string {
    this.numbers ??= numbersOf(this.order, (one) => this.get(one).list, this.formats);
    return this.numbers.get(id) ?? '';
  }

  insertParagraph(anchor: number, side: 'before' | 'after', text: string): number {
    const like = this.get(anchor);
    const font = (side === 'after' ? like.runs.at(-1) : like.runs[0])?.font ?? like.markFont;
    const id = this.put(
      { ...like, runs: text === '' ? [] : [this.written(text, font)], markFont: font },
      this.order.indexOf(anchor) + (side === 'after' ? 1 : 0),
    );
    this.changed();
    return id;
  }

  splitParagraph(id: number, offset: number): number {
    const record = this.get(id);
    const second = this.put(
      { ...record, runs: cutRuns(record.runs, offset, Infinity) },
      this.order.indexOf(id) + 1,
    );
    this.change(id, { runs: cutRuns(record.runs, 0, offset) });
    return second;
  }

  joinNext(id: number): void {
    const next = this.order[this.order.indexOf(id) + 1];
    if (next === undefined) return;
    const runs = mergeRuns([...this.get(id).runs, ...this.get(next).runs]);
    this.deleteParagraph(next);
    this.change(id, { runs });
  }

  deleteParagraph(id: number): void {
    const at = this.order.indexOf(id);
    this.order = this.order.filter((one) => one !== id);
    this.paragraphs.delete(id);
    const near = this.order[Math.min(at, this.order.length - 1)] as number;
    const place = { paragraph: near, offset: 0 };
    if (this.selected.start.paragraph === id || this.selected.end.paragraph === id)
      this.selected = { start: place, end: place };
    this.changed();
  }

  replaceText(id: number, start: number, end: number, text: string): void {
    const { runs, markFont } = this.get(id);
    const before = cutRuns(runs, 0, start);
    const after = cutRuns(runs, end, Infinity);
    const replaced = cutRuns(runs, start, end);
    const font = replaced[0]?.font ?? before.at(-1)?.font ?? after[0]?.font ?? markFont;
    // Under change tracking what goes stays, marked as deleted, unless it was a pending insertion itself.
    const struck =
      this.tracking === 'Off'
        ? []
        : replaced
            .filter((run) => run.revision !== 'inserted')
            .map((run) => ({ ...run, revision: 'deleted' as const }));
    const written = text === '' ? [] : [this.written(text, font)];
    this.change(id, { runs: mergeRuns([...before, ...written, ...struck, ...after]) });
  }

  private written(text: string, font: FontLook): RunRecord {
    return this.tracking === 'Off' ? { text, font } : { text, font, revision: 'inserted' };
  }

  setStyle(id: number, styleId: string): void {
    const font = { ...defaultFont, ...styleFont(styleId) };
    const { runs } = this.get(id);
    this.change(id, {
      styleId,
      look: defaultLook,
      outlineLevel: levelOf(styleId),
      list: null,
      markFont: font,
      runs: mergeRuns(runs.map((run) => ({ ...run, font }))),
    });
  }

  setLook(id: number, look: Partial<StoredLook>): void {
    this.change(id, { look: { ...this.get(id).look, ...look } });
  }

  setOutlineLevel(id: number, level: number): void {
    this.change(id, { outlineLevel: level });
  }

  setList(id: number, list: ListMembership | null): void {
    this.change(id, { list });
  }

  newList(): number {
    return this.nextList++;
  }

  setFont(id: number, start: number, end: number, font: Partial<FontLook>): void {
    const { runs, markFont } = this.get(id);
    const styled = cutRuns(runs, start, end).map((run) => ({ ...run, font: { ...run.font, ...font } }));
    this.change(id, {
      runs: mergeRuns([...cutRuns(runs, 0, start), ...styled, ...cutRuns(runs, end, Infinity)]),
      markFont: runs.length === 0 ? { ...markFont, ...font } : markFont,
    });
  }

  selection(): StoreExtent {
    return this.selected;
  }

  select(extent: StoreExtent): void {
    this.selected = extent;
    for (const listener of this.listeners) listener('selection');
  }

  trackingMode(): 'Off' | 'TrackAll' | 'TrackMineOnly' {
    return this.tracking;
  }

  setTrackingMode(mode: 'Off' | 'TrackAll' | 'TrackMineOnly'): void {
    this.tracking = mode;
  }

  batch<T>(work: () => T): T {
    const before = this.state();
    try {
      return work();
    } finally {
      if (
        before.order !== this.order ||
        [...before.paragraphs].some(([id, p]) => this.paragraphs.get(id) !== p)
      ) {
        this.history.push(before);
      }
    }
  }

  /** Ctrl+Z: takes back the last batch; paragraphs that come back are the ones they were. */
  undo(): void {
    this.restore(this.history.undo(this.state()));
  }

  /** Ctrl+Y. */
  redo(): void {
    this.restore(this.history.redo(this.state()));
  }

  /** Another document in the same window: nothing of the old one is left, nor can be undone. */
  replaceAll(paragraphs: readonly MemoryParagraph[]): void {
    this.order = [];
    this.paragraphs.clear();
    for (const paragraph of paragraphs.length > 0 ? paragraphs : [{}]) this.add(paragraph);
    this.history.clear();
    this.home();
    this.changed();
  }

  private state(): State {
    return { order: this.order, paragraphs: new Map(this.paragraphs) };
  }

  private restore(state: State | undefined): void {
    if (!state) return;
    this.order = state.order;
    this.paragraphs.clear();
    for (const [id, paragraph] of state.paragraphs) this.paragraphs.set(id, paragraph);
    this.home();
    this.changed();
  }

  /** Puts the cursor to the start. */
  private home(): void {
    const start = { paragraph: this.order[0] as number, offset: 0 };
    this.selected = { start, end: start };
  }

  subscribe(listener: (what: ChangeKind) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The document's text as a test compares it: one line a paragraph, deleted text left out. */
  lines(): string[] {
    return this.order.map((id) =>
      fullText({
        ...this.get(id),
        runs: this.get(id).runs.filter((run) => run.revision !== 'deleted' && !run.hidden),
      }),
    );
  }
}
