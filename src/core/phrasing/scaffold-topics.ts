import type { TemplateDimension } from '../template/schema';
import { topics, type Topic } from './data';
import type { ScaffoldPoint, ScaffoldWish } from './scaffold-wish';
import { topicsOf } from '../template/topics';

/** A point without its enumerator. */
export type Wording = Omit<ScaffoldPoint, 'enumerator'>;

/** The template's dimensions, beginning with the one that is wanted. */
export function dimensionsFrom({ template, dimension }: ScaffoldWish): readonly TemplateDimension[] {
  const at = Math.max(
    template.dimensions.findIndex(({ id }) => id === dimension),
    0,
  );
  return [...template.dimensions.slice(at), ...template.dimensions.slice(0, at)];
}

/** The topics whose wording serves a dimension. */
export function topicRows(dimension: TemplateDimension | undefined): Topic[] {
  if (dimension === undefined) return [topics.responsibility];
  return topicsOf(dimension).topics.map((id) => topics[id]);
}
