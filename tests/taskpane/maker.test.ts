import { builtinTemplates } from '../../src/core/template/builtin';
import { parseTemplate } from '../../src/core/template/parse';
import {
  emptyRow,
  levelOf,
  moved,
  PARTS,
  draftRows,
  withLevel,
  withRows,
} from '../../src/taskpane/maker/edit';
import { toEdit, withAnswer } from '../../src/taskpane/maker/start';

const [template] = builtinTemplates as [(typeof builtinTemplates)[number]];

test('rows that are not touched leave the template as it was', () => {
  expect(withRows(template, draftRows(template))).toEqual(template);
});

test('rows move, and stay in sight of the end', () => {
  const rows = draftRows(template);
  expect(
    moved(rows, 0, 2)
      .map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(['政治素质', '能力本领', '理论学习']);
  expect(moved(rows, 0, -1)).toBe(rows);
  expect(moved(rows, 0, rows.length)).toBe(rows);
});

test('a renamed, an added and an empty row', () => {
  const [first, ...others] = draftRows(template);
  const rows = [...others, { ...first!, name: '学习提升', aliases: '学习、提升学习' }, emptyRow()];
  const { dimensions } = withRows(template, rows);
  expect(dimensions.map(({ name }) => name)).toEqual([...others.map(({ name }) => name), '学习提升']);
  expect(dimensions[5]?.aliases).toEqual(['学习', '提升学习']);
  expect(new Set(dimensions.map(({ id }) => id)).size).toBe(6);
  expect(dimensions[0]?.id).toBe('politics');
});

test.each(builtinTemplates.map((one) => [one.id, one] as const))(
  'every part at every level fits the schema: %s',
  (_, one) => {
    for (const part of PARTS)
      for (const level of ['error', 'warning', 'off'] as const) {
        const changed = withLevel(one, part, level);
        expect(parseTemplate(structuredClone(changed))).toMatchObject({ ok: true });
        expect(levelOf(changed, part)).toBe(level);
        expect(changed.sections.some(({ id }) => id === 'problems')).toBe(true);
      }
  },
);

test('a part that was not there comes where it belongs', () => {
  const without = withLevel(template, 'cases', 'off');
  expect(withLevel(without, 'cases', 'error').sections.map(({ id }) => id)).toEqual([
    'problems',
    'cases',
    'causes',
    'measures',
  ]);
});

test('a built-in template is changed as a copy, one’s own in place', () => {
  const copy = toEdit(template, []);
  expect(copy).toMatchObject({ id: '2023-theme-education-own', source: { from: 'builtin' } });
  expect(parseTemplate(structuredClone(copy))).toMatchObject({ ok: true });
  expect(toEdit(template, [copy]).id).toBe('2023-theme-education-own2');
  expect(toEdit(copy, [copy])).toBe(copy);
});

test('an answer changes what it is about and leaves what was typed', () => {
  const edited = { ...template, title: '改过的名称' };
  const after = { ...template, voice: 'team' as const };
  expect(withAnswer(edited, template, after)).toEqual({ ...template, title: '改过的名称', voice: 'team' });
});
