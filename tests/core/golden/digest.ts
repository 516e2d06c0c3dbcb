import type { Outline, OutlineNode } from '../../../src/core/outline/types';

/** One line a node, near miss and region: what it is, its number and words, and where it lies. */
export function digest(outline: Outline): string[] {
  const { title, byline, salutation, preamble, sections, closing, signature, date } = outline;
  const nodes = [title, byline, salutation, preamble, ...sections, closing, signature, date];
  return [
    ...nodes.flatMap((node) => (node === null ? [] : lines(node, ''))),
    ...outline.nearMisses.map(
      ({ kind, id, span }) => `miss ${kind} ${id} ${span.paragraph}:${span.start}-${span.end}`,
    ),
    ...outline.ignored.map(({ kind, extent: { from, to } }) => `ignored ${kind} ${at(from)}-${at(to)}`),
    `characters ${outline.characters}`,
  ];
}

/** What was found without places and without how a number is written: what a change of form may leave as it is. */
export function shape(outline: Outline): string[] {
  return digest(outline)
    .filter((line) => !line.startsWith('characters'))
    .map((line) =>
      line
        .replace(/ @.*/, '')
        .replace(/ \d+:.*/, '')
        .replace(/ \[[^\]]*\]/, ''),
    );
}

function lines(node: OutlineNode, indent: string): string[] {
  const { kind, id, number, name, heading, extent, bodyStart, runIn, implied, covers } = node;
  const parts = [
    indent + kind,
    id ?? '',
    number === null ? '' : `${number.family}=${number.value} [${number.text}]`,
    name.length > 24 ? `${name.slice(0, 20)}… ${name.length}` : name,
    ...(covers ?? []).map((other) => `+${other}`),
    implied === true ? 'implied' : '',
    `@${heading.paragraph}:${heading.start}-${heading.end}${runIn ? '' : ' alone'}`,
    number === null || number.span !== null ? '' : 'automatic',
    `body ${at(bodyStart)} to ${at(extent.to)} = ${node.characters}`,
  ];
  return [
    parts.filter((part) => part !== '').join(' '),
    ...node.children.flatMap((child) => lines(child, `${indent}  `)),
  ];
}

const at = ({ paragraph, offset }: { paragraph: number; offset: number }): string => `${paragraph}:${offset}`;
