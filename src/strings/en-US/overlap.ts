import type { OverlapStrings } from '../zh-CN/overlap';

export const overlap: OverlapStrings = {
  title: 'Papers side by side',
  internal: 'Internal material: delete after use.',
  roles: {
    papers: 'a paper of this round',
    others: 'a colleague’s paper',
    mine: 'an earlier paper of the author’s',
    notice: 'a model text or notice',
  },
  pair: (p) => `${p.a} and ${p.b} (${p.role})`,
  sum: (p) =>
    `${p.characters} characters the same, at most ${p.longest} in a row${p.dates > 0 ? `; in ${p.dates} places only dates or figures differ` : ''}`,
  passage: (p) => `${p.characters} characters`,
  datesOnly: 'only dates or figures differ',
  reworded: 'reworded or reordered',
  version: (p) => `${p.a} and ${p.b} look like two versions of one paper and were not compared further.`,
  versions: 'Two versions of one paper',
  house: 'Sentences found in many papers',
  houseRow: (p) => `In ${p.count} papers: ${p.text}`,
  houseHint: 'They may come from one model text, so they are not counted for any pair.',
  none: 'No shared wording was found.',
  nothing: 'There are no papers to compare.',
  unreadable: 'Files that could not be read',
  summary: (p) => `${p.files} papers, ${p.pairs} pairs with shared wording.`,
  summaryHead: 'Overview',
  outside: '(outside every part)',
  columns: {
    file: 'Paper',
    longest: 'Longest',
    characters: 'Characters the same',
    with: 'Compared with',
    role: 'Which is',
    datesOnly: 'Only dates or figures',
    passages: 'Places',
  },
  note: 'Names, set phrases, quotations, headings, the opening, the closing and retold circulars are not counted. This shows where and how much, not who wrote it first, and draws no conclusion.',
};
