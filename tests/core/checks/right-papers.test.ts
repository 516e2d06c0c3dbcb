import { templateById, builtinTemplates } from '../../../src/core/template/builtin';
import { chooseTemplate } from '../../../src/core/outline/choose';
import { check } from '../../../src/core/checks/check';
import { recognise } from '../../../src/core/outline/recognise';
import { labelledPapers } from '../../support/labelled';
import { faults, run } from './support/run';
import { paragraphsOf } from './support/text';
import { wholePaper } from './support/whole-paper';

describe.each(builtinTemplates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  test('a complete paper: no error, no warning, and the template is recognised', () => {
    const source = wholePaper(template);
    expect(faults(run(source, id))).toEqual([]);
    expect(chooseTemplate(paragraphsOf(source), builtinTemplates).best.template.id).toBe(id);
  });
});

/** Rules about form and numbers are silent on labelled papers whose notes speak of no such fault. */
test.each(
  labelledPapers()
    .filter(({ name }) => !/^(?:28|45|54|55|60)-/.test(name))
    .map((paper) => [paper.name, paper] as const),
)('no false alarm about numbers, order or repetition: %s', (_, paper) => {
  const template = templateById(paper.template)!;
  const rules =
    /^(?:numbering-gap|point-numbering-gap|enumerator-mix|duplicate-(?:dimension|section)|dimension-order|section-order)/;
  const findings = check(paper.paragraphs, recognise(paper.paragraphs, template), template);
  expect(findings.filter(({ rule }) => rules.test(rule)).map(({ rule, span }) => [rule, span])).toEqual([]);
});
