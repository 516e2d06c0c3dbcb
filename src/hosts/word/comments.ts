import { findParagraph } from '../find-paragraph';
import type { CommentNote, Commented } from '../host';
import { cleanText } from './clean-text';
import { locate } from './locate';

/** Comments in one round trip: four or more hang Word's undo (office-js#4566). */
const AT_ONCE = 3;

/**
 * Writes comments beside the words that they are about, a few in each round trip. WordApi 1.4, which over-promises:
 * a document that takes none (office-js#6746) says so with the first.
 */
export async function addComments(notes: readonly CommentNote[]): Promise<Commented> {
  return Word.run(async (context) => {
    const ranges = await rangesOf(context, notes);
    const gone = ranges.filter((range) => range === null).length;
    const wanted = notes.flatMap(({ text }, index) => {
      const range = ranges[index] ?? null;
      return range === null ? [] : [{ range, text }];
    });
    let written = 0;
    for (let from = 0; from < wanted.length; from += AT_ONCE) {
      const some = wanted.slice(from, from + AT_ONCE);
      for (const { range, text } of some) range.insertComment(text);
      try {
        // One round trip each is what is wanted here.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      } catch {
        return { written, gone, refused: true };
      }
      written += some.length;
    }
    return { written, gone, refused: false };
  });
}

/** The words of each note; the whole paragraph where Word's search cannot find them, `null` where it is gone. */
async function rangesOf(
  context: Word.RequestContext,
  notes: readonly CommentNote[],
): Promise<readonly (Word.Range | null)[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  const cleaned = paragraphs.items.map(({ text }) => cleanText(text));
  const texts = cleaned.map(({ text }) => text);
  const places = notes.map(({ span, expect }) => ({
    span,
    at: findParagraph(texts, span.paragraph, expect),
  }));
  const whole = (at: number | null) => (at === null ? null : paragraphs.items[at]!.getRange('Content'));
  const found = places.map(({ span, at }) =>
    at === null || span.start === span.end
      ? null
      : locate(paragraphs.items[at]!, cleaned[at]!, span.start, span.end),
  );
  for (const range of found) range?.load('text');
  try {
    await context.sync();
  } catch {
    return places.map(({ at }) => whole(at));
  }
  return places.map(({ span, at }, index) => {
    const range = found[index] ?? null;
    const words = at === null ? '' : texts[at]!.slice(span.start, span.end);
    return range !== null && cleanText(range.text).text === words ? range : whole(at);
  });
}

/** Takes away the comments that are ours and that nobody has answered, a few in each round trip. */
export async function removeComments(
  isOurs: (text: string) => boolean,
): Promise<{ removed: number; kept: number }> {
  return Word.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/content,items/replies/items/id');
    await context.sync();
    const ours = comments.items.filter(({ content }) => isOurs(content));
    const alone = ours.filter(({ replies }) => replies.items.length === 0);
    for (let from = 0; from < alone.length; from += AT_ONCE) {
      for (const comment of alone.slice(from, from + AT_ONCE)) comment.delete();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    return { removed: alone.length, kept: ours.length - alone.length };
  });
}
