import type { CommentsStrings } from '../zh-CN/panel-comments';

export const comments: CommentsStrings = {
  title: 'Add as comments…',
  hint: 'Each goes beside the words it is about. The text stays as it is, and all of them can be removed together.',
  all: (p) => `All ${p.count} in the list`,
  places: (p) => `${p.what} (${p.count} places)`,
  write: (p) => `Add ${p.count} ${p.count === 1 ? 'comment' : 'comments'}`,
  remove: 'Remove the comments added',
  readOnly: 'The document is read-only: no comments can be added.',
  written: (p) =>
    `${p.count} ${p.count === 1 ? 'comment' : 'comments'} added. “Add as comments…” also removes them again.`,
  writtenPart: (p) =>
    `${p.written} added; ${p.gone} left out because the words have changed since the check.`,
  refused: '{app} does not allow comments in this document. None was added.',
  refusedHalfWay: (p) =>
    `{app} stopped after ${p.written} of ${p.of} comments. Those that were added can be removed together.`,
  removed: (p) => `${p.count} ${p.count === 1 ? 'comment' : 'comments'} removed.`,
  removedPart: (p) => `${p.removed} removed; ${p.kept} kept because someone has replied.`,
  noneOurs: 'There are no comments from this add-in in the document.',
  notRemoved: 'The comments could not be read or removed. Please remove them in {app}.',
};
