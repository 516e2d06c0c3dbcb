import { check } from '../../../src/core/checks/check';
import { recognise } from '../../../src/core/outline/recognise';
import { seriesFamilies } from '../../../src/core/counting/families';
import { hanNumeral } from '../../../src/core/counting/numerals';
import {
  pointText,
  scaffold,
  shapesOf,
  type ScaffoldFamily,
  type ScaffoldKind,
} from '../../../src/core/phrasing/scaffold';
import { builtinTemplates } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { theTemplate } from './support';

/** A combination of what the panel offers. */
interface Choice {
  readonly template: Template;
  readonly shape: string;
  readonly cause: string;
  readonly measure: string;
  readonly family: ScaffoldFamily;
  readonly count: number;
  readonly turn: number;
  readonly plain: boolean;
}

/** A paper made of nothing but what is offered: every dimension, with a cause and a measure for each. */
/** Sentences of one set are not offered again in the next, as in the panel, which hands over the document's text. */
function paper({ template, shape, cause, measure, family, count, turn, plain }: Choice) {
  const { dimensions, sections } = template;
  let written = '';
  const keep = (text: string) => {
    written += text;
    return text;
  };
  const item = (kind: ScaffoldKind, itemShape: string) =>
    dimensions.map(({ id: dimension }, index) => {
      const wish = {
        kind,
        template,
        dimension,
        shape: itemShape,
        count: 2,
        turn: turn + index,
        plain,
        from: index + 1,
        written,
      };
      const [point] = scaffold({ ...wish, family: 'han-paren' });
      return point === undefined ? '' : keep(pointText(point));
    });
  const bodies: Readonly<Record<string, readonly string[]>> = {
    problems: dimensions.map(({ id: dimension, name }, index) => {
      const points = scaffold({
        kind: 'problems',
        template,
        dimension,
        shape,
        family,
        count,
        turn: turn + index,
        plain,
        written,
      });
      return `（${hanNumeral(index + 1)}）在${name}方面。${keep(points.map(pointText).join(''))}`;
    }),
    cases: ['通报的案例与自身工作有相近之处。对照来看，我也有同样的苗头。'],
    causes: item('causes', cause),
    measures: item('measures', measure),
  };
  return [
    template.paperTitle,
    '根据会议安排，会前认真学习，广泛听取意见，上年度查摆的问题已逐项整改。现作如下对照检查。',
    ...sections.flatMap(({ id, name }, index) => [
      `${hanNumeral(index + 1)}、${name}`,
      ...(bodies[id] ?? []),
    ]),
    '以上对照检查，不妥之处请批评指正。',
  ].map((line) => bodyParagraph(line));
}

/** What belongs to the whole paper (its length, its signature) is not the offer's own doing; slots are meant to be found. */
const notOurs = new Set([
  'placeholder',
  'length',
  'section-balance',
  'missing-signature',
  'missing-declare',
  'missing-last-year',
  'year-check',
]);

function findings(choice: Choice): string[] {
  const lines = paper(choice);
  return check(lines, recognise(lines, choice.template), choice.template)
    .filter(({ rule }) => !notOurs.has(rule))
    .map(({ rule, target, span, params }) => {
      const { shape, cause, measure, family, count, turn } = choice;
      const where = lines[span.paragraph]?.text.slice(span.start, span.end + 8) ?? '';
      return [rule, target, where, JSON.stringify(params), shape, cause, measure, family, count, turn].join(
        ' ',
      );
    });
}

const ids = (kind: ScaffoldKind, plain: boolean) => shapesOf(kind, plain).map(({ id }) => id);
const at = (list: readonly string[], index: number) => list[index % list.length] ?? '';
const counts = {
  shi: [2, 3, 4, 5],
  ordinal: [2, 3, 4, 5],
  qi: [2, 3, 4, 5],
  sequence: [2, 3, 4],
  'two-sided': [2],
} as const;

describe.each([false, true])('every combination offered passes the checker; plain: %s', (plain) => {
  const template = theTemplate();

  test('problems in every shape, family and number', () => {
    const found = ids('problems', plain).flatMap((shape, shapeIndex) =>
      seriesFamilies.flatMap((family) =>
        counts[family].flatMap((count) =>
          [0, 1, 2, 3, 4, 5].flatMap((turn) => {
            const cause = at(ids('causes', plain), shapeIndex + turn);
            const measure = at(ids('measures', plain), shapeIndex + turn);
            return findings({ template, shape, cause, measure, family, count, turn, plain });
          }),
        ),
      ),
    );
    expect(found.slice(0, 5)).toEqual([]);
  });

  test('causes with measures, in every shape', () => {
    const found = ids('causes', plain).flatMap((cause) =>
      ids('measures', plain).flatMap((measure) =>
        Array.from({ length: 12 }, (_, turn) => {
          const shape = at(ids('problems', plain), turn);
          return findings({ template, shape, cause, measure, family: 'shi', count: 3, turn, plain });
        }).flat(),
      ),
    );
    expect(found.slice(0, 5)).toEqual([]);
  });

  test.each(builtinTemplates.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const found = ids('causes', plain).flatMap((cause) =>
      [0, 1, 2].flatMap((turn) =>
        findings({
          template: one,
          shape: at(ids('problems', plain), turn),
          cause,
          measure: at(ids('measures', plain), turn),
          family: 'shi',
          count: 3,
          turn,
          plain,
        }),
      ),
    );
    expect(found.slice(0, 5)).toEqual([]);
  });
});
