import type { Edit } from '../../core/document/edit';
import { HostError } from '../host';
import { cleanText, type CleanText } from './clean-text';
import { claims } from './office';
import type { Probes } from './read';

/** The document as it is at the moment of writing. */
export interface Anchors {
  readonly items: readonly Word.Paragraph[];
  readonly texts: readonly CleanText[];
  /** Indexes of anchors whose text agrees only when pending deletions are left out. */
  readonly revised: ReadonlySet<number>;
}

const TEXT = ['text', 'isListItem', 'tableNestingLevel'];
const PARAGRAPH_LOOK = [
  'style',
  'styleBuiltIn',
  'outlineLevel',
  'alignment',
  'firstLineIndent',
  'leftIndent',
  'lineSpacing',
  'spaceBefore',
  'spaceAfter',
];
const FONT_LOOK = ['font/name', 'font/size', 'font/bold', 'font/italic', 'font/color'];

/**
 * Reads all paragraphs again, with their look where new ones are to be made, in one round trip, and compares the anchors with what the batch expects.
 *
 * @throws HostError `document-changed` when one differs.
 */
export async function readAnchors(
  context: Word.RequestContext,
  edits: readonly Edit[],
  probes: Probes,
): Promise<Anchors> {
  const inserts = edits.some((e) => e.kind === 'insert-paragraph');
  const names = inserts ? [...TEXT, ...PARAGRAPH_LOOK, ...FONT_LOOK] : TEXT;
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load(names.map((name) => `items/${name}`).join(','));
  await context.sync();
  const items = paragraphs.items;
  const texts = items.map((p) => cleanText(p.text));
  const expected = new Map<number, string>();
  for (const edit of edits) {
    const known = expected.get(edit.paragraph);
    if (known !== undefined && known !== edit.expect) throw changed('two texts expected');
    expected.set(edit.paragraph, edit.expect);
    if (edit.kind === 'insert-paragraph' && (edit.look.like ?? 0) >= items.length)
      throw changed('model paragraph absent');
  }
  const differing = [...expected].filter(([i, text]) => texts[i]?.text !== text);
  if (differing.length === 0) return { items, texts, revised: new Set() };
  if (differing.some(([i]) => items[i] === undefined)) throw changed('anchor absent');
  if (!probes.reviewedText || !claims('1.4')) throw changed('anchor differs');
  await compareReviewed(context, items, differing);
  return { items, texts, revised: new Set(differing.map(([i]) => i)) };
}

/** `text` includes pending deletions (office-js#1267, #2314); the reader left them out. */
async function compareReviewed(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  differing: readonly (readonly [number, string])[],
): Promise<void> {
  const reviewed = differing.map(([i]) => items[i]?.getReviewedText('Current'));
  try {
    await context.sync();
  } catch {
    throw changed('anchor differs');
  }
  differing.forEach(([, text], k) => {
    if (cleanText(reviewed[k]?.value ?? '').text !== text) throw changed('anchor differs');
  });
}

const changed = (detail: string) => new HostError('document-changed', detail);
