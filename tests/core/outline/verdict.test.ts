import { check } from '../../../src/core/checks/check';
import { builtinTemplates } from '../../../src/core/template/builtin';
import { chooseTemplate } from '../../../src/core/outline/choose';
import { noPapers, ownPapers } from '../../support/corpus';
import { labelledPapers } from '../../support/labelled';

const choose = (paper: ReturnType<typeof ownPapers>[number]) =>
  chooseTemplate(paper.paragraphs, builtinTemplates);

describe.each(ownPapers().map((paper) => [paper.name, paper] as const))('%s', (_, paper) => {
  const { verdict, best } = choose(paper);
  const findings = check(paper.paragraphs, best.outline, best.template);

  test('fits no template', () => {
    expect(verdict).toBe('none');
    expect(best.outline.template).toBeNull();
  });

  test('lacks nothing and keeps its numbers', () => {
    const about = findings.filter(({ rule }) =>
      /^(?:missing-(?:section|dimension|last-year|declare)|duplicate-(?:section|dimension)|numbering-gap|point-numbering|enumerator-mix|section-order|dimension-order)/.test(
        rule,
      ),
    );
    expect(about.map(({ rule, span, params }) => ({ rule, span, params }))).toEqual([]);
  });
});

describe.each(noPapers().map((paper) => [paper.name, paper] as const))('%s', (_, paper) => {
  test('is no such paper', () => {
    const { verdict, best } = choose(paper);
    expect(verdict).toBe('not-a-paper');
    const hygiene = /^(?:placeholder|template-residue|masked-name|private-data)$/;
    const findings = check(paper.paragraphs, best.outline, best.template);
    expect(findings.filter(({ rule }) => !hygiene.test(rule))).toEqual([]);
  });
});

test.each(labelledPapers().map((p) => [p.name, p] as const))('%s fits its template', (_, paper) => {
  const { verdict, best } = choose(paper);
  expect([verdict, best.template.id]).toEqual(['fits', paper.template]);
});
