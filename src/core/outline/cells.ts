import type { Paragraph } from '../document/types';
import type { Outline, OutlineNode } from './types';
import { unseen } from './unseen';

/** Where a paper stands that lives in a table. */
export interface PaperCells {
  /** True where headings of the paper stand in a table. */
  readonly inTable: boolean;
  /**
   * The cells to which more of it can be added: they hold headings, and the text under each of them. None where
   * the host does not tell cells, and where headings stand in one column and their text in another.
   */
  readonly homes: ReadonlySet<number>;
}

/** In which cells a paper lives. */
export function cellsOf({ sections }: Outline, paragraphs: readonly Paragraph[]): PaperCells {
  const parts = sections.flatMap(leavesOf);
  const headings = [...sections, ...parts].filter((node) => isCell(node, paragraphs));
  if (headings.length === 0) return OUTSIDE;
  const cells = headings.map(({ heading }) => paragraphs[heading.paragraph]?.cell);
  const last = parts.at(-1);
  const lives = parts.every(
    (node) => !isCell(node, paragraphs) || staysInCell(node, node === last, paragraphs),
  );
  const known = cells.flatMap((cell) => cell ?? []);
  return { inTable: true, homes: lives && known.length === cells.length ? new Set(known) : NONE };
}

const NONE: ReadonlySet<number> = new Set();
const OUTSIDE: PaperCells = { inTable: false, homes: NONE };

/** True where a paper lives in a table to which nothing can be added. */
export function isClosedTable(outline: Outline, paragraphs: readonly Paragraph[]): boolean {
  const { inTable, homes } = cellsOf(outline, paragraphs);
  return inTable && homes.size === 0;
}

/** True when two paragraphs stand in one cell. */
export const inOneCell = (a: Paragraph | undefined, b: Paragraph | undefined): boolean =>
  a?.inTable === true && b?.inTable === true && a.cell === b.cell;

const isCell = ({ heading }: OutlineNode, paragraphs: readonly Paragraph[]): boolean =>
  paragraphs[heading.paragraph]?.inTable === true;

/** Headings that have no other under them, points left out. */
function leavesOf(node: OutlineNode): OutlineNode[] {
  const parts = node.children.filter(({ kind }) => kind !== 'point');
  return parts.length === 0 ? [node] : parts.flatMap(leavesOf);
}

/**
 * True where the text under a heading stands in its own cell. Behind the last one a form goes on in other
 * cells, as long as that heading has text of its own.
 */
function staysInCell(node: OutlineNode, isLast: boolean, paragraphs: readonly Paragraph[]): boolean {
  const { heading, extent, runIn } = node;
  const own = paragraphs[heading.paragraph];
  const end = extent.to.offset === 0 ? extent.to.paragraph : extent.to.paragraph + 1;
  let last = Math.min(end, paragraphs.length) - 1;
  while (!inOneCell(paragraphs[last], own)) last--;
  const isWritten = (from: number, to: number) =>
    paragraphs.slice(from, to).some(({ text }) => !unseen(text));
  if (!isWritten(last + 1, end)) return true;
  return isLast && (runIn || isWritten(heading.paragraph + 1, last + 1));
}
