import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../src/core/outline/recognise';
import { comparePapers } from '../../../src/core/overlap/compare';
import { overlapPaper } from '../../../src/core/overlap/paper';
import { templateById } from '../../../src/core/template/builtin';
import { parsePaper } from '../../support/labelled';
import { randomOf, sentenceOf } from '../../support/many-papers';

const FOLDER = join(__dirname, '../../fixtures/papers');

/**
 * The labelled papers, filled up with sentences of their own: `{~}` stands for one of four there, and
 * the papers would share those by right.
 */
const papers = readdirSync(FOLDER).map((file, index) => {
  const random = randomOf(index + 100);
  const source = readFileSync(join(FOLDER, file), 'utf8').replace(/\{!?~\}/gu, () =>
    Array.from({ length: 3 }, () => sentenceOf(random)).join(''),
  );
  const { template, paragraphs } = parsePaper(file, source);
  return { file, paper: overlapPaper(paragraphs, recognise(paragraphs, templateById(template)!)) };
});

test('labelled papers share no passage of thirty characters, and next to nothing at all', () => {
  let characters = 0;
  let counted = 0;
  const long: string[] = [];
  for (const a of papers) {
    for (const b of papers) {
      if (a === b) continue;
      const overlap = comparePapers(a.paper, b.paper);
      characters += overlap.characters;
      counted += a.paper.counted;
      for (const { characters: n, reworded, places } of overlap.passages) {
        const { paragraph, start, end } = places[0]!.a;
        const text = a.paper.units.paragraphs[paragraph]!.text.slice(start, end);
        if (n >= 30 || reworded || overlap.version) long.push(`${a.file} ${b.file} ${n} ${text}`);
      }
    }
  }
  expect(long).toEqual([]);
  expect(characters / counted).toBeLessThan(0.01);
});
