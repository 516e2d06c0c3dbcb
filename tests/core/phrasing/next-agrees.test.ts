import { numberLike } from '../../../src/core/counting/number-like';
import type { Paragraph } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import type { Outline, OutlineNode } from '../../../src/core/outline/types';
import { whatNext, type NextEnumerator } from '../../../src/core/phrasing/next';
import { templateById } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { labelledPapers } from '../../support/labelled';

/** The enumerators that are offered with the cursor behind the last word of a node. */
function offeredBehind(
  { extent: { from, to } }: OutlineNode,
  paragraphs: readonly Paragraph[],
  outline: Outline,
  template: Template,
): string[] {
  let paragraph = to.offset === 0 ? to.paragraph - 1 : to.paragraph;
  while (paragraph > from.paragraph && paragraphs[paragraph]!.text.trim() === '') paragraph--;
  const whole = paragraphs[paragraph]!.text.trimEnd().length;
  const end = paragraph === to.paragraph ? Math.min(to.offset, whole) : whole;
  const { offers } = whatNext({ paragraphs, outline, template, selection: { paragraph, start: end, end } });
  return offers
    .filter((offer): offer is NextEnumerator => offer.kind === 'enumerator')
    .map(({ family, value }) => `${family} ${value}`);
}

/** Nothing follows 最后, 另一方面 and 十是. */
const ends = ({ family, value, text }: NonNullable<OutlineNode['number']>) =>
  text.startsWith('最后') ||
  numberLike(text, value + 1) === null ||
  (family === 'two-sided' && value >= 2) ||
  value >= 10;

describe.each(labelledPapers().map((paper) => [paper.name, paper] as const))(
  '%s',
  (_, { paragraphs, template: id }) => {
    test('behind every aspect the series of its points goes on', () => {
      const template = templateById(id)!;
      const outline = recognise(paragraphs, template);
      const aspects = outline.sections.flatMap(({ children }) =>
        children.filter(
          ({ kind, children: points }) => kind === 'dimension' && points.at(-1)?.kind === 'point',
        ),
      );
      const wrong = aspects.flatMap((node) => {
        const last = node.children.at(-1)!.number!;
        const wanted = `${last.family} ${last.value + 1}`;
        const offered = offeredBehind(node, paragraphs, outline, template);
        return ends(last) || offered.includes(wanted)
          ? []
          : [`${node.name}: ${wanted}, not ${offered.join()}`];
      });
      expect(wrong).toEqual([]);
    });
  },
);
