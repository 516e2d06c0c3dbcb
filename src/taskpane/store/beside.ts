import type { Finding } from '../../core/checks/types';
import type { Paragraph, Span } from '../../core/document/types';

/** True for a finding about something that is not there: it marks no words, and says what belongs there. */
export function isGap({ span, plan, target }: Pick<Finding, 'span' | 'plan' | 'target'>): boolean {
  return span.start === span.end && (plan !== undefined || target !== null);
}

/** What stands beside a place where something is missing, so that there is something to see. */
export interface Beside {
  readonly span: Span;
  /** Whether the missing part goes behind what is selected or in front of it. */
  readonly side: 'after' | 'before';
}

/** Characters that are selected in front of a place inside a paragraph. */
const NEAR = 12;

/** The text in front of a place where something belongs; at the beginning of a document the text behind it. */
export function besideGap(paragraphs: readonly Paragraph[], { paragraph, start }: Span): Beside {
  const text = paragraphs[paragraph]?.text ?? '';
  if (text.slice(0, start).trim() !== '') {
    const from = start >= text.trimEnd().length ? 0 : Math.max(0, start - NEAR);
    return { span: { paragraph, start: from, end: start }, side: 'after' };
  }
  for (let before = paragraph - 1; before >= 0; before -= 1) {
    const { length } = paragraphs[before]?.text ?? '';
    if (paragraphs[before]?.text.trim() !== '')
      return { span: { paragraph: before, start: 0, end: length }, side: 'after' };
  }
  return { span: { paragraph, start: 0, end: text.length }, side: 'before' };
}
