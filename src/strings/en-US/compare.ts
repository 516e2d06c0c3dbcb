import type { CompareStrings } from '../zh-CN/compare';
import { errors } from './errors';
import { overlap } from './overlap';

export const compare: CompareStrings = {
  overlap,
  errors,
  title: 'Compare',
  hint: 'Lays the open paper beside files that you add (.docx, .txt, .doc and .wps of Word 97–2003). They are read on this machine alone, sent nowhere, and forgotten when the panel closes.',
  add: {
    mine: 'Add your earlier papers…',
    others: 'Add colleagues’ papers…',
    models: 'Add model text or notice…',
  },
  roles: { mine: 'your earlier paper', others: 'a colleague’s paper', models: 'model text or notice' },
  drop: 'Files may be dropped here too, as colleagues’ papers.',
  files: 'Files added',
  remove: (p) => `Remove ${p.name}`,
  reading: 'Reading…',
  again: 'Compare again',
  comparing: 'Comparing…',
  failed: 'It did not work; the document is unchanged.',
  one: (p) =>
    `${p.characters} characters the same as “${p.name}”, ${p.longest} at most in a row${p.dates > 0 ? `; in ${p.dates} places only dates or figures differ` : ''}`,
  nothing: (p) => `No passage is the same as in “${p.name}”.`,
  version: (p) => `“${p.name}” looks like this paper in another state; it was not compared further.`,
  notice: (p) => `${p.characters} characters are “${p.name}”’s own`,
  passages: (p) => `Shared with “${p.name}”`,
  mineHere: 'This paper',
  theirs: (p) => `“${p.name}”`,
  show: 'Show in the document',
  ignore: 'Ignore this place',
  house: 'A set phrase',
  houseHint: 'Taken for model text: no longer counted, until the panel closes',
  marked: (p) => `${p.count} taken for model text`,
  ignored: (p) => `${p.count} ignored`,
  restore: 'Restore all',
  more: (p) => `${p.count} more`,
  where: (p) => (p.where === '' ? `${p.characters} characters` : `${p.where} · ${p.characters} characters`),
  gone: 'That passage is no longer in the document; please compare again.',
  note: 'Names, set phrases, quotations, headings, opening, closing and retold circulars are not counted. It says where and how much, not who was first, and draws no conclusion.',
};
