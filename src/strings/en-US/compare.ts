import type { CompareStrings } from '../zh-CN/compare';
import { errors } from './errors';
import { overlap } from './overlap';

export const compare: CompareStrings = {
  overlap,
  errors,
  title: 'Compare',
  hint: 'Compares the open paper with files that you add (.docx, .txt, and .doc or .wps of Word 97–2003). They are read on this machine only, sent nowhere, and forgotten when the panel closes.',
  add: {
    mine: 'Add your earlier papers…',
    others: 'Add colleagues’ papers…',
    models: 'Add a model text or notice…',
  },
  roles: { mine: 'your earlier paper', others: 'a colleague’s paper', models: 'a model text or notice' },
  drop: 'You can also drop colleagues’ papers here.',
  files: 'Files added',
  remove: (p) => `Remove ${p.name}`,
  again: 'Compare again',
  comparing: 'Comparing…',
  failed: 'The comparison failed; the document is unchanged.',
  one: (p) =>
    `${p.characters} characters are the same as in “${p.name}”, at most ${p.longest} in a row${p.dates > 0 ? `; in ${p.dates} places only dates or figures differ` : ''}`,
  nothing: (p) => `No passage is the same as in “${p.name}”.`,
  version: (p) => `“${p.name}” looks like another version of this paper and was not compared further.`,
  notice: (p) => `${p.characters} characters come from “${p.name}”`,
  passages: (p) => `Shared with “${p.name}”`,
  mineHere: 'This paper',
  theirs: (p) => `“${p.name}”`,
  show: 'Show in the document',
  ignore: 'Ignore this place',
  house: 'A set phrase',
  houseHint: 'Treated as model text: not counted until the panel closes',
  marked: (p) => `${p.count} treated as model text`,
  ignored: (p) => `${p.count} ignored`,
  restore: 'Restore all',
  more: (p) => `${p.count} more`,
  where: (p) => (p.where === '' ? `${p.characters} characters` : `${p.where} · ${p.characters} characters`),
  gone: 'That passage is no longer in the document; please compare again.',
  note: 'Names, set phrases, quotations, headings, the opening, the closing and retold circulars are not counted. This shows where and how much, not who wrote it first, and draws no conclusion.',
};
