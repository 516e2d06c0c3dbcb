import type { Journal } from '../../../src/core/plan/journal';
import { planRemoval, type Traced } from '../../../src/core/plan/removal';
import { paper } from './papers';

type Replaced = NonNullable<Journal['replaced']>[number];

/** What a journal remembers: texts right after the insertion, those at `own` its own, with their levels. */
function journal(
  after: readonly string[],
  own: Readonly<Record<number, number>>,
  replaced: readonly Replaced[] = [],
): Journal {
  const at = Object.keys(own).map(Number);
  return {
    mark: 1,
    after,
    inserted: at.map((paragraph) => ({ paragraph, text: after[paragraph]! })),
    replaced,
    levels: at.map((paragraph) => own[paragraph]!),
    lost: at.map(() => false),
  };
}
const removal = (
  texts: readonly string[],
  of: Journal,
  inserted: Traced['inserted'],
  at: Traced['replaced'] = [],
) => planRemoval(paper(...texts), of, { inserted, replaced: at });
const gone = (result: ReturnType<typeof planRemoval>) =>
  result.edits.flatMap((edit) => (edit.kind === 'delete-paragraph' ? [edit.paragraph] : []));
const reasons = (result: ReturnType<typeof planRemoval>) =>
  result.left.map(({ text, reason, paragraph }) => [text, reason, paragraph]);

describe('its own paragraphs', () => {
  const after = ['头', '甲段', '乙段', '丙段', '尾'];
  const three = journal(after, { 1: 0, 2: 0, 3: 0 });

  it('go, those around one that the author deleted too', () => {
    expect(gone(removal(after, three, [1, 2, 3]))).toEqual([1, 2, 3]);
    const result = removal(['头', '甲段', '丙段', '尾'], three, [1, null, 2]);
    expect(gone(result)).toEqual([1, 2]);
    expect(reasons(result)).toEqual([['乙段', 'gone', null]]);
  });

  it('stay where another paragraph has come between them', () => {
    const result = removal(['头', '甲段', '新', '丙段', '尾'], three, [1, null, 3]);
    expect(gone(result)).toEqual([]);
    expect(reasons(result)).toEqual([
      ['甲段', 'unsure', 1],
      ['乙段', 'gone', null],
      ['丙段', 'unsure', 3],
    ]);
  });

  it('stay where they were seen missing once, though the host names them', () => {
    const lost = { ...three, lost: [false, true, false] };
    expect(gone(removal(after, lost, [1, 2, 3]))).toEqual([]);
  });
});

describe('where something is that the host does not know again', () => {
  const where = (texts: readonly string[], was = 3, text = '一段写好的正文在这里') => {
    const of = journal(['', '', '', text].slice(0, was).concat(text), { [was]: 0 });
    return removal(texts, of, [null]).left.map(({ reason, paragraph }) => [reason, paragraph])[0];
  };
  const text = '一段写好的正文在这里';

  it('is the nearest with its text, the first of two as near', () => {
    expect(where([text, '别的', text, '别的', '别的', text])).toEqual(['unsure', 2]);
    expect(where(['别的', text, '别的', '别的', '别的', text])).toEqual(['unsure', 1]);
    expect(where([text, '别的', '别的', '别的', text])).toEqual(['unsure', 4]);
  });

  it('is not asked of what the host knows, however it was written over', () => {
    const of = journal(['头', '一段写好的正文在这里', '尾'], { 1: 0 });
    expect(reasons(removal(['头', '全是新的话', '尾'], of, [1]))).toEqual([
      ['一段写好的正文在这里', 'edited', 1],
    ]);
  });

  it('else the nearest that begins as it did', () => {
    expect(where(['一段写好的正文在改', '别的', '别的'])).toEqual(['edited', 0]);
    expect(where(['一段写好的正文改', '别的', '别的'])).toEqual(['gone', null]);
    expect(where(['', '别的'], 1, '    ')).toEqual(['gone', null]);
    expect(where(['    别的', '别的'], 1, '    ')).toEqual(['gone', null]);
    expect(where(['三字话改', '别的'], 1, '三字话')).toEqual(['edited', 0]);
  });
});

