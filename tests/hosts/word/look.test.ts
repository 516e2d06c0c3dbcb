import type { Edit, InsertParagraph, NewParagraphLook } from '../../../src/core/document/edit';
import type { ParagraphFormat } from '../../../src/core/document/types';
import { queueWrites, spelledOut } from '../../../src/hosts/word/apply';
import { cleanText } from '../../../src/hosts/word/clean-text';
import { setFace } from '../../../src/hosts/word/far-east';
import { makeParagraph, type MadeParagraph } from '../../../src/hosts/word/make';
import { mend, mendable, unlike } from '../../../src/hosts/word/mend';
import { formatOf } from '../../../src/hosts/word/read';
import { sameStyle, wishFor, type Company, type Wish } from '../../../src/hosts/word/wish';
import { wordParagraph } from './plain-word';

const edit = (look: NewParagraphLook = {}, text = '新段'): InsertParagraph => ({
  kind: 'insert-paragraph',
  paragraph: 0,
  expect: '甲',
  where: 'after',
  text,
  look,
});
const one = (...given: Parameters<typeof wordParagraph>) => wordParagraph(...given).paragraph;
const wish = (look: NewParagraphLook, company: Partial<Company> = {}) =>
  wishFor(edit(look), { anchor: null, model: undefined, extra: {}, ...company });

describe('how a new paragraph shall look', () => {
  it('is its model’s style by the built-in name, or by the author’s own', () => {
    expect(wish({}, { model: one({ styleBuiltIn: 'Heading1' }) }).style).toEqual({ builtIn: 'Heading1' });
    expect(wish({ style: 'Title' }, { model: one({ styleBuiltIn: 'Other', style: '自定' }) }).style).toEqual({
      own: '自定',
    });
    expect(wish({ style: 'Title' }).style).toEqual({ builtIn: 'Title' });
    expect(wish({}).style).toBeNull();
    expect(wish({}, { model: one({ styleBuiltIn: 'Other', style: '' }) }).style).toBeNull();
  });

  it('has its model’s outline level where no heading style brings it', () => {
    expect(wish({}).outlineLevel).toBeNull();
    expect(wish({}, { model: one({ styleBuiltIn: 'Heading2', outlineLevel: 2 }) }).outlineLevel).toBeNull();
    expect(wish({}, { model: one({ styleBuiltIn: 'Other', outlineLevel: 2 }) }).outlineLevel).toBe(2);
    expect(wish({}, { model: one({ outlineLevel: 1 }) }).outlineLevel).toBe(1);
    expect(wish({}, { model: one({ outlineLevel: 0 }) }).outlineLevel).toBe(10);
  });

  it('joins its model’s list only where it asks to and the model is in one', () => {
    const listed = one({ isListItem: true });
    expect(wish({ joinList: true }, { model: listed }).joins).toBe(listed);
    expect(wish({}, { model: listed }).joins).toBeNull();
    expect(wish({ joinList: true }, { model: one() }).joins).toBeNull();
    expect(wish({ joinList: true }).joins).toBeNull();
  });

  it('copies a line spacing only where it can be nothing but a multiple', () => {
    const spacing = (lineSpacing: number, size = 16) =>
      wish({}, { model: one({ lineSpacing, font: { size } }) }).format.lineSpacing;
    expect([spacing(12), spacing(18.4), spacing(18.5), spacing(28)]).toEqual([
      12,
      18.4,
      undefined,
      undefined,
    ]);
    expect(spacing(12, 0)).toBeUndefined();
  });

  it('asks for a line spacing of its own unless the paragraph beside has a pitch', () => {
    const look = { format: { lineSpacing: 12, fontSize: 16 } };
    expect(wish(look).format).toEqual({ lineSpacing: 12, fontSize: 16 });
    expect(wish(look, { anchor: one({ lineSpacing: 12 }) }).format.lineSpacing).toBe(12);
    expect(wish(look, { anchor: one({ lineSpacing: 28 }) }).format).toEqual({ fontSize: 16 });
  });

  it('has the spacing of either neighbour where it is made in their style', () => {
    const anchor = one({ lineSpacing: 28 });
    const model = one({ lineSpacing: 30 });
    expect(wish({}, { anchor, model }).spacings).toEqual([28, 30]);
    expect(wish({}, { anchor }).spacings).toEqual([28]);
    expect(wish({}, { anchor, model: one({ styleBuiltIn: 'Heading1' }) }).spacings).toEqual([]);
    expect(wish({}, { model }).spacings).toEqual([]);
  });

  it('has the font at its model’s end where that has several', () => {
    const tail = { name: '楷体', size: 15, bold: true, italic: false, color: '' } as Word.Font;
    const model = one({ font: { name: '', size: 0 } });
    expect(wish({}, { model, extra: { tail } }).format).toMatchObject({
      fontName: '楷体',
      fontSize: 15,
      bold: true,
    });
    expect(wish({}, { model }).format).not.toHaveProperty('fontName');
  });

  it('is of the same style by either name', () => {
    expect(sameStyle(one(), null)).toBe(true);
    expect(sameStyle(one(), { builtIn: 'Normal' })).toBe(true);
    expect(sameStyle(one(), { builtIn: 'Title' })).toBe(false);
    expect(sameStyle(one(), { own: '正文' })).toBe(true);
    expect(sameStyle(one(), { own: 'Normal' })).toBe(false);
  });
});

