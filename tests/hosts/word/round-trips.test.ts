import type { Edit } from '../../../src/core/document/edit';
import { createWordHost } from '../../../src/hosts/word/word-host';
import { openWord } from './real-office';

/**
 * Round trips are what a slow line multiplies, so they are counted, not timed: by the stand-in,
 * as the real office.js sends them.
 */
const list = { id: 1, level: 0, pattern: '（%1）', format: 'chineseCounting' };

function paper(length: number) {
  return Array.from({ length }, (_, i) =>
    i % 5 === 0 ? { text: `第${i}个标题`, list, style: 'Heading2' } : { text: `第${i}段正文，写在这里。` },
  );
}

async function open(length: number) {
  const word = await openWord(paper(length));
  const trips = () => {
    const kinds = word.requests.map((r) => r.kind);
    return {
      read: kinds.filter((k) => k === 'read').length,
      write: kinds.filter((k) => k === 'write').length,
    };
  };
  const during = async (work: () => Promise<unknown>) => {
    const before = trips();
    await work();
    const after = trips();
    return { read: after.read - before.read, write: after.write - before.write };
  };
  return { word, host: createWordHost(), during };
}

describe.each([10, 5000])('round trips with %i paragraphs', (length) => {
  it('reads in two, list numbers included', async () => {
    const { host, during } = await open(length);
    expect(await during(() => host.read())).toEqual({ read: 2, write: 0 });
    expect(await during(() => host.read({ format: true }))).toEqual({ read: 2, write: 0 });
  });

  it('finds the cursor within the two of reading', async () => {
    const { host, during } = await open(length);
    expect(await during(() => host.cursor())).toEqual({ read: 2, write: 0 });
  });

  it('inserts with one look at the anchors, one write and one look back', async () => {
    const { host, during, word } = await open(length);
    const anchor = (paragraph: number) => ({
      paragraph,
      expect: word.lines()[paragraph] ?? '',
      where: 'after' as const,
    });
    const edits: Edit[] = [
      { kind: 'insert-paragraph', ...anchor(2), text: '新标题', look: { like: 0, joinList: false } },
      { kind: 'insert-paragraph', ...anchor(2), text: '新正文', look: { like: 1 } },
      { kind: 'insert-paragraph', ...anchor(7), text: '又一段', look: { style: 'Normal' } },
    ];
    expect(await during(() => host.apply(edits))).toEqual({ read: 2, write: 1 });
    expect(word.lines()).toHaveLength(length + 3);
  });

  it('selects in one, after one to find the place again', async () => {
    const { host, during } = await open(length);
    const trips = await during(() =>
      host.select({ paragraph: 7, start: 0, end: 4 }, '第7段正文，写在这里。'),
    );
    expect(trips.read + trips.write).toBe(2);
  });

  it('puts text at the cursor in one', async () => {
    const { host, during } = await open(length);
    expect(await during(() => host.insertAtCursor('一是'))).toEqual({ read: 0, write: 1 });
  });
});

it('writes and reads once more only where something came out otherwise', async () => {
  const { word, host, during } = await open(10);
  word.setFaults('inherit-list');
  const anchor = { paragraph: 1, expect: word.lines()[1] ?? '', where: 'after' as const };
  const edits: Edit[] = [{ kind: 'insert-paragraph', ...anchor, text: '新正文', look: { like: 1 } }];
  // Between a plain paragraph and another nothing spreads; before a list item it does.
  expect(await during(() => host.apply(edits))).toEqual({ read: 2, write: 1 });
  const last = { paragraph: 5, expect: word.lines()[5] ?? '', where: 'after' as const };
  const beside: Edit[] = [{ kind: 'insert-paragraph', ...last, text: '又一段', look: { like: 1 } }];
  expect(await during(() => host.apply(beside))).toEqual({ read: 3, write: 2 });
});

it('needs one trip more only to find characters inside a paragraph', async () => {
  const { host, during, word } = await open(10);
  const edit: Edit = {
    kind: 'replace',
    paragraph: 1,
    expect: '第1段正文，写在这里。',
    start: 3,
    end: 5,
    text: '文字',
  };
  expect(await during(() => host.apply([edit]))).toEqual({ read: 3, write: 1 });
  expect(word.lines()[1]).toBe('第1段文字，写在这里。');
});
