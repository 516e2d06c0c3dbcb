import type { Finding } from '../../core/checks/types';
import type { Position } from '../../core/document/types';
import type { OutlineNode } from '../../core/outline/types';
import { headingsAbove } from '../../review/where';
import { wordsOf } from '../area-words';
import type { Analysis } from '../store/state';
import { besideGap, isGap } from '../store/beside';

/** Characters of a heading that has no short name. */
const LONGEST = 14;

type ReadPaperParts = Pick<Analysis, 'paragraphs' | 'outline' | 'template'>;

/** Where a finding is, as a person finds it: 存在的问题 › 理论学习 › 三是; of something missing, what it goes beside. */
export function placeOf(finding: Finding, read: ReadPaperParts): string {
  const text = wordsOf('pages').findings;
  if (!isGap(finding)) {
    const names = namesAbove(read, { paragraph: finding.span.paragraph, offset: finding.span.start });
    return names.length === 0 ? text.whole : names.join(' › ');
  }
  const { span, side } = besideGap(read.paragraphs, finding.span);
  const at = { paragraph: span.paragraph, offset: Math.max(span.start, span.end - 1) };
  const words = shorten((read.paragraphs[span.paragraph]?.text ?? '').trim());
  if (words === '') return text.whole;
  return text.goes[side]({ place: partsAbove(read, at).at(-1) ?? words });
}

/** Headings above a position by their short names, points by their number. */
function namesAbove(read: ReadPaperParts, at: Position): readonly string[] {
  return headingsAbove(read.outline, at).map((node) => nameOf(node, read));
}

/** The same without points: what is missing goes behind a whole part. */
function partsAbove(read: ReadPaperParts, at: Position): readonly string[] {
  return headingsAbove(read.outline, at)
    .filter(({ kind }) => kind !== 'point')
    .map((node) => nameOf(node, read));
}

function nameOf({ kind, id, name, number }: OutlineNode, { template }: ReadPaperParts): string {
  if (kind === 'point' && number !== null) return number.text.replace(/[，,、：:]/gu, '').trim();
  const known =
    kind === 'dimension'
      ? template.dimensions.find((one) => one.id === id)?.name
      : kind === 'section'
        ? template.sections.find((one) => one.id === id)?.name
        : undefined;
  return known ?? shorten(name);
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
