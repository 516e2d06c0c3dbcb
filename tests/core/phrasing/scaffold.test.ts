import { landSet } from '../../../src/core/phrasing/land-set';
import { applyEdits } from '../../../src/core/document/apply';
import { topics } from '../../../src/core/phrasing/data';
import { headlineLength } from '../../../src/core/phrasing/parallel';
import {
  blankSet,
  pointText,
  scaffold,
  shapesOf,
  type ScaffoldKind,
  type ScaffoldWish,
} from '../../../src/core/phrasing/scaffold';
import { findSlots } from '../../../src/core/document/slots';
import { builtinTemplates } from '../../../src/core/template/builtin';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { flaws } from './flaws';
import { theTemplate, viewOf } from './support';

const template = theTemplate();
const wish = (more: Partial<ScaffoldWish> = {}): ScaffoldWish => ({
  kind: 'problems',
  template,
  dimension: 'theory',
  family: 'shi',
  count: 3,
  turn: 0,
  plain: false,
  ...more,
});
const kinds: readonly ScaffoldKind[] = ['problems', 'causes', 'measures'];

describe('a set of points', () => {
  test.each(kinds)('%s: headlines parallel, of equal length, none twice; every body has a slot', (kind) => {
    for (const plain of [false, true]) {
      for (const { id } of shapesOf(kind, plain)) {
        for (let turn = 0; turn < 12; turn += 1) {
          for (const count of [2, 3, 4, 5]) {
            const points = scaffold(wish({ kind, shape: id, turn, count, plain }));
            const headlines = points.map(({ headline }) => headline);
            expect(points).toHaveLength(count);
            expect(new Set(headlines).size).toBe(count);
            expect(new Set(headlines.map(headlineLength)).size).toBe(1);
            expect(new Set(points.map(({ body }) => body)).size).toBe(count);
            for (const { body } of points) expect(body).toMatch(/【待补：[^】]+】/);
            for (const point of points) expect(flaws(pointText(point))).toEqual([]);
          }
        }
      }
    }
  });

  test('causes with images never repeat an image or a …化', () => {
    for (const { dimensions } of builtinTemplates) {
      for (let turn = 0; turn < 6; turn += 1) {
        const titles = scaffold(
          wish({ kind: 'causes', shape: 'image', turn, count: 5, dimension: dimensions[0]?.id ?? null }),
        ).map(({ headline }) => headline);
        expect(new Set(titles.map((title) => /“(.+)”/.exec(title)?.[1])).size).toBe(5);
        expect(new Set(titles.map((title) => title.slice(4, 6))).size).toBe(5);
      }
    }
  });

  test('measures ask who, what, by when, how it is checked', () => {
    for (let turn = 0; turn < 12; turn += 1) {
      for (const { body } of scaffold(wish({ kind: 'measures', turn }))) {
        expect(body).toMatch(/谁|工作日/);
        expect(body).toMatch(/每周|每月|每季度|前？|日内？/);
      }
    }
  });

  test('plain sets have neither images nor 不够', () => {
    for (const kind of kinds) {
      for (const { id } of shapesOf(kind, true)) {
        for (let turn = 0; turn < 12; turn += 1) {
          const text = scaffold(wish({ kind, shape: id, turn, count: 5, plain: true }))
            .map(pointText)
            .join('');
          expect(text).not.toContain('不够');
          for (const { causes } of Object.values(topics))
            for (const { image } of causes) expect(text).not.toContain(image[0]);
        }
      }
    }
  });

  test('families end where they end; items count on', () => {
    expect(scaffold(wish({ family: 'two-sided', count: 5 })).map(({ enumerator }) => enumerator)).toEqual([
      '一方面，',
      '另一方面，',
    ]);
    expect(scaffold(wish({ family: 'sequence', count: 5 })).map(({ enumerator }) => enumerator)).toEqual([
      '首先，',
      '其次，',
      '再次，',
      '最后，',
    ]);
    expect(
      scaffold(wish({ kind: 'causes', family: 'han-paren', from: 3 })).map(({ enumerator }) => enumerator),
    ).toEqual(['（三）', '（四）', '（五）']);
  });

  test('every dimension of every built-in template gets its own words', () => {
    for (const one of builtinTemplates) {
      for (const { id } of one.dimensions) {
        for (const kind of kinds)
          expect(scaffold(wish({ template: one, dimension: id, kind, count: 5 }))).toHaveLength(5);
      }
    }
  });

  test('a blank set is slots only', () => {
    expect(blankSet('shi', 3).map(({ enumerator }) => enumerator)).toEqual(['一是', '二是', '三是']);
    expect(findSlots(blankSet('shi', 3).map((point) => bodyParagraph(pointText(point))))).toHaveLength(6);
  });
});

describe('landing a set', () => {
  const texts = (
    lines: readonly string[],
    family: 'shi' | 'han-paren' = 'shi',
    kind: ScaffoldKind = 'problems',
  ) => {
    const view = viewOf(lines);
    const points = scaffold(wish({ family, kind }));
    const landing = landSet(view, points, family);
    const { paragraph, end } = view.selection;
    const after =
      landing.atCursor === null
        ? applyEdits(view.paragraphs, landing.edits)
        : view.paragraphs.map((p, i) =>
            i === paragraph ? { ...p, text: p.text.slice(0, end) + landing.atCursor + p.text.slice(end) } : p,
          );
    const then = landing.then;
    expect(then).not.toBeNull();
    const text = after[then?.span.paragraph ?? -1]?.text;
    expect(text).toBe(then?.expect);
    expect(text?.slice(then?.span.start, then?.span.end)).toMatch(/^【待补：.*】$/);
    return after.map((p) => p.text);
  };

  test('behind a run-in heading, in its paragraph', () => {
    const after = texts(['一、存在的问题', '（一）在理论学习方面。|']);
    expect(after).toHaveLength(2);
    expect(after[1]).toMatch(/^（一）在理论学习方面。一是.*二是.*三是/);
  });

  test('below a heading on its own line', () => {
    expect(texts(['一、存在的问题', '（一）在理论学习方面|'])[2]).toMatch(/^一是.*二是.*三是/);
  });

  test('a paragraph each where the document does so', () => {
    const after = texts([
      '一、存在的问题',
      '（一）在理论学习方面',
      '一是甲。',
      '二是乙。',
      '（二）在政治素质方面|',
    ]);
    expect(after.slice(5).map((line) => line.slice(0, 2))).toEqual(['一是', '二是', '三是']);
  });

  test('items behind the item at the cursor, the ones after it renumbered', () => {
    const after = texts(
      ['三、问题的原因', '（一）理论学习抓得不紧。想得少。|', '（二）党性锻炼抓得不实。做得少。'],
      'han-paren',
      'causes',
    );
    expect(after.map((line) => line.slice(0, 3))).toEqual([
      '三、问',
      '（一）',
      '（二）',
      '（三）',
      '（四）',
      '（五）',
    ]);
  });
});
