import { check } from '../../src/core/checks/check';
import { recognise } from '../../src/core/outline/recognise';
import { summarise } from '../../src/core/outline/summary';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../src/core/template/builtin';
import type { Template } from '../../src/core/template/schema';
import { readDocx } from '../../src/hosts/docx/read-docx';
import { sampleDocx, type SampleName } from '../../src/preview/samples';

const template = templateById(DEFAULT_TEMPLATE_ID) as Template;

function look(name: SampleName) {
  const { paragraphs } = readDocx(sampleDocx(name));
  const outline = recognise(paragraphs, template);
  return {
    paragraphs,
    summary: summarise(outline, template),
    rules: check(paragraphs, outline, template).map((finding) => finding.rule),
    characters: paragraphs.reduce((sum, p) => sum + p.text.replace(/\s/g, '').length, 0),
  };
}

describe('samples of the preview', () => {
  it('has a complete paper of a realistic length', () => {
    const { summary, characters, paragraphs } = look('complete');
    expect(summary.complete).toBe(true);
    expect(summary.dimensions.map((d) => d.points)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(characters).toBeGreaterThan(3000);
    expect(paragraphs.find((p) => p.outlineLevel === 1)?.style).toBe('Heading1');
  });

  it('finds no error in the complete paper', () => {
    const { paragraphs } = look('complete');
    const outline = recognise(paragraphs, template);
    const errors = check(paragraphs, outline, template).filter((f) => f.severity === 'error');
    expect(errors).toEqual([]);
  });

  it('has a paper with parts missing', () => {
    const { summary, rules } = look('partial');
    expect(summary.sections.filter((s) => !s.present).map((s) => s.id)).toEqual(['cases']);
    expect(summary.dimensions.filter((d) => !d.present).map((d) => d.id)).toEqual(['ability', 'style']);
    expect(rules).toEqual(expect.arrayContaining(['missing-section', 'missing-dimension']));
  });

  it('has an empty document', () => {
    const { paragraphs, summary } = look('empty');
    expect(paragraphs.map((p) => p.text)).toEqual(['']);
    expect(summary.sections.some((s) => s.present)).toBe(false);
  });
});
