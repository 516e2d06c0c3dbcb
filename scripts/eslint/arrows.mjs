import path from 'node:path';

import { circles } from './circles.mjs';
import { floors } from './floors.mjs';

/**
 * Which of our folders each folder under src/ may import, and which packages. `'*'` is any package.
 * The arrows point one way: taskpane, desk, commands, cli → road → hosts → core; preview knows the wire, not the panel.
 */
const ARROWS = {
  // What old engines lack: in front of everything, knows nothing.
  shims: { folders: ['shims'], packages: [] },
  core: { folders: ['core'], packages: ['valibot'] },
  hosts: { folders: ['hosts', 'core'], packages: ['fflate', 'saxes'] },
  // The one way through knows what every host can do, and no host.
  road: { folders: ['road', 'core'], files: ['hosts/host'], packages: ['valibot'] },
  // What a reviewer gets to see and to take along, the same for desk, panel and command line.
  review: { folders: ['review', 'road', 'core', 'strings'], packages: ['diff'] },
  // Words may name the shapes that they speak of, and nothing that runs.
  strings: { folders: ['strings'], types: ['core', 'hosts', 'road'], packages: [] },
  taskpane: {
    folders: ['taskpane', 'shims', 'review', 'road', 'hosts', 'core', 'strings'],
    outside: ['CHANGELOG.md'],
    packages: ['*'],
  },
  // One paper without Word is the panel itself, around a file.
  desk: { folders: ['desk', 'taskpane', 'review', 'road', 'hosts', 'core', 'strings'], packages: ['*'] },
  commands: { folders: ['commands', 'road', 'hosts', 'core', 'strings'], packages: ['*'] },
  // The page that makes a site, by the very rules of the build.
  setup: {
    folders: ['setup', 'road', 'core', 'strings'],
    outside: ['scripts/webpack/settings', 'scripts/webpack/site'],
    packages: ['fflate'],
  },
  cli: { folders: ['cli', 'review', 'road', 'hosts', 'core', 'strings'], packages: ['*'] },
  preview: { folders: ['preview', 'hosts', 'core', 'strings'], packages: ['*'] },
};

const packageName = (source) =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');

/** The folder directly under src/ that a file lies in, or null. */
function folderOf(file, src) {
  const relative = path.relative(src, file);
  return relative.startsWith('..') ? null : relative.split(path.sep)[0];
}

function problemWith({ from, source, typeOnly, file, src }) {
  const arrows = ARROWS[from];
  if (!source.startsWith('.')) {
    const allowed = arrows.packages.includes('*') || arrows.packages.includes(packageName(source));
    return allowed ? null : `src/${from} may not import the package "${packageName(source)}".`;
  }
  const target = path.resolve(path.dirname(file), source);
  const to = folderOf(target, src);
  if (to === null) {
    const outside = path.relative(path.dirname(src), target).split(path.sep).join('/');
    return (arrows.outside ?? []).includes(outside) ? null : `src/${from} may not reach outside src.`;
  }
  const named = path.relative(src, target).split(path.sep).join('/');
  const allowed =
    arrows.folders.includes(to) ||
    (arrows.files ?? []).includes(named) ||
    (typeOnly && (arrows.types ?? []).includes(to));
  if (allowed) return null;
  return `src/${from} may not import src/${to}${(arrows.types ?? []).includes(to) ? ' other than types' : ''}.`;
}

/** Keeps the arrows between the folders of src/. */
const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'imports follow the arrows of the architecture' },
    schema: [],
    messages: { wrong: '{{problem}} See CONTRIBUTING.md, "The house".' },
  },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const from = folderOf(context.filename, src);
    if (from === null || !Object.hasOwn(ARROWS, from)) return {};
    const look = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const problem = problemWith({ from, source: source.value, typeOnly, file: context.filename, src });
      if (problem !== null) context.report({ node, messageId: 'wrong', data: { problem } });
    };
    return {
      ImportDeclaration: (node) => look(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => look(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => look(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => look(node, node.source, false),
      TSImportType: (node) => look(node, node.argument?.literal ?? node.source, true),
    };
  },
};

export default { meta: { name: 'gangju' }, rules: { arrows: rule, circles, floors } };
