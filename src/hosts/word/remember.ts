import type { Trace } from '../host';
import { cleanText } from './clean-text';
import type { TrackedParagraph, TrackedBatch } from './memory';
import { readBody, type Probes } from './read';

/** Gives Word's references back; what fails here costs nothing but a little memory of Word's. */
export function forget(remembered: TrackedBatch): void {
  const objects = objectsOf(remembered);
  if (objects.length === 0) return;
  Word.run(objects, async (context) => {
    for (const object of objects) context.trackedObjects.remove(object);
    await context.sync();
  }).catch(() => undefined);
}

/** Each object once, in the order in which they stood. */
function objectsOf({ inserted, replaced }: TrackedBatch): Word.Paragraph[] {
  const kept = [...inserted, ...replaced].sort((a, b) => a.index - b.index);
  return [...new Set(kept.map(({ paragraph }) => paragraph))];
}

/**
 * Where the paragraphs of a batch are now: counted by Word itself, and only where the paragraph at
 * that place reads as the tracked one does, since tracked objects alone have failed (office-js#2436,
 * #4678, #1857). Anything that fails leaves everything uncertain.
 */
export async function traceRemembered(remembered: TrackedBatch | null, probes: Probes): Promise<Trace> {
  const places = remembered === null ? new Map<Word.Paragraph, number>() : await placesOf(remembered);
  // In a run of its own: within the one of the tracked objects the list of paragraphs may be an old one (#3284).
  const snapshot = await Word.run((context) => readBody(context, {}, probes));
  const find = ({ paragraph, raw }: TrackedParagraph): number | null => {
    const place = places.get(paragraph);
    if (place === undefined) return null;
    const { text } = cleanText(paragraph.text);
    // A mark that has come since (a comment's, a note's) is somebody's, though the text reads the same.
    if (raw !== null && raw !== paragraph.text && cleanText(raw).text === text) return null;
    return snapshot.paragraphs[place]?.text === text ? place : null;
  };
  return {
    snapshot,
    inserted: remembered?.inserted.map(find) ?? [],
    replaced: remembered?.replaced.map(find) ?? [],
  };
}

/** The index of each tracked paragraph that Word still knows. */
async function placesOf(remembered: TrackedBatch): Promise<ReadonlyMap<Word.Paragraph, number>> {
  const objects = objectsOf(remembered);
  if (objects.length === 0) return new Map();
  try {
    return await Word.run(objects, async (context) => count(context, objects));
  } catch {
    return new Map();
  }
}

/** Counts the paragraphs from each tracked one to the next, so that the whole body is gone through once. */
async function count(
  context: Word.RequestContext,
  objects: readonly Word.Paragraph[],
): Promise<ReadonlyMap<Word.Paragraph, number>> {
  const alive = await answering(context, objects);
  let from = context.document.body.getRange('Start');
  const spans = alive.map((paragraph) => {
    // The whole paragraph, its mark included: else an empty one would not be counted.
    const { paragraphs } = from.expandTo(paragraph.getRange('Whole'));
    paragraphs.load('items/tableNestingLevel');
    from = paragraph.getRange('Start');
    return { paragraph, paragraphs };
  });
  await context.sync();
  let index = 0;
  return new Map(
    spans.map(({ paragraph, paragraphs }) => [paragraph, (index += paragraphs.items.length - 1)]),
  );
}

/** Those that Word still knows, with their text loaded: one round trip where it knows all, halves of them where not. */
async function answering(
  context: Word.RequestContext,
  objects: readonly Word.Paragraph[],
): Promise<readonly Word.Paragraph[]> {
  for (const object of objects) object.load('text');
  try {
    await context.sync();
    return objects;
  } catch {
    if (objects.length < 2) return [];
    const middle = Math.ceil(objects.length / 2);
    const first = await answering(context, objects.slice(0, middle));
    return [...first, ...(await answering(context, objects.slice(middle)))];
  }
}
