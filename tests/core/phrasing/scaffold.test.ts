import { check } from '../../../src/core/checks/check';
import type { Finding } from '../../../src/core/checks/types';
import { recognise } from '../../../src/core/outline/recognise';
import { landSet } from '../../../src/core/phrasing/land-set';
import { applyEdits } from '../../../src/core/document/apply';
import { topics } from '../../../src/core/phrasing/data';
import { hanNumber, seriesFamilies } from '../../../src/core/phrasing/families';
import { headlineLength } from '../../../src/core/phrasing/parallel';
import {
  blankSet,
  pointText,
  scaffold,
  shapesOf,
  type ScaffoldKind,
  type ScaffoldWish,
} from '../../../src/core/phrasing/scaffold';
import { findSlots } from '../../../src/core/phrasing/slots';
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

describe('every combination offered passes the checker', () => {
  /** A paper made of nothing but what is offered: six dimensions, six causes, six measures. */
  const paper = (
    shape: string,
    causeShape: string,
    measureShape: string,
    count: number,
    turn: number,
    plain: boolean,
    family: ScaffoldWish['family'],
  ) => {
    const dimensions = template.dimensions.map(({ id, name }, index) => {
      const points = scaffold(wish({ dimension: id, shape, count, turn: turn + index, plain, family }));
      return `（${hanNumber(index + 1)}）在${name}方面。${points.map(pointText).join('')}`;
    });
    const items = (kind: ScaffoldKind, itemShape: string) =>
      template.dimensions.flatMap(({ id }, index) => {
        const [point] = scaffold(
          wish({
            kind,
            dimension: id,
            shape: itemShape,
            count: 2,
            turn: turn + index,
            plain,
            family: 'han-paren',
            from: index + 1,
          }),
        );
        return point === undefined ? [] : [pointText(point)];
      });
    return [
      '个人对照检查材料',
      '根据会议安排，会前认真学习，广泛听取意见，上年度查摆的问题已逐项整改。现作如下对照检查。',
      '一、存在的问题',
      ...dimensions,
      '二、典型案例剖析',
      '通报的案例与自身工作有相近之处。对照来看，我也有同样的苗头。',
      '三、问题的原因',
      ...items('causes', causeShape),
      '四、整改的措施',
      ...items('measures', measureShape),
      '以上对照检查，不妥之处请批评指正。',
    ].map((line) => bodyParagraph(line));
  };

  /** Findings about the whole paper (its length, its closing) are not the scaffold's own. */
  const wholePaper = new Set([
    'placeholder',
    'length',
    'section-balance',
    'missing-signature',
    'missing-declare',
    'missing-last-year',
    'year-check',
  ]);
  const own = (lines: ReturnType<typeof paper>): Finding[] =>
    check(lines, recognise(lines, template), template).filter(({ rule }) => !wholePaper.has(rule));

  const describeFinding = (lines: ReturnType<typeof paper>) => (finding: Finding) =>
    `${finding.rule} ${finding.target ?? ''} ${lines[finding.span.paragraph]?.text.slice(finding.span.start, finding.span.end + 8)} ${JSON.stringify(finding.params)}`;

  test.each([false, true])('plain: %s', (plain) => {
    const causes = shapesOf('causes', plain);
    const measures = shapesOf('measures', plain);
    const found = new Map<string, string>();
    shapesOf('problems', plain).forEach(({ id }, shapeIndex) => {
      for (const family of seriesFamilies) {
        for (const count of family === 'two-sided' ? [2] : family === 'sequence' ? [2, 3, 4] : [2, 3, 4, 5]) {
          for (let turn = 0; turn < 6; turn += 1) {
            const cause = causes[(shapeIndex + turn) % causes.length]?.id ?? '';
            const measure = measures[(shapeIndex + turn) % measures.length]?.id ?? '';
            const lines = paper(id, cause, measure, count, turn, plain, family);
            for (const finding of own(lines)) {
              found.set(
                `${finding.rule} ${finding.target}`,
                `${id} ${cause} ${measure} ${count} ${turn} ${family}: ${describeFinding(lines)(finding)}`,
              );
            }
          }
        }
      }
    });
    expect([...found.values()]).toEqual([]);
  });
});
