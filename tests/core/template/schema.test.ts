import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';

import { builtinTemplates } from '../../../src/core/template/builtin';
import { templateSchema } from '../../../src/core/template/schema';

const FILE = join(__dirname, '../../../docs/template.schema.json');

/** What docs/template.schema.json has to hold. White space around names is trimmed on reading, which JSON Schema cannot say. */
function published(): string {
  const schema = toJsonSchema(templateSchema, { typeMode: 'input', ignoreActions: ['trim'] });
  return `${JSON.stringify({ title: 'Gangju template', ...schema }, null, 2)}\n`;
}

/* `UPDATE_SCHEMAS=1 npx jest tests/core/template/schema` writes the file anew. */
if (process.env.UPDATE_SCHEMAS) writeFileSync(FILE, published());

test('docs/template.schema.json is the schema in the code', () => {
  expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(published());
});

test('the published schema is strict', () => {
  expect(JSON.parse(published())).toMatchObject({ type: 'object', additionalProperties: false });
});

test.each(builtinTemplates.map((template) => [template.id, template] as const))(
  'the built-in %s fits the schema and writes every default out',
  (_id, template) => {
    expect(v.parse(templateSchema, template)).toEqual(template);
  },
);
