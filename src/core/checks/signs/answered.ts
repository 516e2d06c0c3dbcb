import type { Outline, OutlineNode } from '../../outline/types';
import type { Paragraph } from '../../document/types';
import type { Template } from '../../template/schema';
import { topicsOf } from '../../template/topics';
import { isHan } from '../../characters/kinds';
import data from '../data/topic-hints.json';
import { correspondence } from '../correspondence';
import { ownText } from './plain';

/** The aspects that neither a cause nor a measure answers; `null` where words say nothing about this paper. */
export function unanswered(
  outline: Outline,
  template: Template,
  paragraphs: readonly Paragraph[],
): readonly OutlineNode[] | null {
  const { sections, rows } = correspondence(outline, template, paragraphs);
  if (sections.length === 0 || sections.some(({ items }) => items.length === 0)) return null;
  const stands = rows.flatMap(({ dimension, problem, answers }) =>
    problem === null ? [] : [{ dimension, problem, named: answers.some((items) => items.length > 0) }],
  );
  const text = (node: OutlineNode): string => ownText(node.extent, paragraphs, outline.ignored);
  const answer = sections.flatMap(({ items }) => items.map(text)).join('\n');
  const said = pairsOf(answer);
  const common = commonPairs(stands.map(({ problem }) => text(problem)));
  const lacking = stands
    .filter(({ named }) => !named)
    .filter(({ dimension, problem }) => {
      const aspect = template.dimensions.find(({ id }) => id === dimension)!;
      if (topicsOf(aspect).topics.some((topic) => data[topic].some((word) => answer.includes(word))))
        return false;
      const headlines = pairsOf(problem.children.map(({ name }) => name).join('\n'));
      return headlines.size > 0 && ![...headlines].some((pair) => !common.has(pair) && said.has(pair));
    })
    .map(({ problem }) => problem);
  // Where more than a third find no answer the paper is built in another way, and words say nothing.
  return lacking.length * 3 > stands.length ? null : lacking;
}

/** Every two Han characters that stand side by side. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) {
    if (isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1))) pairs.add(text.slice(at, at + 2));
  }
  return pairs;
}

/** Pairs that several aspects have speak of none of them. */
function commonPairs(texts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const common = new Set<string>();
  for (const text of texts) {
    for (const pair of pairsOf(text)) (seen.has(pair) ? common : seen).add(pair);
  }
  return common;
}
