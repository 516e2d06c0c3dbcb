import { chooseTemplate } from '../../../src/core/outline/choose';
import { mostDimensions, prospectsOf } from '../../../src/core/outline/prospects';
import { recogniseStream } from '../../../src/core/outline/recognise';
import { scanStream } from '../../../src/core/outline/scan';
import { summarise } from '../../../src/core/outline/summary';
import { toStream } from '../../../src/core/document/stream';
import { builtinTemplates } from '../../../src/core/template/builtin';
import { labelledPapers } from '../../support/labelled';
import { VARIATIONS } from '../../support/variations';

const papers = labelledPapers();

/** Each paper with some of its variations; between them the papers have them all. */
const EVERY = 5;

test.each(papers)('$name is chosen for as if every template had been held against it', ({ paragraphs }) => {
  const every = chooseTemplate(paragraphs, builtinTemplates, undefined, true);
  const behind = every.verdict === 'fits' && !every.close;
  expect(chooseTemplate(paragraphs, builtinTemplates)).toEqual(behind ? { ...every, runnerUp: null } : every);
});

test.each(papers)('no template finds more in $name than it was given hope of', (paper) => {
  const turn = papers.indexOf(paper) % EVERY;
  const prospects = prospectsOf(builtinTemplates);
  const suited = VARIATIONS.filter((variation, index) => index % EVERY === turn && variation.suits(paper));
  for (const paragraphs of [paper.paragraphs, ...suited.map((variation) => variation.apply(paper))]) {
    const stream = toStream(paragraphs);
    const found = scanStream(stream, prospects.opening);
    const most = mostDimensions(prospects, found);
    builtinTemplates.forEach((template, index) => {
      const { dimensions } = summarise(recogniseStream(stream, template, found), template);
      const present = dimensions.filter((dimension) => dimension.present).length;
      if (present > most[index]!) throw new Error(`${template.id} found ${present} of ${most[index]}`);
    });
  }
});

test.each(papers)('what templates share changes nothing of what each finds in $name', ({ paragraphs }) => {
  const stream = toStream(paragraphs);
  const found = scanStream(stream, prospectsOf(builtinTemplates).opening);
  for (const template of builtinTemplates) {
    const shared = JSON.stringify(recogniseStream(stream, template, found));
    expect(shared).toBe(JSON.stringify(recogniseStream(stream, template)));
  }
});

test('prospects follow the list of templates', () => {
  const all = prospectsOf(builtinTemplates);
  expect(prospectsOf([...builtinTemplates])).toBe(all);
  expect(prospectsOf(builtinTemplates.slice(1)).templates).toHaveLength(builtinTemplates.length - 1);
});
