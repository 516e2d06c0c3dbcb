import type { Template, TemplateDimension } from '../template/schema';
import { causeShapes, causeTitles } from './causes';
import { measureBodies, topics, type Subject, type Topic } from './data';
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
  /** The document's text: sentences that stand there are not offered again as long as there are others. */
  readonly written?: string;
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

/** For a topic without subjects, which there is none of. */
const FIRST_SUBJECT = topics.responsibility.subjects[0] as Subject;

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
  let used = wish.written ?? '';
  const chosen: string[] = [];
  return Array.from({ length: count }, (_, index) => {
    // Topics take turns; with one topic its subjects follow each other.
    const { subjects, bodies, effects } = rows[index % rows.length] ?? topics.responsibility;
    const step = wish.turn + Math.floor(index / rows.length);
    const headlineOf = (one: Subject) => shape?.fill(one, wish.turn + index) ?? '';
    const nameOf = ({ name }: Subject) => name;
    const subject =
      unused(subjects, step, used, nameOf) ?? fresh(subjects, step, chosen.join(), nameOf) ?? FIRST_SUBJECT;
    chosen.push(subject.name);
    const general = bodies.map((body) => body.replaceAll('{X}', subject.name));
    const rotated = general.map((_, place) => general[(place + step) % general.length] ?? '');
    const bodyList = (wish.turn + index) % 2 === 0 ? [subject.body, ...rotated] : [...rotated, subject.body];
    const dense = shape?.id === 'enough';
    // Where the headlines say 不够, more facts have to stand behind them (rules.md, `buguo-overuse`).
    const sentences = several(bodyList, 0, used, dense ? 2 : 1);
    const leads = index % 2 === 0 ? ['比如', '再如'] : ['例如', '又如'];
    const asked = several(subject.ask, wish.turn, used, dense ? 2 : 1);
    const examples = asked.map((question, turn) => `${leads[turn] ?? ''}，${slot(question)}。`);
    const effect = unused(effects, wish.turn + index, used) ?? '';
    const part = { headline: headlineOf(subject), body: [...sentences, ...examples, effect].join('') };
    used += part.headline + part.body;
    return part;
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
      const more = shape?.id === 'enough' && borrows ? [hindsight(name)] : [];
      return { headline: titles[index] ?? '', body: [...bodies, ...examples, ...more].join('') };
    });
  }
  return all.map(({ topic, dimension }, index) => ({
    headline: topic.measureTitles[(shape?.id ?? 'plain') as 'plain'],
    body: measureBody(dimension.name, wish.turn + index, written),
  }));
}

function rowsOf(dimension: TemplateDimension | undefined): Topic[] {
  if (dimension === undefined) return [topics.responsibility];
  return topicsOf(dimension).topics.map((id) => topics[id]);
}

/** A sentence of slots that is different in every dimension. */
function hindsight(name: string): string {
  return `从${name}方面看，当时的想法是${slot('怎么想的？')}，后来${slot('带来了什么影响？')}。`;
}

/** A measure's text that does not stand in the paper in the same words for another dimension. */
function measureBody(name: string, turn: number, written: string): string {
  const behind = (body: string) => body.replaceAll('针对{D}方面的问题', '').replaceAll('{D}', name);
  return (fresh(measureBodies, turn, written, behind) ?? '').replaceAll('{D}', name);
}

/** The first entry from `turn` on whose text is not in `used`; the entry at `turn` when all are. */
function fresh<T>(
  list: readonly T[],
  turn: number,
  used: string,
  text: (entry: T) => string = String,
): T | undefined {
  return unused(list, turn, used, text) ?? list[turn % list.length];
}

function unused<T>(
  list: readonly T[],
  turn: number,
  used: string,
  text: (entry: T) => string = String,
): T | undefined {
  const rotated = list.map((_, index) => list[(index + turn) % list.length]);
  return rotated.find((entry) => entry !== undefined && !used.includes(text(entry)));
}

/** Up to `count` entries from `turn` on that are not in `used`; one that is when there are no others. */
function several(list: readonly string[], turn: number, used: string, count: number): string[] {
  const rotated = list.map((_, index) => list[(index + turn) % list.length] ?? '');
  const left = rotated.filter((entry) => !used.includes(entry));
  return left.length > 0 ? left.slice(0, count) : rotated.slice(0, 1);
}
