import type { Paragraph } from '../document/types';
import type { Outline, OutlineNode } from '../outline/types';
import { sectionNodes } from '../outline/summary';
import type { Template, TemplateDimension } from '../template/schema';
import { bodyOf, textOf } from './reading';

/** Which causes and measures answer which dimension, by topic words; a reading aid, never a verdict. */
export interface Correspondence {
  /** Sections with free items, in template order: `causes`, `measures`. */
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly items: readonly OutlineNode[];
  }[];
  /** One row a dimension of the template. */
  readonly rows: readonly CorrespondenceRow[];
}

export interface CorrespondenceRow {
  readonly dimension: string;
  readonly name: string;
  /** The dimension's heading in the problems section, `null` when it is missing. */
  readonly problem: OutlineNode | null;
  /** For each of `sections`: indexes (from 0) of the items that speak of this dimension. */
  readonly answers: readonly (readonly number[])[];
}

/** One word in the heading is enough. */
const HEADING_WEIGHT = 3;
/** So are three in the text, where the heading has none. */
const ENOUGH = 3;
/** An item answers its best dimension and those that come half as near. */
const NEAR = 0.5;

/**
 * Lines up problems, causes and measures.
 *
 * @param outline What was recognised with `template`.
 */
export function correspondence(
  outline: Outline,
  template: Template,
  paragraphs: readonly Paragraph[],
): Correspondence {
  const sections = template.sections
    .filter((section) => section.parts === 'items')
    .map(({ id, name }) => ({
      id,
      name,
      items: sectionNodes(outline, id).flatMap((node) =>
        node.children.filter((child) => child.kind === 'item'),
      ),
    }));
  const answers = sections.map(({ items }) =>
    items.map((item) => dimensionsAnswered(item, template, paragraphs)),
  );
  const problems = outline.sections.flatMap((section) =>
    section.children.filter((child) => child.kind === 'dimension'),
  );
  const rows = template.dimensions.map(({ id, name }): CorrespondenceRow => ({
    dimension: id,
    name,
    problem: problems.find((node) => node.id === id) ?? null,
    answers: answers.map((items) => items.flatMap((ids, index) => (ids.has(id) ? [index] : []))),
  }));
  return { sections, rows };
}

function dimensionsAnswered(
  item: OutlineNode,
  { dimensions }: Template,
  paragraphs: readonly Paragraph[],
): ReadonlySet<string> {
  let scores = dimensions.map((dimension) => ({
    id: dimension.id,
    score: HEADING_WEIGHT * mentions(item.name, dimension) + (item.id === dimension.id ? ENOUGH : 0),
  }));
  // Only where the heading says nothing has the text to tell.
  if (scores.every(({ score }) => score === 0)) {
    const body = textOf(bodyOf(item), paragraphs);
    scores = dimensions.map((dimension) => ({ id: dimension.id, score: mentions(body, dimension) }));
  }
  const best = Math.max(...scores.map(({ score }) => score), 0);
  return new Set(scores.filter(({ score }) => score >= ENOUGH && score >= NEAR * best).map(({ id }) => id));
}

/** How many different words of the dimension the text has. */
function mentions(text: string, { name, aliases, topics }: TemplateDimension): number {
  let count = text.includes(name) ? 1 : 0;
  for (const word of aliases) if (text.includes(word)) count++;
  for (const word of topics) if (text.includes(word)) count++;
  return count;
}