it('what Word does not know of a look is left open', () => {
  expect(
    formatOf(one({ alignment: 'Mixed', font: { name: '', size: 0, bold: null, italic: null, color: '' } })),
  ).toEqual({
    fontName: undefined,
    fontSize: undefined,
    bold: undefined,
    italic: undefined,
    color: undefined,
    alignment: undefined,
    firstLineIndent: 32,
    leftIndent: 0,
    lineSpacing: 12,
    spaceBefore: 0,
    spaceAfter: 0,
  });
  for (const alignment of ['Left', 'Centered', 'Right', 'Justified'])
    expect(formatOf(one({ alignment })).alignment).toBe(alignment);
});

const WISH: Wish = {
  text: '新段',
  style: { builtIn: 'Normal' },
  outlineLevel: null,
  joins: null,
  format: {},
  spacings: [],
};
const made = (
  given: Parameters<typeof wordParagraph>[0],
  more: Partial<Wish> = {},
  parts: MadeParagraph['parts'] = [],
) => {
  const { paragraph, calls } = wordParagraph({ text: '新段', ...given });
  return { made: { paragraph, wish: { ...WISH, ...more }, parts }, calls };
};
type Lists = Parameters<typeof unlike>[1];
const lists = (own: object, ownLevel: number, model: object, modelLevel: number) =>
  ({ own, ownItem: { level: ownLevel }, model, modelItem: { level: modelLevel } }) as unknown as Lists;

