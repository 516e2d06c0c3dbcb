import { toJsonSchema } from '@valibot/to-json-schema';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../../src/core/checks/registry';
import { defaultSettings, parseSettings, settingsSchema } from '../../../src/core/checks/settings';
import { paper, run } from './support/run';

const schemaFile = path.join(__dirname, '../../../docs/settings.schema.json');

test('an empty settings file is the default', () => {
  expect(parseSettings({ version: 1 })).toEqual({ ok: true, settings: defaultSettings });
});

test('thresholds left out keep their default', () => {
  const parsed = parseSettings({ version: 1, thresholds: { 'many-points.over': 3 } });
  expect(parsed.ok && parsed.settings.thresholds).toEqual({
    ...defaultSettings.thresholds,
    'many-points.over': 3,
  });
});

test.each([
  [null, ''],
  [{}, 'version'],
  [{ version: 1, rules: { 'no-such-rule': 'off' } }, 'rules.no-such-rule'],
  [{ version: 1, rules: { placeholder: 'fatal' } }, 'rules.placeholder'],
  [{ version: 1, thresholds: { 'many-points.over': -1 } }, 'thresholds.many-points.over'],
  [{ version: 1, severity: {} }, 'severity'],
])('refuses %j, and says where', (json, place) => {
  const parsed = parseSettings(json);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) {
    expect(parsed.issues.map((issue) => issue.path)).toContain(place);
    expect(parsed.issues.every((issue) => issue.reason.length > 0)).toBe(true);
  }
});

test('severity and off come from the settings', () => {
  const text = paper({ sections: ['problems', 'causes', 'measures'] });
  const missing = (rule: string) => {
    const parsed = parseSettings({ version: 1, rules: { 'missing-section': rule } });
    if (!parsed.ok) throw new Error('settings refused');
    return run(text, undefined, parsed.settings).findings.filter(
      (finding) => finding.rule === 'missing-section',
    );
  };
  expect(missing('info').map((finding) => finding.severity)).toEqual(['info']);
  expect(missing('off')).toEqual([]);
});

test('ids are unique, and so are the names of thresholds', () => {
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** `UPDATE_DOCS=1 npx jest tests/core/checks` writes it anew. */
test('docs/settings.schema.json is the schema', () => {
  const schema = { title: 'Gangju check settings', ...toJsonSchema(settingsSchema) };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env['UPDATE_DOCS'] !== undefined || !existsSync(schemaFile)) writeFileSync(schemaFile, text);
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(text));
});
