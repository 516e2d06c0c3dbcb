import type { Paragraph, Position } from '../../src/core/document/types';
import type { Outline, OutlineNode } from '../../src/core/outline/types';

/**
 * An outline in words that a test can show: of each part its kind, id, number and name, what speaks for it, the words
 * that follow its heading and those that stand behind it.
 */
export function mapOf(outline: Outline, paragraphs: readonly Paragraph[]): string[] {
  const { title, byline, salutation, preamble, sections, closing, signature, date } = outline;
  const nodes = [title, byline, salutation, preamble, ...sections, closing, signature, date];
  const wordsAt = ({ paragraph, offset }: Position): string => {
    const text = paragraphs[paragraph]?.text.slice(offset, offset + WORDS) ?? '';
    return text === '' && paragraphs[paragraph + 1] !== undefined
      ? `/${paragraphs[paragraph + 1]!.text.slice(0, WORDS)}`
      : text;
  };
  const lines = (node: OutlineNode, indent: string): string[] => {
    const { kind, id, number, name, covers = [], facet, implied, runIn, score, extent, headless } = node;
    const what = [
      kind,
      id ?? '',
      facet ?? '',
      ...covers.map((other) => `+${other}`),
      implied ? 'implied' : '',
    ];
    const place = `${wordsAt(node.bodyStart)}…${wordsAt(extent.to)}`;
    const told = [
      indent + what.filter((word) => word !== '').join(' '),
      `${number?.text ?? ''}|${name.slice(0, LONGEST)}${runIn ? '' : ' alone'}`,
      String(score),
      place,
      headless === undefined ? '' : `headless ${wordsAt(headless)}`,
    ];
    return [
      told.filter((word) => word !== '').join('; '),
      ...node.children.flatMap((child) => lines(child, `${indent}  `)),
    ];
  };
  return [
    ...nodes.flatMap((node) => (node === null ? [] : lines(node, ''))),
    ...outline.ignored.map(({ kind, extent: { from, to } }) => `${kind}: ${wordsAt(from)}…${wordsAt(to)}`),
    ...outline.nearMisses.map(
      ({ kind, id, span: { paragraph, start, end }, evidence, score }) =>
        `not ${kind} ${id}: ${paragraphs[paragraph]!.text.slice(start, end)}; ${score}, ${evidence[0]!.code}`,
    ),
  ];
}

/** Characters of the words at a place, and of a name. */
const WORDS = 4;
const LONGEST = 16;
