import { append } from '../../../core/counting/long-lists';
import type { ParagraphFormat } from '../../../core/document/types';
import { HostError } from '../../host';
import type { Container, Piece, TextRun } from '../body/body-model';
import type { ShownParagraph } from '../paragraphs';
import type { Cell } from './cells';
import type { WriteContext } from './context';
import { copiedProperties, runProperties } from './format-xml';
import { deletedTextXml, textXml } from './markup';
import { PARAGRAPH_ORDER, PropertyList } from './property-list';
import type { Splice } from './splice';

/** A splice whose rank is its paragraph's. */
export type ParagraphSplice = Omit<Splice, 'rank'>;

/** Containers that may be closed and opened again around a paragraph break; others end before it. */
const REPEATABLE = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);

/** What the run being written is in the middle of. */
interface WrittenStretch {
  format: ParagraphFormat | null;
  /** Marked as new or as gone. */
  mark: 'ins' | 'del' | null;
}

/** Writes the cells of a paragraph back; only elements that change are touched. */
export class ParagraphWriter {
  private breaksLeft: number;

  constructor(
    private readonly shown: ShownParagraph,
    private readonly context: WriteContext,
    breaks: number,
  ) {
    this.breaksLeft = breaks;
  }

  splices(cells: readonly Cell[]): ParagraphSplice[] {
    const out: ParagraphSplice[] = [];
    if (this.breaksLeft > 0) append(out, this.firstProperties());
    const byPiece = groupBy(cells, ({ piece }) => piece);
    for (const [run, pieces] of groupBy(this.shown.pieces, ({ run }) => run))
      append(out, this.run(run, pieces, byPiece));
    return out;
  }

  /** A run's pieces; where look, revision or paragraph changes, the run is closed and opened again. */
  private run(
    run: TextRun,
    pieces: readonly Piece[],
    byPiece: ReadonlyMap<Piece, readonly Cell[]>,
  ): ParagraphSplice[] {
    const out: ParagraphSplice[] = [];
    let current: WrittenStretch | null = null;
    for (const piece of pieces) {
      const cells = byPiece.get(piece) ?? [];
      const untouched = cells.length === piece.text.length && cells.every(({ state }) => state === 'kept');
      const written = new PieceText(this.context, piece);
      let divided = false;
      for (const [i, cell] of cells.entries()) {
        const next: WrittenStretch = { format: cell.format, mark: this.markOf(run, cell) };
        if (current === null) append(out, this.begin(run, cell, next));
        else if (cell.breakBefore || next.mark !== current.mark || !sameFormat(next.format, current.format)) {
          if (i > 0) divided = true;
          written.step(this.step(run, current, cell, next));
        }
        current = next;
        written.add(cell);
      }
      append(out, written.changes(untouched && !divided));
    }
    const close = this.closeMark(current?.mark ?? null);
    if (close !== '') out.push({ start: run.end, end: run.end, xml: close });
    return out;
  }

  /** What the first character of a run asks for: another look, a mark of revision, a paragraph before it. */
  private begin(run: TextRun, cell: Cell, { mark }: WrittenStretch): ParagraphSplice[] {
    const out: ParagraphSplice[] = [];
    if (cell.format !== null) {
      const at = run.rPrRange ?? { start: run.openEnd, end: run.openEnd };
      out.push({ ...at, xml: this.look(run, cell) });
    }
    const xml = (cell.breakBefore ? this.breakAround(run) : '') + this.openMark(mark);
    if (xml !== '') out.push({ start: run.start, end: run.start, xml });
    return out;
  }

  /** From one stretch of a run to the next. */
  private step(run: TextRun, from: WrittenStretch, cell: Cell, to: WrittenStretch): string {
    const around = cell.breakBefore ? this.breakAround(run) : '';
    const tag = this.context.xml.slice(run.start, run.openEnd);
    return `</${nameOf(tag)}>${this.closeMark(from.mark)}${around}${this.openMark(to.mark)}${tag}${this.look(run, cell)}`;
  }

