import { check } from '../../../src/core/checks/check';
import { applyEdits } from '../../../src/core/document/apply';
import { findSlots } from '../../../src/core/document/slots';
import { recognise } from '../../../src/core/outline/recognise';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { questionsFor } from '../../../src/core/plan/prompts';
import { builtinTemplates } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { paper } from './papers';

const laidOut = (by: Template, scaffoldPoints = defaultWishes.scaffoldPoints) => {
  const empty = paper('');
  const wishes = { ...defaultWishes, scaffoldPoints };
  return applyEdits(empty, planOutline(empty, recognise(empty, by), by, wishes).edits);
};

describe.each(builtinTemplates.map((template) => [template.id, template] as const))(
  'the outline of %s',
  (_, template) => {
    const after = laidOut(template);

    it('leaves nothing to say but its open slots, which are work and no errors', () => {
      const findings = check(after, recognise(after, template), template);
      expect(findings.filter(({ rule }) => rule !== 'placeholder')).toEqual([]);
      expect(findings).toHaveLength(findSlots(after).length);
      expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['info']));
    });

    it('asks nothing twice, however many points are wished', () => {
      for (const points of [1, 3, 5, 9]) {
        const asked = findSlots(laidOut(template, points)).map(({ question }) => question);
        expect(asked.filter((question, i) => asked.indexOf(question) !== i)).toEqual([]);
      }
    });

    it('makes no heading up: causes and measures are a number and a question that names their aspect', () => {
      const { sections } = recognise(after, template);
      for (const section of template.sections.filter(({ parts }) => parts === 'items')) {
        const node = sections.find(({ id }) => id === section.id)!;
        expect(node.children.map(({ id }) => id)).toEqual(template.dimensions.map(({ id }) => id));
        for (const { heading } of node.children)
          expect(after[heading.paragraph]!.text).toMatch(/^（[一二三四五六]）【待补：[^【】]+】。$/);
      }
    });

    it('offers every part beyond the usual ones that the template asks for', () => {
      const text = after.map((p) => p.text).join('\n');
      for (const { name, required } of template.extras) expect(text.includes(name)).toBe(required !== 'off');
    });
  },
);

it('a template’s own words on an aspect are asked for first', () => {
  const [template] = builtinTemplates;
  const [first] = template!.dimensions;
  const note = '重点看是否按时完成学习任务。';
  const own = { ...template!, dimensions: [{ ...first!, note }, ...template!.dimensions.slice(1)] };
  const [question] = questionsFor(own, own.dimensions[0]!, 3);
  expect(question).toMatch(/^重点看是否按时完成学习任务：/);
  expect(questionsFor(own, own.dimensions[0]!, 3).slice(1)).toEqual(questionsFor(template!, first!, 2));
});

it('of two aspects about one matter each is asked its own', () => {
  const template = builtinTemplates.find(({ id }) => id === '2025-org-life-disciplines')!;
  const asked = template.dimensions.flatMap((one) => questionsFor(template, one, 3));
  expect(new Set(asked).size).toBe(asked.length);
});
