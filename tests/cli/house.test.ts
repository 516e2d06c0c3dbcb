import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtinTemplates } from '../../src/core/template/builtin';
import { houseLayout, houseSettings, houseStandard } from '../../src/cli/house';
import { settingsOption, standardOption } from '../../src/cli/options';
import { profileById } from '../../src/core/layout/profile/builtin';
import { parseHouse, type House } from '../../src/road/house/parse';

const [one, other] = builtinTemplates;
const ours = { ...one!, id: 'our-own' };
const houseOf = (json: object): House => {
  const parsed = parseHouse({ version: 1, ...json });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.house;
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gangju-house-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, json: object): string => {
  const at = path.join(folder, name);
  writeFileSync(at, JSON.stringify(json));
  return at;
};

test('without other options the house’s template, settings and layout hold', async () => {
  const at = file('house.json', {
    version: 1,
    template: 'our-own',
    templates: [ours],
    rules: { 'few-points': 'off' },
    layout: 'grid',
  });
  expect((await standardOption(undefined, at)).template).toBe('our-own');
  expect((await settingsOption(undefined, at))?.rules).toEqual({ 'few-points': 'off' });
  expect(houseLayout(houseOf({ layout: 'grid' }), undefined)?.id).toBe('grid');
});

test('an option may ask for another, a built-in one or the house’s', async () => {
  const at = file('house.json', { version: 1, template: 'our-own', templates: [ours] });
  expect((await standardOption(other!.id, at)).template).toBe(other!.id);
  expect((await standardOption('our-own', at)).own[0]?.id).toBe('our-own');
});

test('what is locked is not asked for otherwise', async () => {
  const at = file('house.json', { version: 1, template: 'our-own', templates: [ours], locked: ['template'] });
  await expect(standardOption(other!.id, at)).rejects.toMatchObject({ code: 'locked' });
  const house = houseOf({ layout: 'grid', locked: ['layout'] });
  expect(() => houseLayout(house, profileById('custom'))).toThrow('locked');
  expect(houseStandard(house, null)).toEqual({ template: 'auto', own: [] });
});

test('a settings file goes over the house’s, and under what is locked', () => {
  const house = houseOf({ rules: { 'few-points': 'error', length: 'off' }, locked: ['rules.few-points'] });
  expect(houseSettings(house, { rules: { 'few-points': 'off', length: 'info' } }).rules).toEqual({
    'few-points': 'error',
    length: 'info',
  });
});

test('a profile that is wrong is refused with the places', async () => {
  const at = file('bad.json', { version: 1, rules: { nobody: 'off' } });
  await expect(standardOption(undefined, at)).rejects.toMatchObject({
    code: 'bad-house',
    issues: [{ path: 'rules.nobody' }],
  });
});
