import { applyEdits } from '../../../src/core/document/apply';
import type { Edit } from '../../../src/core/document/edit';
import type { Paragraph } from '../../../src/core/document/types';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';

const item = (number: string, text: string, listLevel = 0): Paragraph =>
  bodyParagraph(text, { number, listLevel });

const join = (paper: readonly Paragraph[], like: number, where: 'before' | 'after', at = like): Edit => ({
  kind: 'insert-paragraph',
  paragraph: at,
  expect: paper[at]?.text ?? '',
  where,
  text: '新',
  look: { like, joinList: true },
});

const numbers = (paper: readonly Paragraph[], ...edits: Edit[]) =>
  applyEdits(paper, edits).map((p) => p.number + p.text);

describe('items that join a list', () => {
  const paper = [
    item('一、', '甲'),
    item('（一）', '子', 1),
    bodyParagraph('正文'),
    item('二、', '乙'),
    item('（一）', '丑', 1),
    item('（二）', '寅', 1),
  ];

  it('count on, and so does what followed in sequence', () => {
    expect(numbers(paper, join(paper, 0, 'after', 2))).toEqual([
      '一、甲',
      '（一）子',
      '正文',
      '二、新',
      '三、乙',
      '（一）丑',
      '（二）寅',
    ]);
  });

  it('start over under each item of a higher level', () => {
    expect(numbers(paper, join(paper, 1, 'after'), join(paper, 4, 'after'))).toEqual([
      '一、甲',
      '（一）子',
      '（二）新',
      '正文',
      '二、乙',
      '（一）丑',
      '（二）新',
      '（三）寅',
    ]);
  });

  it('take the first number in front of the first', () => {
    expect(numbers(paper, join(paper, 0, 'before')).filter((line) => /^.、/.test(line))).toEqual([
      '一、新',
      '二、甲',
      '三、乙',
    ]);
  });

  it('come one after the other when several join at one place', () => {
    const edit = join(paper, 3, 'after', 5);
    expect(numbers(paper, edit, edit).slice(-2)).toEqual(['三、新', '四、新']);
  });

  it('leave alone what starts over, is of another kind or shows several levels', () => {
    const mixed = [
      item('1.', '甲'),
      item('(1)', '别的'),
      item('1.', '又一表'),
      item('2.', '其二'),
      item('1.1', '多级', 1),
    ];
    expect(numbers(mixed, join(mixed, 0, 'after'))).toEqual([
      '1.甲',
      '2.新',
      '(1)别的',
      '1.又一表',
      '2.其二',
      '1.1多级',
    ]);
  });
});
