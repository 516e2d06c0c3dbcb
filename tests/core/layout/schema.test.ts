import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { layoutProfileSchema } from '../../../src/core/layout/profile/schema';

const FILE = join(__dirname, '../../../docs/layout-profile.schema.json');

/** What docs/layout-profile.schema.json has to hold. White space around names is trimmed on reading, which JSON Schema cannot say. */
function published(): string {
  const schema = toJsonSchema(layoutProfileSchema, { typeMode: 'input', ignoreActions: ['trim'] });
  return `${JSON.stringify({ title: 'Gangju layout profile', ...schema }, null, 2)}\n`;
}

/* `UPDATE_SCHEMAS=1 npx jest tests/core/layout/schema` writes the file anew. */
if (process.env.UPDATE_SCHEMAS) writeFileSync(FILE, published());

test('docs/layout-profile.schema.json is the schema in the code', () => {
  expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(published());
});

test('the published schema is strict', () => {
  expect(JSON.parse(published())).toMatchObject({ type: 'object', additionalProperties: false });
});
