import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/*
 * An own rule and not import-x/no-cycle, which passes over imports of types: two files that name each
 * other's types cannot be understood apart either. It reads import lines only, so it is quick.
 */
const IMPORT = /^\s*(?:import|export)\b[^'"]*?\bfrom\s*'(\.[^']*)'/gm;
const ENDINGS = ['.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Files that each file imports, kept as long as the file is not changed. */
const known = new Map();

function importsOf(file) {
  const { mtimeMs } = statSync(file);
  const kept = known.get(file);
  if (kept?.mtimeMs === mtimeMs) return kept.imports;
  const imports = [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, source]) => {
    const base = path.resolve(path.dirname(file), source);
    return ENDINGS.map((ending) => base + ending).find((one) => existsSync(one)) ?? [];
  });
  known.set(file, { mtimeMs, imports });
  return imports;
}

/** The way from one file back to another, both included, or null. */
function wayBack(from, to) {
  const came = new Map([[from, null]]);
  const queue = [from];
  for (const file of queue) {
    if (file === to) {
      const way = [];
      for (let at = file; at !== null; at = came.get(at)) way.unshift(at);
      return way;
    }
    for (const next of importsOf(file)) {
      if (came.has(next)) continue;
      came.set(next, file);
      queue.push(next);
    }
  }
  return null;
}

/** Forbids files that import each other, by whatever way round, types included. */
export const circles = {
  meta: {
    type: 'problem',
    docs: { description: 'no file imports itself by way of others' },
    schema: [],
    messages: { circle: 'Import circle: {{way}}.' },
  },
  create(context) {
    const look = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const base = path.resolve(path.dirname(context.filename), source);
      const target = ENDINGS.map((ending) => base + ending).find((one) => existsSync(one));
      const way = target === undefined ? null : wayBack(target, context.filename);
      if (way === null) return;
      const names = [context.filename, ...way].map((file) => path.relative(context.cwd, file));
      context.report({ node, messageId: 'circle', data: { way: names.join(' → ') } });
    };
    return { ImportDeclaration: look, ExportNamedDeclaration: look, ExportAllDeclaration: look };
  },
};
