import type { Paragraph } from '../../src/core/document/types';
import { anyTemplate, paperOf, type Paper } from '../../src/road/read-paper';
import { textsIn } from './beside';
import { ownPapers } from './corpus';
import { labelledPapers } from './labelled';
import { paragraphsOf } from './paragraphs';

/** A paper and what is made of it. */
export type ReadPaper = Pick<Paper, 'paragraphs' | 'outline' | 'template'>;

/** What is made of paragraphs; `auto` chooses the template. */
export function readWith(paragraphs: readonly Paragraph[], template = 'auto'): ReadPaper {
  return paperOf({ paragraphs, degraded: [] }, { ...anyTemplate, template });
}

/** Every labelled paper, by the template that it follows; those that fit none by themselves. */
export const everyPaper: readonly (readonly [name: string, paper: ReadPaper])[] = [
  ...labelledPapers().map(
    ({ name, paragraphs, template }) => [name, readWith(paragraphs, template)] as const,
  ),
  ...ownPapers().map(({ name, paragraphs }) => [`fits none: ${name}`, readWith(paragraphs)] as const),
];

/** The plain texts of a folder, each by whatever fits. */
export function papersIn(folder: string): (readonly [name: string, paper: ReadPaper])[] {
  return textsIn(folder).map(([name, text]) => [name, readWith(paragraphsOf(text))] as const);
}