describe('in what a paragraph is unlike the one that was wished for', () => {
  const found = (
    given: Parameters<typeof made>[0],
    more: Partial<Wish> = {},
    pair?: Lists,
    parts?: MadeParagraph['parts'],
  ) => unlike(made(given, more, parts).made, pair);

  it('is nothing where all is as wished', () => {
    expect(found({})).toEqual([]);
  });

  it('is its text, its style, or its outline level', () => {
    expect(found({ text: '新' })).toEqual(['text']);
    expect(found({ styleBuiltIn: 'Title' })).toEqual(['style']);
    expect(found({ outlineLevel: 2 }, { outlineLevel: 1 })).toEqual(['outline']);
    expect(found({ outlineLevel: 1 }, { outlineLevel: 1 })).toEqual([]);
    expect(found({ outlineLevel: 2 })).toEqual([]);
    expect(found({ outlineLevel: 2, styleBuiltIn: 'Title' }, { outlineLevel: 1 })).toEqual(['style']);
  });

  it('is its list: one that it is in and should not be, another one, or another level', () => {
    const joins = one({ isListItem: true });
    expect(found({ isListItem: true })).toEqual(['list']);
    expect(found({}, { joins })).toEqual(['list']);
    expect(found({ isListItem: true }, { joins })).toEqual([]);
    expect(found({ isListItem: true }, { joins }, lists({ id: 1 }, 0, { id: 1 }, 0))).toEqual([]);
    expect(found({ isListItem: true }, { joins }, lists({ id: 1 }, 0, { id: 2 }, 0))).toEqual(['list']);
    expect(found({ isListItem: true }, { joins }, lists({ id: 1 }, 0, { id: 1 }, 1))).toEqual(['list']);
    const none = { isNullObject: true };
    expect(found({ isListItem: true }, { joins }, lists(none, 0, { id: 2 }, 1))).toEqual([]);
    expect(found({ isListItem: true }, { joins }, lists({ id: 1 }, 0, none, 1))).toEqual([]);
  });

  it.each<[ParagraphFormat, string]>([
    [{ alignment: 'Left' }, 'indent'],
    [{ firstLineIndent: 0 }, 'indent'],
    [{ leftIndent: 5 }, 'indent'],
    [{ lineSpacing: 18 }, 'spacing'],
    [{ spaceBefore: 6 }, 'spacing'],
    [{ spaceAfter: 6 }, 'spacing'],
    [{ fontName: '黑体' }, 'font'],
    [{ fontSize: 22 }, 'font'],
    [{ bold: true }, 'font'],
    [{ italic: true }, 'font'],
    [{ color: '#ff0000' }, 'font'],
  ])('is a figure of its look: %j', (format, what) => {
    expect(found({}, { format })).toEqual([what]);
  });

  it('is not what Word rounds or writes in another case', () => {
    const format = { firstLineIndent: 32.05, fontName: '仿宋', color: '#ABCDEF', bold: false };
    expect(found({ font: { color: '#abcdef' } }, { format })).toEqual([]);
    expect(found({}, { format: { firstLineIndent: 32.2 } })).toEqual(['indent']);
  });

  it('is a spacing that neither neighbour has, where none could be written', () => {
    expect(found({ lineSpacing: 28 }, { spacings: [12, 28] })).toEqual([]);
    expect(found({ lineSpacing: 28 }, { spacings: [12] })).toEqual(['spacing']);
    expect(found({ lineSpacing: 28 }, { spacings: [12], format: { lineSpacing: 28 } })).toEqual([]);
  });

  it('is the font of a part where it has parts, whatever the whole has', () => {
    const part = (format: ParagraphFormat) => [
      { range: { font: one().font } as unknown as Word.Range, format },
    ];
    expect(found({}, { format: { bold: true } }, undefined, part({ bold: false }))).toEqual([]);
    expect(found({}, {}, undefined, part({ bold: true }))).toEqual(['font']);
    expect(found({}, {}, undefined, [...part({ bold: false }), ...part({ fontSize: 22 })])).toEqual(['font']);
  });

  it('can be mended, unless it is the text or the spacing', () => {
    expect(mendable([])).toBe(false);
    expect(mendable(['text', 'spacing'])).toBe(false);
    for (const what of ['style', 'outline', 'list', 'indent', 'font'] as const)
      expect(mendable(['text', what])).toBe(true);
  });
});

