import { BODY_TEXT_LEVEL, type Paragraph, type ParagraphFormat } from '../../core/document/types';
import type { ReadOptions, Snapshot } from '../host';
import { cleanText } from './clean-text';
import { claims } from './office';

/** Named properties only: broad loads froze Word for Mac (office-js#6024). */
const SCALARS = 'text,style,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel';
const LOOK =
  'alignment,firstLineIndent,leftIndent,rightIndent,lineSpacing,spaceBefore,spaceAfter,' +
  'font/name,font/size,font/bold,font/italic,font/color';

/** What a host remembers from one read to the next: extras that Word claims and does not have. */
export interface Probes {
  reviewedText: boolean;
  /** Word tells Chinese and Latin faces apart; absent until it was tried. */
  facesApart?: boolean;
}

export const freshProbes = (): Probes => ({ reviewedText: true });

/**
 * Reads the body in at most two round trips: paragraphs, then list strings (and, when tracked
 * changes are pending, the texts without deletions). Runs inside a `Word.run` of the caller, who
 * may queue loads of its own before: they come back with the first round trip.
 */
export async function readBody(
  context: Word.RequestContext,
  options: ReadOptions,
  probes: Probes,
  queue: () => void = () => undefined,
): Promise<Snapshot> {
  const degraded: string[] = [];
  const { paragraphs, reviewed } = await readParagraphs(context, options, probes, queue, degraded);
  const lists = paragraphs.map((p) => (p.isListItem ? p : null));
  const wantLists = lists.some((p) => p !== null);
  let texts: readonly (string | null)[] | null = null;
  let items: readonly (Word.ListItem | null)[] = [];
  if (wantLists || reviewed) {
    const askReviewed = () =>
      reviewed ? paragraphs.map((p) => (p.text === '' ? null : p.getReviewedText('Current'))) : [];
    const askLists = () =>
      lists.map((p) => {
        const item = p?.listItemOrNullObject ?? null;
        item?.load('listString,level');
        return item;
      });
    let results = askReviewed();
    items = askLists();
    try {
      await context.sync();
    } catch (error) {
      // One tracked, deleted list item fails the whole sync on the web (office-js#5335, #5901).
      if (!wantLists) throw error;
      degraded.push('list-numbers');
      items = [];
      results = askReviewed();
      if (reviewed) await context.sync();
    }
    if (reviewed) texts = results.map((result) => result?.value ?? null);
  }
  return {
    paragraphs: paragraphs.map((p, i) => toParagraph(p, texts?.[i] ?? p.text, items[i] ?? null, options)),
    degraded,
    ...(reviewed ? { revisionsPending: true } : {}),
  };
}

async function readParagraphs(
  context: Word.RequestContext,
  options: ReadOptions,
  probes: Probes,
  queue: () => void,
  degraded: string[],
): Promise<{ paragraphs: Word.Paragraph[]; reviewed: boolean }> {
  const names = options.format === true ? `${SCALARS},${LOOK}` : SCALARS;
  const select = names.split(',').map((name) => `items/${name}`);
  const ask = (withReviewed: boolean) => {
    queue();
    const body = context.document.body;
    const paragraphs = body.paragraphs;
    paragraphs.load(select.join(','));
    if (!withReviewed) return { body, paragraphs, reviewed: null };
    body.load('text');
    return { body, paragraphs, reviewed: body.getReviewedText('Current') };
  };
  if (probes.reviewedText && claims('1.4')) {
    const asked = ask(true);
    try {
      await context.sync();
      return {
        paragraphs: asked.paragraphs.items,
        reviewed: asked.reviewed !== null && differs(asked.body.text, asked.reviewed.value),
      };
    } catch {
      // Claimed and not there: read on without it, and do not try again.
      probes.reviewedText = false;
      degraded.push('revisions');
    }
  }
  const asked = ask(false);
  await context.sync();
  return { paragraphs: asked.paragraphs.items, reviewed: false };
}

/** Body text and reviewed text break paragraphs differently; only the characters count. */
function differs(text: string, reviewed: string): boolean {
  const bare = (s: string) => cleanText(s).text.replace(/\s+/g, '');
  return bare(text) !== bare(reviewed);
}

function toParagraph(
  p: Word.Paragraph,
  text: string,
  item: Word.ListItem | null,
  options: ReadOptions,
): Paragraph {
  const listed = item !== null && !item.isNullObject;
  const clean = cleanText(text).text;
  const paragraph: Paragraph = {
    text: clean,
    number: listed ? item.listString : '',
    listLevel: listed ? item.level : p.isListItem ? 0 : -1,
    outlineLevel: p.outlineLevel >= 1 && p.outlineLevel <= 9 ? p.outlineLevel : BODY_TEXT_LEVEL,
    style: styleName(p),
    inTable: p.tableNestingLevel > 0,
  };
  if (options.format !== true) return paragraph;
  const format = { ...formatOf(p), rightIndent: p.rightIndent };
  return { ...paragraph, boldLead: format.bold === true ? clean.length : 0, format };
}

/** `style` is a localised name; the built-in one is the same in every language. */
function styleName(p: Word.Paragraph): string {
  const builtIn: string = p.styleBuiltIn;
  return builtIn === 'Other' || !builtIn ? p.style : builtIn;
}

/** Word reports `''`, 0 or null for a font that is not the same throughout: that is "not known". */
export function formatOf(p: Word.Paragraph): ParagraphFormat {
  const { font } = p;
  return {
    fontName: font.name || undefined,
    fontSize: font.size || undefined,
    bold: font.bold ?? undefined,
    italic: font.italic ?? undefined,
    color: font.color || undefined,
    alignment: alignmentOf(p.alignment),
    firstLineIndent: p.firstLineIndent,
    leftIndent: p.leftIndent,
    lineSpacing: p.lineSpacing,
    spaceBefore: p.spaceBefore,
    spaceAfter: p.spaceAfter,
  };
}

function alignmentOf(value: string): ParagraphFormat['alignment'] {
  return value === 'Left' || value === 'Centered' || value === 'Right' || value === 'Justified'
    ? value
    : undefined;
}
