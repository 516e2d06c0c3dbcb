import { createHash } from 'node:crypto';

import { chooseTemplate } from '../../../src/core/outline/choose';
import { recognise } from '../../../src/core/outline/recognise';
import type { Evidence, Outline, OutlineNode } from '../../../src/core/outline/types';
import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { laidOutPaper } from '../../support/laid-out-paper';
import { paragraphsOf } from '../../support/paragraphs';
import { kinds } from '../kinds/structure-texts';
import { digest } from './digest';

/*
 * What recognition finds in papers of many layouts and kinds, and the reasons it gives, as it was: a mark a
 * paper. Who means to change one says why and renews it: npx jest tests/core/golden -u.
 */
const why = (evidence: readonly Evidence[]): string =>
  evidence.map(({ code, weight, detail }) => `${code} ${weight} ${detail}`).join(', ');

function reasons(outline: Outline): string[] {
  const of = (node: OutlineNode): string[] => [
    `${node.score} ${node.facet ?? ''} ${why(node.evidence)}`,
    ...node.children.flatMap(of),
  ];
  const { title, byline, salutation, preamble, sections, closing, signature, date } = outline;
  const nodes = [title, byline, salutation, preamble, ...sections, closing, signature, date];
  return [
    ...nodes.flatMap((node) => (node === null ? [] : of(node))),
    ...outline.nearMisses.map(({ score, evidence }) => `${score} ${why(evidence)}`),
    JSON.stringify([outline.voice, outline.foreign, outline.tentative, outline.series]),
  ];
}

const mark = (outline: Outline): string =>
  createHash('sha256')
    .update([...digest(outline), ...reasons(outline)].join('\n'))
    .digest('base64')
    .slice(0, 8);

const template = templateById(DEFAULT_TEMPLATE_ID)!;

/** As chosen among all templates, and as read with the usual one. */
const marks = (text: string): string => {
  const paragraphs = paragraphsOf(text);
  const { verdict, best, runnerUp, close } = chooseTemplate(paragraphs, builtinTemplates, undefined, true);
  const { outline, score } = best;
  const held = `${verdict} ${outline.template} ${score.toFixed(3)} ${runnerUp?.score.toFixed(3)} ${close}`;
  return `${held} ${mark(outline)} ${mark(recognise(paragraphs, template))}`;
};

test.each(Array.from({ length: 60 }, (_, seed) => seed))('the laid out paper %s', (seed) => {
  expect(marks(laidOutPaper(seed).text)).toMatchSnapshot();
});

describe.each(Object.keys(kinds))('%s', (kind) => {
  test.each(kinds[kind]!.map(([name, text]) => [name, text] as const))('%s', (_, text) => {
    expect(marks(text)).toMatchSnapshot();
  });
});