describe('mending', () => {
  const mended = (
    found: Parameters<typeof mend>[1],
    given: Parameters<typeof made>[0],
    more: Partial<Wish> = {},
    pair?: Lists,
  ) => {
    const { made: it, calls } = made(given, more);
    mend(it, found, pair);
    return { paragraph: it.paragraph, calls };
  };

  it('leaves a list only where the paragraph is in one, and then writes its style again', () => {
    expect(mended(['list'], { isListItem: true, styleBuiltIn: 'ListParagraph' })).toMatchObject({
      paragraph: { styleBuiltIn: 'Normal' },
      calls: [['detachFromList']],
    });
    expect(mended(['list'], { styleBuiltIn: 'Title' })).toMatchObject({
      paragraph: { styleBuiltIn: 'Title' },
      calls: [],
    });
    expect(mended(['font'], { isListItem: true }).calls).toEqual([]);
  });

  it('joins the list of its model, at its level, where that is known', () => {
    const joins = one({ isListItem: true });
    expect(mended(['list'], {}, { joins }, lists({ id: 1 }, 0, { id: 7 }, 2)).calls).toEqual([
      ['attachToList', 7, 2],
    ]);
    expect(
      mended(['list'], {}, { joins }, lists({ id: 1 }, 0, { isNullObject: true, id: 7 }, 2)).calls,
    ).toEqual([]);
    expect(mended(['list'], {}, { joins }).calls).toEqual([]);
    expect(mended(['font'], {}, { joins }, lists({ id: 1 }, 0, { id: 7 }, 2)).calls).toEqual([]);
  });

  it('sets the style where it is another one', () => {
    expect(mended(['style'], { styleBuiltIn: 'Title' }).paragraph.styleBuiltIn).toBe('Normal');
    expect(mended(['indent'], { styleBuiltIn: 'Title' }).paragraph.styleBuiltIn).toBe('Title');
    expect(mended(['style'], {}, { style: { own: '自定' } }).paragraph.style).toBe('自定');
  });

  it('writes the level where it is another one, or where something takes it along', () => {
    const level = (found: Parameters<typeof mend>[1]) =>
      mended(found, { outlineLevel: 5 }, { outlineLevel: 1 }).paragraph.outlineLevel;
    expect([level(['outline']), level(['style']), level(['list']), level(['font'])]).toEqual([1, 1, 1, 5]);
    expect(mended(['style'], { outlineLevel: 5 }).paragraph.outlineLevel).toBe(5);
  });

  it('writes what differs of the look, and all of it where a style takes it along', () => {
    const format = { firstLineIndent: 0, fontName: '黑体', fontSize: 16 } as const;
    const { paragraph } = mended(['indent'], {}, { format });
    expect(paragraph).toMatchObject({ firstLineIndent: 0, font: { name: '黑体', size: 16 } });
  });

  it('writes the fonts of its parts where one differs', () => {
    const font = { ...one().font } as Word.Font;
    const { paragraph } = wordParagraph({ text: '新段' });
    const parts = [{ range: { font } as unknown as Word.Range, format: { bold: true } }];
    mend({ paragraph, wish: { ...WISH, format: { bold: false } }, parts }, ['indent'], undefined);
    expect(font.bold).toBe(false);
    mend({ paragraph, wish: WISH, parts }, ['font'], undefined);
    expect(font.bold).toBe(true);
  });
});

describe('making a paragraph', () => {
  const make = (
    look: NewParagraphLook,
    company: Partial<Company> = {},
    text = '标题。正文',
    where: 'after' | 'before' = 'after',
  ) => {
    const { paragraph, calls } = wordParagraph({ text });
    const asked: unknown[][] = [];
    const anchor = {
      ...one(),
      insertParagraph: (...given: unknown[]) => {
        asked.push(given);
        return paragraph;
      },
    } as unknown as Word.Paragraph;
    const result = makeParagraph(
      anchor,
      { ...edit(look, text), where },
      { anchor, model: undefined, extra: {}, ...company },
    );
    return { result, asked, calls, paragraph };
  };

  it('goes on its side of the anchor, whole where all of it looks alike', () => {
    expect(make({}).asked).toEqual([['标题。正文', 'After']]);
    expect(make({}, {}, '标题。正文', 'before').asked).toEqual([['标题。正文', 'Before']]);
    expect(make({ runs: [{ length: 3, format: {} }] }).asked).toEqual([['标题。正文', 'After']]);
    expect(make({}).result.parts).toEqual([]);
  });

  it('goes in part by part where they look different, the rest plain', () => {
    const { result, asked, calls } = make({
      runs: [{ length: 3, format: { bold: true } }],
      format: { fontSize: 15 },
    });
    expect(asked).toEqual([['标题。', 'After']]);
    expect(calls).toEqual([
      ['getRange', 'Content'],
      ['insertText', '正文', 'End'],
    ]);
    expect(result.parts.map(({ format }) => format)).toEqual([
      { bold: true },
      { bold: false, italic: false, fontSize: 15 },
    ]);
  });

  it('has one part where the runs reach its end', () => {
    const { asked, calls } = make({ runs: [{ length: 5, format: { bold: true } }] });
    expect(asked).toEqual([['标题。正文', 'After']]);
    expect(calls).toEqual([['getRange', 'Content']]);
  });

  it('writes only what its anchor does not have', () => {
    const { paragraph } = make({ format: { fontSize: 22, bold: true, alignment: 'Centered' } });
    expect(paragraph).toMatchObject({ alignment: 'Centered', font: { size: 22, bold: true } });
  });
});

