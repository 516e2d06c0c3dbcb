import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { plainParagraph } from '../../src/core/document/plain-paragraph';
import { SOFT_BREAK, type Paragraph } from '../../src/core/document/types';

/** What stands at a place, as the author of the paper says. */
export interface Label {
  readonly kind: string;
  readonly id: string | null;
  readonly paragraph: number;
  readonly offset: number;
}

/** A paper with the truth about it. */
export interface LabelledPaper {
  readonly name: string;
  readonly template: string;
  readonly note: string;
  readonly paragraphs: readonly Paragraph[];
  readonly labels: readonly Label[];
}

/** Sentences that stand for `{~}`: bland, and free of headings and enumerators. */
const FILLERS = [
  '有时满足于完成规定动作，思考得不多，办法也不多，成效自然不明显。',
  '平时忙于事务，静下心来研究的时间偏少，遇到新情况往往凭经验办事。',
  '比如今年上半年负责的一项工作，前期了解不细，返工了两次。',
  '归根到底还是要求不高、标准不严，没有把心思真正用在解决问题上。',
];

const KINDS: Readonly<Record<string, string>> = {
  s: 'section',
  x: 'section',
  u: 'section',
  d: 'dimension',
  i: 'item',
  p: 'point',
};
/* From the project's root, so that the bundled benchmark finds it too. */
const FOLDER = join(process.cwd(), 'tests/fixtures/papers');

/**
 * Reads the notation of tests/fixtures/papers: `{s:problems}` and the like mark where a node starts,
 * `{@number=一、;level=1;style=…;bold=5;table}` says what a paragraph is besides text, `{br}` is a
 * soft line break, `{~}` a filler sentence, and `{!…}` marks nothing.
 */
export function parsePaper(name: string, source: string): LabelledPaper {
  const [head = '', body = ''] = source.split(/\n---\n/, 2);
  const field = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const labels: Label[] = [];
  let fillers = 0;
  const paragraphs = body
    .replace(/\n$/, '')
    .split('\n')
    .map((line, paragraph): Paragraph => {
      let text = '';
      const more: Record<string, unknown> = {};
      for (const token of line.match(/\{[^}]*\}|[^{]+/g) ?? []) {
        if (!token.startsWith('{')) text += token;
        else if (token === '{~}' || token === '{!~}') text += FILLERS[fillers++ % FILLERS.length];
        else if (token === '{br}') text += SOFT_BREAK;
        else if (token.startsWith('{@')) Object.assign(more, attributes(token.slice(2, -1)));
        else if (!token.startsWith('{!')) {
          const [mark = '', id = null] = token.slice(1, -1).split(':') as [string, string?];
          labels.push({
            kind: KINDS[mark] ?? mark,
            id: mark === 'x' ? `extra:${id}` : (id ?? null),
            paragraph,
            offset: text.length,
          });
        }
      }
      return plainParagraph(text, more);
    });
  return { name, template: field('template'), note: field('note'), paragraphs, labels };
}

function attributes(source: string): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const part of source.split(';')) {
    const [key, value = ''] = part.split('=');
    if (key === 'number') Object.assign(out, { number: value, listLevel: 0 });
    else if (key === 'level') out.outlineLevel = Number(value);
    else if (key === 'style') out.style = value;
    else if (key === 'bold') out.boldLead = Number(value);
    else if (key === 'table') out.inTable = true;
  }
  return out;
}

/** All labelled papers of tests/fixtures/papers. */
export function labelledPapers(): LabelledPaper[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parsePaper(file.replace(/\.txt$/, ''), readFileSync(join(FOLDER, file), 'utf8')));
}
