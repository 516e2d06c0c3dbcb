'use strict';

const { Buffer } = require('node:buffer');
const { transform } = require('lightningcss');

/** The floor of panel and desk (webpack.config.js), as the compiler counts versions. */
const FLOOR = { chrome: 80 << 16 };
/** Chromium 80 to 83 know no distance between the items of a row: of the engines that we run in, they alone answer so. */
const NO_FLEX_GAP = '(not (appearance: none)) and (not (-webkit-hyphens: none))';
const FLEX = /display:\s*(?:inline-)?flex/;
const IMPORTS = /^(?:\s*@import[^;]+;)*\s*/;
/** Shorthands of two sides that are younger than their sides, and that the compiler leaves where a variable stands. */
const TWO_SIDES = /\b(padding|margin)-(inline|block):\s*([^;}]+)/g;
const GAP = /(?<![-\w])gap:\s*([^;}]+)/;

/** The values of a declaration; blanks inside brackets part nothing. */
const parts = (value) => {
  const found = [''];
  let depth = 0;
  for (const character of value.trim()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0 && /\s/.test(character)) found.push('');
    else found[found.length - 1] += character;
  }
  return found.filter((part) => part !== '');
};

const sides = (css) =>
  css.replace(TWO_SIDES, (_, name, axis, value) => {
    const [start, end = start] = parts(value);
    return `${name}-${axis}-start: ${start}; ${name}-${axis}-end: ${end}`;
  });

/**
 * Margins between the items of rows and columns for engines that leave the distance out. They stand in front of the
 * sheet, so that what an item says of its own margins holds.
 * @param {string} css compiled, one declaration a line
 */
function gaps(css) {
  const rules = [...css.matchAll(/(?:^|\n)([^\n@{}][^{}]*)\{([^{}]*)\}/g)]
    .filter(([, , body]) => FLEX.test(body) && GAP.test(body))
    .map(([, selectors, body]) => {
      const [row, column = row] = parts(GAP.exec(body)[1]);
      const upright = /flex-direction:\s*column/.test(body);
      const items = selectors.split(',').map((selector) => `${selector.trim()} > * + *`);
      return `${items.join(', ')} { ${upright ? `margin-top: ${row}` : `margin-left: ${column}`}; }`;
    });
  return rules.length === 0 ? '' : `@supports ${NO_FLEX_GAP} {\n${rules.join('\n')}\n}\n`;
}

/**
 * A webpack loader: a stylesheet as the floor reads it. Selectors and shorthands that are newer get an older twin.
 * @param {string} source
 */
module.exports = function floorCss(source) {
  const { code } = transform({
    filename: this.resourcePath,
    code: Buffer.from(sides(source)),
    targets: FLOOR,
  });
  const css = code.toString();
  const [imports] = IMPORTS.exec(css);
  return imports + gaps(css) + css.slice(imports.length);
};
