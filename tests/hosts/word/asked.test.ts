import type { Edit } from '../../../src/core/document/edit';
import { HostError } from '../../../src/hosts/host';
import { readAnchors } from '../../../src/hosts/word/anchors';
import { prepare, queueWrites } from '../../../src/hosts/word/apply';
import { cleanText } from '../../../src/hosts/word/clean-text';
import { landmark, locate } from '../../../src/hosts/word/locate';
import { watchWord } from '../../../src/hosts/word/watch';
import { wordParagraph } from './plain-word';

type Globals = Record<'Office' | 'Word', unknown>;
const globals = globalThis as unknown as Globals;
afterEach(() => {
  delete (globals as Partial<Globals>).Office;
  delete (globals as Partial<Globals>).Word;
});

const claiming = (version: string) => {
  globals.Office = {
    context: { requirements: { isSetSupported: (_: string, asked: string) => asked <= version } },
  };
};
const replace = (paragraph: number, expected: string, start: number, end: number, text = '新'): Edit => ({
  kind: 'replace',
  paragraph,
  expect: expected,
  start,
  end,
  text,
});
const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    (error: unknown) => (error instanceof HostError ? `${error.code} ${error.detail}` : String(error)),
  );

describe('the anchors of a batch', () => {
  /** A document of these texts; `reviewed` are those without what is deleted and still pending. */
  const read = (
    texts: readonly string[],
    edits: readonly Edit[],
    reviewed: readonly (string | Error)[] = [],
  ) => {
    const items = texts.map((text, i) => ({
      text,
      getReviewedText: () => {
        const value = reviewed[i];
        if (value instanceof Error) throw value;
        return { value };
      },
    }));
    const context = {
      document: { body: { paragraphs: { load: () => undefined, items } } },
      sync: () => Promise.resolve(),
    };
    return readAnchors(context as unknown as Word.RequestContext, edits, { reviewedText: true });
  };

  it('are as they were expected, or nothing is written', async () => {
    claiming('1.3');
    expect(await refusal(read(['甲', '乙'], [replace(1, '乙', 0, 1)]))).toBe('taken');
    expect(await refusal(read(['甲', '丙'], [replace(1, '乙', 0, 1)]))).toBe(
      'document-changed anchor differs',
    );
    expect(await refusal(read(['甲'], [replace(1, '乙', 0, 1)]))).toBe('document-changed anchor absent');
    expect(await refusal(read(['甲'], [replace(0, '甲', 0, 1), replace(0, '乙', 0, 1)]))).toBe(
      'document-changed two texts expected',
    );
    const like: Edit = {
      kind: 'insert-paragraph',
      paragraph: 0,
      expect: '甲',
      where: 'after',
      text: '新',
      look: { like: 1 },
    };
    expect(await refusal(read(['甲'], [like]))).toBe('document-changed model paragraph absent');
    expect(await refusal(read(['甲', '乙'], [like]))).toBe('taken');
  });

  it('may differ by what is deleted and still pending, and by that alone', async () => {
    claiming('1.4');
    const edits = [replace(1, '乙', 0, 1)];
    const { revised } = await read(['甲', '乙删'], edits, ['甲', '乙']);
    expect([...revised]).toEqual([1]);
    expect(await refusal(read(['甲', '乙删'], edits, ['甲', '丙']))).toBe('document-changed anchor differs');
  });
});

