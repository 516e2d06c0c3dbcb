import { causeShapes } from '../../../src/core/phrasing/causes';
import { allPhrases } from '../../../src/core/phrasing/catalogue';
import { measureBodies, topics, transitions } from '../../../src/core/phrasing/data';
import { headlineShapes } from '../../../src/core/phrasing/headlines';
import { headlineLength } from '../../../src/core/phrasing/parallel';
import { topicsOf } from '../../../src/core/template/topics';
import { builtinTemplates } from '../../../src/core/template/builtin';
import { flaws } from './flaws';

/** The text with its slots answered, as an author might. */
const filled = (text: string) => text.replace(/【待补：[^】]*】/g, '某事');

/** Digits, percentages, dates, and counted things outside a slot would be facts nobody claimed. */
const claims = (text: string) =>
  /[0-9０-９％%]|[一二三四五六七八九十百千]+(?:年|月|日|名|人|件|条|项|份|万|元|天|周年|届)|同志们|总书记|书记|局长|某某|×/.test(
    text.replace(/【待补：[^】]*】/g, ''),
  );

describe('the wording', () => {
  const all = allPhrases(false);

  test.each(Object.values(topics).map((topic) => [topic.name, topic] as const))(
    '%s has enough of everything',
    (_, topic) => {
      expect(headlineShapes.length).toBeGreaterThanOrEqual(8);
      expect(topic.bodies.length + topic.subjects.length).toBeGreaterThanOrEqual(12);
      expect(new Set(topic.subjects.flatMap(({ ask }) => ask)).size).toBeGreaterThanOrEqual(6);
      expect(topic.subjects.length).toBeGreaterThanOrEqual(5);
    },
  );

  test('ten causes with images, each image and verb once; ten measures; every seam', () => {
    const rows = Object.values(topics).flatMap(({ causes }) => causes);
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(new Set(rows.map(({ image }) => image[0])).size).toBe(rows.length);
    expect(new Set(rows.map(({ image }) => image[1])).size).toBe(rows.length);
    expect(new Set(rows.map(({ noun }) => noun)).size).toBe(rows.length);
    expect(measureBodies.length).toBeGreaterThanOrEqual(10);
    for (const list of Object.values(transitions)) expect(list.length).toBeGreaterThanOrEqual(1);
    expect(causeShapes.length).toBeGreaterThanOrEqual(4);
  });

  test('every sentence is grammatical on paper: balanced, full-width, no doubled marks, with slots and without', () => {
    expect(all.filter(({ text }) => flaws(text).length > 0).map(({ text }) => [text, flaws(text)])).toEqual(
      [],
    );
    expect(all.filter(({ text }) => flaws(filled(text)).length > 0).map(({ text }) => filled(text))).toEqual(
      [],
    );
  });

  test('no sentence claims a fact', () => {
    expect(all.filter(({ text }) => claims(text)).map(({ text }) => text)).toEqual([]);
  });

  test('no slot is left unasked', () => {
    for (const { text } of all)
      for (const [slot] of text.matchAll(/【[^】]*】/g)) expect(slot).toMatch(/^【待补：.+】$/);
  });

  test('headlines of one shape are equally long in a topic', () => {
    for (const { subjects } of Object.values(topics)) {
      for (const shape of headlineShapes) {
        const lengths = new Set(subjects.map((subject, index) => headlineLength(shape.fill(subject, index))));
        expect([shape.id, lengths.size]).toEqual([shape.id, 1]);
        expect([...lengths][0]).toBeGreaterThanOrEqual(7);
        expect([...lengths][0]).toBeLessThanOrEqual(11);
      }
    }
  });

  test('titles of causes and measures are equally long over the topics', () => {
    for (const key of ['halves', 'short', 'enough', 'plain'] as const) {
      expect(
        new Set(Object.values(topics).map(({ causeTitles }) => headlineLength(causeTitles[key]))).size,
      ).toBe(1);
    }
    for (const key of ['image', 'plain', 'effort'] as const) {
      expect(
        new Set(Object.values(topics).map(({ measureTitles }) => headlineLength(measureTitles[key]))).size,
      ).toBe(1);
    }
  });

  test('plain wording has no 不够 and no image', () => {
    const images = Object.values(topics).flatMap(({ causes }) => causes.map(({ image }) => image[0]));
    for (const { text } of allPhrases(true)) {
      expect(text).not.toContain('不够');
      for (const image of [...images, '短板', '防线', '桥梁', '根基']) expect(text).not.toContain(image);
    }
  });

  test('words differ between neighbours: no subject, no shape word twice in a topic', () => {
    for (const { subjects } of Object.values(topics)) {
      for (const key of ['name', 'done', 'manner', 'quality', 'much'] as const) {
        expect(new Set(subjects.map((subject) => subject[key])).size).toBe(subjects.length);
      }
    }
  });
});

describe('dimensions of every built-in template', () => {
  test.each(
    builtinTemplates.flatMap(({ id, dimensions }) =>
      dimensions.map((dimension) => [id, dimension.name, dimension] as const),
    ),
  )('%s: %s finds wording', (_, __, dimension) => {
    const { topics: found } = topicsOf(dimension);
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) expect(topics[id]).toBeDefined();
  });

  test('and the wording is the one that domain knowledge assigns', () => {
    const by = (template: string) =>
      Object.fromEntries(
        (builtinTemplates.find(({ id }) => id === template)?.dimensions ?? []).map((dimension) => [
          dimension.id,
          topicsOf(dimension).topics,
        ]),
      );
    expect(by('2024-four-lead')).toEqual({
      discipline: ['politics'],
      'party-spirit': ['style', 'theory'],
      duty: ['responsibility', 'ability'],
      governance: ['integrity', 'politics'],
    });
    expect(by('2025-org-life-six')).toMatchObject({
      theory: ['theory'],
      service: ['style'],
      vanguard: ['responsibility'],
      style: ['style'],
      integrity: ['integrity'],
    });
    expect(by('2025-org-life-disciplines')).toMatchObject({
      political: ['politics'],
      masses: ['style'],
      integrity: ['integrity'],
    });
  });

  test('the six of the default template are not borrowed', () => {
    const six = builtinTemplates.find(({ id }) => id === '2023-theme-education');
    expect(six?.dimensions.map((dimension) => topicsOf(dimension))).toEqual(
      six?.dimensions.map(({ id }) => ({ topics: [id], borrowed: false, known: true })),
    );
  });
});
