import { figuresValue } from '../counting/spoken';
import type { Extent, Paragraph } from '../document/types';
import { nameKey } from '../characters/fold';
import type { Outline, OutlineNode } from '../outline/types';
import { GramTable, gramsOf } from './grams';
import { eachPhrase, longestPhrase } from './phrases';
import { framework, sharedByRight, writtenNumbers } from './rightly';
import { toUnits, unitAt, type Units } from './units';

/** A paper made ready to be held against others. */
export interface OverlapPaper {
  readonly units: Units;
  readonly grams: Int32Array;
  /** For each unit whether it may rightly repeat (1) or counts (0). */
  readonly mask: Uint8Array;
  /** Where its grams stand, for being looked up from another paper. */
  readonly table: GramTable;
  /** Units that count. */
  readonly counted: number;
  /** The year it is of, from its title, else from its date; `null` when it says none. */
  readonly year: number | null;
  /** Who signed it, in comparable form; `''` when nobody did. */
  readonly author: string;
}

/** What {@link insidePaper} makes ready. */
export interface InsidePaper extends Pick<OverlapPaper, 'units' | 'grams'> {
  /** For each unit of the paragraphs that some units lie in, ends exclusive, whether it may rightly repeat. */
  maskFor(ranges: readonly { readonly start: number; readonly end: number }[]): Uint8Array;
}

/**
 * Makes a paper ready; linear in its length.
 *
 * @param outline What was recognised in it; without one, only what stands in the text itself is taken for repeated by right.
 */
export function overlapPaper(paragraphs: readonly Paragraph[], outline: Outline | null): OverlapPaper {
  const { units, mask } = maskedUnits(paragraphs, outline);
  const text = (node: OutlineNode | null) => (node === null ? '' : textOf(node.heading, paragraphs));
  return withMask(
    {
      units,
      grams: gramsOf(units.code),
      year: yearIn(text(outline?.title ?? null)) ?? yearIn(text(outline?.date ?? null)),
      author: authorIn(text(outline?.signature ?? null) || text(outline?.byline ?? null)),
    },
    mask,
  );
}

/** What is held against itself to find what stands twice in it: no more of a paper than that takes. */
export function insidePaper(paragraphs: readonly Paragraph[], outline: Outline): InsidePaper {
  const units = toUnits(paragraphs, writtenNumbers(outline));
  return {
    units,
    grams: gramsOf(units.code),
    maskFor(ranges) {
      const mask = new Uint8Array(units.length);
      const done = new Set<number>();
      for (const { start, end } of ranges)
        for (let p = units.paragraph[start]!; p <= units.paragraph[end - 1]!; p++)
          if (!done.has(p)) {
            done.add(p);
            maskParagraph(units, mask, p);
          }
      for (const extent of framework(outline, paragraphs)) cover(units, mask, extent);
      return mask;
    },
  };
}

/** What may stand twice in one paragraph, phrases included that reach into it. */
function maskParagraph(units: Units, mask: Uint8Array, paragraph: number): void {
  for (const span of sharedByRight(units.paragraphs, paragraph, paragraph + 1))
    cover(units, mask, {
      from: { paragraph, offset: span.start },
      to: { paragraph, offset: span.end },
    });
  const from = Math.max(0, unitAt(units, { paragraph, offset: 0 }) - longestPhrase());
  const to = unitAt(units, { paragraph: paragraph + 1, offset: 0 }) + longestPhrase();
  eachPhrase(units.code.subarray(from, to), (start, end) => mask.fill(1, from + start, from + end));
}

function maskedUnits(
  paragraphs: readonly Paragraph[],
  outline: Outline | null,
): Pick<OverlapPaper, 'units' | 'mask'> {
  const units = toUnits(paragraphs, outline === null ? [] : writtenNumbers(outline));
  const mask = new Uint8Array(units.length);
  for (const { paragraph, start, end } of sharedByRight(paragraphs))
    cover(units, mask, { from: { paragraph, offset: start }, to: { paragraph, offset: end } });
  if (outline !== null) for (const extent of framework(outline, paragraphs)) cover(units, mask, extent);
  eachPhrase(units.code, (start, end) => {
    for (let i = start; i < end; i++) mask[i] = 1;
  });
  return { units, mask };
}

/** The paper with another mask. */
export function withMask(
  paper: Pick<OverlapPaper, 'units' | 'grams' | 'year' | 'author'> & { table?: GramTable },
  mask: Uint8Array,
): OverlapPaper {
  let counted = 0;
  // By the index: an iterator over a long mask costs several times the work.
  for (let i = mask.length - 1; i >= 0; i--) if (mask[i] === 0) counted++;
  // Every second place is enough for runs of one unit more than a gram.
  return { ...paper, mask, counted, table: paper.table ?? new GramTable(paper.grams, 2) };
}

function cover(units: Units, mask: Uint8Array, { from, to }: Extent): void {
  mask.fill(1, unitAt(units, from), unitAt(units, to));
}

function textOf(span: OutlineNode['heading'], paragraphs: readonly Paragraph[]): string {
  return paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '';
}

function yearIn(text: string): number | null {
  const year = /(?:^|[^0-9])(20[0-9]{2})(?:[^0-9]|$)/u.exec(text)?.[1];
  if (year !== undefined) return Number(year);
  const han = /二[〇零○][〇零○一二三四五六七八九]{2}/u.exec(text)?.[0];
  if (han === undefined) return null;
  return figuresValue(han);
}

function authorIn(text: string): string {
  return nameKey(text.replace(/^[^：:]*[：:]/u, ''));
}
