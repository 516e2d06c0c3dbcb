import { topics, type Subject } from './data';
import { headlineShapes, shapesFor } from './headlines';
import { fresh, several, unused } from './pick';
import type { ScaffoldWish } from './scaffold-wish';
import { dimensionsFrom, topicRows, type Wording } from './scaffold-topics';
import { slot } from '../document/slots';

/** For a topic without subjects, which there is none of. */
const FIRST_SUBJECT = topics.responsibility.subjects[0] as Subject;

/** Points on one dimension: a subject each, headlines in one shape. */
export function problems(wish: ScaffoldWish, count: number): Wording[] {
  const [dimension] = dimensionsFrom(wish);
  const rows = topicRows(dimension);
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
    const rotated = bodies
      .map((_, place) => bodies[(place + step) % bodies.length] ?? '')
      .filter((body) => !used.includes(stemOf(body)))
      .map((body) => body.replaceAll('{X}', subject.name));
    const bodyList = (wish.turn + index) % 2 === 0 ? [subject.body, ...rotated] : [...rotated, subject.body];
    const dense = shape?.id === 'enough';
    // Where the headlines say 不够, more facts have to stand behind them (rules.md, `buguo-overuse`).
    // A sentence that stands there already is worse than none: the slot asks for what happened.
    const sentences = bodyList.filter((body) => !used.includes(body)).slice(0, dense ? 2 : 1);
    const leads = index % 2 === 0 ? ['比如', '再如'] : ['例如', '又如'];
    const asked = several(subject.ask, wish.turn, used, dense ? 2 : 1);
    const examples = asked.map((question, turn) => `${leads[turn] ?? ''}，${slot(question)}。`);
    const effect = unused(effects, wish.turn + index, used) ?? '';
    const part = { headline: headlineOf(subject), body: [...sentences, ...examples, effect].join('') };
    used += part.headline + part.body;
    return part;
  });
}

/** The longest words of a sentence that stay the same whatever it is said of. */
function stemOf(body: string): string {
  return body.split('{X}').reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
