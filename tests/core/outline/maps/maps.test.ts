import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { plainParagraph } from '../../../../src/core/document/plain-paragraph';
import { SOFT_BREAK, type Paragraph } from '../../../../src/core/document/types';
import { READERS } from '../../../support/paper-maps';

/*
 * Small papers, each with a fine point in it and the map that is right. In the text files beside this one `#` opens
 * a subject (behind ~ what is asked), `##` a paper, `---` its map. In a paper ↵ is a soft break, and braces in front of a
 * line say how it is formatted.
 */
const FORMATS: Readonly<Record<string, (value: string) => Partial<Paragraph>>> = {
  '': () => ({}),
  bold: (value) => ({ boldLead: Number(value) || 40 }),
  level: (value) => ({ outlineLevel: Number(value) }),
  number: (value) => ({ number: value }),
  style: (value) => ({ style: value }),
  cell: () => ({ inTable: true }),
};

const paragraphOf = (line: string): Paragraph => {
  const [, format = '', value = '', text] = /^(?:\{(\w*) ?([^}]*)\})?(.*)$/u.exec(line)!;
  return plainParagraph(text!.replaceAll('↵', SOFT_BREAK), FORMATS[format]!(value));
};

const subjects = readdirSync(__dirname)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(path.join(__dirname, name), 'utf8').trimEnd().split(/^# /mu).slice(1))
  .map(
    (subject) =>
      [...subject.split('\n', 1)[0]!.split(' ~'), subject] as [string, keyof typeof READERS, string],
  );

describe.each(subjects)('%s (%s)', (_, asked, subject) => {
  const papers = subject.split(/^## /mu).slice(1);
  test.each(papers.map((paper) => [paper.split('\n')[0]!, paper] as const))('%s', (__, paper) => {
    const [text, map] = paper.trimEnd().split('\n---\n');
    const paragraphs = text!.split('\n').slice(1).map(paragraphOf);
    expect(READERS[asked](paragraphs)).toEqual((map ?? '').split('\n'));
  });
});
