import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { fixRules } from '../../../src/cli/fix-rules';
import { defaultSettings } from '../../../src/core/checks/default-settings';
import { rules } from '../../../src/core/checks/registry';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { HostError } from '../../../src/hosts/host';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { complete } from '../../../src/road/complete';
import { readPaper, sameStandard, type Standard } from '../../../src/road/read-paper';
import { LISTED, listedPaper, NEVER_ANEW } from './support/listed-papers';
import { officePapers } from './support/office-paper';
import { office, officeTexts } from './support/office';

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly standard: Standard;
}

const USUAL = '2023-theme-education';
const ALL = rules.map(({ id }) => id);
const standard = (template: string): Standard => ({ template, own: [] });

/** Examples, papers in every dress, and cases that lie beside the project on some machines. */
function givenFiles(): Given[] {
  const beside = ['../shared/cases', '../../shared/cases'].find((folder) => existsSync(folder));
  const folders = ['examples', ...(beside === undefined ? [] : [`${beside}/word`, `${beside}/wild`])];
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((name) => name.endsWith('.docx'))
    .map((name) => ({ name, bytes: readFileSync(name), standard: standard(USUAL) }));
  const made = fc
    .sample(officePapers, { numRuns: Math.max(10, 30 - files.length), seed: 11 })
    .map(({ template, bytes }, i) => ({
      name: `paper ${i}`,
      bytes,
      standard: standard(template.id),
    }));
  return [...files, ...made];
}

/** The file with its outline, then with what can be corrected; as it was where it is closed. */
async function changed({ bytes, standard: held }: Given): Promise<Uint8Array> {
  try {
    const host = openDocx(bytes);
    await complete(host, held, { wishes: defaultWishes });
    await fixRules(ALL, host, sameStandard(await readPaper(host, held)), defaultSettings);
    return host.save();
  } catch (error) {
    if (error instanceof HostError) return bytes;
    throw error;
  }
}

const NUMERAL = /[一二三四五六七八九十百\d]/u;
const letters = (lines: readonly string[]) =>
  [...lines.join('')].filter((c) => /[\p{L}\p{M}\p{So}]/u.test(c) && !NUMERAL.test(c));

/** Where the one stops being part of the other, in a few words; `''` where it is all there. */
function missing(short: readonly string[], long: readonly string[]): string {
  let at = 0;
  for (const c of long) if (c === short[at]) at++;
  return short.slice(at, at + 20).join('');
}

/** Numbers that a reader sees again among the same siblings. */
function twice(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const number =
      /^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+部分|（[一二三四五六七八九十]+）|\d(?:\.\d)?)/u.exec(
        line,
      )?.[0];
    if (number === undefined) return false;
    const again = seen.has(number);
    if (!/^（/u.test(number)) for (const one of seen) if (one.startsWith('（')) seen.delete(one);
    seen.add(number);
    return again;
  });
}

const ours = (bytes: Uint8Array) =>
  readDocx(bytes).paragraphs.map(({ number, text }) => number + text.replaceAll('\u000B', '\n'));
/** What stands between a number and its text is a matter of looks. */
const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/[ \t]/gu, ''));

(office ? describe : describe.skip)('LibreOffice as a second reader', () => {
  it('finds every letter of some thirty files again behind outline and corrections, and opens them all', async () => {
    const given = givenFiles();
    expect(given.length).toBeGreaterThanOrEqual(30);
    const after = await Promise.all(given.map(changed));
    expect(after.filter((bytes, i) => bytes !== given[i]!.bytes).length).toBeGreaterThan(given.length / 2);
    const texts = await officeTexts([...given.map(({ bytes }) => bytes), ...after]);
    given.forEach(({ name }, i) => {
      expect([name, missing(letters(texts[i]!), letters(texts[i + given.length]!))]).toEqual([name, '']);
    });
  });

  it('shows the numbers that we count with, for every form of list, before and after', async () => {
    // LibreOffice begins every level anew, whatever `w:lvlRestart` says.
    const given = LISTED.filter((form) => form !== NEVER_ANEW).map((form): Given => ({
      name: form,
      bytes: listedPaper(form),
      standard: standard(USUAL),
    }));
    const after = await Promise.all(given.map(changed));
    const files = [...given.map(({ bytes }) => bytes), ...after];
    const texts = await officeTexts(files);
    const differ = files.flatMap((bytes, i) => {
      const [theirs, read] = [plain(texts[i]!), plain(ours(bytes))];
      return read.flatMap((line, at) =>
        line === theirs[at] ? [] : [`${given[i % given.length]!.name}: ${theirs[at] ?? ''} for ${line}`],
      );
    });
    expect(differ).toEqual([]);
    after.forEach((_, i) => {
      expect([given[i]!.name, twice(texts[i + given.length]!)]).toEqual([given[i]!.name, []]);
    });
  });
});
