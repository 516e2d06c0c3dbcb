import type { Insertion } from '../document/report';
import type { Paragraph } from '../document/types';
import type { Plan } from './types';

/**
 * What an insertion put into a document, kept so that it can be taken out again. It belongs to one
 * document and to those very paragraphs: `mark` names them for the host that made them, `after`
 * holds what stood around them, and what has once been seen missing is lost for good, whatever
 * stands there later.
 */
export interface Journal extends Insertion {
  /** The host's name for what it made. */
  readonly mark: number;
  /** The texts of the whole document right after the insertion. */
  readonly after: readonly string[];
  /** For each of `inserted`: 1 a section's heading, 2 a part's, 0 anything else. */
  readonly levels: readonly number[];
  /** For each of `inserted`: it was seen missing. */
  readonly lost: readonly boolean[];
}

/** A host's report as far as a journal needs it. */
interface JournalReport extends Insertion {
  readonly mark?: number;
  readonly after?: readonly string[];
}

/**
 * The journal of an insertion; `null` where the host cannot name what it made: then nothing can be
 * taken back.
 * @param plan what was to go in; `null` where only a part of it did: headings are told by their numbers then
 */
export function journalOf(report: JournalReport, plan: Pick<Plan, 'items'> | null): Journal | null {
  const { mark, after, inserted, replaced } = report;
  if (mark === undefined || after === undefined || inserted.length + (replaced?.length ?? 0) === 0)
    return null;
  const headings = plan?.items.filter(({ kind }) => kind === 'heading');
  const levels = inserted.map(({ text }) => {
    if (headings === undefined)
      return /^[〇一二三四五六七八九十]+、/.test(text) ? 1 : /^[（(\d①-⑳]/.test(text) ? 2 : 0;
    const heading = headings.find((item) => item.text !== '' && text.startsWith(item.text));
    if (heading === undefined) return 0;
    return /^section:/.test(heading.key) ? 1 : /^(?:dimension|item):/.test(heading.key) ? 2 : 0;
  });
  return { mark, after, inserted, replaced, levels, lost: inserted.map(() => false) };
}

/**
 * The journal after a look at the document. What is no longer there has been undone, deleted or
 * written over, or the document is another one; the journal ends when nothing of it is left.
 */
export function journalLeft(
  journal: Journal,
  paragraphs: readonly Pick<Paragraph, 'text'>[],
): Journal | null {
  const texts = new Map<string, number>();
  for (const { text } of paragraphs) texts.set(text, (texts.get(text) ?? 0) + 1);
  const lost = journal.inserted.map(({ text }, i) => {
    const count = texts.get(text) ?? 0;
    texts.set(text, count - 1);
    return journal.lost[i] === true || count <= 0;
  });
  if (lost.length > 0 && lost.every(Boolean)) return null;
  return lost.some((gone, i) => gone !== journal.lost[i]) ? { ...journal, lost } : journal;
}
