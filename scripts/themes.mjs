import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';

/*
 * Writes src/taskpane/theme.css from Fluent's own light, dark and high-contrast themes: as a stylesheet they cost the
 * first script nothing (10 KB otherwise). Run it after an update of Fluent; a test compares the two.
 */

const require = createRequire(import.meta.url);
const { teamsHighContrastTheme, webDarkTheme, webLightTheme } = require('@fluentui/react-components');

/** Chinese systems' most readable faces after Word's own. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

/** The stylesheet's text: every token for light, those that differ for dark and high contrast. */
export function themeStylesheet() {
  const light = { ...webLightTheme, fontFamilyBase: FONTS };
  const rules = (tokens) => Object.entries(tokens).map(([name, value]) => `  --${name}: ${value};`);
  const unlike = (theme) =>
    Object.fromEntries(
      Object.entries(theme).filter(([name, value]) => name !== 'fontFamilyBase' && light[name] !== value),
    );
  return [
    '/* Written by scripts/themes.mjs from Fluent UI; do not edit. */',
    ':root {',
    ...rules(light),
    '}',
    '',
    ":root[data-shade='dark'] {",
    ...rules(unlike(webDarkTheme)),
    '}',
    '',
    ":root[data-shade='contrast'] {",
    ...rules(unlike(teamsHighContrastTheme)),
    '}',
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('themes.mjs'))
  writeFileSync(inRoot('src/taskpane/theme.css'), themeStylesheet());
