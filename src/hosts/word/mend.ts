import type { ParagraphFormat } from '../../core/document/types';
import type { Unlike } from '../host';
import { cleanText } from './clean-text';
import { formatOfFont, known, setFont, setParagraphFormat, setStyle } from './look';
import type { MadeParagraph } from './make';
import { formatOf } from './read';
import { sameStyle, type Wish } from './wish';

/**
 * Reading back what was made, and mending it. What a new paragraph is born with (style, direct
 * formatting, list) is an open question about Word, so it is not relied upon: the look that came out
 * is compared with the look that was wished for, and only what differs is written once more.
 */

const LOOK =
  'text,style,styleBuiltIn,outlineLevel,isListItem,alignment,firstLineIndent,leftIndent,lineSpacing,' +
  'spaceBefore,spaceAfter,font/name,font/size,font/bold,font/italic,font/color';
const FONT = 'name,size,bold,italic,color';

/** List and level of a paragraph and of the one whose list it joins. */
interface ListPair {
  readonly own: Word.List;
  readonly ownItem: Word.ListItem;
  readonly model: Word.List;
  readonly modelItem: Word.ListItem;
}

type AskedLists = ReadonlyMap<MadeParagraph, ListPair>;

/**
 * Asks for the looks of what was made: one round trip. Lists are left out where asking for them
 * fails, as it does on the web beside a deleted list item (office-js#5335).
 */
export async function readBack(
  context: Word.RequestContext,
  made: readonly MadeParagraph[],
  others: readonly Word.Paragraph[],
): Promise<AskedLists> {
  const ask = () => {
    for (const { paragraph, parts } of made) {
      paragraph.load(LOOK);
      for (const { range } of parts) range.font.load(FONT);
    }
    for (const paragraph of others) paragraph.load('text');
  };
  ask();
  const lists = new Map<MadeParagraph, ListPair>();
  for (const one of made)
    if (one.wish.joins !== null) lists.set(one, askLists(one.paragraph, one.wish.joins));
  if (lists.size === 0) {
    await context.sync();
    return lists;
  }
  try {
    await context.sync();
    return lists;
  } catch {
    ask();
    await context.sync();
    return new Map();
  }
}

function askLists(paragraph: Word.Paragraph, joins: Word.Paragraph): ListPair {
  const own = paragraph.listOrNullObject;
  const ownItem = paragraph.listItemOrNullObject;
  const model = joins.listOrNullObject;
  const modelItem = joins.listItemOrNullObject;
  for (const list of [own, model]) list.load('id');
  for (const item of [ownItem, modelItem]) item.load('level');
  return { own, ownItem, model, modelItem };
}

/** In what the paragraph that came out differs from the one that was wished for. Reads what {@link readBack} asked. */
export function unlike({ paragraph, wish, parts }: MadeParagraph, lists: ListPair | undefined): Unlike[] {
  const has = formatOf(paragraph);
  const differs = (keys: readonly (keyof ParagraphFormat)[]) =>
    keys.some((key) => wish.format[key] !== undefined && !alike(wish.format[key], has[key]));
  const found: Unlike[] = [];
  if (cleanText(paragraph.text).text !== wish.text) found.push('text');
  if (!sameStyle(paragraph, wish.style)) found.push('style');
  else if (wish.outlineLevel !== null && paragraph.outlineLevel !== wish.outlineLevel) found.push('outline');
  if (!listed(paragraph, wish, lists)) found.push('list');
  if (differs(['alignment', 'firstLineIndent', 'leftIndent'])) found.push('indent');
  if (differs(['lineSpacing', 'spaceBefore', 'spaceAfter']) || !spaced(paragraph, wish))
    found.push('spacing');
  if (parts.length === 0 ? differs(FONT_KEYS) : parts.some(partDiffers)) found.push('font');
  return found;
}

const FONT_KEYS = ['fontName', 'fontSize', 'bold', 'italic', 'color'] as const;

function partDiffers({ range, format }: MadeParagraph['parts'][number]): boolean {
  const has = formatOfFont(range.font);
  return FONT_KEYS.some((key) => format[key] !== undefined && !alike(format[key], has[key]));
}

/** Word keeps measures in twentieths of a point and colours in either case. */
function alike(wished: unknown, has: unknown): boolean {
  if (typeof wished === 'number' && typeof has === 'number') return Math.abs(wished - has) < 0.1;
  if (typeof wished === 'string' && typeof has === 'string')
    return wished.toLowerCase() === has.toLowerCase();
  return wished === has;
}

function listed(paragraph: Word.Paragraph, { joins }: Wish, lists: ListPair | undefined): boolean {
  if (joins === null) return !paragraph.isListItem;
  if (!paragraph.isListItem) return false;
  if (lists === undefined || lists.own.isNullObject || lists.model.isNullObject) return true;
  return lists.own.id === lists.model.id && lists.ownItem.level === lists.modelItem.level;
}

function spaced({ lineSpacing }: Word.Paragraph, { format, spacings }: Wish): boolean {
  if (format.lineSpacing !== undefined || spacings.length === 0) return true;
  return spacings.some((spacing) => alike(spacing, lineSpacing));
}

/** What writing once more can put right. */
export const mendable = (found: readonly Unlike[]) =>
  found.some((what) => what !== 'text' && what !== 'spacing');

/** Writes once more what differs. A new style or list takes formatting along, so all of it follows. Queues only. */
export function mend(made: MadeParagraph, found: readonly Unlike[], lists: ListPair | undefined): void {
  const { paragraph, wish, parts } = made;
  const off = new Set(found);
  // Outside of a list leaving one may throw (a public add-in guards against it), and joining fails inside.
  const leaves = off.has('list') && paragraph.isListItem;
  if (leaves) paragraph.detachFromList();
  const restyles = wish.style !== null && (off.has('style') || leaves);
  if (restyles && wish.style !== null) setStyle(paragraph, wish.style);
  if (off.has('list') && wish.joins !== null && lists !== undefined && !lists.model.isNullObject)
    paragraph.attachToList(lists.model.id, lists.modelItem.level);
  const anew = restyles || off.has('list');
  const has = anew ? {} : known(formatOf(paragraph));
  const missing = Object.fromEntries(
    Object.entries(wish.format).filter(([key, value]) => !alike(value, has[key as keyof ParagraphFormat])),
  );
  setParagraphFormat(paragraph, missing);
  if (wish.outlineLevel !== null && (anew || off.has('outline'))) paragraph.outlineLevel = wish.outlineLevel;
  if (parts.length === 0) setFont(paragraph.font, missing);
  else if (anew || off.has('font')) for (const { range, format } of parts) setFont(range.font, format);
}
