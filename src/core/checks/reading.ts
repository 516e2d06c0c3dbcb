import type { Extent, Paragraph } from '../document/types';
import type { OutlineNode } from '../outline/types';
import type { CueGroup } from './cues';
import { Mark } from './marks';
import type { CueHit, MarkedLine } from './scan';

/** Where an extent lies in one of its paragraphs. */
export interface ExtentSlice {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of an extent, a paragraph each. */
export function extentSlices(extent: Extent, paragraphs: readonly Paragraph[]): ExtentSlice[] {
  const parts: ExtentSlice[] = [];
  for (let paragraph = extent.from.paragraph; paragraph <= extent.to.paragraph; paragraph++) {
    const part = partIn(extent, paragraph, paragraphs);
    if (part.start < part.end) parts.push(part);
  }
  return parts;
}

/** The part of an extent in one of its paragraphs; it may be empty. */
function partIn({ from, to }: Extent, paragraph: number, paragraphs: readonly Paragraph[]): ExtentSlice {
  const length = paragraphs[paragraph]?.text.length ?? 0;
  const start = paragraph === from.paragraph ? from.offset : 0;
  const end = paragraph === to.paragraph ? Math.min(to.offset, length) : length;
  return { paragraph, start, end };
}

/** True when a pattern that looks at single lines matches in the extent. */
export function matchesIn(pattern: RegExp, extent: Extent, paragraphs: readonly Paragraph[]): boolean {
  return extentSlices(extent, paragraphs).some(({ paragraph, start, end }) =>
    pattern.test(paragraphs[paragraph]!.text.slice(start, end)),
  );
}

/** The text of an extent, its paragraphs joined by line ends. */
export function extentText(extent: Extent, paragraphs: readonly Paragraph[]): string {
  return extentSlices(extent, paragraphs)
    .map(({ paragraph, start, end }) => paragraphs[paragraph]!.text.slice(start, end))
    .join('\n');
}

/** Cues of one group inside an extent, with their paragraph. */
export function cuesIn(
  extent: Extent,
  group: CueGroup,
  paragraphs: readonly Paragraph[],
  lines: readonly MarkedLine[],
): { paragraph: number; hit: CueHit }[] {
  const found: { paragraph: number; hit: CueHit }[] = [];
  for (let paragraph = extent.from.paragraph; paragraph <= extent.to.paragraph; paragraph++) {
    const cues = lines[paragraph]?.cues;
    if (cues === undefined || cues.length === 0) continue;
    const { start, end } = partIn(extent, paragraph, paragraphs);
    for (const hit of cues) {
      if (hit.cue.group === group && hit.start >= start && hit.start < end) found.push({ paragraph, hit });
    }
  }
  return found;
}

const HAN_COUNT = /[一二两三四五六七八九十几多数]余?(?:次|人次|件|个月|天|篇|场|起|户|名|份|年来|小时)/u;

/** True when the extent tells something that happened: an example, a figure, a date. */
export function hasEvidence(
  extent: Extent,
  paragraphs: readonly Paragraph[],
  lines: readonly MarkedLine[],
): boolean {
  if (cuesIn(extent, 'example', paragraphs, lines).length > 0) return true;
  const parts = extentSlices(extent, paragraphs);
  for (const { paragraph, start, end } of parts) {
    const line = lines[paragraph]!;
    if (line.has(Mark.Digit) && line.at(Mark.Digit).some((at) => at >= start && at < end)) return true;
  }
  return parts.some(({ paragraph, start, end }) =>
    HAN_COUNT.test(paragraphs[paragraph]!.text.slice(start, end)),
  );
}

/** The text of a node behind its heading. */
export function bodyOf(node: OutlineNode): Extent {
  return { from: node.bodyStart, to: node.extent.to };
}
