import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inApp } from '../../src/strings/in-app';
import { loadWords } from '../../src/taskpane/words';

describe('words that name the application around the panel', () => {
  test('are filled wherever they stand', () => {
    const words = {
      plain: 'Open {app}, {app}!',
      list: ['{app}', 'x'],
      group: { says: (p: { count: number }) => `{app} × ${p.count}` },
      several: () => ['{app}'],
      number: 1,
    };
    const filled = inApp(words, 'Writer');
    expect([
      filled.plain,
      filled.list,
      filled.group.says({ count: 2 }),
      filled.several(),
      filled.number,
    ]).toEqual(['Open Writer, Writer!', ['Writer', 'x'], 'Writer × 2', ['Writer'], 1]);
  });

  test.each(['zh-CN', 'en-US'] as const)('leave no blank in %s', async (language) => {
    const { panel } = await loadWords(language);
    expect(JSON.stringify(panel)).not.toContain('{app}');
    expect(panel.boot.loading).toContain('Word');
  });

  test('name Word themselves only where a kind of file is meant', () => {
    const folder = path.join(__dirname, '../../src/strings');
    for (const language of readdirSync(folder).filter((name) => /^[a-z]{2}-[A-Z]{2}$/u.test(name)))
      for (const area of ['panel', 'panel-pages', 'phrasing', 'maker']) {
        const words = readFileSync(path.join(folder, language, `${area}.ts`), 'utf8')
          .split('\n')
          .filter((line) => !/^\s*(?:\/?\*|\/\/)|Word (?:document|文档)/u.test(line));
        expect(words.filter((line) => /\bWord\b/u.test(line))).toEqual([]);
      }
  });
});

test('no view reaches into the folder of one host', () => {
  const sources = path.join(__dirname, '../../src/taskpane');
  const reaching = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && name !== 'index.tsx')
    .filter((name) => readFileSync(path.join(sources, name), 'utf8').includes('hosts/word'));
  expect(reaching).toEqual([]);
});