describe('what a batch has to find in a paragraph', () => {
  const find = (raw: string, edit: Edit, sync: () => Promise<void>, found = '') => {
    const range = { text: found, load: () => undefined };
    const paragraph = {
      ...wordParagraph({ text: raw }).paragraph,
      search: () => ({ getFirst: () => ({ getRange: () => ({ ...range, expandTo: () => range }) }) }),
      getRange: () => ({ ...range, expandTo: () => range }),
    } as unknown as Word.Paragraph;
    const anchors = { items: [paragraph], texts: [cleanText(raw)], revised: new Set<number>() };
    return prepare({ sync } as unknown as Word.RequestContext, [edit], anchors);
  };
  const fine = () => Promise.resolve();
  const edit = replace(0, '甲乙丙', 1, 2);

  it('is read back and compared before anything is written', async () => {
    expect(await refusal(find('甲乙丙', edit, fine, '乙'))).toBe('taken');
    expect(await refusal(find('甲乙丙', edit, fine, '丙'))).toBe('host-failed span-differs');
    expect(await refusal(find('甲乙\u0005丙', replace(0, '甲乙丙', 1, 3), fine, '乙丙'))).toMatch(
      /^holds-mark/,
    );
    expect(await refusal(find('甲乙丙', replace(0, '甲乙丙', 2, 4), fine))).toBe('document-changed range');
    expect(await refusal(find('甲乙丙', replace(0, '甲乙丙', 2, 1), fine))).toBe('document-changed range');
  });

  it('is refused with Word’s own code where it is not found', async () => {
    const failing = (code?: string) => () =>
      Promise.reject(Object.assign(new Error('x'), code === undefined ? {} : { code }));
    expect(await refusal(find('甲乙丙', edit, failing()))).toBe('host-failed span-not-found');
    expect(await refusal(find('甲乙丙', edit, failing('ItemNotFound')))).toBe(
      'host-failed span-not-found ItemNotFound',
    );
    expect(await refusal(find('甲乙丙', edit, failing('SearchDialogIsOpen')))).toBe(
      'search-open SearchDialogIsOpen',
    );
  });
});

describe('what is written into paragraphs', () => {
  const written = (edits: readonly Edit[]) => {
    const log: unknown[][] = [];
    const items = ['甲乙', '丙丁'].map((text, i) =>
      Object.assign(wordParagraph({ text }).paragraph, {
        insertText: (...asked: unknown[]) => void log.push([i, ...asked]),
      }),
    );
    const fonts = new Map<Edit, Partial<Word.Font>>();
    const ranges = new Map(
      edits.map((edit) => {
        const font = { name: '旧' };
        fonts.set(edit, font);
        const range = {
          font,
          insertText: (...asked: unknown[]) => void log.push([edit.paragraph, 'range', ...asked]),
        };
        return [edit, range as unknown as Word.Range];
      }),
    );
    const anchors = { items, texts: ['甲乙', '丙丁'].map(cleanText), revised: new Set<number>() };
    queueWrites(edits, anchors, { ranges, extras: new Map(), apart: false });
    return { log, fonts, items };
  };

  it('goes from the last place to the first, whatever the batch’s order', () => {
    const at = (paragraph: number, start: number, end: number, text: string) =>
      replace(paragraph, ['甲乙', '丙丁'][paragraph]!, start, end, text);
    const first = [at(1, 1, 2, 'd'), at(0, 0, 1, 'a'), at(1, 0, 1, 'c'), at(0, 1, 2, 'b')];
    const order = ['d', 'c', 'b', 'a'];
    for (const edits of [first, [...first].reverse()])
      expect(written(edits).log.map(([, , text]) => text)).toEqual(order);
  });

  it('splits and replaces in the range that was found, and gives a look to it', () => {
    const split: Edit = { kind: 'split', paragraph: 0, expect: '甲乙', at: 1, until: 1 };
    expect(written([split]).log).toEqual([[0, 'range', '\n', 'End']]);
    expect(written([{ ...split, until: 2 }]).log).toEqual([[0, 'range', '\n', 'Replace']]);
    expect(written([replace(0, '甲乙', 1, 1)]).log).toEqual([[0, 'range', '新', 'End']]);
    const format: Edit = {
      kind: 'format',
      paragraph: 0,
      expect: '甲乙',
      start: 0,
      end: 1,
      format: { bold: true, fontName: '黑体', leftIndent: 9 },
    };
    const part = written([format]);
    expect(part.fonts.get(format)).toEqual({ name: '黑体', bold: true });
    expect(part.items[0]!.leftIndent).toBe(0);
    const whole: Edit = { ...format, end: 2 };
    expect(written([whole]).items[0]!.leftIndent).toBe(9);
  });
});

