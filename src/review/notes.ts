import type { Finding } from '../core/checks/types';
import type { Span } from '../core/document/types';
import type { Paper } from '../road/read-paper';
import type { ReviewStrings } from '../strings/zh-CN/review';
import { textAt } from './overlap-model';
import { placeName } from './where';

/** A comment to be put into a copy of a paper. */
export interface ReviewNote {
  readonly span: Span;
  /** Paragraphs of the comment. */
  readonly lines: readonly string[];
}

/** Places beyond these are counted and not listed. */
const MOST_LISTED = 20;
/** Words are quoted up to this length, in characters. */
const LONGEST_QUOTE = 40;

/**
 * The findings of a paper as comments, in document order: one cause once, at its first place, with
 * the other places listed. The first one says that the copy is internal.
 *
 * @param sentence A finding in a sentence.
 */
export function notesOf(
  paper: Pick<Paper, 'paragraphs' | 'outline'>,
  findings: readonly Finding[],
  sentence: (finding: Finding) => string,
  words: ReviewStrings,
): ReviewNote[] {
  const causes = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.target ?? ''}\n${sentence(finding)}`;
    const same = causes.get(key);
    if (same === undefined) causes.set(key, [finding]);
    else same.push(finding);
  }
  const notes = [...causes.values()].map(([first, ...others]): ReviewNote => {
    const { severity, span } = first!;
    return {
      span,
      lines: [
        words.note({ severity: words.severity[severity], message: sentence(first!) }),
        ...quoteLine(paper, span, words),
        ...otherLines(paper, others, words),
      ],
    };
  });
  const [head, ...rest] = notes;
  return head === undefined ? [] : [{ ...head, lines: [...head.lines, words.internal] }, ...rest];
}

type Readable = Pick<Paper, 'paragraphs' | 'outline'>;

function quoteLine(paper: Readable, span: Span, words: ReviewStrings): string[] {
  const text = quoted(paper, span);
  return text === '' ? [] : [words.quoted({ text })];
}

function otherLines(paper: Readable, others: readonly Finding[], words: ReviewStrings): string[] {
  if (others.length === 0) return [];
  const listed = others.slice(0, MOST_LISTED).map(({ span }) => {
    const where = placeName(paper.outline, { paragraph: span.paragraph, offset: span.start });
    const text = quoted(paper, span);
    return words.place({ where: where === '' ? words.outside : where, text });
  });
  return [words.others({ count: others.length }), ...listed];
}

function quoted(paper: Readable, span: Span): string {
  const text = textAt(paper, span).trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
