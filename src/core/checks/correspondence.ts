import { greatest } from '../counting/long-lists';
import type { Paragraph } from '../document/types';
import type { Outline, OutlineNode } from '../outline/types';
import { sectionNodes } from '../outline/summary';
import type { Template } from '../template/schema';
import { NO_MEMO, type TextMemo } from './memo';
import { bodyOf, extentSlices } from './reading';
import { mentions, OUTRIGHT, topicWordsOf } from './topic-words';

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
/** An item answers its best dimension, those that come half as near, and those it names in full. */
const NEAR = 0.5;

/**
 * Lines up problems, causes and measures.
 *
 * @param outline What was recognised with `template`.
 * @param memo Keeps what was found in an item from one call to the next.
 */
export function correspondence(
  outline: Outline,
  template: Template,
  paragraphs: readonly Paragraph[],
  memo: TextMemo = NO_MEMO,
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
  const { question } = topicWordsOf(template);
  const answers = sections.map(({ items }) =>
    items.map((item) => {
      const body = extentSlices(bodyOf(item), paragraphs).map((part) =>
        paragraphs[part.paragraph]!.text.slice(part.start, part.end),
      );
      return memo.of(`${question} ${item.id} ${item.name}`, body.join('\0'), () =>
        dimensionsAnswered(item, template, body),
      );
    }),
  );
  const problems = new Map<string | null, OutlineNode>();
  for (const { children } of outline.sections)
    for (const child of children)
      if (child.kind === 'dimension' && !problems.has(child.id)) problems.set(child.id, child);
  const answering = answers.map(indexesById);
  const rows = template.dimensions.map(({ id, name }): CorrespondenceRow => ({
    dimension: id,
    name,
    problem: problems.get(id) ?? null,
    answers: answering.map((items) => items.get(id) ?? []),
  }));
  return { sections, rows };
}

/** Which of some items have an id, by id. */
function indexesById(items: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  items.forEach((ids, index) => {
    for (const id of ids) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [index]);
      else known.push(index);
    }
  });
  return found;
}

function dimensionsAnswered(
  item: OutlineNode,
  template: Template,
  body: readonly string[],
): ReadonlySet<string> {
  const { dimensions } = template;
  const words = topicWordsOf(template);
  const scores = mentions([item.name], words).map((count, index) => {
    const named = item.id === dimensions[index]!.id ? ENOUGH : 0;
    return HEADING_WEIGHT * count + named;
  });
  // Only where the heading says nothing has the text to tell.
  const telling = scores.every((score) => score === 0) ? mentions(body, words) : scores;
  const best = greatest(telling, 0);
  const near = (score: number) => score >= ENOUGH && score >= NEAR * best;
  // 针对…方面的问题 says it outright, whatever the heading speaks of.
  const speaking = body.filter((text) => text.includes(OUTRIGHT));
  const named = (index: number) => speaking.some((text) => text.includes(words.outright[index]!));
  return new Set(dimensions.filter((_, index) => near(telling[index]!) || named(index)).map(({ id }) => id));
}
