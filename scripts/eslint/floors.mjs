import path from 'node:path';

/**
 * The house of src/core, from the ground up: a room imports only rooms of lower floors. A room that is
 * named nowhere may import nothing and be imported by nobody, so a new one has to be given its floor.
 */
export const FLOORS = [
  ['template', 'characters'],
  ['counting'],
  ['document'],
  ['outline'],
  ['plan', 'checks', 'overlap', 'layout', 'notice'],
  ['phrasing'],
];

/** Neighbours on one floor of which the first may import the second; never both ways. */
export const NEIGHBOURS = [
  ['checks', 'overlap'],
  // An empty document is written with the figures of a layout profile.
  ['plan', 'layout'],
];

const floorOf = (room) => FLOORS.findIndex((rooms) => rooms.includes(room));

/** The room of src/core that a file lies in, or null. */
function roomOf(file, core) {
  const [room, ...rest] = path.relative(core, file).split(path.sep);
  return room === '..' || rest.length === 0 ? null : room;
}

function problemWith(from, to) {
  for (const room of [from, to]) if (floorOf(room) < 0) return `core/${room} has no floor in floors.mjs.`;
  if (floorOf(to) < floorOf(from)) return null;
  if (NEIGHBOURS.some(([one, other]) => one === from && other === to)) return null;
  const where = floorOf(to) === floorOf(from) ? 'stands beside it' : 'stands above it';
  return `core/${from} may not import core/${to}, which ${where}.`;
}

/** Keeps the floors of src/core. */
export const floors = {
  meta: {
    type: 'problem',
    docs: { description: 'each room of core imports only rooms of lower floors' },
    schema: [],
    messages: { wrong: '{{problem}} See CONTRIBUTING.md, "The house".' },
  },
  create(context) {
    const core = path.join(context.cwd, 'src', 'core');
    const from = roomOf(context.filename, core);
    if (from === null) return {};
    const look = (node, source) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const to = roomOf(path.resolve(path.dirname(context.filename), source.value), core);
      const problem = to === null || to === from ? null : problemWith(from, to);
      if (problem !== null) context.report({ node, messageId: 'wrong', data: { problem } });
    };
    return {
      ImportDeclaration: (node) => look(node, node.source),
      ExportNamedDeclaration: (node) => look(node, node.source),
      ExportAllDeclaration: (node) => look(node, node.source),
      ImportExpression: (node) => look(node, node.source),
      TSImportType: (node) => look(node, node.argument?.literal ?? node.source),
    };
  },
};
