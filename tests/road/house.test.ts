import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { builtinTemplates } from '../../src/core/template/builtin';
import { houseFileOf, ownPart, settled, withHouse } from '../../src/road/house/layer';
import { houseSchema } from '../../src/road/house/schema';
import {
  isLocked,
  MOST_CHARACTERS,
  parseHouse,
  parseHouseText,
  type House,
} from '../../src/road/house/parse';
import { defaultPanelSettings } from '../../src/taskpane/settings/defaults';
import type { PanelSettings } from '../../src/taskpane/settings/schema';

const [first] = builtinTemplates;
const own = { ...first!, id: 'our-own', title: '本单位模板' };

const houseOf = (json: object): House => {
  const parsed = parseHouse({ version: 1, ...json });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.house;
};
const places = (json: unknown): string[] => {
  const parsed = parseHouse(json);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
};
/** Somebody who has chosen nothing but this. */
const someone = (change: Partial<PanelSettings> = {}): [PanelSettings, Partial<PanelSettings>] => [
  { ...defaultPanelSettings, ...change },
  change,
];

describe('a profile that is right', () => {
  test('may say nothing', () => {
    expect(houseOf({})).toMatchObject({ name: '', ask: '', templates: [], rules: {}, locked: [] });
  });

  test('sets everything that a house sets', () => {
    const house = houseOf({
      name: '某单位',
      ask: '办公室',
      template: 'our-own',
      templates: [own],
      rules: { 'few-points': 'error' },
      thresholds: {},
      phrases: [{ text: '一句话' }],
      layout: { extends: 'custom', pitch: 30 },
      live: false,
      wishes: { scaffoldPoints: 2 },
      fonts: { body: '仿宋' },
      locked: ['template', 'rules.few-points', 'layout'],
    });
    expect(house.layout?.pitch).toBe(30);
    expect(house.templates.map(({ id }) => id)).toEqual(['our-own']);
    expect(
      ['template', 'rules.few-points', 'rules', 'rules.few', 'fonts'].map((at) => isLocked(house, at)),
    ).toEqual([true, true, false, false, false]);
  });

  test('a byte order mark in front is no mistake', () => {
    expect(parseHouseText('\uFEFF{"version":1}').ok).toBe(true);
  });
});

describe('a profile that is wrong is told with the place', () => {
  test.each([
    ['no version', {}, ['version']],
    ['a name nobody knows', { version: 1, rulez: {} }, ['rulez']],
    ['a rule nobody knows', { version: 1, rules: { 'no-such': 'error' } }, ['rules.no-such']],
    ['a severity', { version: 1, rules: { 'few-points': 'loud' } }, ['rules.few-points']],
    ['a template that is nowhere', { version: 1, template: 'nowhere' }, ['template']],
    ['a phrase', { version: 1, phrases: [{ text: '好' }, { text: '' }] }, ['phrases.1.text']],
    ['a layout', { version: 1, layout: 'nowhere' }, ['layout']],
    ['a figure of a layout', { version: 1, layout: { extends: 'custom', pitch: 'x' } }, ['layout.pitch']],
    ['a lock on nothing', { version: 1, locked: ['template'] }, ['locked.0']],
    ['a list', [], ['version']],
    ['a word', 'x', ['']],
    ['null', null, ['']],
  ])('%s', (_name, json, at) => {
    expect(places(json)).toEqual(expect.arrayContaining(at));
  });

  test('a template in it', () => {
    expect(places({ version: 1, templates: [own, { ...own, id: 'B!' }] })).toEqual(['templates.1.id']);
  });

  test('text that is no JSON, by line and column', () => {
    const parsed = parseHouseText('{\n  "version": 1,\n  oops\n}');
    expect(parsed.ok ? [] : parsed.issues[0]!.path).toMatch(/^3:3$/u);
  });
});

