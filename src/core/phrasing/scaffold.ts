import type { Template, TemplateDimension } from '../template/schema';
import { causeShapes, causeTitles } from './causes';
import { measureBodies, topics, type Topic } from './data';
import { familyLimit, familySet, hanNumber, type SeriesFamily } from './families';
import { headlineShapes, shapesFor } from './headlines';
import { slot } from './slots';
import { topicsOf } from './topics-of';

/** What the points are about. */
export type ScaffoldKind = 'problems' | 'causes' | 'measures';

/** `han-paren`: numbered items （一）（二）, as causes and measures usually are. */
export type ScaffoldFamily = SeriesFamily | 'han-paren';

/** What set of points is wanted. */
export interface ScaffoldWish {
  readonly kind: ScaffoldKind;
  readonly template: Template;
  /** Id of the dimension the set begins with; the first one of the template when it has no such. */
  readonly dimension: string | null;
  readonly family: ScaffoldFamily;
  /** 2–5; a family that ends earlier gives fewer. */
  readonly count: number;
  /** Id of the headline shape; the first that is offered when absent. */
  readonly shape?: string;
  /** Any whole number from 0: another number, another choice of words. */
  readonly turn: number;
  /** Without images and without 不够. */
  readonly plain: boolean;
  /** Value of the first number, for items that join others. Default 1. */
  readonly from?: number;
}

/** One point, ready to be inserted. Facts are slots. */
export interface ScaffoldPoint {
  /** 一是 or （二）, with its tail. */
  readonly enumerator: string;
  readonly headline: string;
  readonly body: string;
}

/** Fewest and most points of a set. */
export const SCAFFOLD_COUNTS = { min: 2, max: 5 } as const;

/** Shapes of headlines for a kind of point. */
export function shapesOf(
  kind: ScaffoldKind,
  plain: boolean,
): readonly { readonly id: string; readonly pattern: string }[] {
  if (kind === 'problems') return shapesFor(plain);
  if (kind === 'causes') return causeShapes.filter((shape) => !plain || shape.plain);
  const measures = [
    { id: 'plain', pattern: '改进…，回应…' },
    { id: 'image', pattern: '筑牢…，夯实…' },
    { id: 'effort', pattern: '在…上下功夫' },
  ];
  return measures.filter(({ id }) => !plain || id !== 'image');
}

/** A set of points with parallel headlines of equal length, each with a body and slots for facts. */
export function scaffold(wish: ScaffoldWish): ScaffoldPoint[] {
  const most =
    wish.family === 'han-paren'
      ? SCAFFOLD_COUNTS.max
      : Math.min(familyLimit(wish.family), SCAFFOLD_COUNTS.max);
  const count = Math.min(Math.max(wish.count, SCAFFOLD_COUNTS.min), most);
  const parts = wish.kind === 'problems' ? problems(wish, count) : answers(wish, count);
  const enumerators = enumeratorsFor(wish, parts.length);
  return parts.map((part, index) => ({ enumerator: enumerators[index] ?? '', ...part }));
}

/** A set with nothing but slots. */
export function blankSet(family: ScaffoldFamily, count: number): ScaffoldPoint[] {
  return enumeratorsFor({ family }, count).map((enumerator) => ({
    enumerator,
    headline: slot('一句短判断'),
    body: `${slot('具体表现、实例和影响')}。`,
  }));
}

/** A point as one text: 一是…。…. */
export function pointText({ enumerator, headline, body }: ScaffoldPoint): string {
  return `${enumerator}${headline}。${body}`;
}

type Part = Omit<ScaffoldPoint, 'enumerator'>;

function enumeratorsFor(
  { family, from = 1 }: Pick<ScaffoldWish, 'family' | 'from'>,
  count: number,
): string[] {
  if (family !== 'han-paren') return familySet(family, Math.min(count, familyLimit(family)));
  return Array.from({ length: count }, (_, index) => `（${hanNumber(from + index)}）`);
}

function dimensionsFrom({ template, dimension }: ScaffoldWish): readonly TemplateDimension[] {
  const at = Math.max(
    template.dimensions.findIndex(({ id }) => id === dimension),
    0,
  );
  return [...template.dimensions.slice(at), ...template.dimensions.slice(0, at)];
}

function problems(wish: ScaffoldWish, count: number): Part[] {
  const [dimension] = dimensionsFrom(wish);
  const rows = rowsOf(dimension);
  const shape =
    shapesFor(wish.plain).find(({ id }) => id === wish.shape) ??
    shapesFor(wish.plain)[0] ??
    headlineShapes[0];
  return Array.from({ length: count }, (_, index) => {
    // Topics take turns; with one topic its subjects follow each other.
    const topic = rows[index % rows.length] ?? topics.responsibility;
    const step = wish.turn + Math.floor(index / rows.length);
    const { subjects, bodies, effects } = topic;
    const subject = pick(subjects, step);
    if (subject === undefined || shape === undefined) return { headline: '', body: '' };
    const sentence = (wish.turn + index) % 2 === 0 ? subject.body : (pick(bodies, step) ?? '');
    const example = `${index % 2 === 0 ? '比如' : '例如'}，${slot(pick(subject.ask, wish.turn) ?? '')}。`;
    const effect = index < effects.length ? (pick(effects, wish.turn + index) ?? '') : '';
    return {
      headline: shape.fill(subject, wish.turn + index),
      body: sentence.replaceAll('{X}', subject.name) + example + effect,
    };
  });
}

/** Causes and measures: one for each dimension, beginning with the one at the cursor. */
function answers(wish: ScaffoldWish, count: number): Part[] {
  const dimensions = dimensionsFrom(wish);
  const used = new Set<string>();
  const pairs = dimensions.flatMap((dimension) => {
    const topic = rowsOf(dimension).find(({ id }) => !used.has(id));
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
  if (wish.kind === 'causes') {
    const titles = causeTitles(
      all.map(({ topic }) => topic),
      (shape?.id ?? 'halves') as 'halves',
      wish.turn,
    );
    return all.map(({ topic }, index) => ({
      headline: titles[index] ?? '',
      body: `${pick(topic.causeBodies, wish.turn) ?? ''}比如，${slot(pick(topic.causeAsk, wish.turn) ?? '')}。`,
    }));
  }
  return all.map(({ topic, dimension }, index) => ({
    headline: topic.measureTitles[(shape?.id ?? 'plain') as 'plain'],
    body: (pick(measureBodies, wish.turn + index) ?? '').replaceAll('{D}', dimension.name),
  }));
}

function rowsOf(dimension: TemplateDimension | undefined): Topic[] {
  if (dimension === undefined) return [topics.responsibility];
  return topicsOf(dimension).topics.map((id) => topics[id]);
}

function pick<T>(list: readonly T[], index: number): T | undefined {
  return list[index % list.length];
}
