import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  mergePhrases,
  nearFirst,
  ownPhrasesSchema,
  parsePhrases,
  phrasesFromLines,
  tidy,
  writePhrases,
} from '../../../src/core/phrasing/own-phrases';
import { allPhrases, phrasesFor, searchPhrases } from '../../../src/core/phrasing/catalogue';
import { theTemplate } from './support';

describe('own phrases', () => {
  test('a file comes back as it was written', () => {
    const phrases = [{ text: '学得浅。', dimension: 'theory' }, { text: '记得少。' }];
    expect(parsePhrases(writePhrases(phrases))).toEqual({ ok: true, phrases });
    expect(parsePhrases(`\uFEFF${writePhrases(phrases)}`)).toMatchObject({ ok: true });
  });

  test.each([
    ['no JSON', 'JSON'],
    ['{"version":2,"phrases":[]}', 'version'],
    ['{"version":1,"phrases":[{"text":""}]}', 'phrases.0.text'],
    ['{"version":1,"phrases":[{"text":"a","more":1}]}', 'phrases.0.more'],
    ['[]', 'version'],
  ])('%s is refused with place and reason', (json, reason) => {
    const result = parsePhrases(json);
    expect(result.ok ? '' : result.reason).toContain(reason);
  });

  test('duplicates are merged, blanks aside; what is known stays', () => {
    expect(
      mergePhrases(
        [{ text: '学得浅。', dimension: 'theory' }],
        [{ text: ' 学得 浅。', dimension: 'style' }, { text: '记得少。' }, { text: '记得少。' }],
      ),
    ).toEqual({
      phrases: [{ text: '学得浅。', dimension: 'theory' }, { text: '记得少。' }],
      added: 1,
      merged: 2,
    });
  });

  test('a phrase stands on one line; only Latin words need a blank for a break', () => {
    expect(tidy(' 甲\r\n乙\u000B丙\t')).toBe('甲乙丙');
    expect(tidy('Word\u000Badd-in')).toBe('Word add-in');
  });

  test('lines become phrases; what is known of one stays', () => {
    const known = [{ text: '学得浅。', dimension: 'theory' }];
    expect(phrasesFromLines('记得少。\n\n 学得浅。\n记得少。', known)).toEqual([
      { text: '记得少。' },
      { text: '学得浅。', dimension: 'theory' },
    ]);
  });

  test('those kept for the dimension at the cursor come first', () => {
    const list = [{ text: '甲' }, { text: '乙', dimension: 'style' }];
    expect(nearFirst(list, 'style').map(({ text }) => text)).toEqual(['乙', '甲']);
    expect(nearFirst(list, null)).toEqual(list);
  });

  test('docs/phrases.schema.json is the schema (UPDATE_DOCS=1 writes it)', () => {
    const file = join(__dirname, '../../../docs/phrases.schema.json');
    const schema = {
      title: 'Gangju phrases',
      ...toJsonSchema(ownPhrasesSchema, { errorMode: 'ignore', typeMode: 'input' }),
    };
    if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  });
});

describe('the catalogue', () => {
  test('nothing twice', () => {
    const texts = allPhrases(false).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('the dimension and the section at the cursor come first', () => {
    const [first] = phrasesFor(theTemplate(), 'style', 'problems', false);
    expect(first).toMatchObject({ topic: 'style', kind: 'headline' });
    expect(phrasesFor(theTemplate(), 'integrity', 'causes', false)[0]).toMatchObject({
      topic: 'integrity',
      kind: 'cause',
    });
    expect(phrasesFor(theTemplate(), null, null, false)[0]).toMatchObject({ kind: 'transition' });
    expect(phrasesFor(theTemplate('2024-four-lead'), 'discipline', 'problems', false)[0]).toMatchObject({
      topic: 'politics',
    });
  });

  test('a search wants every word, of the text or the topic', () => {
    const all = allPhrases(false);
    const found = searchPhrases(all, ' 调研  作风 ');
    expect(found.length).toBeGreaterThan(0);
    for (const { text, topic } of found) {
      expect(text).toContain('调研');
      expect(topic === 'style' || text.includes('作风')).toBe(true);
    }
    expect(searchPhrases(all, '')).toHaveLength(all.length);
    expect(searchPhrases(all, '查无此词')).toEqual([]);
  });
});
