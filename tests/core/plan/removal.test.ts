import { applyEdits } from '../../../src/core/document/apply';
import type { Paragraph } from '../../../src/core/document/types';
import { planRemoval } from '../../../src/core/plan/removal';
import { reportOf } from '../../../src/core/document/report';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { paper, plan } from './papers';

const started = paper(
  '个人对照检查材料',
  '一、存在的问题',
  '（一）在理论学习方面。一是学得不深。',
  '（二）在能力本领方面。一是本领不强。',
);
const wishes = {
  scaffoldPoints: 1,
  title: false,
  preamble: false,
  only: ['dimension:politics', 'section:measures'],
};
const { edits } = plan(started, wishes);
const inserted = applyEdits(started, edits);
const report = reportOf(started, edits);
const texts = (p: readonly Paragraph[]) => p.map((q) => q.text);
const undo = (now: readonly Paragraph[]) => {
  const removal = planRemoval(now, report);
  return { removal, after: texts(applyEdits(now, removal.edits)) };
};

it('takes back everything that is untouched, numbers included', () => {
  const { removal, after } = undo(inserted);
  expect(after).toEqual(texts(started));
  expect(removal).toMatchObject({ left: [], removed: report.inserted.length + 1 });
});

it('leaves what the author has begun to write in, and says so', () => {
  const now = inserted.map((p) =>
    p.text.startsWith('（二）在政治素质方面') ? { ...p, text: '（二）在政治素质方面。一是站位不高。' } : p,
  );
  const { removal, after } = undo(now);
  expect(after).toContain('（二）在政治素质方面。一是站位不高。');
  expect(removal.left).toEqual([
    expect.objectContaining({ kind: 'inserted', reason: 'edited', paragraph: 3 }),
  ]);
});

it('does not put a number back under which the author has written on', () => {
  const now = inserted.map((p) =>
    p.text.startsWith('（三）在能力') ? { ...p, text: `${p.text}又写了一句。` } : p,
  );
  const { removal, after } = undo(now);
  expect(after).toContain('（三）在能力本领方面。一是本领不强。又写了一句。');
  expect(removal.left).toEqual([
    expect.objectContaining({ kind: 'renumbered', reason: 'edited', text: '（三）' }),
  ]);
});

it('finds its own paragraphs again after the document grew in front of them', () => {
  const now = [bodyParagraph('刚写的一段。'), bodyParagraph('又一段。'), ...inserted];
  expect(undo(now).after).toEqual(['刚写的一段。', '又一段。', ...texts(started)]);
});

it('says what is gone and removes nothing in its stead', () => {
  const now = inserted.filter((p) => !p.text.includes('整改的措施'));
  const { removal, after } = undo(now);
  expect(after).toEqual(texts(started));
  expect(removal.left).toEqual([
    expect.objectContaining({ kind: 'inserted', reason: 'gone', paragraph: null }),
  ]);
});

it('removes each of two equal paragraphs once', () => {
  const two = [bodyParagraph('甲'), bodyParagraph('同'), bodyParagraph('同'), bodyParagraph('同')];
  const removal = planRemoval(two, {
    inserted: [
      { paragraph: 1, text: '同' },
      { paragraph: 2, text: '同' },
    ],
  });
  expect(removal.edits.map((e) => e.paragraph)).toEqual([1, 2]);
});
