import { whatNext } from '../../src/core/phrasing/next';
import { createWordHost } from '../../src/hosts/word/word-host';
import { landingOf } from '../../src/taskpane/phrasing/act';
import { defaultPanelSettings } from '../../src/taskpane/settings/defaults';
import { analyseNow } from '../../src/taskpane/store/analyse';
import type { CursorJob } from '../../src/taskpane/store/at-cursor';
import { createSession } from '../../src/taskpane/store/session';
import { initialState } from '../../src/taskpane/store/state';
import { createStore } from '../../src/taskpane/store/store';
import { openWord } from '../hosts/word/real-office';

/* What 措辞 costs on a slow line: round trips to Word, counted by the stand-in as the real office.js sends them. */

const HEAD = ['一、存在的问题', '（一）在理论学习方面'];

/** A document in Word, on 措辞 with the cursor behind its last word. */
async function follow(lines: readonly string[]) {
  const word = await openWord(lines);
  const settings = { ...defaultPanelSettings, template: '2023-theme-education' };
  const store = createStore(initialState(settings));
  const session = createSession({
    host: createWordHost(),
    store,
    analyse: (snapshot, request) => Promise.resolve(analyseNow(snapshot, request)),
    prepare: () => Promise.resolve(),
    documentKey: 'doc',
    keep: () => true,
  });
  const moveTo = (index: number, offset: number) => {
    const at = { paragraph: word.store.ids()[index]!, offset };
    word.store.select({ start: at, end: at });
  };
  moveTo(lines.length - 1, lines.at(-1)!.length);
  session.follow(true);
  await session.look();
  const during = async (work: () => Promise<unknown>) => {
    const before = word.requests.length;
    await work();
    return word.requests
      .slice(before)
      .flatMap(({ kind }) => (kind === 'read' || kind === 'write' ? [kind] : []));
  };
  return { word, session, moveTo, during };
}

const takeFirst: CursorJob = (view) => {
  const [offer] = whatNext(view).offers;
  return { landing: landingOf(view, offer!), told: offer!.kind === 'enumerator' ? offer!.word : '' };
};

test('a move of the cursor is one read', async () => {
  const { session, moveTo, during } = await follow([...HEAD, '一是学得浅。']);
  moveTo(1, 3);
  expect(await during(() => session.look())).toEqual(['read']);
});

test('a point in the paragraph of the cursor is one read and one write', async () => {
  const { word, session, during } = await follow([HEAD[0]!, `${HEAD[1]!}。一是学得浅。`]);
  expect(await during(() => session.atCursor(takeFirst))).toEqual(['read', 'write']);
  expect(word.lines()[1]).toBe('（一）在理论学习方面。一是学得浅。二是');
});

test('a point in a paragraph of its own is one read, one look at the place, one write and one look back; then the cursor goes there', async () => {
  const { word, session, during } = await follow([...HEAD, '一是学得浅。', '二是记得少。']);
  const [read, verify, write, back, ...select] = await during(() => session.atCursor(takeFirst));
  expect([read, verify, write, back]).toEqual(['read', 'read', 'write', 'read']);
  // The cursor goes behind the new number: its paragraph is found again, then selected.
  expect(select).toEqual(['read', 'read']);
  expect(word.lines().at(-1)).toBe('三是');
});
