'use strict';

const path = require('node:path');

/**
 * The preview's editor writes Chinese automatic numbers as digits and lets a line begin with a comma, and has no
 * setting for either. This webpack loader hands both questions to code of ours. tests/preview/chinese-editor.test.ts
 * fails when a new version of the editor no longer has these two places.
 */
const AMENDMENTS = [
  {
    name: 'numbers',
    // function K(n, format) { if (n <= 0) return ''; switch (format) { … default: return String(n) } }
    place:
      /(function \w+\((\w+),(\w+)\)\{if\(\2<=0\)return\s?"";switch\(\3\)\{case "upperRoman":[^{}]*default:return )String\(\2\)(\}\})/,
    ours: '$1gangjuFormatNumber($2,$3)$4',
    imports: ['listNumber as gangjuFormatNumber', 'src/preview/word/list-string.ts'],
  },
  {
    name: 'lines',
    // function B(text) { let breaks = []; for (…) (c === ' ' || c === '-' || c === '\t') && breaks.push(i + 1); return breaks }
    place:
      /(function \w+\((\w+)\)\{)let (\w+)=\[\];for\(let (\w+)=0;\4<\2\.length;\4\+\+\)\{let (\w+)=\2\[\4\];\(\5===" "\|\|\5==="-"\|\|\5==="(?:\\t|\t)"\)&&\3\.push\(\4\+1\);?\}return \3\}/,
    ours: '$1return gangjuLineBreaks($2)}',
    imports: ['lineBreaks as gangjuLineBreaks', 'src/preview/editor/line-breaks.ts'],
  },
];

/**
 * @param {string} source a module of the editor
 * @returns {{ source: string, amended: string[] }} the names of what was found in it
 */
function amend(source) {
  const amended = [];
  for (const { name, place, ours, imports } of AMENDMENTS) {
    if (!place.test(source)) continue;
    const [names, file] = imports;
    const from = JSON.stringify(path.join(__dirname, '../..', file));
    source = `import { ${names} } from ${from};\n${source.replace(place, ours)}`;
    amended.push(name);
  }
  return { source, amended };
}

module.exports = (source) => amend(source).source;
module.exports.amend = amend;
module.exports.names = AMENDMENTS.map(({ name }) => name);
module.exports.imports = AMENDMENTS.map(({ imports: [name, file] }) => [name.split(' as ')[0], file]);
