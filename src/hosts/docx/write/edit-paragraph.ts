import type { FormatSpan, ReplaceSpan, SplitParagraph } from '../../../core/document/edit';
import type { ParagraphFormat } from '../../../core/document/types';
import { HostError } from '../../host';
import type { Container, Piece, Run } from '../body-model';
import type { ShownParagraph } from '../paragraphs';
import type { WriteContext } from './context';
import { copiedProperties, copiedRunProperties, runProperties } from './format-xml';
import { textXml } from './markup';
import type { Splice } from './splice';

/** A splice whose rank is its paragraph's. */
type Change = Omit<Splice, 'rank'>;

/** Edits inside one paragraph. */
export type InnerEdit = ReplaceSpan | SplitParagraph | FormatSpan;

/** One character of the paragraph, as it will stand. */
interface Cell {
  readonly character: string;
  /** The piece whose run it stands in. */
  readonly piece: Piece;
  /** True when it was there before. */
  readonly kept: boolean;
  /** What is laid over the run's own look. */
  readonly format: ParagraphFormat | null;
  /** A paragraph ends in front of it. */
  breakBefore: boolean;
}

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

/** The splices that carry out some edits of one paragraph; only elements that change are touched. */
export function editParagraph(
  shown: ShownParagraph,
  edits: readonly InnerEdit[],
  context: WriteContext,
): Change[] {
  const splits = edits.filter((edit): edit is SplitParagraph => edit.kind === 'split');
  // Breaking where a mark is deleted under revision would break at the wrong end of it.
  if (splits.length > 0 && shown.pieces.some((piece) => piece.start < shown.source.start)) {
    throw new HostError('pending-revisions', 'split');
  }
  if (shown.pieces.length === 0)
    return [...fillEmpty(shown, edits, context), ...trailingBreaks(splits.length, shown, context)];
  const { cells, breaksAtEnd } = cellsAfter(shown, edits);
  const breaks = cells.filter(({ breakBefore }) => breakBefore).length + breaksAtEnd;
  const writer = new ParagraphWriter(shown, context, breaks);
  return [...writer.splices(cells), ...trailingBreaks(breaksAtEnd, shown, context)];
}

/** The paragraph character by character, edits carried out. */
function cellsAfter(
  shown: ShownParagraph,
  edits: readonly InnerEdit[],
): { cells: Cell[]; breaksAtEnd: number } {
  const before: Cell[] = shown.pieces.flatMap((piece) =>
    // By UTF-16 unit, as offsets count.
    piece.text
      .split('')
      .map((character) => ({ character, piece, kept: true, format: null, breakBefore: false })),
  );
  for (const edit of edits) {
    if (edit.kind !== 'format') continue;
    for (let at = edit.start; at < edit.end; at++) {
      before[at] = { ...before[at]!, format: { ...before[at]!.format, ...edit.format } };
    }
  }
  const cells: Cell[] = [];
  let done = 0;
  let pendingBreaks = 0;
  const push = (cell: Cell) => {
    cells.push(pendingBreaks > 0 ? { ...cell, breakBefore: true } : cell);
    pendingBreaks = 0;
  };
  const changes = edits.filter((edit): edit is ReplaceSpan | SplitParagraph => edit.kind !== 'format');
  for (const edit of changes.sort((a, b) => startOf(a) - startOf(b))) {
    for (; done < startOf(edit); done++) push(before[done]!);
    if (edit.kind === 'replace') {
      const host = hostOf(before, edit);
      for (const character of edit.text.split(''))
        push({ ...host, character, kept: false, breakBefore: false });
      done = edit.end;
    } else {
      pendingBreaks++;
      done = edit.until;
    }
  }
  for (; done < before.length; done++) push(before[done]!);
  return { cells, breaksAtEnd: pendingBreaks };
}

const startOf = (edit: ReplaceSpan | SplitParagraph): number =>
  edit.kind === 'replace' ? edit.start : edit.at;

/** The character whose look new text takes: the first replaced one; for an insertion the one before, as in typing. */
function hostOf(cells: readonly Cell[], { start, end }: ReplaceSpan): Cell {
  if (start < end) return cells[start]!;
  const before = cells[start - 1];
  const after = cells[start];
  if (!before) return after!;
  // Text behind a link or a field's result does not belong to it.
  return before.piece.run.linked && after && !after.piece.run.linked ? after : before;
}

class ParagraphWriter {
  private breaksLeft: number;

  constructor(
    private readonly shown: ShownParagraph,
    private readonly context: WriteContext,
    breaks: number,
  ) {
    this.breaksLeft = breaks;
  }

  splices(cells: readonly Cell[]): Change[] {
    const out: Change[] = [];
    if (this.breaksLeft > 0 && this.shown.source.hasSection) out.push(this.moveSection());
    const byPiece = new Map<Piece, Cell[]>();
    for (const cell of cells) {
      const own = byPiece.get(cell.piece);
      if (own) own.push(cell);
      else byPiece.set(cell.piece, [cell]);
    }
    const runs = new Map<Run, Piece[]>();
    for (const piece of this.shown.pieces) {
      const own = runs.get(piece.run);
      if (own) own.push(piece);
      else runs.set(piece.run, [piece]);
    }
    for (const [run, pieces] of runs) out.push(...this.run(run, pieces, byPiece));
    return out;
  }