describe('a heading with text under it', () => {
  const after = ['头', '（一）名', '甲', '尾', '甲'];
  const of = journal(after, { 1: 2, 2: 0 });

  it('stays where its own text is no longer sure, though the author wrote the same elsewhere', () => {
    const result = removal(['头', '（一）名', '甲', '新'], of, [1, 2]);
    expect(reasons(result)).toEqual([
      ['（一）名', 'over-text', 1],
      ['甲', 'unsure', 2],
    ]);
  });

  it('stays where the text that was written begins behind a blank line of before', () => {
    const blank = journal(['头', '（一）名', '　', '尾'], { 1: 2 });
    const result = removal(['头', '（一）名', '　', '写的', '尾'], blank, [1]);
    expect(reasons(result)).toEqual([['（一）名', 'over-text', 1]]);
  });

  it('goes where what follows is the author’s text of before', () => {
    expect(gone(removal(after, of, [1, 2]))).toEqual([1, 2]);
  });

  it('stays over a part that stays, and so does its section', () => {
    const nested = journal(['头', '一、节', '（一）名', '（二）名', '尾'], { 1: 1, 2: 2, 3: 2 });
    const result = removal(['头', '一、节', '（一）名', '（二）名', '写的', '尾'], nested, [1, 2, 3]);
    expect(reasons(result).map(([, reason]) => reason)).toEqual(['over-text', 'over-text', 'unsure']);
  });
});

describe('points', () => {
  const series = (texts: readonly string[], levels = 0) => {
    const after = ['头', ...texts, '尾'];
    const of = journal(after, Object.fromEntries(texts.map((_, i) => [i + 1, levels])));
    const now = after.map((text, i) => (i === 1 ? `${text}改` : text));
    return gone(
      removal(
        now,
        of,
        texts.map((_, i) => i + 1),
      ),
    );
  };

  it('go all together or not at all', () => {
    expect(series(['一是学。', '二是用。', '三是做。'])).toEqual([]);
    expect(series(['首先，学。', '再次，用。', '最后，做。'])).toEqual([]);
    expect(series(['第一，学。', '第二，用。'])).toEqual([]);
    expect(series(['一方面学。', '另一方面用。'])).toEqual([]);
  });

  it('are told from text in which such words stand', () => {
    expect(series(['这里首先学。', '这里一是用。', '这里最后做。'])).toEqual([2, 3]);
  });

  it('do not hold others behind a text of the author’s', () => {
    const of = journal(['头', '一是学。', '话', '一是用。', '尾'], { 1: 0, 3: 0 });
    expect(gone(removal(['头', '一是学了。', '话', '一是用。', '尾'], of, [1, 3]))).toEqual([3]);
  });

  it('of one part do not hold those of another', () => {
    const after = ['头', '（一）名', '一是学。', '二是用。', '（二）名', '一是做。', '二是改。', '尾'];
    const of = journal(after, { 1: 2, 2: 0, 3: 0, 4: 2, 5: 0, 6: 0 });
    const now = after.map((text) => (text === '二是改。' ? '二是改了。' : text));
    expect(gone(removal(now, of, [1, 2, 3, 4, 5, 6])).filter((at) => at < 4)).toEqual([1, 2, 3]);
  });

  it('are told from headings', () => {
    expect(series(['一是学。', '二是用。', '三是做。'], 2)).toEqual([2, 3]);
  });
});

describe('numbers that moved on', () => {
  const moved = (was: string, now: string, at = 3): Replaced => ({
    paragraph: at,
    start: 0,
    was,
    now,
    text: `${now}后面`,
  });
  /** Whether the number of what follows is put back while an inserted text stays. */
  const back = (stays: string, was: string, now: string) => {
    const of = journal(['头', stays, '尾', `${now}后面`], { 1: 0 }, [moved(was, now)]);
    const { edits } = removal(['头', stays, '新', `${now}后面`], of, [1], [3]);
    return edits.map((edit) => (edit.kind === 'replace' ? [edit.paragraph, edit.text] : []))[0] ?? null;
  };

  it('stay as long as a heading in such a number does, of whatever value', () => {
    expect(back('二、名', '十', '十一、')).toBeNull();
    expect(back('（二）名', '（十一）', '（十二）')).toBeNull();
    expect(back('2.名', '11.', '12.')).toBeNull();
    expect(back('②名', '⑪', '⑫')).toBeNull();
    expect(back('第二，名', '第二，', '第三，')).toBeNull();
  });

  it('are put back where what stays is numbered otherwise or not at all', () => {
    expect(back('二、名', '2.', '3.')).toEqual([3, '2.']);
    expect(back('（二）名', '二、', '三、')).toEqual([3, '二、']);
    expect(back('见（二）名', '（二）', '（三）')).toEqual([3, '（二）']);
    expect(back('话、名', '二、', '三、')).toEqual([3, '二、']);
  });

  it('are named where they are no longer what was written or nowhere to be found', () => {
    const of = journal(['头', '三、后面'], {}, [moved('二、', '三、', 1)]);
    expect(reasons(removal(['头', '四、后面'], of, [], [1]))).toEqual([['三、', 'edited', 1]]);
    expect(reasons(removal(['三、后面', '头'], of, [], [null]))).toEqual([['三、', 'unsure', 0]]);
    expect(reasons(removal(['头'], of, [], [null]))).toEqual([['三、', 'gone', null]]);
    expect(removal(['头', '三、后面'], of, [], [1])).toMatchObject({ removed: 1, left: [] });
  });
});
