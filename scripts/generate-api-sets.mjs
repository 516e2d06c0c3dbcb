// Writes src/preview/word/api-sets.json: which requirement set each member of the Word API belongs to,
// read from the `[Api set: …]` remarks of @types/office-js. Run it again when that package is updated.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const source = require.resolve('@types/office-js/index.d.ts');
const target = new URL('../src/preview/word/api-sets.json', import.meta.url);

const file = ts.createSourceFile('index.d.ts', readFileSync(source, 'utf8'), ts.ScriptTarget.ES2022);
const text = file.getFullText();

/** The last `[Api set: NAME x.y]` in the comment before a node, e.g. `WordApi 1.3`. */
function apiSetOf(node) {
  const comment = text.slice(node.getFullStart(), node.getStart(file));
  return [...comment.matchAll(/\[Api set: (Word\w+) (\d+\.\d+)/g)].map((m) => `${m[1]} ${m[2]}`).pop();
}

const earlier = (a, b) => {
  const [nameA, versionA] = a.split(' ');
  const [nameB, versionB] = b.split(' ');
  if (nameA !== nameB) return nameA === 'WordApi' ? a : b;
  return Number(versionA.split('.')[1]) <= Number(versionB.split('.')[1]) ? a : b;
};

const table = {};
for (const statement of file.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Word') continue;
  for (const declaration of statement.body.statements) {
    if (!ts.isClassDeclaration(declaration)) continue;
    const ofClass = apiSetOf(declaration);
    const members = {};
    for (const member of declaration.members) {
      if (!member.name || !ts.isIdentifier(member.name)) continue;
      const name = member.name.text;
      if (['load', 'toJSON', 'set', 'context', 'track', 'untrack', 'isNullObject'].includes(name)) continue;
      const set = apiSetOf(member) ?? ofClass;
      // Overloads of one name may belong to different sets: the member exists since the earliest.
      if (set) members[name] = members[name] ? earlier(members[name], set) : set;
    }
    if (Object.keys(members).length > 0) table[declaration.name.text] = members;
  }
}

// One class a line: small diffs when the package moves.
const lines = Object.entries(table).map(
  ([name, members]) => `  ${JSON.stringify(name)}: ${JSON.stringify(members)}`,
);
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} classes`);
