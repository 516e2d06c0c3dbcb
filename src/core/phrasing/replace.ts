import type { Edit } from '../document/edit';
import type { Paragraph, Span } from '../document/types';

/** The edit that puts `text` in the place of a span; none when it stands there already. */
export function replacement(paragraphs: readonly Paragraph[], span: Span, text: string): Edit[] {
  const expect = paragraphs[span.paragraph]?.text ?? '';
  if (expect.slice(span.start, span.end) === text) return [];
  return [{ kind: 'replace', paragraph: span.paragraph, expect, start: span.start, end: span.end, text }];
}

/** The characters of a span. */
export function textOf(paragraphs: readonly Paragraph[], { paragraph, start, end }: Span): string {
  return paragraphs[paragraph]?.text.slice(start, end) ?? '';
}
