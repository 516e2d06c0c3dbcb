import type { ProbeStrings } from '../zh-CN/probe';

/** Words of the page that asks Word what it does. */
export const probe: ProbeStrings = {
  intro:
    'This page writes a few paragraphs into an empty document and looks what this Word makes of them. Run it in a new document, and close that without saving.',
  run: 'Start',
  result: 'Record',
  done: 'Done. Copy the record below; it holds nothing of any document.',
  notEmpty: 'The document has text in it, and nothing was written. Open a new, empty one.',
  failed: 'Word did not finish. Try again in a new, empty document.',
};
