import { readFileSync } from 'node:fs';
import path from 'node:path';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/tokens';

const css = readFileSync(path.join(__dirname, '../../src/taskpane/theme.css'), 'utf8');

/** Tokens set in the rule after `selector`. */
function tokensOf(selector: string): Record<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...rule.matchAll(/--(\w+):\s*([^;]+);/gu)].map(([, name, value]) => [name ?? '', plain(value ?? '')]),
  );
}

/** Values as they mean, whatever the formatter did to white space, quotes, zeros and case. */
const plain = (value: string | number) =>
  String(value)
    .replace(/\s+/gu, '')
    .replace(/'/gu, '"')
    .replace(/(?<=[\s,(:])0\./gu, '.')
    .replace(/(\.\d*?)0+(?=[,)])/gu, '$1')
    .toLowerCase()
    .trim();

const { fontFamilyBase: _light, ...light } = webLightTheme;
const { fontFamilyBase: _dark, ...dark } = webDarkTheme;
const { fontFamilyBase: _contrast, ...contrast } = teamsHighContrastTheme;

// After an update of Fluent: node scripts/themes.mjs
test('theme.css is Fluent’s light theme, with our own faces and nothing more', () => {
  const { fontFamilyBase, ...tokens } = tokensOf(':root');
  expect(fontFamilyBase).toContain('microsoftyahei');
  expect(tokens).toEqual(
    Object.fromEntries(Object.entries(light).map(([name, value]) => [name, plain(value)])),
  );
});

test.each([
  ['dark', dark],
  ['contrast', contrast],
])('and its %s one', (shade, theme) => {
  const merged = { ...tokensOf(':root'), ...tokensOf(`:root[data-shade='${shade}']`) };
  expect(merged).toMatchObject(
    Object.fromEntries(Object.entries(theme).map(([name, value]) => [name, plain(value)])),
  );
});