describe('a profile that means harm', () => {
  test.each([
    '{"version":1,"__proto__":{"live":false}}',
    '{"version":1,"rules":{"__proto__":{"few-points":"off"}}}',
  ])('%s', (text) => {
    const parsed = parseHouseText(text);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path).join()).toContain('__proto__');
    expect(({} as { live?: boolean }).live).toBeUndefined();
  });

  test('is not opened where it is huge', () => {
    expect(parseHouseText(`{"version":1,"name":"${'字'.repeat(MOST_CHARACTERS)}"}`)).toMatchObject({
      ok: false,
    });
  });

  test('is not followed into depths that nothing needs', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    expect(parseHouseText(`{"version":1,"layout":${deep}}`)).toMatchObject({ ok: false });
  });
});

describe('what holds for somebody in the house', () => {
  const house = houseOf({
    template: 'our-own',
    templates: [own],
    rules: { 'few-points': 'error', 'many-points': 'off' },
    phrases: [{ text: '本单位的话' }],
    live: false,
    wishes: { items: false },
    fonts: { body: '仿宋', title: '小标宋' },
    locked: ['rules.few-points', 'fonts'],
  });

  test('is the house’s where they have chosen nothing', () => {
    expect(withHouse(house, ...someone())).toMatchObject({
      template: 'our-own',
      live: false,
      check: { rules: { 'few-points': 'error', 'many-points': 'off' } },
      wishes: { items: false },
      fonts: { body: '仿宋', title: '小标宋' },
      phrases: [{ text: '本单位的话' }],
    });
  });

  test('is their own where they have and nothing is locked', () => {
    const chosen: Partial<PanelSettings> = {
      template: 'auto',
      live: true,
      check: { rules: { 'few-points': 'off', 'many-points': 'info' }, thresholds: {} },
      fonts: { body: '楷体' },
    };
    expect(withHouse(house, ...someone(chosen))).toMatchObject({
      template: 'auto',
      live: true,
      check: { rules: { 'few-points': 'error', 'many-points': 'info' } },
      fonts: { body: '仿宋', title: '小标宋' },
    });
  });

  test('keeps of it only what is their own, so that the house may change its mind', () => {
    const now = withHouse(house, ...someone({ phrases: [{ text: '我的话' }] }));
    expect(ownPart(house, now)).toMatchObject({
      templates: [],
      check: { rules: {}, thresholds: {} },
      wishes: {},
      fonts: {},
      phrases: [{ text: '我的话' }],
    });
    expect(ownPart(house, now)).not.toHaveProperty('template');
    expect(ownPart(house, now)).not.toHaveProperty('live');
  });

  test('a change by hand leaves what is locked', () => {
    const now = withHouse(house, ...someone());
    const changed = {
      ...now,
      check: { ...now.check, rules: { 'few-points': 'off' as const } },
      fonts: { body: '楷体' },
    };
    const after = settled<PanelSettings>(house, changed);
    expect(after.check.rules).toEqual({ 'few-points': 'error', 'many-points': 'off' });
    expect(after.fonts).toEqual({ body: '仿宋', title: '小标宋' });
  });

  test('comes back as a file that is a profile again', () => {
    const now = withHouse(house, ...someone());
    const again = parseHouseText(houseFileOf(now, { name: '某单位', ask: '办公室', locked: ['template'] }));
    expect(again).toMatchObject({
      ok: true,
      house: {
        name: '某单位',
        ask: '办公室',
        template: 'our-own',
        rules: house.rules,
        live: false,
        locked: ['template'],
      },
    });
  });
});

const schemaFile = path.join(__dirname, '../../docs/house.schema.json');

test('docs/house.schema.json is the schema', () => {
  const schema = { title: 'Gangju house profile', ...toJsonSchema(houseSchema, { errorMode: 'ignore' }) };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env.UPDATE_DOCS) writeFileSync(schemaFile, text);
  expect(readFileSync(schemaFile, 'utf8')).toBe(text);
});

test('the example is a right one', () => {
  const parsed = parseHouseText(readFileSync(path.join(__dirname, '../../examples/house.json'), 'utf8'));
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
});
