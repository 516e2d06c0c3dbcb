import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { plainParagraph } from '../../../../src/core/document/plain-paragraph';
import { SOFT_BREAK, type Paragraph } from '../../../../src/core/document/types';
import { NEUTRAL } from '../../../../src/core/outline/neutral';
import { recognise } from '../../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import { chooseTemplate } from '../../../../src/core/outline/choose';
import { builtinTemplates } from '../../../../src/core/template/builtin';
import { mapOf } from '../../../support/outline-map';

/*
 * Small papers, each with a fine point in it and the map that is right. In the text files beside this one `#` opens
 * a subject (behind ~ the template), `##` a paper, `---` its map. In a paper ↵ is a soft break, and braces in front of a
 * line say how it is formatted.
 */
const TEMPLATES = { default: templateById(DEFAULT_TEMPLATE_ID)!, neutral: NEUTRAL } as const;

const FORMATS: Readonly<Record<string, (value: string) => Partial<Paragraph>>> = {
  bold: (value) => ({ boldLead: Number(value) || 40 }),
  level: (value) => ({ outlineLevel: Number(value) }),
  number: (value) => ({ number: value }),
  style: (value) => ({ style: value }),
  cell: () => ({ inTable: true }),
};

const paragraphOf = (line: string): Paragraph => {
  const [, format, value = '', text] = /^(?:\{(\w*) ?([^}]*)\})?(.*)$/u.exec(line)!;
  return plainParagraph(
    text!.replaceAll('↵', SOFT_BREAK),
    (format ?? '') === '' ? {} : FORMATS[format!]!(value),
  );
};

/** What a paper is held to be, the scores of the first and the next, and its map. */
function chosen(paragraphs: readonly Paragraph[]): string[] {
  const { best, verdict, close, runnerUp } = chooseTemplate(paragraphs, builtinTemplates);
  const { outline, score } = best;
  const every = chooseTemplate(paragraphs, builtinTemplates, undefined, true).runnerUp;
  const next = every && `next ${every.template.id} ${every.score.toFixed(2)}${runnerUp ? ' told' : ''}`;
  const marks = [
    outline.foreign && 'foreign',
    outline.tentative && 'tentative',
    outline.voice,
    close && 'close',
  ];
  return [
    [verdict, outline.template, score.toFixed(2), next, ...marks].filter(Boolean).join('; '),
    ...(outline.template === null ? best.template.dimensions.map(({ id, name }) => `${id}: ${name}`) : []),
    ...mapOf(outline, paragraphs),
  ];
}

const subjects = readdirSync(__dirname)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(path.join(__dirname, name), 'utf8').trimEnd().split(/^# /mu).slice(1));

describe.each(subjects.map((subject) => [subject.split('\n')[0]!, subject] as const))(
  '%s',
  (head, subject) => {
    const template = TEMPLATES[head.endsWith('~neutral') ? 'neutral' : 'default'];
    const papers = subject.split(/^## /mu).slice(1);
    test.each(papers.map((paper) => [paper.split('\n')[0]!, paper] as const))('%s', (_, paper) => {
      const [text, map] = paper.trimEnd().split('\n---\n');
      const paragraphs = text!.split('\n').slice(1).map(paragraphOf);
      const read = head.endsWith('~choose')
        ? chosen(paragraphs)
        : mapOf(recognise(paragraphs, template), paragraphs);
      expect(read).toEqual((map ?? '').split('\n'));
    });
  },
);
