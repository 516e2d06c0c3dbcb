import type { Paragraph } from '../../../src/core/document/types';
import { journalOf, journalLeft } from '../../../src/core/plan/journal';
import { planRemoval } from '../../../src/core/plan/removal';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { paper, plan } from './papers';

const started = [
  '个人对照检查材料',
  '一、存在的问题',
  '（一）在理论学习方面。一是学得不深。',
  '（二）在能力本领方面。一是本领不强。',
];
const wishes = {
  scaffoldPoints: 1,
  title: false,
  preamble: false,
  only: ['dimension:politics', 'section:measures'],
};

/** Inserts into the paper that was started, lets the author work on it, and takes back. */
async function takeBack(
  work: (now: readonly Paragraph[]) => readonly (Paragraph | string)[],
  looked = false,
) {
  const host = new MemoryHost(started);
  const planned = plan(paper(...started), wishes);
  const report = await host.apply(planned.edits, { remember: true });
  const journal = journalOf(report, planned)!;
  host.write(work(host.paragraphs));
  const seen = looked ? journalLeft(journal, host.paragraphs)! : journal;
  const { snapshot, inserted, replaced } = await host.trace(journal.mark);
  const removal = planRemoval(snapshot.paragraphs, seen, { inserted, replaced });
  await host.apply(removal.edits);
  return { removal, journal, after: host.paragraphs.map(({ text }) => text) };
}

const change = (start: string, text: string) => (now: readonly Paragraph[]) =>
  now.map((p) => (p.text.startsWith(start) ? { ...p, text } : p));

it('takes back everything that is untouched, numbers included', async () => {
  const { removal, journal, after } = await takeBack((now) => now);
  expect(after).toEqual(started);
  expect(removal).toMatchObject({ left: [], removed: journal.inserted.length + 1 });
});

it('leaves what the author has begun to write in, and says so', async () => {
  const { removal, after } = await takeBack(
    change('（二）在政治素质方面', '（二）在政治素质方面。一是站位不高。'),
  );
  expect(after).toContain('（二）在政治素质方面。一是站位不高。');
  expect(removal.left).toContainEqual(
    expect.objectContaining({ kind: 'inserted', reason: 'edited', paragraph: 3 }),
  );
  // What follows the heading that stays keeps its number too.
  expect(after).toContain('（三）在能力本领方面。一是本领不强。');
});

it('leaves a heading with text under it that was written later', async () => {
  const { removal, after } = await takeBack((now) => [
    ...now.slice(0, -1),
    '我打算这样改。',
    ...now.slice(-1),
  ]);
  const at = after.indexOf('我打算这样改。');
  expect(after[at - 1]).toBe('二、整改的措施');
  expect(removal.left.map(({ reason }) => reason)).toContain('unsure');
});

it('keeps a section over a slot that was filled', async () => {
  const host = new MemoryHost(['一、存在的问题', '正文在这里。']);
  const edit = { kind: 'insert-paragraph', paragraph: 1, expect: '正文在这里。', where: 'after' } as const;
  const texts = ['二、整改的措施', '【待补：做什么？】', '三、结语', '【待补：说什么？】'];
  const report = await host.apply(
    texts.map((text) => ({ ...edit, text, look: {} })),
    { remember: true },
  );
  const journal = journalOf(report, null)!;
  host.write(host.paragraphs.map((p) => (p.text === texts[1] ? { ...p, text: '每月一次。' } : p)));
  // A host that knows the paragraph again although the author has filled it, as Word does.
  const traced = { inserted: [2, 3, 4, 5], replaced: [] };
  const removal = planRemoval(host.paragraphs, journal, traced);
  await host.apply(removal.edits);
  const after = host.paragraphs.map(({ text }) => text);
  expect(after).toEqual(['一、存在的问题', '正文在这里。', '二、整改的措施', '每月一次。']);
  expect(removal.left.map(({ text, reason }) => [text, reason])).toContainEqual([
    '二、整改的措施',
    'over-text',
  ]);
});

