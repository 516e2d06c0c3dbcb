import { paper, plan, planned } from './papers';

const bare = { scaffoldPoints: 0, title: false, preamble: false };

/** What is planned and what is not, and that planning again finds nothing more. */
function settled(...lines: string[]) {
  const paragraphs = paper(...lines);
  const after = planned(paragraphs, bare);
  const { left = [] } = plan(paragraphs, bare);
  expect(plan(paper(...after), bare).edits).toEqual([]);
  return { after, left: left.map(({ key, why }) => `${key} ${why}`) };
}

it('what would be read as something else is named, and all the rest goes in', () => {
  const twice = ['1.工作作风方面。', '1.工作作风方面。', '2.廉洁自律方面。'];
  expect(settled('一、存在的问题', ...twice, '二、典型案例剖析', '正文。', '三、整改的措施')).toEqual({
    after: ['一、存在的问题', ...twice, '二、典型案例剖析', '正文。', '三、问题的原因', '四、整改的措施'],
    left: ['theory', 'politics', 'ability', 'responsibility'].map((id) => `dimension:${id} misread`),
  });
  const run = ['（一）能力本领。一是抓得不够紧。', '（一）能力本领。一是抓得不够紧。', '（二）担当作为。'];
  expect(settled('一、存在的问题', ...run, '二、问题的原因', '三、整改的措施')).toEqual({
    after: [
      '一、存在的问题',
      ...run,
      '（三）工作作风。',
      '（四）廉洁自律。',
      '二、典型案例剖析',
      '三、问题的原因',
      '四、整改的措施',
    ],
    left: ['theory', 'politics'].map((id) => `dimension:${id} misread`),
  });
});

it('what is not understood in the author’s manner is written more plainly', () => {
  const cause = '1.平时抓得松了1。遇到难办的事先看别人怎么做，拖了两个月。';
  const { after, left } = settled('', '一．问题的原因', cause, '', '3.整改的措施', cause);
  expect(left).toEqual([]);
  expect(after.slice(1, 10)).toEqual([
    '一．存在的问题',
    '1.在理论学习方面。',
    '2.在政治素质方面。',
    '3.在能力本领方面。',
    '4.在担当作为方面。',
    '5.在工作作风方面。',
    '6.在廉洁自律方面。',
    '二．典型案例剖析',
    '三．问题的原因',
  ]);
});
