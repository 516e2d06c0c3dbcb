import type { CommandsStrings } from '../zh-CN/commands';

/** Words of the ribbon commands that run without the panel. */
export const commands: CommandsStrings = {
  inserted: (p) => `${p.count} missing ${p.count === 1 ? 'part' : 'parts'} inserted.`,
  which: {
    empty:
      'Which meeting is it for? The document does not say yet: choose one to insert its whole outline. More templates, and “Paste a notice”, are in the Gangju panel.',
    none: 'Which meeting is it for? No template fits, and nothing was written. Choose one, or paste a notice in the Gangju panel.',
    'not-a-paper':
      'Which meeting is it for? This does not look like such a paper, and nothing was written. Choose one to insert an outline anyway.',
  },
  andLeft: (p) =>
    ` ${p.left} more ${p.left === 1 ? 'part' : 'parts'} could not be added for you; the Gangju panel tells why.`,
  unable: (p) =>
    `${p.left} ${p.left === 1 ? 'part is' : 'parts are'} missing that cannot be added for you; nothing was changed. Insert the outline from the Gangju panel to see why.`,
  notNow: 'Not now',
  nothing: 'Nothing is missing; nothing was changed.',
  changed: 'The document has just changed, so nothing was written; please click again.',
  readOnly: 'The document is read-only and nothing was written. Enable editing or save a copy.',
  partly: 'Only part of it was written. Press Ctrl+Z, or open the Gangju panel to see what.',
  failed: 'Word did not finish; the document was not changed. Try again from the Gangju panel.',
  searchOpen: 'Word’s Find and Replace is open, and nothing was written. Close it and click again.',
  close: 'Got it',
  undo: 'Remove again',
  undone: 'What was inserted has been removed.',
  undonePart: (p) =>
    `Removed; ${p.left} ${p.left === 1 ? 'place' : 'places'} stayed because edited or in doubt. Delete by hand what you do not need.`,
  undoNothing:
    'What was inserted has been edited, or may no longer be what was inserted; nothing was removed.',
  undoFailed: 'Word did not finish. Press Ctrl+Z instead.',
};