it('puts a number back while it is still what was written, whatever follows it', async () => {
  const host = new MemoryHost(['三、问题的原因', '尾']);
  const report = await host.apply(
    [{ kind: 'replace', paragraph: 0, expect: '三、问题的原因', start: 0, end: 1, text: '四' }],
    { remember: true },
  );
  const journal = journalOf(report, { items: [] })!;
  const now = await host.trace(journal.mark);
  const longer = [
    { ...now.snapshot.paragraphs[0]!, text: '四、问题的原因在这里' },
    now.snapshot.paragraphs[1]!,
  ];
  expect(planRemoval(longer, journal, { inserted: [], replaced: [0] }).edits).toMatchObject([
    { start: 0, end: 1, text: '三', expect: '四、问题的原因在这里' },
  ]);
  const other = [{ ...longer[0]!, text: '五、问题的原因' }, longer[1]!];
  expect(planRemoval(other, journal, { inserted: [], replaced: [0] })).toMatchObject({
    edits: [],
    left: [{ kind: 'renumbered', reason: 'edited' }],
  });
  expect(planRemoval(longer, journal, { inserted: [], replaced: [null] }).edits).toEqual([]);
});

it('finds its own paragraphs again after the document grew in front of them', async () => {
  const { after } = await takeBack((now) => ['刚写的一段。', '又一段。', ...now]);
  expect(after).toEqual(['刚写的一段。', '又一段。', ...started]);
});

it('deletes nothing in another document, however alike', async () => {
  const { after, removal } = await takeBack((now) => now.map(({ text }) => text));
  expect(removal.edits).toEqual([]);
  expect(after).toContain('二、整改的措施');
  expect(removal.left.every(({ reason }) => reason === 'unsure')).toBe(true);
});

it('deletes nothing that it has once seen missing, though it stands there again', async () => {
  const host = new MemoryHost(started);
  const planned = plan(paper(...started), wishes);
  const journal = journalOf(await host.apply(planned.edits, { remember: true }), planned)!;
  const inserted = host.paragraphs;
  expect(journalLeft(journal, host.paragraphs)).toBe(journal);
  expect(journalLeft(journal, paper(...started))).toBeNull();
  const partly = journalLeft(
    journal,
    inserted.filter(({ text }) => !text.includes('整改的措施')),
  )!;
  const { snapshot, ...traced } = await host.trace(journal.mark);
  const { edits } = planRemoval(snapshot.paragraphs, partly, traced);
  expect(edits.map(({ expect: text }) => text)).not.toContain('二、整改的措施');
});

it('leaves what has other neighbours now', async () => {
  const { removal } = await takeBack(change('（一）在理论', '（一）在理论学习方面。一是学得不够深。'));
  expect(removal.left.map(({ reason }) => reason)).toContain('unsure');
});

it('says what is gone and removes nothing in its stead', async () => {
  const { removal, after } = await takeBack((now) => now.filter((p) => !p.text.includes('整改的措施')));
  expect(after.slice(0, 4)).toEqual(started);
  expect(removal.left).toContainEqual(
    expect.objectContaining({ kind: 'inserted', reason: 'gone', paragraph: null }),
  );
});

it('leaves the points around one that was filled, since 一是、三是 would stay', async () => {
  const host = new MemoryHost([
    '一、存在的问题',
    '（一）在理论学习方面',
    '一是学得不深。',
    '二是用得不活。',
    '（二）在能力本领方面',
    '一是本领不强。',
    '二是办法不多。',
  ]);
  const planned = plan(host.paragraphs, { ...wishes, scaffoldPoints: 5, only: ['dimension:politics'] });
  const report = await host.apply(planned.edits, { remember: true });
  const journal = journalOf(report, planned)!;
  expect(journal.inserted.map(({ text }) => text.slice(0, 2))).toEqual([
    '（二',
    '一是',
    '二是',
    '三是',
    '四是',
    '五是',
  ]);
  host.write(change('三是【', '三是站位不高。')(host.paragraphs));
  const { snapshot, inserted, replaced } = await host.trace(journal.mark);
  const { left } = planRemoval(snapshot.paragraphs, journal, { inserted, replaced });
  expect(left.map(({ text, reason }) => [text.slice(0, 2), reason])).toEqual([
    ['（二', 'over-text'],
    ['一是', 'in-series'],
    ['二是', 'unsure'],
    ['三是', 'gone'],
    ['四是', 'unsure'],
    ['五是', 'in-series'],
  ]);
});
