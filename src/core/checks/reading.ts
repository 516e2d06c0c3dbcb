import type { Extent, Paragraph } from '../document/types';
import type { OutlineNode } from '../outline/types';
import type { CueGroup } from './cues';
import { Mark } from './marks';
import type { CueHit, Line } from './scan';

/** Where an extent lies in one of its paragraphs. */
export interface Part {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of an extent, a paragraph each. */
export function partsOf({ from, to }: Extent, paragraphs: readonly Paragraph[]): Part[] {
  const parts: Part[] = [];
  for (let paragraph = from.paragraph; paragraph <= to.paragraph; paragraph++) {
    const length = paragraphs[paragraph]?.text.length ?? 0;
    const start = paragraph === from.paragraph ? from.offset : 0;
    const end = paragraph === to.paragraph ? Math.min(to.offset, length) : length;
    if (start < end) parts.push({ paragraph, start, end });
  }
  return parts;
}

/** The text of an extent, its paragraphs joined by line ends. */
export function textOf(extent: Extent, paragraphs: readonly Paragraph[]): string {
  return partsOf(extent, paragraphs)
    .map(({ paragraph, start, end }) => paragraphs[paragraph]!.text.slice(start, end))
    .join('\n');
}

/** Cues of one group inside an extent, with their paragraph. */
export function cuesIn(
  extent: Extent,
  group: CueGroup,
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
): { paragraph: number; hit: CueHit }[] {
  const found: { paragraph: number; hit: CueHit }[] = [];
  for (const { paragraph, start, end } of partsOf(extent, paragraphs)) {
    for (const hit of lines[paragraph]!.cues) {
      if (hit.cue.group === group && hit.start >= start && hit.start < end) found.push({ paragraph, hit });
    }
  }
  return found;
}

const HAN_COUNT = /[一二两三四五六七八九十几多数]+(?:余)?(?:次|人次|件|个月|天|篇|场|起|户|名|份|年来|小时)/u;

/** True when the extent tells something that happened: an example, a figure, a date. */
export function hasEvidence(
  extent: Extent,
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
): boolean {
  if (cuesIn(extent, 'example', paragraphs, lines).length > 0) return true;
  const parts = partsOf(extent, paragraphs);
  for (const { paragraph, start, end } of parts) {
    if (lines[paragraph]!.at(Mark.Digit).some((at) => at >= start && at < end)) return true;
  }
  return HAN_COUNT.test(textOf(extent, paragraphs));
}

/** The text of a node behind its heading. */
export function bodyOf(node: OutlineNode): Extent {
  return { from: node.bodyStart, to: node.extent.to };
}
