import { check } from '../../../src/core/checks/check';
import { recognise } from '../../../src/core/outline/recognise';
import { builtinTemplates } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { paragraphsOf } from '../../support/paragraphs';
import { paper } from '../../support/right-paper';

const [model] = builtinTemplates as [Template];
const paragraphs = paragraphsOf(paper());

const shares = (template: Template) =>
  check(paragraphs, recognise(paragraphs, template), template, {
    rules: {},
    thresholds: { 'section-balance.least': 1 },
  }).filter(({ rule, variant }) => rule === 'section-balance' && variant !== undefined);

test('a share that the template states goes before what is usual', () => {
  expect(shares({ ...model, shares: [{ sections: ['problems'], min: 0.99 }] })).toMatchObject([
    { target: 'problems', variant: 'stated', params: { name: '存在的问题', least: 99 } },
  ]);
  expect(shares({ ...model, shares: [{ sections: ['problems', 'causes'], min: 0.01 }] })).toEqual([]);
});
