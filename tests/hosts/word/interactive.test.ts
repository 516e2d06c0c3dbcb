import { createWordHost } from '../../../src/hosts/word/word-host';
import type { MemoryWord } from '../../../src/preview/word/memory-word';
import { openWord } from './real-office';

const selected = (word: MemoryWord): string => {
  const { start, end } = word.store.selection();
  const ids = word.store.ids();
  return `${ids.indexOf(start.paragraph)}:${start.offset}-${ids.indexOf(end.paragraph)}:${end.offset}`;
};
const place = (word: MemoryWord, paragraph: number, offset: number) => ({
  paragraph: word.store.ids()[paragraph] ?? 0,
  offset,
});
const moveTo = (word: MemoryWord, from: [number, number], to = from) =>
  word.store.select({ start: place(word, ...from), end: place(word, ...to) });

const text = '三是三、三件事三次，“一是”不算，一是才算。';

describe('selecting a span', () => {
  it.each([
    [0, 3],
    [4, 5],
    [10, 14],
    [0, text.length],
    [text.length - 1, text.length],
    [6, 6],
  ])('takes exactly the characters %i–%i', async (start, end) => {
    const word = await openWord(['甲', text, text]);
    expect(await createWordHost().select({ paragraph: 1, start, end }, text)).toBe('selected');
    expect(selected(word)).toBe(`1:${start}-1:${end}`);
  });

  it('takes the paragraph when search cannot tell the place', async () => {
    const word = await openWord(['哈哈哈哈哈哈哈哈']);
    await createWordHost().select({ paragraph: 0, start: 3, end: 5 }, '哈哈哈哈哈哈哈哈');
    expect(selected(word)).toBe('0:0-0:8');
  });

  it('keeps apart what search takes for the same: widths, quotes and cases', async () => {
    const alike = '（一）"ABC"与(一)“abc”';
    const word = await openWord([alike]);
    await createWordHost().select({ paragraph: 0, start: 9, end: 12 }, alike);
    expect(selected(word)).toBe('0:9-0:12');
  });
});

describe('the cursor', () => {
  it.each<[string, [number, number], [number, number], object, object | undefined]>([
    ['inside a paragraph', [1, 2], [1, 2], { paragraph: 1, start: 2, end: 2 }, undefined],
    ['at the start', [0, 0], [0, 0], { paragraph: 0, start: 0, end: 0 }, undefined],
    ['in an empty paragraph', [2, 0], [2, 0], { paragraph: 2, start: 0, end: 0 }, undefined],
    ['at the very end', [3, 2], [3, 2], { paragraph: 3, start: 2, end: 2 }, undefined],
    ['of a selection in one paragraph', [1, 1], [1, 3], { paragraph: 1, start: 1, end: 3 }, undefined],
    ['of one over several', [0, 1], [3, 1], { paragraph: 3, start: 0, end: 1 }, { paragraph: 0, offset: 1 }],
  ])('is found %s', async (_, from, to, span, begin) => {
    const word = await openWord(['甲一', '乙一是', '', '丙丙']);
    moveTo(word, from, to);
    const cursor = await createWordHost().cursor();
    expect(cursor.span).toEqual(span);
    expect(cursor.from).toEqual(begin);
    expect(cursor.snapshot.paragraphs).toHaveLength(4);
  });

  it('is left behind what is put in, and the selection stays', async () => {
    const word = await openWord(['一是浅。']);
    moveTo(word, [0, 1], [0, 3]);
    const host = createWordHost();
    await host.insertAtCursor('二是');
    expect(word.lines()).toEqual(['一是浅二是。']);
    await host.insertAtCursor('慢');
    expect(word.lines()).toEqual(['一是浅二是慢。']);
  });
});

describe('watching', () => {
  it('tells of moves at the floor, and stops', async () => {
    const word = await openWord(['甲', '乙']);
    const heard: string[] = [];
    const stop = createWordHost().watch((what) => heard.push(what));
    await new Promise((resolve) => setTimeout(resolve, 20));
    moveTo(word, [1, 0]);
    expect(heard).toContain('selection');
    expect(heard).not.toContain('content');
    stop();
    heard.length = 0;
    moveTo(word, [0, 0]);
    expect(heard).toEqual([]);
  });
});
