import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings } from '../../src/core/checks/default-settings';
import { builtinTemplates } from '../../src/core/template/builtin';
import { chooseLanguage } from '../../src/strings';
import type { CheckWords } from '../../src/strings/check-words';

const folder = path.join(__dirname, '../../src/strings');
const areas = readdirSync(path.join(folder, 'zh-CN')).filter((name) => name.endsWith('.ts'));

/** Every word of an area as `path: kind`, so that a missing, added or differently shaped one shows. */
function shape(value: unknown, at = ''): string[] {
  if (typeof value === 'function') return [`${at}: words with ${value.length === 0 ? 'no ' : ''}blanks`];
  if (Array.isArray(value)) return [`${at}: list of ${value.length}`];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => shape(inner, `${at}/${name}`));
  return [`${at}: ${typeof value}`];
}

function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(words);
  return [];
}

const load = (language: string, area: string): Record<string, unknown> =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require(path.join(folder, language, area)) as Record<string, unknown>;

test('every built-in template has its name in English, and no other; in Chinese it is its title', () => {
  const namesIn = (language: string) =>
    Object.keys((load(language, 'templates.ts') as { templates: Record<string, string> }).templates).sort();
  expect(namesIn('en-US')).toEqual(builtinTemplates.map(({ id }) => id).sort());
  expect(namesIn('zh-CN')).toEqual([]);
});

test('both languages have the same areas', () => {
  expect(readdirSync(path.join(folder, 'en-US')).filter((name) => name.endsWith('.ts'))).toEqual(areas);
});

describe.each(areas)('%s', (area) => {
  test('says in English everything that it says in Chinese', () => {
    const strip = (lines: string[]) =>
      lines
        .filter((line) => !/^\/(?:templates|pages\/templateNames)\//u.test(line))
        .map((line) => line.replace(/: words.*/u, ': words'))
        .sort();
    expect(strip(shape(load('en-US', area)))).toEqual(strip(shape(load('zh-CN', area))));
  });

  test('leaves no word blank', () => {
    for (const language of ['zh-CN', 'en-US'])
      for (const word of words(load(language, area))) expect(word.trim()).not.toBe('');
  });
});

describe('thresholds', () => {
  test.each(['zh-CN', 'en-US'])('have words in %s, all of them and no others', (language) => {
    const { checks } = load(language, 'checks.ts') as { checks: CheckWords };
    expect(Object.keys(checks.thresholds).sort()).toEqual(Object.keys(defaultSettings.thresholds).sort());
  });
});

describe('the panel says nothing that nobody asks for', () => {
  const sources = path.join(__dirname, '../../src/taskpane');
  const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(path.join(sources, name), 'utf8'))
    .join('\n');
  /** Chosen by a code at run time: the errors of a host, what a host could not read, why something was not planned, and templates by their ids. */
  const byCode =
    /^\/(?:pages\/(?:problems|templateNames|stayed\/notPlanned)|panel\/notices\/degraded)\/[^/]+(?:\/|$)/u;

  test.each(['panel.ts', 'panel-pages.ts'])('%s', (area) => {
    const unused = shape(load('zh-CN', area))
      .map((line) => line.replace(/: .*/u, ''))
      .filter((at) => !byCode.test(at))
      .filter((at) => !new RegExp(`\\b${at.split('/').at(-1) ?? ''}\\b`, 'u').test(code));
    expect(unused).toEqual([]);
  });
});

describe('the language', () => {
  test.each([
    [['zh-CN'], 'zh-CN'],
    [['zh-TW'], 'zh-CN'],
    [['zh-Hans-CN'], 'zh-CN'],
    [['en-GB'], 'en-US'],
    [['fr-FR', 'zh-CN'], 'en-US'],
    [[null, undefined, '', 'en-US'], 'en-US'],
    [[], 'zh-CN'],
    [['zhx'], 'en-US'],
  ])('for %j is %s', (tags, language) => {
    expect(chooseLanguage(...tags)).toBe(language);
  });
});
