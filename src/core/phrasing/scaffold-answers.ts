import { causeTitles } from './causes';
import { measureBodies, topics } from './data';
import { fresh, several } from './pick';
import type { ScaffoldWish } from './scaffold-wish';
import { dimensionsFrom, topicRows, type Wording } from './scaffold-topics';
import { shapesOf } from './shapes';
import { slot } from '../document/slots';
import { topicsOf } from '../template/topics';

/** Causes and measures: one for each dimension, beginning with the one at the cursor. */
export function answers(wish: ScaffoldWish, count: number): Wording[] {
  const dimensions = dimensionsFrom(wish);
  const used = new Set<string>();
  const pairs = dimensions.flatMap((dimension) => {
    const topic = topicRows(dimension).find(({ id }) => !used.has(id));
    if (topic === undefined) return [];
    used.add(topic.id);
    return [{ dimension, topic }];
  });
  // A template with few dimensions is filled up with the topics that are left.
  const spare = Object.values(topics).filter(({ id }) => !used.has(id));
  const all = [...pairs, ...spare.map((topic) => ({ dimension: { name: topic.name }, topic }))].slice(
    0,
    count,
  );
  const shape =
    shapesOf(wish.kind, wish.plain).find(({ id }) => id === wish.shape) ?? shapesOf(wish.kind, wish.plain)[0];
  const written = wish.written ?? '';
  const borrows = dimensions.some((dimension) => topicsOf(dimension).borrowed);
  if (wish.kind === 'causes') {
    const titles = causeTitles(
      all.map(({ topic }) => topic),
      (shape?.id ?? 'halves') as 'halves',
      wish.turn,
    );
    return all.map(({ topic: { causeBodies, causeAsk }, dimension: { name } }, index) => {
      // Another dimension that borrows the same topic needs what is left of it.
      const dense = shape?.id === 'enough' && !borrows;
      const bodies = several(causeBodies, wish.turn, written, dense ? 2 : 1);
      const asked = several(causeAsk, wish.turn, written, dense ? 2 : 1);
      const examples = asked.map((question, turn) => `${turn === 0 ? '比如' : '再如'}，${slot(question)}。`);
      const more = borrows ? [hindsight(name)] : [];
      return { headline: titles[index] ?? '', body: [...bodies, ...examples, ...more].join('') };
    });
  }
  return all.map(({ topic, dimension }, index) => ({
    headline: topic.measureTitles[(shape?.id ?? 'plain') as 'plain'],
    body: measureBody(dimension.name, wish.turn + index, written),
  }));
}

/** A sentence of slots that is different in every dimension, and names the one a borrowed title does not. */
function hindsight(name: string): string {
  return `联系${spoken(name)}方面的问题看，当时的想法是${slot('怎么想的？')}，后来${slot('带来了什么影响？')}。`;
}

/** A measure's text that does not stand in the paper in the same words for another dimension. */
function measureBody(name: string, turn: number, written: string): string {
  const behind = (body: string) => body.replaceAll('针对{D}方面的问题', '').replaceAll('{D}', spoken(name));
  return (fresh(measureBodies, turn, written, behind) ?? '').replaceAll('{D}', spoken(name));
}

/** 在…前提下勇于担责 without its 在, so that it can stand behind another preposition. */
const spoken = (name: string) => name.replace(/^在/, '');
