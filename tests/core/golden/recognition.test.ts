import { createHash } from 'node:crypto';

import { recognise } from '../../../src/core/outline/recognise';
import { templateById } from '../../../src/core/template/builtin';
import { labelledPapers } from '../../support/labelled';
import { VARIATIONS } from '../../support/variations';
import { digest, shape } from './digest';

/*
 * What recognition finds in every labelled paper and every variation of it, as it was. A move must not
 * change a line; who means to change one says why and renews it: npx jest tests/core/golden -u.
 */
describe.each(labelledPapers().map((paper) => [paper.name, paper] as const))('%s', (_, paper) => {
  const template = templateById(paper.template)!;
  const original = recognise(paper.paragraphs, template);

  test('as it is', () => {
    expect(`\n${digest(original).join('\n')}\n`).toMatchSnapshot();
  });

  test('in every variation', () => {
    const known = new Set(shape(original));
    const told = VARIATIONS.filter((variation) => variation.suits(paper)).map((variation) => {
      const outline = recognise(variation.apply(paper), template);
      const other = shape(outline).filter((line) => !known.has(line));
      // The lines that read otherwise than in the paper itself, and one mark for all the places.
      return [`${variation.name} #${mark(digest(outline))}`, ...other].join('\n    ');
    });
    expect(`\n${told.join('\n')}\n`).toMatchSnapshot();
  });
});

function mark(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('base64').slice(0, 8);
}
