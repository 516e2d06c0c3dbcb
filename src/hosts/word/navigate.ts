import type { Span } from '../../core/document/types';
import { findParagraph } from '../find-paragraph';
import { HostError, type Cursor } from '../host';
import { cleanText } from './clean-text';
import { locate } from './locate';
import { claims } from './office';
import { readBody, type Probes } from './read';

/**
 * Selects a span: one round trip finds the paragraph again (index and text survive edits elsewhere,
 * Word's tracked objects do not: office-js#2436, #3925), one selects. A span that cannot be
 * described to Word's search selects its paragraph instead.
 */
export async function selectSpan(
  span: Span,
  expect: string,
  probes: Probes,
): Promise<'selected' | 'moved' | 'gone'> {
  return Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load('items/text');
    await context.sync();
    const cleaned = paragraphs.items.map((p) => cleanText(p.text));
    const texts = cleaned.map((c) => c.text);
    let found = findParagraph(texts, span.paragraph, expect);
    if (found === null) found = await findReviewed(context, paragraphs.items, span, expect, probes);
    const paragraph = found === null ? undefined : paragraphs.items[found];
    const clean = found === null ? undefined : cleaned[found];
    if (paragraph === undefined || clean === undefined) return 'gone';
    const range = clean.text === expect ? locate(paragraph, clean, span.start, span.end) : null;
    try {
      (range ?? paragraph).select();
      await context.sync();
    } catch (error) {
      if (range === null) throw error;
      paragraph.select();
      await context.sync();
    }
    return found === span.paragraph ? 'selected' : 'moved';
  });
}

/** With deletions pending, the text that was read is not the text that Word reports plainly. */
async function findReviewed(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  span: Span,
  expect: string,
  probes: Probes,
): Promise<number | null> {
  if (!probes.reviewedText || !claims('1.4')) return null;
  try {
    const reviewed = items.map((p) => p.getReviewedText('Current'));
    await context.sync();
    return findParagraph(
      reviewed.map((r) => cleanText(r.value).text),
      span.paragraph,
      expect,
    );
  } catch {
    return null;
  }
}

/**
 * Reads the document and where the cursor is in it, within the reader's round trips: the number of
 * paragraphs from the start of the body to the cursor is its index, and the text from the start of
 * the paragraph to the cursor is the offset. Only named properties: loading a whole selection
 * steals the focus (office-js#6132).
 */
export async function readCursor(probes: Probes): Promise<Cursor> {
  return Word.run(async (context) => {
    let asked: ReturnType<typeof askCursor> | null = null;
    const snapshot = await readBody(context, {}, probes, () => {
      asked = askCursor(context);
    });
    const cursor = asked as ReturnType<typeof askCursor> | null;
    if (cursor === null) throw new HostError('host-failed', 'cursor');
    const paragraph = Math.max(0, cursor.untilEnd.items.length - 1);
    const first = Math.max(0, cursor.untilStart.items.length - 1);
    const length = snapshot.paragraphs[paragraph]?.text.length ?? 0;
    const end = Math.min(length, cleanText(cursor.beforeEnd.text).text.length);
    const begin = cleanText(cursor.beforeStart.text).text.length;
    if (first === paragraph) return { snapshot, span: { paragraph, start: Math.min(end, begin), end } };
    const offset = Math.min(snapshot.paragraphs[first]?.text.length ?? 0, begin);
    return { snapshot, span: { paragraph, start: 0, end }, from: { paragraph: first, offset } };
  });
}

function askCursor(context: Word.RequestContext) {
  const selection = context.document.getSelection();
  const top = context.document.body.getRange('Start');
  const side = (which: 'Start' | 'End') => {
    const point = selection.getRange(which);
    const paragraph = point.paragraphs.getFirst();
    // The whole paragraph, its mark included: else an empty one would not be counted.
    // Nothing is read here: a range's paragraphs are another object to load.
    // eslint-disable-next-line office-addins/load-object-before-read
    const until = top.expandTo(paragraph.getRange('Whole')).paragraphs;
    until.load('items/tableNestingLevel');
    const before = paragraph.getRange('Start').expandTo(point);
    before.load('text');
    return { until, before };
  };
  const start = side('Start');
  const end = side('End');
  return {
    untilStart: start.until,
    beforeStart: start.before,
    untilEnd: end.until,
    beforeEnd: end.before,
  };
}

/** Puts text behind the selection and the cursor behind the text: one round trip. */
export async function insertBehindSelection(text: string): Promise<void> {
  await Word.run(async (context) => {
    const made = context.document.getSelection().getRange('End').insertText(text, 'End');
    made.select('End');
    await context.sync();
  });
}
