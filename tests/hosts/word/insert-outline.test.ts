import { applyEdits } from '../../../src/core/document/apply';
import { recognise } from '../../../src/core/outline/recognise';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { journalOf } from '../../../src/core/plan/journal';
import type { HostError } from '../../../src/hosts/host';
import { takeBack } from '../../../src/road/take-back';
import { createWordHost } from '../../../src/hosts/word/word-host';
import type { MemoryWord } from '../../../src/preview/word/memory-word';
import { template } from '../../core/plan/papers';
import { openWord } from './real-office';

/** The way of 插入提纲 from end to end: read, plan, write, read again, take back. */
const list = (level: number) => ({
  id: 1,
  level,
  pattern: level === 0 ? '%1、' : '（%2）',
  format: 'chineseCounting',
});
const heiti = { name: '黑体', size: 16 };
const kaiti = { name: '楷体', size: 16 };
const fangsong = { name: '仿宋', size: 16 };

const documents: Record<string, Parameters<typeof openWord>[0]> = {
  'an empty document': [''],
  'a half-written paper': [
    '个人对照检查材料',
    '一、存在的问题',
    {
      runs: [
        { text: '（一）在理论学习方面。', font: kaiti },
        { text: '一是学得不深，平时学习不多。', font: fangsong },
      ],
    },
    '（二）在能力本领方面。一是本领不强，办法不多。',
    '二、问题的原因',
    '根子在思想上。',
    '以上对照检查，不妥之处，请批评指正。',
    '某某',
    '2023年8月1日',
  ],
  'a paper that Word numbers': [
    { text: '存在的问题', style: 'Heading1', list: list(0), font: heiti },
    { text: '在理论学习方面', style: 'Heading2', list: list(1), font: kaiti },
    { text: '一是学得不深，平时学习不多，笔记不全，没有联系实际。', font: fangsong },
    { text: '问题的原因', style: 'Heading1', list: list(0), font: heiti },
    { text: '根子在思想上，平时放松了要求，抓得不紧。', font: fangsong },
    '',
  ],
};

const planFor = (paragraphs: Parameters<typeof recognise>[0]) =>
  planOutline(paragraphs, recognise(paragraphs, template), template, {
    ...defaultWishes,
    items: true,
  });

describe.each(Object.entries(documents))('%s', (_, paragraphs) => {
  it.each([
    ['1.3', []],
    ['latest', []],
    ['1.3', ['stale-paragraphs', 'inherit-list', 'text-noise']],
  ])('is completed once and restored, at WordApi %s with %j', async (set, faults) => {
    const word = await openWord(paragraphs, { set, faults });
    const host = createWordHost();
    const before = await host.read();
    const plan = planFor(before.paragraphs);
    const report = await host.apply(plan.edits, { remember: true });
    const after = await host.read();
    const expected = applyEdits(before.paragraphs, plan.edits).map((p) => p.text);
    expect(after.paragraphs.map((p) => p.text)).toEqual(expected);
    for (const { paragraph, text } of report.inserted) expect(expected[paragraph]).toBe(text);
    expect(planFor(after.paragraphs)).toEqual({ items: [], edits: [] });
    // Whether a new paragraph is in a list is seen only afterwards: then one write more mends it.
    const writes = word.requests.filter((r) => r.kind === 'write').length;
    expect(writes).toBe(before.paragraphs.some((p) => p.listLevel >= 0) ? 2 : 1);

    const removal = await takeBack(host, journalOf(report, plan)!);
    expect(removal.left).toEqual([]);
    expect((await host.read()).paragraphs.map((p) => p.number + p.text)).toEqual(
      before.paragraphs.map((p) => p.number + p.text),
    );
  });
});

const lookOf = (word: MemoryWord, index: number) => {
  const id = word.store.ids()[index];
  return id === undefined ? undefined : word.store.record(id);
};

it('writes a run-in heading in the two fonts of its sibling', async () => {
  const word = await openWord(documents['a half-written paper'] ?? []);
  const host = createWordHost();
  const { paragraphs } = await host.read();
  await host.apply(
    planOutline(paragraphs, recognise(paragraphs, template), template, {
      ...defaultWishes,
      only: ['dimension:politics'],
    }).edits,
  );
  const runs = lookOf(word, 3)?.runs.map((run) => [run.text.slice(0, 6), run.font.name]);
  expect(runs).toEqual([
    ['（二）在政治', '楷体'],
    ['一是【待补：', '仿宋'],
  ]);
});

it('leaves the pitch, the indents and the fonts alone that a new paragraph shares with its sibling', async () => {
  // 28 points exactly, as Word reports them: written back they would become 2⅓ lines.
  const look = { lineSpacing: 28, firstLineIndent: 32, alignment: 'Justified' as const };
  const body = (text: string) => ({ text, look, font: { name: '仿宋', size: 16, color: '' } });
  const word = await openWord([
    body('一、存在的问题'),
    body('（一）在理论学习方面。一是学得不深。'),
    body('二、问题的原因'),
    body('根子在思想上，平时放松了要求，抓得不紧。'),
  ]);
  const set: string[] = [];
  const writes = jest.spyOn(word.store, 'setLook').mockImplementation((_, wished) => {
    set.push(...Object.keys(wished));
  });
  const fonts = jest.spyOn(word.store, 'setFont');
  const host = createWordHost();
  const { paragraphs } = await host.read();
  await host.apply(planFor(paragraphs).edits.filter((e) => !('look' in e && e.look.format)));
  expect(set).toEqual([]);
  expect(fonts).not.toHaveBeenCalled();
  writes.mockRestore();
  expect(
    word.store
      .ids()
      .slice(1)
      .every((_, i) => lookOf(word, i)?.look.lineSpacing === 28),
  ).toBe(true);
});

