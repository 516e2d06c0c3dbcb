import { HostError } from '../host';
import { assertWord, assertWritable, claims } from './office';

/** What one Word does where public sources leave it open; keys are the switches of the stand-in. */
export interface ProbeRecord {
  readonly version: 1;
  /** As Word names itself: `PC`, `Mac`, `OfficeOnline`, … */
  readonly platform: string;
  /** Word's own version. */
  readonly build: string;
  /** True: other than docs/word-behaviour.md takes it to be. `null`: it could not be told. */
  readonly deviations: Readonly<Record<string, boolean | null>>;
}

type ProbeQuestion = (context: Word.RequestContext) => Promise<boolean | null>;

/** A paragraph of the probe's own at the end of the document: plain text in no list. */
async function fresh(context: Word.RequestContext, text: string): Promise<Word.Paragraph> {
  const paragraph = context.document.body.insertParagraph(text, 'End');
  paragraph.styleBuiltIn = 'Normal';
  paragraph.load('isListItem');
  await context.sync();
  if (paragraph.isListItem) paragraph.detachFromList();
  return paragraph;
}

async function styleOf(context: Word.RequestContext, paragraph: Word.Paragraph): Promise<string> {
  paragraph.load('styleBuiltIn');
  await context.sync();
  return paragraph.styleBuiltIn;
}

const restyle = (paragraph: Word.Paragraph, style: string): void => {
  paragraph.styleBuiltIn = style as Word.Paragraph['styleBuiltIn'];
};

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

/** Text in which a soft break was to be written, as Word gives it back. */
async function broken(context: Word.RequestContext): Promise<string> {
  const paragraph = await fresh(context, '断');
  paragraph.insertText('甲\u000B乙', 'Replace');
  paragraph.load('text');
  await context.sync();
  return paragraph.text;
}

const questions: Readonly<Record<string, ProbeQuestion>> = {
  'style-only': async (context) => {
    const first = await fresh(context, '甲');
    first.firstLineIndent = 32;
    first.font.size = 20;
    const second = first.insertParagraph('乙', 'After');
    second.load('firstLineIndent,font/size');
    await context.sync();
    return !(near(second.firstLineIndent, 32) && near(second.font.size, 20));
  },
  'next-style': async (context) => {
    const first = await fresh(context, '甲');
    restyle(first, 'Heading1');
    return (await styleOf(context, first.insertParagraph('乙', 'After'))) !== 'Heading1';
  },
  'style-keeps-direct': async (context) => {
    const paragraph = await fresh(context, '甲');
    paragraph.firstLineIndent = 44;
    restyle(paragraph, 'Heading2');
    paragraph.load('firstLineIndent');
    await context.sync();
    return near(paragraph.firstLineIndent, 44);
  },
  'break-as-sign': async (context) => (await broken(context)).includes('♂'),
  'break-as-letters': async (context) => (await broken(context)).includes('\\v'),
  'search-folds': async (context) => {
    const paragraph = await fresh(context, '（甲）(乙)');
    const found = paragraph.search('(', { matchCase: true });
    found.load('items/text');
    await context.sync();
    return found.items.length > 1;
  },
  'sets-absent': async (context) => {
    if (!claims('1.4')) return null;
    try {
      context.document.body.getReviewedText('Current');
      await context.sync();
      return false;
    } catch {
      return true;
    }
  },
  'detach-throws': async (context) => {
    const paragraph = await fresh(context, '甲');
    await context.sync();
    try {
      paragraph.detachFromList();
      await context.sync();
      return false;
    } catch {
      return true;
    }
  },
  'detach-clears-style': async (context) => {
    const paragraph = await fresh(context, '甲');
    restyle(paragraph, 'Heading2');
    paragraph.startNewList();
    await context.sync();
    const before = await styleOf(context, paragraph);
    paragraph.detachFromList();
    return (await styleOf(context, paragraph)) !== before;
  },
  'attach-list-paragraph': async (context) => {
    const first = await fresh(context, '甲');
    const list = first.startNewList();
    list.load('id');
    await context.sync();
    const second = await fresh(context, '乙');
    restyle(second, 'Heading3');
    second.attachToList(list.id, 0);
    return (await styleOf(context, second)) === 'ListParagraph';
  },
};

/**
 * Asks Word itself what nobody says in public: writes paragraphs of its own into an empty document
 * and looks what comes of them. One question that fails leaves the others standing.
 *
 * @throws HostError `document-changed` when the document is not empty: nothing is written then
 */
export async function probeWord(): Promise<ProbeRecord> {
  assertWord();
  assertWritable();
  await Word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    if (body.text.trim() !== '') throw new HostError('document-changed', 'not empty');
  });
  const deviations: Record<string, boolean | null> = {};
  for (const [name, ask] of Object.entries(questions)) {
    try {
      deviations[name] = await Word.run(ask);
    } catch {
      deviations[name] = null;
    }
  }
  const { platform, version } = Office.context.diagnostics ?? {};
  return { version: 1, platform: String(platform ?? ''), build: String(version ?? ''), deviations };
}
