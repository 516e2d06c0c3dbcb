import type { Template } from '../template/schema';
import { imageTitle } from './causes';
import { measureBodies, topics, transitions, type Topic, type TopicId } from './data';
import { headlineShapes } from './headlines';
import { slot } from '../document/slots';
import { topicsOf } from '../template/topics';

export type PhraseKind = 'headline' | 'body' | 'evidence' | 'cause' | 'measure' | 'transition' | 'own';

/** One sentence that can be inserted. Its text is its identity: favourites and recents keep the text. */
export interface Phrase {
  readonly text: string;
  readonly kind: PhraseKind;
  /** The topic it belongs to; `null` for what fits any. */
  readonly topic: TopicId | null;
}

/** Everything there is, topic by topic, without repetition. `{D}` of measures becomes the topic's name. */
export function allPhrases(plain: boolean): Phrase[] {
  const list = [...Object.values(topics).flatMap((topic) => topicPhrases(topic, plain)), ...leadOvers()];
  const seen = new Set<string>();
  return list.filter(({ text }) => (seen.has(text) ? false : seen.add(text)));
}

/** What fits the place: this dimension's sentences of the section at the cursor first, then the rest. */
export function phrasesFor(
  template: Template,
  dimension: string | null,
  section: string | null,
  plain: boolean,
): Phrase[] {
  const wanted = template.dimensions.find(({ id }) => id === dimension);
  const borrowed = wanted === undefined ? [] : topicsOf(wanted).topics;
  const kinds: readonly PhraseKind[] =
    section === 'causes'
      ? ['cause']
      : section === 'measures'
        ? ['measure']
        : section === 'problems'
          ? ['headline', 'body', 'evidence']
          : ['transition'];
  const rank = ({ topic, kind }: Phrase) =>
    (topic === null || borrowed.length === 0 ? 10 : (borrowed.indexOf(topic) + 20) % 20) +
    (kinds.includes(kind) ? 0 : 40);
  return allPhrases(plain)
    .map((phrase, index) => ({ phrase, order: rank(phrase) * 10_000 + index }))
    .sort((a, b) => a.order - b.order)
    .map(({ phrase }) => phrase);
}

/** Phrases that hold every word of the query (words separated by blanks); all of them for an empty query. */
export function searchPhrases(phrases: readonly Phrase[], query: string): Phrase[] {
  const words = query
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return phrases.filter(({ text, topic }) => {
    const whole = topic === null ? text : text + topics[topic].name;
    return words.every((word) => whole.includes(word));
  });
}

function topicPhrases(topic: Topic, plain: boolean): Phrase[] {
  const { id, subjects, bodies, causes, causeBodies, causeAsk, causeTitles, measureTitles } = topic;
  const phrase =
    (kind: PhraseKind) =>
    (text: string): Phrase => ({ text, kind, topic: id });
  const headlines = headlineShapes
    .filter((shape) => !plain || shape.plain)
    .flatMap((shape) => subjects.map((subject, index) => `${shape.fill(subject, index)}。`));
  const general = bodies.map((body, index) =>
    body.replaceAll('{X}', subjects[index % subjects.length]?.name ?? ''),
  );
  const plainTitles = [causeTitles.halves, causeTitles.short, causeTitles.plain];
  const titles = plain ? plainTitles : [...causes.map(imageTitle), causeTitles.enough, ...plainTitles];
  const measures = [measureTitles.plain, measureTitles.effort];
  if (!plain) measures.unshift(measureTitles.image);
  return [
    ...headlines.map(phrase('headline')),
    ...subjects.map(({ body }) => body).map(phrase('body')),
    ...general.map(phrase('body')),
    ...subjects
      .flatMap(({ ask }) => ask.map((question) => `比如，${slot(question)}。`))
      .map(phrase('evidence')),
    ...titles.map((title) => `${title}。`).map(phrase('cause')),
    ...causeBodies.map(phrase('cause')),
    ...causeAsk.map((question) => `比如，${slot(question)}。`).map(phrase('cause')),
    ...measures.map((title) => `${title}。`).map(phrase('measure')),
    ...measureBodies.map((body) => body.replaceAll('{D}', topic.name)).map(phrase('measure')),
  ];
}

function leadOvers(): Phrase[] {
  return Object.values(transitions)
    .flat()
    .map((text) => ({ text, kind: 'transition', topic: null }));
}