it('passes on what can only be a multiple, and never what may be an exact pitch', async () => {
  const open = (like: number) =>
    openWord([
      { text: '一、存在的问题', look: { lineSpacing: like }, font: { size: 16 } },
      { text: '正文', look: { lineSpacing: 20 } },
    ]);
  const edit = { kind: 'insert-paragraph', paragraph: 1, expect: '正文', where: 'after' } as const;
  for (const [like, expected] of [
    [12, 12],
    [18, 18],
    [28, 20],
    [22, 20],
  ] as const) {
    const word = await open(like);
    await createWordHost().apply([{ ...edit, text: '二、问题的原因', look: { like: 0 } }]);
    expect(lookOf(word, 2)?.look.lineSpacing).toBe(expected);
  }
});

it('gives an empty document the figures of GB/T 9704', async () => {
  const word = await openWord(['']);
  const host = createWordHost();
  const { paragraphs } = await host.read();
  await host.apply(planFor(paragraphs).edits);
  expect(lookOf(word, 0)).toMatchObject({
    look: { alignment: 'Centered', firstLineIndent: 0 },
    runs: [{ font: { name: '方正小标宋简体', size: 22, bold: false } }],
  });
  expect(lookOf(word, 2)).toMatchObject({
    styleId: 'Heading1',
    look: { firstLineIndent: 32 },
    runs: [{ font: { name: '黑体', size: 16, bold: false, color: '#000000' } }],
  });
  expect(lookOf(word, 3)?.runs.map((run) => run.font.name)).toEqual(['楷体', '仿宋']);
});

it('keeps the pitch that an empty document was set up with', async () => {
  for (const [pitch, expected] of [
    [28, 28],
    [13, 12],
  ] as const) {
    const word = await openWord([{ text: '', look: { lineSpacing: pitch }, font: { size: 16 } }]);
    const host = createWordHost();
    await host.apply(planFor((await host.read()).paragraphs).edits);
    // The title, the preamble, the first dimension: all but the headings, which have a style of their own.
    for (const at of [0, 1, 3]) expect(lookOf(word, at)?.look.lineSpacing).toBe(expected);
  }
});

it('lets Word number what joins its list, and numbers the rest on', async () => {
  await openWord(documents['a paper that Word numbers'] ?? []);
  const host = createWordHost();
  const { paragraphs } = await host.read();
  await host.apply(planFor(paragraphs).edits);
  const headings = (await host.read()).paragraphs
    .filter((p) => p.style === 'Heading1')
    .map((p) => p.number + p.text);
  expect(headings).toEqual(['一、存在的问题', '二、典型案例剖析', '三、问题的原因', '四、整改的措施']);
});

it('joins the list at its sibling’s level, whatever the level of the anchor', async () => {
  await openWord([
    { text: '存在的问题', style: 'Heading1', list: list(0) },
    { text: '在理论学习方面', style: 'Heading2', list: list(1) },
    { text: '正文' },
    { text: '在政治素质方面', style: 'Heading2', list: list(1) },
  ]);
  const host = createWordHost();
  await host.apply([
    {
      kind: 'insert-paragraph',
      paragraph: 3,
      expect: '在政治素质方面',
      where: 'after',
      text: '问题的原因',
      look: { like: 0, joinList: true },
    },
  ]);
  expect((await host.read()).paragraphs.at(-1)).toMatchObject({
    number: '二、',
    listLevel: 0,
    style: 'Heading1',
  });
});

it('leaves an empty paragraph where the removed one was the document’s last', async () => {
  const word = await openWord(['一、存在的问题', '正文']);
  const host = createWordHost();
  const report = await host.apply(
    [{ kind: 'insert-paragraph', paragraph: 1, expect: '正文', where: 'after', text: '新', look: {} }],
    { remember: true },
  );
  await takeBack(host, journalOf(report, null)!);
  // Word never gives up a document's last paragraph mark; taking the mark above it instead would
  // give the author's paragraph the look of the removed one.
  expect(word.lines()).toEqual(['一、存在的问题', '正文', '']);
});

it('offers to take back what went in before Word failed, at whatever action', async () => {
  const restored: number[] = [];
  // Every third action: enough to meet each kind, few enough to be quick.
  for (let action = 1; ; action += 3) {
    const word = await openWord(documents['a half-written paper'] ?? [], {
      faults: [`fail-action:${action}`],
    });
    const host = createWordHost();
    const before = (await host.read()).paragraphs;
    const error = await host.apply(planFor(before).edits, { remember: true }).then(
      () => null,
      (reason: unknown) => reason as HostError,
    );
    if (error === null) break;
    word.setFaults();
    if (error.report) {
      restored.push(action);
      await takeBack(host, journalOf(error.report, null)!);
    }
    expect((await host.read()).paragraphs.map((p) => p.text)).toEqual(before.map((p) => p.text));
  }
  expect(restored.length).toBeGreaterThan(10);
}, 60_000);
