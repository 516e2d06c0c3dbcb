import { familyLimit, seriesFamilies } from '../../../src/core/counting/families';
import { numberLike } from '../../../src/core/counting/number-like';
import type { OutlineNode } from '../../../src/core/outline/types';
import { whatNext, type NextOffer } from '../../../src/core/phrasing/next';
import { everyPaper, papersIn, type ReadPaper } from '../../support/any-paper';
import { givenBeside } from '../../support/beside';

/** What is offered with the cursor behind the last word of a node. */
function offeredBehind({ extent: { from, to } }: OutlineNode, paper: ReadPaper): readonly NextOffer[] {
  const { paragraphs } = paper;
  let paragraph = to.offset === 0 ? to.paragraph - 1 : to.paragraph;
  while (paragraph > from.paragraph && paragraphs[paragraph]!.text.trim() === '') paragraph--;
  const whole = paragraphs[paragraph]!.text.trimEnd().length;
  const end = paragraph === to.paragraph ? Math.min(to.offset, whole) : whole;
  return whatNext({ ...paper, selection: { paragraph, start: end, end } }).offers;
}

/** Nothing follows 最后, 另一方面 and 十是. */
function ends({ family, value, text }: NonNullable<OutlineNode['number']>): boolean {
  const named = seriesFamilies.find((one) => one === family);
  const full = named !== undefined && value >= familyLimit(named);
  return text.startsWith('最后') || full || numberLike(text, value + 1) === null;
}

/** Aspects with points behind which something else is offered than their series' next. */
function disagreements(paper: ReadPaper): string[] {
  const aspects = paper.outline.sections.flatMap(({ children }) =>
    children.filter(({ kind, children: points }) => kind === 'dimension' && points.at(-1)?.kind === 'point'),
  );
  return aspects.flatMap((node) => {
    const last = node.children.at(-1)!.number!;
    const wanted = `${last.family} ${last.value + 1}`;
    const offered = offeredBehind(node, paper).flatMap((offer) =>
      offer.kind === 'enumerator' ? [`${offer.family} ${offer.value}`] : [],
    );
    return ends(last) || offered.includes(wanted) ? [] : [`${node.name}: ${wanted}, not ${offered.join()}`];
  });
}

/** Sections of numbered causes or measures behind which another number is offered than their next. */
function itemDisagreements(paper: ReadPaper): string[] {
  return paper.outline.sections.flatMap((section) => {
    const last = section.children.at(-1);
    if (last?.kind !== 'item' || last.number === null) return [];
    const wanted = numberLike(last.number.text, last.number.value + 1);
    return offeredBehind(last, paper).flatMap((offer) =>
      offer.kind === 'item' && offer.number !== wanted
        ? [`${section.name}: ${wanted}, not ${offer.number}`]
        : [],
    );
  });
}

describe('behind every aspect the series of its points goes on', () => {
  test.each(everyPaper)('%s', (_, paper) => {
    expect([...disagreements(paper), ...itemDisagreements(paper)]).toEqual([]);
  });

  test('there are many of them', () => {
    const aspects = everyPaper.flatMap(([, { outline }]) =>
      outline.sections.flatMap(({ children }) => children),
    );
    expect(
      aspects.filter(({ kind, children }) => kind === 'dimension' && children.length > 0).length,
    ).toBeGreaterThan(300);
  });
});

for (const folder of ['samples', 'cases/papers', 'cases/wild'])
  givenBeside(folder, `texts beside the project, ${folder}`, (found) => {
    test.each(papersIn(found))('%s', (_, paper) => {
      expect([...disagreements(paper), ...itemDisagreements(paper)]).toEqual([]);
    });
  });