describe('a place in a paragraph', () => {
  const asked = (raw: string, start: number, end: number) => {
    const calls: unknown[] = [];
    const range = (what: string): unknown => ({
      getRange: (side: string) => range(`${what}.${side}`),
      expandTo: () => range(`${what}+`),
      search: (text: string) => ({ getFirst: () => (calls.push(`behind ${text}`), range(text)) }),
    });
    const paragraph = {
      getRange: (side: string) => (calls.push(side), range(side)),
      search: (text: string) => ({ getFirst: () => (calls.push(text), range(text)) }),
    } as unknown as Word.Paragraph;
    return locate(paragraph, cleanText(raw), start, end) === null ? null : calls;
  };

  it('is the whole of it where nothing of Word’s stands at its ends', () => {
    expect(asked('甲乙丙', 0, 3)).toEqual(['Content']);
    expect(asked('甲乙丙\r\u0007', 0, 3)).toEqual(['Content']);
    expect(asked('甲乙丙\u0005\r', 0, 3)).not.toContain('Content');
    expect(asked('\u0005甲乙丙', 0, 3)).not.toContain('Content');
  });

  it('is its start or its end, or is found by what stands beside it', () => {
    expect(asked('甲乙丙', 0, 0)).toEqual(['Start']);
    expect(asked('甲乙丙', 3, 3)).toEqual(['End']);
    expect(asked('甲乙丙', 1, 3)).toEqual(['甲', 'End']);
  });

  it('is found behind another where it has no words of its own', () => {
    const text = '学得不深😀。😀用得也少😀。😀讲得不透。';
    const { literal, behind } = landmark(text, 16)!;
    expect(asked(text, 16, 16)).toEqual([behind, 'End', `behind ${literal}`]);
  });

  it('is named by six characters at most where those are enough, and never by blanks', () => {
    expect(landmark('甲乙丙丁戊己庚辛', 8)).toEqual({ literal: '丙丁戊己庚辛', side: 'End' });
    expect(landmark('甲乙丙丁戊己庚辛', 0)).toEqual({ literal: '甲乙丙丁戊己', side: 'Start' });
    expect(landmark('甲        乙', 9)).toEqual({ literal: '乙', side: 'Start' });
    expect(landmark('甲甲', 1)).not.toEqual({ literal: '甲', side: 'End' });
  });
});

it('what was watched is let go of', async () => {
  const removed: string[] = [];
  const handler = (name: string) => ({
    add: () => ({
      context: { sync: () => (removed.push('sync'), Promise.resolve()) },
      remove: () => removed.push(name),
    }),
  });
  let listener: (() => void) | null = null;
  globals.Office = {
    EventType: { DocumentSelectionChanged: 'selection' },
    context: {
      requirements: { isSetSupported: () => true },
      document: {
        addHandlerAsync: (_: string, given: () => void) => (listener = given),
        removeHandlerAsync: (type: string) => removed.push(type),
      },
    },
  };
  const document = {
    onParagraphAdded: handler('added'),
    onParagraphChanged: handler('changed'),
    onParagraphDeleted: handler('deleted'),
  };
  globals.Word = {
    run: (work: (context: unknown) => unknown) =>
      Promise.resolve(work({ document, sync: () => Promise.resolve() })),
  };
  const told: string[] = [];
  const stop = watchWord((what) => told.push(what));
  listener!();
  await new Promise((done) => setTimeout(done, 0));
  stop();
  listener!();
  await new Promise((done) => setTimeout(done, 0));
  expect(told).toEqual(['selection']);
  expect(removed).toEqual(['selection', 'added', 'changed', 'deleted', 'sync']);
});
