import { journalLeft, journalOf } from '../../../src/core/plan/journal';
import { paper } from './papers';

const inserted = (...texts: string[]) => texts.map((text, paragraph) => ({ paragraph, text }));
const heading = (key: string, text: string) => ({
  key,
  kind: 'heading' as const,
  text,
  scaffold: [],
  after: '',
  before: '',
});
const replaced = [{ paragraph: 0, start: 0, was: '一', now: '二', text: '二、问题的原因' }];

describe('the level of what was inserted', () => {
  it('is the plan’s where there is one, however it is numbered', () => {
    const report = {
      mark: 1,
      after: [],
      inserted: inserted('第一部分 问题', '学习', '（一）写在正文里', '标题', '附注'),
    };
    const items = [
      heading('section:problems', '第一部分 问题'),
      heading('item:section:one', '学习'),
      heading('title', '标题'),
      heading('extra:item:one', '附注'),
      heading('preamble', ''),
      { ...heading('renumber:section:causes', '（一）写在正文里'), kind: 'renumber' as const },
    ];
    expect(journalOf(report, { items })?.levels).toEqual([1, 2, 0, 0, 0]);
  });

  it('is told by the number where only a part of the plan went in', () => {
    const texts = ['十一、问题', '（一）学习', '(1)学习', '1.学习', '①学习', '一是学习', '学习十一、'];
    const report = { mark: 1, after: [], inserted: inserted(...texts) };
    expect(journalOf(report, null)?.levels).toEqual([1, 2, 2, 2, 2, 0, 0]);
  });
});

it('there is no journal of nothing, nor where the host names nothing', () => {
  expect(journalOf({ mark: 1, after: [], inserted: [] }, null)).toBeNull();
  expect(journalOf({ mark: 1, after: [], inserted: [], replaced }, null)).not.toBeNull();
  expect(journalOf({ after: [], inserted: inserted('话') }, null)).toBeNull();
  expect(journalOf({ mark: 1, inserted: inserted('话') }, null)).toBeNull();
});

describe('after a look at the document', () => {
  const journal = (...texts: string[]) =>
    journalOf({ mark: 1, after: [], inserted: inserted(...texts) }, null)!;

  it('a journal of changed numbers alone goes on', () => {
    const numbers = journalOf({ mark: 1, after: [], inserted: [], replaced }, null)!;
    expect(journalLeft(numbers, paper('别的文稿'))).toBe(numbers);
  });

  it('what is missing is lost for good, and two alike need two', () => {
    const two = journal('话', '话');
    expect(journalLeft(two, paper('话', '话'))).toBe(two);
    const once = journalLeft(two, paper('话'))!;
    expect(once.lost).toEqual([false, true]);
    expect(journalLeft(once, paper('话', '话'))).toBe(once);
    expect(journalLeft(once, paper('别的'))).toBeNull();
  });
});