  /** A run's pieces; where look or paragraph changes, the run is closed and opened again. */
  private run(run: Run, pieces: readonly Piece[], byPiece: ReadonlyMap<Piece, readonly Cell[]>): Change[] {
    const { w } = this.context;
    const out: Change[] = [];
    const base = this.context.slice(run.rPrRange);
    const look = (format: ParagraphFormat | null) =>
      format === null ? base : runProperties(base, format, w);
    let current: ParagraphFormat | null = null;
    let begun = false;
    for (const piece of pieces) {
      const cells = byPiece.get(piece) ?? [];
      const untouched = cells.length === piece.text.length && cells.every(({ kept }) => kept);
      let xml = '';
      let text = '';
      let lead = '';
      const flush = () => {
        xml += textXml(text, w);
        text = '';
      };
      let divided = false;
      cells.forEach((cell, i) => {
        let step = '';
        if (!begun) {
          begun = true;
          current = cell.format;
          if (current !== null) out.push(this.relook(run, look(current)));
          if (cell.breakBefore) out.push({ start: run.start, end: run.start, xml: this.breakAround(run) });
        } else if (cell.breakBefore || !sameFormat(cell.format, current)) {
          current = cell.format;
          const around = cell.breakBefore ? this.breakAround(run) : '';
          step = `</${this.runName(run)}>${around}${this.context.xml.slice(run.start, run.openEnd)}${look(current)}`;
        }
        if (step !== '') {
          if (i === 0) lead = step;
          else {
            divided = true;
            flush();
            xml += step;
          }
        }
        if (cell.kept && piece.single) {
          flush();
          xml += this.context.slice(piece);
        } else text += cell.character;
      });
      flush();
      if (untouched && !divided) {
        if (lead !== '') out.push({ start: piece.start, end: piece.start, xml: lead });
      } else out.push({ start: piece.start, end: piece.end, xml: lead + xml });
    }
    return out;
  }

  private relook(run: Run, rPr: string): Change {
    const at = run.rPrRange ?? { start: run.openEnd, end: run.openEnd };
    return { ...at, xml: rPr };
  }

  private runName(run: Run): string {
    return /^<([^\s/>]+)/.exec(this.context.xml.slice(run.start, run.openEnd))![1]!;
  }

  /** Ends the paragraph and begins the next inside the same containers, outside of the run. */
  private breakAround(run: Run): string {
    const { xml, w } = this.context;
    const tag = ({ open }: Container) => xml.slice(open.start, open.end);
    if (run.containers.some(({ name }) => !REPEATABLE.has(name)))
      throw new HostError('host-failed', 'split inside a control');
    const names = run.containers.map((container) => /^<([^\s/>]+)/.exec(tag(container))![1]!);
    const close = [...names].reverse().map((name) => `</${name}>`);
    this.breaksLeft--;
    const next = nextParagraph(this.shown, this.context, this.breaksLeft === 0);
    return `${close.join('')}</${this.paragraphName()}><${w}p>${next}${run.containers.map(tag).join('')}`.replace(
      `<${w}p>`,
      `<${this.paragraphName()}>`,
    );
  }

  private paragraphName(): string {
    const { source } = this.shown;
    return /^<([^\s/>]+)/.exec(this.context.xml.slice(source.start, source.openEnd))![1]!;
  }

  /** A section ends with the last of the paragraphs that this one becomes. */
  private moveSection(): Change {
    const { source } = this.shown;
    return { ...source.pPrRange!, xml: withoutSection(this.shown, this.context) };
  }
}

function sameFormat(a: ParagraphFormat | null, b: ParagraphFormat | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The properties of a paragraph that is broken off: as before, but in no list, so that numbers do not multiply. */
function nextParagraph(shown: ShownParagraph, context: WriteContext, isLast: boolean): string {
  const { w } = context;
  return copiedProperties(context.slice(shown.source.pPrRange), w, {
    joinList: false,
    leaveStyleList: context.isListedByStyle(shown),
    section: isLast,
  }).toXml(`${w}pPr`);
}

function withoutSection(shown: ShownParagraph, context: WriteContext): string {
  return copiedProperties(context.slice(shown.source.pPrRange), context.w, { joinList: true }).toXml(
    `${context.w}pPr`,
  );
}

/** Breaks behind the last character leave empty paragraphs behind this one. */
function trailingBreaks(count: number, shown: ShownParagraph, context: WriteContext): Change[] {
  const { w } = context;
  const { end } = shown.source;
  return Array.from({ length: count }, (_, i) => ({
    start: end,
    end,
    xml: `<${w}p>${nextParagraph(shown, context, i === count - 1)}</${w}p>`,
  }));
}

/** Text for a paragraph that has none: one run that looks as the paragraph's mark. */
function fillEmpty(shown: ShownParagraph, edits: readonly InnerEdit[], context: WriteContext): Change[] {
  const { w } = context;
  const text = edits.map((edit) => (edit.kind === 'replace' ? edit.text : '')).join('');
  if (text === '') return [];
  const { source } = shown;
  const properties = context.slice(source.pPrRange);
  const mark = copiedProperties(properties, w, { joinList: true }).get('rPr');
  const run = `<${w}r>${copiedRunProperties(mark, w)}${textXml(text, w)}</${w}r>`;
  const selfClosing =
    context.xml[source.openEnd - 2] === '/' &&
    source.closeStart >= source.openEnd &&
    source.end === source.openEnd;
  if (!selfClosing) return [{ start: source.closeStart, end: source.closeStart, xml: run }];
  const open = context.xml.slice(source.start, source.openEnd - 2).trimEnd();
  return [
    {
      start: source.start,
      end: source.end,
      xml: `${open}>${run}</${open.slice(1).split(/\s/)[0]}>`,
    },
  ];
}