  /** How a character is marked. Inside an insertion that is still pending nothing is marked as new. */
  private markOf(run: TextRun, { state }: Cell): WrittenStretch['mark'] {
    if (this.context.revision === null || state === 'kept') return null;
    return state === 'ins' && run.containers.some(({ name }) => name === 'w:ins') ? null : state;
  }

  private openMark(mark: WrittenStretch['mark']): string {
    return mark === null ? '' : this.context.revision!.open(mark);
  }

  private closeMark(mark: WrittenStretch['mark']): string {
    return mark === null ? '' : this.context.revision!.close(mark);
  }

  private look(run: TextRun, { format, state }: Cell): string {
    const base = this.context.slice(run.rPrRange);
    if (format === null) return base;
    const former = state === 'kept' ? this.context.revision?.formerRun(base) : undefined;
    return runProperties(base, format, this.context.w, former);
  }

  /** Ends the paragraph and begins the next inside the same containers, outside of the run. */
  private breakAround(run: TextRun): string {
    const { xml } = this.context;
    const tag = ({ open }: Container) => xml.slice(open.start, open.end);
    if (run.containers.some(({ name }) => !REPEATABLE.has(name))) throw new HostError('protected', 'control');
    const close = run.containers.map((container) => `</${nameOf(tag(container))}>`).reverse();
    this.breaksLeft--;
    const next = nextParagraph(this.shown, this.context, this.breaksLeft === 0);
    const { source } = this.shown;
    const paragraph = nameOf(xml.slice(source.start, source.openEnd));
    return `${close.join('')}</${paragraph}><${paragraph}>${next}${run.containers.map(tag).join('')}`;
  }

  /** Properties of the first of the paragraphs that this one becomes: no section's end, and a mark that is new. */
  private firstProperties(): ParagraphSplice[] {
    const { source } = this.shown;
    const { revision, w } = this.context;
    if (!source.hasSection && revision === null) return [];
    const list = PropertyList.parse(this.context.slice(source.pPrRange), PARAGRAPH_ORDER).remove('sectPr');
    const xml = this.context.withNewMark(list).toXml(`${w}pPr`);
    const at = source.pPrRange ?? { start: source.openEnd, end: source.openEnd };
    return [{ ...at, xml }];
  }
}

/** The properties of a paragraph that is broken off: as before, but in no list, so that numbers do not multiply. */
export function nextParagraph(shown: ShownParagraph, context: WriteContext, isLast: boolean): string {
  const { w } = context;
  const list = copiedProperties(context.slice(shown.source.pPrRange), w, {
    joinList: false,
    leaveStyleList: context.isListedByStyle(shown),
    section: isLast,
  });
  return (isLast ? list : context.withNewMark(list)).toXml(`${w}pPr`);
}

/** The new text of one piece. */
class PieceText {
  private xml = '';
  private text = '';
  private lead: string | null = null;
  private deleted = false;

  constructor(
    private readonly context: WriteContext,
    private readonly piece: Piece,
  ) {}

  /** A run ends here and another begins. */
  step(xml: string): void {
    if (this.xml === '' && this.text === '' && this.lead === null) this.lead = xml;
    else {
      this.flush();
      this.xml += xml;
    }
  }

  add({ state, character }: Cell): void {
    this.lead ??= '';
    if (this.piece.single && state !== 'ins') {
      this.flush();
      this.xml += this.context.slice(this.piece);
      return;
    }
    if (this.deleted !== (state === 'del')) this.flush();
    this.deleted = state === 'del';
    this.text += character;
  }

  /** `same`: the characters are as they were, so that their element stays. */
  changes(same: boolean): ParagraphSplice[] {
    this.flush();
    const { start, end } = this.piece;
    const lead = this.lead ?? '';
    if (!same) return [{ start, end, xml: lead + this.xml }];
    return lead === '' ? [] : [{ start, end: start, xml: lead }];
  }

  private flush(): void {
    this.xml += (this.deleted ? deletedTextXml : textXml)(this.text, this.context.w);
    this.text = '';
  }
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const own = groups.get(key(item));
    if (own) own.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The name in an opening tag, prefix included. */
function nameOf(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)![1]!;
}

function sameFormat(a: ParagraphFormat | null, b: ParagraphFormat | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
