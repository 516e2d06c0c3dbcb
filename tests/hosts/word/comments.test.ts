import type { CommentNote } from '../../../src/hosts/host';
import { createWordHost } from '../../../src/hosts/word/word-host';
import { nextWord } from './real-office';

const LINES = Array.from({ length: 8 }, (_, index) => `第${index + 1}段，读书的时间少了一些。`);
const noteAt = (paragraph: number, expect = LINES[paragraph]!): CommentNote => ({
  span: { paragraph, start: 4, end: 6 },
  expect,
  text: `【纲举·核对】第${paragraph + 1}处`,
});
const isOurs = (text: string): boolean => text.startsWith('【纲举');

async function open(set = '1.4', faults: readonly string[] = []) {
  const word = await nextWord(LINES, { set, faults });
  const { comments } = createWordHost().extras!;
  const list = () =>
    word.session.world.comments
      .list()
      .map(({ content, range: { extent } }) => [content, word.session.world.textIn(extent)]);
  return { word, comments: comments!, list };
}

test('comments hang on the words, three a round trip, and go again', async () => {
  const { word, comments, list } = await open();
  expect(comments.offered()).toBe(true);
  const before = word.requests.length;
  expect(await comments.add([0, 1, 2, 3, 4, 5, 6].map((at) => noteAt(at)))).toEqual({
    written: 7,
    gone: 0,
    refused: false,
  });
  const writes = word.requests.slice(before).filter(({ members }) => members.includes('Range.insertComment'));
  expect(writes).toHaveLength(3);
  expect(list()).toHaveLength(7);
  expect(list()[0]).toEqual(['【纲举·核对】第1处', '读书']);
  expect(word.lines()).toEqual(LINES);
  expect(await comments.remove(isOurs)).toEqual({ removed: 7, kept: 0 });
  expect(list()).toEqual([]);
});

test("nobody else's comment goes, nor one that was answered", async () => {
  const { word, comments, list } = await open();
  const { world } = word.session;
  await comments.add([noteAt(0), noteAt(1)]);
  world.comments.insert(world.content(word.store.ids()[3]!), '请补充');
  world.comments.reply(world.comments.list()[1]!, '已改');
  expect(await comments.remove(isOurs)).toEqual({ removed: 1, kept: 1 });
  expect(list().map(([content]) => content)).toEqual(['【纲举·核对】第2处', '请补充']);
});

test('words that are gone are told, and what cannot be searched for gets its paragraph', async () => {
  const { comments, list } = await open();
  expect(await comments.add([noteAt(0, '别的一段话，早就不在了。'), noteAt(1)])).toMatchObject({
    written: 1,
    gone: 1,
  });
  expect(list()).toHaveLength(1);
});

test('where Word has no comments nothing is offered, and where a document takes none that is said', async () => {
  expect((await open('1.3')).comments.offered()).toBe(false);
  const { comments, list } = await open('1.4', ['comments-not-allowed']);
  expect(comments.offered()).toBe(true);
  expect(await comments.add([noteAt(0)])).toEqual({ written: 0, gone: 0, refused: true });
  expect(list()).toEqual([]);
});
