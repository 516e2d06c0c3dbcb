import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { probeWord, type ProbeRecord } from '../../../src/hosts/word/probe';
import { deviationNames } from '../../../src/preview/word/deviations';
import { nextWord } from './real-office';

/** Word's own search being open is no way of Word's but of the moment. */
const asked = deviationNames.filter((name) => name !== 'search-dialog-open');

const answers = async (faults: readonly string[]) => {
  await nextWord([''], { set: 'latest', faults });
  return (await probeWord()).deviations;
};

it('asks about every open decision', async () => {
  const usual = await answers([]);
  expect(Object.keys(usual).sort()).toEqual([...asked].sort());
  expect(Object.values(usual)).toEqual(asked.map(() => false));
});

it.each(asked.map((name) => [name]))('tells %s, and nothing else with it', async (name) => {
  const found = Object.entries(await answers([name])).filter(([, value]) => value !== false);
  expect(found).toEqual([[name, true]]);
});

it('writes nothing into a document that is not empty', async () => {
  const word = await nextWord(['一、存在的问题'], { set: '1.3' });
  await expect(probeWord()).rejects.toMatchObject({ code: 'document-changed' });
  expect(word.lines()).toEqual(['一、存在的问题']);
});

it('leaves unsaid what it cannot tell', async () => {
  await nextWord([''], { set: '1.3' });
  expect((await probeWord()).deviations['sets-absent']).toBeNull();
});

const folder = join(process.cwd(), 'tests/word-records');
const records = readdirSync(folder).filter(
  (file) => file.endsWith('.json') && !file.endsWith('.schema.json'),
);
if (records.length > 0)
  it.each(records)('the stand-in does what was recorded in %s', async (file) => {
    const { deviations } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ProbeRecord;
    const on = Object.keys(deviations).filter((name) => deviations[name] === true);
    const got = await answers(on);
    for (const [name, value] of Object.entries(deviations))
      if (value !== null) expect([name, got[name]]).toEqual([name, value]);
  });
