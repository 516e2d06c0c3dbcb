import { make, points, bodyLook, type BlockSetting, type Recipe } from '../../../src/core/plan/blocks';
import { figures } from '../../../src/core/plan/gbt9704';
import type { Habit } from '../../../src/core/plan/habits';

const setting: BlockSetting = { paragraphs: [], figures: figures(), bodyLike: null };
const habit: Habit = {
  number: { kind: 'typed', sample: '（一）', gap: '' },
  bullet: false,
  runIn: false,
  marks: '',
  tail: '',
  like: 4,
  bodyLike: null,
  boldLead: false,
  pointsApart: false,
};
const recipe: Recipe = { name: '在理论学习方面', value: 3, level: 2, body: ['一是。', '二是。'], habit };
const texts = (more: Partial<Recipe>, own: Partial<Habit> = {}, at: Partial<BlockSetting> = {}) =>
  make({ ...recipe, habit: { ...habit, ...own }, ...more }, { ...setting, ...at }).paragraphs;

describe('a heading like its siblings', () => {
  it('stands on its own line where theirs do, with their number, gap, marks and end', () => {
    const own = { number: { kind: 'typed', sample: '2.', gap: ' ' }, marks: '## ', tail: '：' } as const;
    expect(texts({}, own)).toEqual([
      { text: '## 3. 在理论学习方面：', look: { like: 4 } },
      { text: '一是。二是。', look: setting.figures.body },
    ]);
    expect(make({ ...recipe, habit: { ...habit, ...own } }, setting).heading).toBe('3. 在理论学习方面');
  });

  it('brings no text along where there is none', () => {
    expect(texts({ body: [] }).map(({ text }) => text)).toEqual(['（三）在理论学习方面']);
  });

  it('has its points apart only where theirs are', () => {
    expect(texts({}, { pointsApart: true }).map(({ text }) => text)).toEqual([
      '（三）在理论学习方面',
      '一是。',
      '二是。',
    ]);
  });

  it('runs into its text behind a full stop where theirs do and have no end of their own', () => {
    expect(texts({}, { runIn: true })).toEqual([
      {
        text: '（三）在理论学习方面。一是。二是。',
        look: { like: 4, runs: [{ length: '（三）在理论学习方面。'.length, format: {} }] },
      },
    ]);
    expect(texts({}, { runIn: true, tail: '：', boldLead: true })).toEqual([
      {
        text: '（三）在理论学习方面：一是。二是。',
        look: { like: 4, runs: [{ length: '（三）在理论学习方面：'.length, format: { bold: true } }] },
      },
    ]);
  });

  it('leaves its number to Word where theirs are Word’s, and has none where they have none', () => {
    expect(texts({ body: [] }, { number: 'automatic' })).toEqual([
      { text: '在理论学习方面', look: { like: 4, joinList: true } },
    ]);
    expect(texts({ body: [] }, { number: 'none' })).toEqual([{ text: '在理论学习方面', look: { like: 4 } }]);
  });

  it('takes the usual number of its level where theirs cannot be counted on', () => {
    const none = { number: { kind: 'typed', sample: '', gap: '' } } as const;
    expect(texts({ body: [] }, none)[0]?.text).toBe('（三）在理论学习方面');
    expect(texts({ body: [], level: 1 }, none)[0]?.text).toBe('三、在理论学习方面');
    const odd = { number: { kind: 'typed', sample: '甲', gap: ' ' } } as const;
    expect(texts({ body: [] }, odd)[0]?.text).toBe('（三）在理论学习方面');
  });
});

describe('a heading without siblings', () => {
  const alone = (more: Partial<Recipe>, at: Partial<BlockSetting> = {}) =>
    make({ ...recipe, habit: null, ...more }, { ...setting, ...at }).paragraphs;

  it('of the first level stands on its own line in its own look', () => {
    expect(alone({ level: 1, body: ['正文。'] })).toEqual([
      { text: '三、在理论学习方面', look: setting.figures.level1 },
      { text: '正文。', look: setting.figures.body },
    ]);
  });

  it('of the second level runs into its text, like the paper’s text where there is some', () => {
    const length = '（三）在理论学习方面。'.length;
    const { body, level2Lead } = setting.figures;
    expect(alone({})).toEqual([
      {
        text: '（三）在理论学习方面。一是。二是。',
        look: { ...body, runs: [{ length, format: level2Lead }] },
      },
    ]);
    expect(alone({}, { bodyLike: 7 })[0]?.look).toEqual({ like: 7 });
  });
});

it('text is like a sibling’s, else like the paper’s, else by the figures', () => {
  expect(texts({}, { bodyLike: 9 }, { bodyLike: 7 })[1]?.look).toEqual({ like: 9 });
  expect(texts({}, {}, { bodyLike: 7 })[1]?.look).toEqual({ like: 7 });
  expect(bodyLook({ ...setting, bodyLike: 0 }, null)).toEqual({ like: 0 });
  expect(bodyLook(setting, 0)).toEqual({ like: 0 });
});

it('points count on in their family, each with a question', () => {
  expect(points('shi', ['甲', '乙'])).toEqual(['一是【待补：甲】。', '二是【待补：乙】。']);
});
