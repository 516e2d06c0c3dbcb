import fc from 'fast-check';

import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { parseTemplate } from '../../../src/core/template/parse';

const minimal = {
  version: 1,
  id: 'own',
  title: '自定',
  status: 'to-confirm',
  paperTitle: '对照检查材料',
  sections: [{ id: 'problems', name: '存在的问题', parts: 'dimensions' }],
  dimensions: [{ id: 'theory', name: '理论学习' }],
};

describe('a template of the user', () => {
  test('gets its defaults', () => {
    const parsed = parseTemplate(minimal);
    expect(parsed).toMatchObject({
      ok: true,
      template: { voice: 'person', dimensionHeading: '在{name}方面', points: { min: 2, max: 4 }, extras: [] },
    });
  });

  test.each([
    ['a number for a name', { ...minimal, title: 3 }, 'title'],
    ['an unknown member', { ...minimal, colour: 'red' }, 'colour'],
    ['a section without name', { ...minimal, sections: [{ id: 'problems' }] }, 'sections.0.name'],
    ['an id with a space', { ...minimal, dimensions: [{ id: 'a b', name: '理论' }] }, 'dimensions.0.id'],
    ['no sections', { ...minimal, sections: [] }, 'sections'],
    ['another version', { ...minimal, version: 2 }, 'version'],
    ['a heading without its blank', { ...minimal, dimensionHeading: '方面' }, 'dimensionHeading'],
    [
      'the same id twice',
      { ...minimal, dimensions: [...minimal.dimensions, ...minimal.dimensions] },
      'dimensions.1.id',
    ],
    [
      'dimensions that belong nowhere',
      { ...minimal, sections: [{ id: 'problems', name: '存在的问题' }] },
      'sections',
    ],
  ])('with %s is refused with the place', (_, json, path) => {
    const parsed = parseTemplate(json);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path)).toContain(path);
    expect(parsed.ok || parsed.issues.every((issue) => issue.reason.length > 0)).toBe(true);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof parseTemplate(value).ok).toBe('boolean');
      }),
    );
  });
});

describe('the built-in templates', () => {
  test('have different ids and are found by them', () => {
    const ids = builtinTemplates.map((t) => t.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(templateById(id)?.id).toBe(id);
    expect(templateById('none')).toBeUndefined();
  });

  test('start with the default', () => {
    expect(builtinTemplates[0]?.id).toBe(DEFAULT_TEMPLATE_ID);
    expect(builtinTemplates[0]?.dimensions.map((d) => d.id)).toEqual([
      'theory',
      'politics',
      'ability',
      'responsibility',
      'style',
      'integrity',
    ]);
  });

  test.each(builtinTemplates.map((t) => [t.id, t] as const))('%s fits the schema', (_, template) => {
    expect(parseTemplate(structuredClone(template))).toEqual({ ok: true, template });
  });
});
