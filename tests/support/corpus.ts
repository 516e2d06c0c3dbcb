import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { OTHER } from '../../src/core/outline/own';
import { parsePaper, type LabelledPaper } from './labelled';

/* From the project's root, so that the bundled benchmark finds it too. */
const FOLDER = join(process.cwd(), 'tests/fixtures/none');

/** Papers of tests/fixtures/none that fit no built-in template, with labels; dimensions are d1, d2 … in order. */
export function ownPapers(): LabelledPaper[] {
  return ['campaigns', 'workplaces', 'forms'].flatMap(blocks).map(numbered);
}

/** Texts of tests/fixtures/none that are no such paper at all. */
export function noPapers(): LabelledPaper[] {
  return blocks('no-papers');
}

function blocks(file: string): LabelledPaper[] {
  return readFileSync(join(FOLDER, `${file}.txt`), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n');
      return parsePaper(name, `\n---\n${lines.join('\n')}`);
    });
}

function numbered(paper: LabelledPaper): LabelledPaper {
  let count = 0;
  const labels = paper.labels.map((label) => {
    if (label.kind === 'section' && label.id === null) return { ...label, id: OTHER };
    return label.kind === 'dimension' ? { ...label, id: `d${++count}` } : label;
  });
  return { ...paper, labels };
}
