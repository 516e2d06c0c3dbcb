import { readFileSync } from 'node:fs';

import { recognise } from '../../../src/core/outline/recognise';
import { summarise } from '../../../src/core/outline/summary';
import { builtinTemplates, templateById } from '../../../src/core/template/builtin';
import { chooseTemplate } from '../../../src/core/outline/choose';
import { givenBeside } from '../../support/beside';
import { paragraphsOf } from '../../support/paragraphs';

givenBeside('samples/2023-theme-education.txt', 'the sample paper', (file) => {
  const paragraphs = paragraphsOf(readFileSync(file, 'utf8'));
  const template = templateById('2023-theme-education')!;
  const outline = recognise(paragraphs, template);
  const summary = summarise(outline, template);

  test('has all sections with the known lengths', () => {
    expect(summary.sections.map((s) => [s.id, s.characters])).toEqual([
      ['problems', 2582],
      ['cases', 220],
      ['causes', 710],
      ['measures', 1164],
    ]);
  });

  test('has all dimensions with the known points', () => {
    expect(summary.dimensions.map((d) => d.points)).toEqual([3, 3, 3, 4, 3, 3]);
    expect(summary.complete).toBe(true);
  });

  test('has six causes and six measures', () => {
    expect(summary.sections.map((s) => s.items)).toEqual([6, 0, 6, 6]);
  });

  test('is told by its own template', () => {
    const choice = chooseTemplate(paragraphs, builtinTemplates);
    expect(choice.best.template.id).toBe('2023-theme-education');
    expect(choice.close).toBe(false);
  });
});