describe('a batch', () => {
  const anchors = (...texts: string[]) => {
    const log: unknown[][] = [];
    const items = texts.map((text, i) => {
      const { paragraph } = wordParagraph({ text });
      return Object.assign(paragraph, {
        insertText: (...asked: unknown[]) => (log.push([i, ...asked]), { font: {} }),
        insertParagraph: (...asked: unknown[]) => (log.push([i, ...asked]), one()),
        delete: () => void log.push([i, 'delete']),
      });
    });
    return { log, anchors: { items, texts: texts.map(cleanText), revised: new Set<number>() } };
  };
  const put = (paragraph: number, where: 'before' | 'after', text: string): Edit => ({
    ...edit({}, text),
    paragraph,
    where,
  });
  const replace = (paragraph: number, at: number, text: string, expected = '甲'): Edit => ({
    kind: 'replace',
    paragraph,
    expect: expected,
    start: at,
    end: at,
    text,
  });
  const written = (texts: readonly string[], edits: readonly Edit[]) => {
    const { log, anchors: own } = anchors(...texts);
    queueWrites(edits, own, { ranges: new Map(), extras: new Map(), apart: false });
    return log;
  };

  it('writes spans from the back, then what goes in front, then behind from the last, and deletes at the end', () => {
    const edits: Edit[] = [
      { kind: 'delete-paragraph', paragraph: 2, expect: '丙' },
      put(0, 'after', '一'),
      put(0, 'after', '二'),
      put(1, 'before', '三'),
      put(1, 'before', '四'),
      replace(0, 0, '首'),
      replace(1, 1, '尾', '乙'),
    ];
    expect(written(['甲', '乙', '丙'], edits)).toEqual([
      [1, '尾', 'End'],
      [0, '首', 'Start'],
      [1, '三', 'Before'],
      [1, '四', 'Before'],
      [0, '二', 'After'],
      [0, '一', 'After'],
      [2, 'delete'],
    ]);
  });

  it('writes equal places from the last, and a break as a paragraph', () => {
    expect(written(['甲'], [replace(0, 1, '乙'), replace(0, 1, '丙')])).toEqual([
      [0, '丙', 'End'],
      [0, '乙', 'End'],
    ]);
    expect(written(['甲'], [replace(0, 1, '乙\u000B丙')])).toEqual([[0, '乙\n丙', 'End']]);
  });

  it('says a soft break as the paragraph that it becomes', () => {
    const plain = replace(0, 1, '乙');
    expect(spelledOut([plain])).toEqual([plain]);
    const across: Edit = {
      kind: 'replace',
      paragraph: 0,
      expect: '甲乙',
      start: 0,
      end: 1,
      text: '丙\u000B丁',
    };
    expect(spelledOut([across])).toEqual([
      { ...across, text: '丙' },
      { kind: 'split', paragraph: 0, expect: '甲乙', at: 1, until: 1 },
      { kind: 'replace', paragraph: 0, expect: '甲乙', start: 1, end: 1, text: '丁' },
    ]);
  });
});

it('a Chinese face leaves a Latin one alone where Word tells them apart', () => {
  const set = (name: string, apart: boolean, nameAscii: string) => {
    const font = { name: '旧', nameAscii, nameFarEast: '旧' };
    setFace(font, name, apart);
    return [font.name, font.nameFarEast];
  };
  expect(set('仿宋', false, 'Times New Roman')).toEqual(['仿宋', '旧']);
  expect(set('仿宋', true, 'Times New Roman')).toEqual(['旧', '仿宋']);
  expect(set('仿宋', true, '')).toEqual(['仿宋', '仿宋']);
  expect(set('仿宋', true, '宋体')).toEqual(['仿宋', '仿宋']);
  expect(set('Arial', true, 'Times New Roman')).toEqual(['Arial', '旧']);
});
