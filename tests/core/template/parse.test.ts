import fc from 'fast-check';

import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { parseTemplate } from '../../../src/core/template/parse';

/** As files of the first version are. */
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
    ['a later version', { ...minimal, version: 3 }, 'version'],
    ['no version', { ...minimal, version: undefined }, 'version'],
    [
      'a note that is too long',
      { ...minimal, dimensions: [{ id: 'd1', name: '学习', note: '长'.repeat(201) }] },
      'dimensions.0.note',
    ],
    [
      'a share of a section that is not there',
      { ...minimal, shares: [{ sections: ['problems', 'causes'], min: 0.5 }] },
      'shares.0.sections.1',
    ],
    ['a share over the whole', { ...minimal, shares: [{ sections: ['problems'], min: 2 }] }, 'shares.0.min'],
    ['a day that is none', { ...minimal, source: { from: 'notice', pasted: '昨天' } }, 'source.pasted'],
    ['an open question', { ...minimal, asks: [{ id: 'voice', question: '个人还是班子？' }] }, 'asks.0'],
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

  test('of version 1 is brought to version 2 and says the same', () => {
    const parsed = parseTemplate(minimal);
    expect(parsed).toEqual(parseTemplate({ ...minimal, version: 2 }));
    expect(parsed).toMatchObject({ ok: true, template: { version: 2 } });
  });

  test('keeps what a notice brings', () => {
    const grown = {
      ...minimal,
      version: 2,
      audience: '党员干部',
      dimensions: [{ id: 'd1', name: '学习提升', note: '重点看是否学用脱节' }],
      shares: [{ sections: ['problems'], min: 0.5 }],
      source: { from: 'notice', title: '某通知', number: '某字〔2030〕1号', pasted: '2030-01-31' },
    };
    expect(parseTemplate(grown)).toMatchObject({ ok: true, template: grown });
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
