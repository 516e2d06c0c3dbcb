import type { Paragraph } from '../../../src/core/document/types';
import type { OutlineNode } from '../../../src/core/outline/types';
import { habitOf, wordingOf } from '../../../src/core/plan/habits';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { node } from './nodes';
import { paper } from './papers';

const heading = (text: string, name: string, more: Partial<OutlineNode> = {}) => {
  const start = Math.max(0, text.search(/[^#>● \u3000]/u));
  const at = text.indexOf(name);
  return node({ heading: { paragraph: 0, start, end: at + name.length }, name, ...more });
};
const habit = (texts: readonly (string | Paragraph)[], name: string, more: Partial<OutlineNode> = {}) => {
  const paragraphs = paper(...texts);
  return habitOf(heading(paragraphs[0]!.text, name, more), paragraphs);
};

describe('what stands in front of a heading', () => {
  it('belongs to its habit where it is marks alone', () => {
    expect(habit(['## 理论学习'], '理论学习').marks).toBe('## ');
    expect(habit(['　●● 理论学习'], '理论学习').marks).toBe('　●● ');
    expect(habit(['理论学习'], '理论学习').marks).toBe('');
  });

  it('does not where it holds words', () => {
    const at = { paragraph: 0, start: 4, end: 8 };
    expect(habit(['# 见，理论学习'], '理论学习', { heading: at }).marks).toBe('');
    expect(habit(['见 ● 理论学习'], '理论学习', { heading: at }).marks).toBe('');
  });
});

describe('what ends a heading', () => {
  it('is the mark behind it, within it or after it, and nothing else', () => {
    expect(habit(['理论学习：正文'], '理论学习').tail).toBe('：');
    const inside = { heading: { paragraph: 0, start: 0, end: 5 } };
    expect(habit(['理论学习。正文'], '理论学习', inside).tail).toBe('。');
    expect(habit(['理论学习正文'], '理论学习').tail).toBe('');
    const bare = { name: '', heading: { paragraph: 0, start: 0, end: 2 } };
    expect(habit(['一、正文'], '', bare).tail).toBe('');
  });
});

describe('its points', () => {
  const points = (...at: number[]) =>
    at.map((paragraph) => node({ kind: 'point', heading: { paragraph, start: 0, end: 2 } }));
  const texts = ['理论学习', '一是学得不深。', '二是用得不活。', '其他的话。'];

  it('stand apart where there are several, each in a paragraph of its own', () => {
    expect(habit(texts, '理论学习', { children: points(1, 2) }).pointsApart).toBe(true);
    expect(habit(texts, '理论学习', { children: points(1, 1) }).pointsApart).toBe(false);
    expect(habit(texts, '理论学习', { children: points(1) }).pointsApart).toBe(false);
    expect(habit(texts, '理论学习').pointsApart).toBe(false);
  });

  it('are told from parts', () => {
    const parts = points(1, 2).map((one) => ({ ...one, kind: 'item' as const }));
    expect(habit(texts, '理论学习', { children: parts }).pointsApart).toBe(false);
  });

  it('are text to copy, where they stand on lines of their own too', () => {
    const children = points(1, 2);
    expect(habit(texts, '理论学习', { children, extent: to(3) }).bodyLike).toBe(1);
  });
});

const to = (paragraph: number, offset = 0) => ({
  from: { paragraph: 0, offset: 0 },
  to: { paragraph, offset },
});

describe('the text under a heading', () => {
  const part = (paragraph: number, runIn = false) =>
    node({ kind: 'item', runIn, heading: { paragraph, start: 0, end: 2 } });

  it('is the first that is neither heading, list, blank nor in the outline', () => {
    const texts = [
      '理论学习',
      '（一）小标题',
      '  ',
      bodyParagraph('列表里的话。', { listLevel: 0 }),
      bodyParagraph('提纲里的话。', { outlineLevel: 2 }),
      '正文。',
      '又是正文。',
    ];
    expect(habit(texts, '理论学习', { children: [part(1)], extent: to(7) }).bodyLike).toBe(5);
    expect(habit(texts, '理论学习', { children: [part(1)], extent: to(5) }).bodyLike).toBeNull();
    expect(habit(texts, '理论学习', { children: [part(1, true)], extent: to(7) }).bodyLike).toBe(1);
  });

  it('reaches into the paragraph in which the part ends', () => {
    expect(habit(['理论学习', '正文。'], '理论学习', { extent: to(1, 2) }).bodyLike).toBe(1);
    expect(habit(['理论学习', '正文。'], '理论学习', { extent: to(1) }).bodyLike).toBeNull();
  });

  it('is its own paragraph where it runs in', () => {
    const own = { runIn: true, extent: to(2) };
    expect(habit(['理论学习。', '正文。'], '理论学习', own).bodyLike).toBeNull();
  });
});

describe('its number', () => {
  const number = (text: string, start: number | null) => ({
    family: 'han-paren' as const,
    value: 1,
    text,
    span: start === null ? null : { paragraph: 0, start, end: start + text.length },
  });

  it('is a sample with the blanks behind it where it is typed', () => {
    expect(habit(['（一） \u3000理论学习'], '理论学习', { number: number('（一）', 0) })).toMatchObject({
      number: { kind: 'typed', sample: '（一）', gap: ' \u3000' },
      bullet: false,
    });
  });

  it('is Word’s where it has no place in the text, or where a bullet stands for it', () => {
    expect(habit(['理论学习'], '理论学习', { number: number('（一）', null) }).number).toBe('automatic');
    const bullet = habit([bodyParagraph('理论学习', { listLevel: 0 })], '理论学习');
    expect(bullet).toMatchObject({ number: 'automatic', bullet: true });
    expect(habit(['理论学习'], '理论学习')).toMatchObject({ number: 'none', bullet: false });
  });
});

it('a lead is bold where the bold ends behind the heading and before the text does', () => {
  const bold = (boldLead: number) =>
    habit([bodyParagraph('理论学习。正文。  ', { boldLead })], '理论学习').boldLead;
  expect([3, 4, 5, 7, 8, 10].map(bold)).toEqual([false, true, true, true, false, false]);
});

describe('how a name is wrapped', () => {
  const wording = (name: string) => wordingOf(node({ name }), ['学习', '理论学习', '思想']);

  it('is kept as a pattern of the longest name in it', () => {
    expect(wording('理论学习')).toBe('{name}');
    expect(wording('在理论学习方面')).toBe('在{name}方面');
    expect(wording('带头学习')).toBe('带头{name}');
    expect(wording('关于思想上')).toBe('关于{name}上');
  });

  it('is none where the heading says more or names nothing', () => {
    expect(wording('在理论学习方面抓得不紧')).toBeNull();
    expect(wording('我们理论学习')).toBeNull();
    expect(wording('工作作风')).toBeNull();
  });
});
