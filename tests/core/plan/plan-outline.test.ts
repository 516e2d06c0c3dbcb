import { applyEdits } from '../../../src/core/document/apply';
import { SOFT_BREAK } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { summarise } from '../../../src/core/outline/summary';
import { templateById } from '../../../src/core/template/builtin';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { paper, plan, planned, template } from './papers';

const bare = { scaffoldPoints: 0, title: false, preamble: false };

describe('an empty document', () => {
  const empty = paper('');

  it('gets the whole outline, complete by the recogniser’s own measure', () => {
    const after = applyEdits(empty, plan(empty).edits);
    expect(summarise(recognise(after, template), template).complete).toBe(true);
    expect(after.at(-1)?.text).toBe('');
  });

  it('gets level 2 headings run in, with as many points as wished', () => {
    const lines = planned(empty, { scaffoldPoints: 2 });
    expect(lines[3]).toMatch(/^（一）在理论学习方面。一是【待补：[^】]+】。二是【待补：[^】]+】。$/);
    expect(planned(empty, bare)[1]).toBe('（一）在理论学习方面。');
  });

  it('gets the figures of GB/T 9704: sizes, faces, indent, a run-in heading in 楷体', () => {
    const { edits } = plan(empty);
    const looks = edits.flatMap((e) => (e.kind === 'insert-paragraph' ? [e.look] : []));
    expect(looks[0]?.format).toMatchObject({ fontSize: 22, alignment: 'Centered', bold: false });
    expect(looks[2]).toMatchObject({ style: 'Heading1', format: { fontName: '黑体', fontSize: 16 } });
    expect(looks[3]).toMatchObject({
      style: 'Normal',
      format: { fontName: '仿宋', firstLineIndent: 32 },
      runs: [{ length: '（一）在理论学习方面。'.length, format: { fontName: '楷体' } }],
    });
  });

  it('lays causes and measures out one per dimension when wished', () => {
    const after = applyEdits(empty, plan(empty, { items: true }).edits);
    const { sections } = recognise(after, template);
    for (const id of ['causes', 'measures'])
      expect(sections.find((s) => s.id === id)?.children.map((c) => c.id)).toEqual(
        template.dimensions.map((d) => d.id),
      );
  });
});

describe('a started paper', () => {
  const started = paper(
    '个人对照检查材料',
    '按照要求，我认真准备，现作如下对照检查。',
    '一、存在的问题',
    '（一）在理论学习方面。一是学得不深。平时学习不多。',
    '（二）在能力本领方面。一是本领不强。办法不多。',
    '二、问题的原因',
    '（一）抓得不紧。平时放松了要求。',
    '以上对照检查，不妥之处，请批评指正。',
    '某某',
    '2023年8月1日',
  );

  it('gets only what is missing, between its neighbours and before the closing', () => {
    expect(planned(started, bare)).toEqual([
      '个人对照检查材料',
      '按照要求，我认真准备，现作如下对照检查。',
      '一、存在的问题',
      '（一）在理论学习方面。一是学得不深。平时学习不多。',
      '（二）在政治素质方面。',
      '（三）在能力本领方面。一是本领不强。办法不多。',
      '（四）在担当作为方面。',
      '（五）在工作作风方面。',
      '（六）在廉洁自律方面。',
      '二、典型案例剖析',
      '三、问题的原因',
      '（一）抓得不紧。平时放松了要求。',
      '四、整改的措施',
      '以上对照检查，不妥之处，请批评指正。',
      '某某',
      '2023年8月1日',
    ]);
  });

  it('says beforehand which numbers change', () => {
    const renumbered = plan(started, bare).items.filter((i) => i.kind === 'renumber');
    expect(renumbered.map((i) => [i.key, i.after, i.text])).toEqual([
      ['renumber:dimension:ability', '（二）在能力本领方面', '（三）在能力本领方面'],
      ['renumber:section:causes', '二、问题的原因', '三、问题的原因'],
    ]);
  });

  it('says between which neighbours each part goes', () => {
    const item = (key: string) => plan(started, bare).items.find((i) => i.key === key);
    expect(item('dimension:politics')).toMatchObject({
      after: '（一）在理论学习方面。一是学得不深。平时学习不多。',
      before: '（二）在能力本领方面。一是本领不强。办法不多。',
    });
    expect(item('section:cases')).toMatchObject({
      after: '（六）在廉洁自律方面',
      before: '二、问题的原因',
    });
    expect(item('section:measures')?.before).toBe('以上对照检查，不妥之处，请批评指正。');
  });

  it('looks like its siblings', () => {
    const like = (start: string) =>
      plan(started, bare).edits.flatMap((e) =>
        e.kind === 'insert-paragraph' && e.text.startsWith(start) ? [e.look.like] : [],
      )[0];
    expect(like('（二）在政治')).toBe(3);
    expect(like('（四）在担当')).toBe(4);
    expect(like('二、典型')).toBe(2);
  });

  it('inserts one dimension or one section alone', () => {
    const one = plan(started, { ...bare, only: ['dimension:integrity'] });
    expect(one.items.map((i) => i.text)).toEqual(['（三）在廉洁自律方面']);
    const section = plan(started, { ...bare, only: ['section:measures'] });
    expect(section.items.map((i) => i.text)).toEqual(['三、整改的措施']);
  });

  it('brings the section along when a part of a missing one is wished', () => {
    const lines = planned(paper('标题材料', '一、问题的原因', '正文。'), {
      ...bare,
      only: ['dimension:theory'],
    });
    expect(lines).toContain('一、存在的问题');
    expect(lines).toContain('二、问题的原因');
  });
});

it('goes directly under the text, above the blank lines that follow it', () => {
  const spaced = paper(
    '一、存在的问题',
    '（一）在理论学习方面。一是浅。',
    '',
    '',
    '二、问题的原因',
    '正文。',
    '',
  );
  const lines = planned(spaced, { ...bare, only: ['dimension:politics', 'section:measures'] });
  expect(lines).toEqual([
    '一、存在的问题',
    '（一）在理论学习方面。一是浅。',
    '（二）在政治素质方面。',
    '',
    '',
    '二、问题的原因',
    '正文。',
    '三、整改的措施',
    '',
  ]);
});

describe('numbers', () => {
  it('leave a gap of the author’s as it is when it takes the new number', () => {
    const lines = planned(paper('一、存在的问题', '正文。', '三、问题的原因', '正文。'), {
      ...bare,
      only: ['section:cases'],
    });
    expect(lines).toEqual(['一、存在的问题', '正文。', '二、典型案例剖析', '三、问题的原因', '正文。']);
  });

  it('are not touched where they were out of sequence before', () => {
    const before = paper('一、存在的问题', '正文。', '一、问题的原因', '正文。', '五、整改的措施', '正文。');
    const lines = planned(before, { ...bare, only: ['section:cases'] });
    expect(lines[2]).toBe('二、典型案例剖析');
    expect(lines[3]).toBe('一、问题的原因');
    expect(lines[5]).toBe('五、整改的措施');
  });

  it('keep width, kind and spacing of the siblings', () => {
    const half = paper('1. 存在的问题', '(一) 在理论学习方面。一是浅。', '2. 问题的原因', '正文。');
    const lines = planned(half, { ...bare, only: ['dimension:politics', 'section:measures'] });
    expect(lines[2]).toBe('(二) 在政治素质方面。');
    expect(lines.at(-1)).toBe('3. 整改的措施');
  });

  it('are left to Word where it numbers by itself', () => {
    const auto = [
      bodyParagraph('存在的问题', { number: '一、', listLevel: 0, style: 'Heading1', outlineLevel: 1 }),
      bodyParagraph('正文写在这里，没有别的。'),
      bodyParagraph('问题的原因', { number: '二、', listLevel: 0, style: 'Heading1', outlineLevel: 1 }),
      bodyParagraph('正文写在这里，没有别的。'),
    ];
    const { edits, items } = plan(auto, { ...bare, only: ['section:measures'] });
    expect(items).toHaveLength(1);
    expect(edits).toEqual([
      expect.objectContaining({ text: '整改的措施', look: { like: 2, joinList: true } }),
    ]);
  });
});

describe('bullets', () => {
  it('are made by Word for a heading among headings that have one', () => {
    const bullet = { listLevel: 0 };
    const own = [
      bodyParagraph('一、存在的问题'),
      bodyParagraph('在理论学习方面', bullet),
      bodyParagraph('一是学得不深，平时抓得不紧。'),
      bodyParagraph('在能力本领方面', bullet),
      bodyParagraph('一是办法不多，平时练得不够。'),
      bodyParagraph('二、问题的原因'),
      bodyParagraph('平时放松了要求。'),
    ];
    const { edits } = plan(own, { ...bare, only: ['dimension:politics', 'dimension:style'] });
    expect(edits).toEqual([
      expect.objectContaining({ text: '在政治素质方面', look: { like: 1, joinList: true } }),
      expect.objectContaining({ text: '在工作作风方面', look: { like: 3, joinList: true } }),
    ]);
  });
});

describe('the author’s habits', () => {
  it('own lines, wording, full stop, points apart and their family', () => {
    const own = paper(
      '一、存在的问题',
      '（一）理论学习方面。',
      '首先，学得不深，平时抓得不紧。',
      '其次，学得不透，没有联系实际。',
      '（二）政治素质方面。',
      '首先，站位不高，遇事考虑不全。',
    );
    const lines = planned(own, { scaffoldPoints: 2, only: ['dimension:ability'] });
    expect(lines[6]).toBe('（三）能力本领方面。');
    expect(lines.slice(7).join('')).toMatch(/^首先，【待补：.+】。最后，【待补：.+】。$/);
  });

  it('parts that share one paragraph get their sibling between soft breaks', () => {
    const crammed = paper(
      '一、存在的问题',
      ['（一）在理论学习方面。一是浅。', '（二）在能力本领方面。一是弱。'].join(SOFT_BREAK),
    );
    const lines = planned(crammed, { ...bare, only: ['dimension:politics'] });
    expect(lines[1]?.split(SOFT_BREAK)).toEqual([
      '（一）在理论学习方面。一是浅。',
      '（二）在政治素质方面。',
      '（三）在能力本领方面。一是弱。',
    ]);
  });

  it('a bold lead stays bold', () => {
    const text = '（一）在理论学习方面。一是浅。后面还有正文。';
    const bold = [bodyParagraph('一、存在的问题'), bodyParagraph(text, { boldLead: 11 })];
    const [edit] = plan(bold, { ...bare, only: ['dimension:politics'] }).edits;
    expect(edit).toMatchObject({ look: { like: 1, runs: [{ format: { bold: true } }] } });
  });
});

describe('scaffolds', () => {
  it('ask something else at every point, in every dimension of every template', () => {
    const slots = planned(paper(''), { scaffoldPoints: 3 })
      .filter((line) => line.startsWith('（'))
      .map((line) => line.match(/【待补：[^】]+】/g) ?? []);
    for (const own of slots) expect(new Set(own).size).toBe(3);
    expect(new Set(slots.flat()).size).toBe(slots.flat().length);
  });
});

it('does nothing to a complete paper', () => {
  const complete = applyEdits(paper(''), plan(paper('')).edits);
  expect(plan(complete)).toEqual({ items: [], edits: [] });
});

describe('parts whose section has no heading, or shares one', () => {
  it('get the heading in front of them', () => {
    const lines = planned(
      paper(
        '个人对照检查材料',
        '（一）在理论学习方面。一是学得不深。',
        '（二）在政治素质方面。一是站位不高。',
        '（三）在能力本领方面。一是本领不强。',
        '一、问题的原因',
        '正文。',
      ),
      bare,
    );
    expect(lines.indexOf('一、存在的问题')).toBe(1);
    expect(lines).toContain('三、问题的原因');
    expect(lines.filter((line) => line.includes('理论学习方面'))).toHaveLength(1);
  });

  it('are not missed where one heading names two sections', () => {
    const lines = planned(
      paper('一、存在的问题及原因分析', '（一）在理论学习方面。一是学得不深。', '二、整改的措施', '正文。'),
      bare,
    );
    expect(lines.filter((line) => /原因/.test(line))).toEqual(['一、存在的问题及原因分析']);
  });

  it('items are not laid out in a section that is written as one text', () => {
    const written = paper('一、存在的问题', '二、问题的原因', '根子在思想上，平时抓得不紧。');
    const keys = plan(written, { ...bare, items: true }).items.map((i) => i.key);
    expect(keys.filter((key) => key.startsWith('item:causes'))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('item:measures'))).toHaveLength(6);
  });
});

it('aspects of another meeting stay together, and the template’s own follow them in its order', () => {
  const fourLead = templateById('2024-four-lead')!;
  const other = paper(
    '个人对照检查材料',
    '按照要求，我认真准备，现作如下对照检查。',
    '一、存在的问题',
    ...['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'].map(
      (name, index) =>
        `（${'一二三四五六'.charAt(index)}）在${name}方面。一是${name}抓得不紧。平时做得不多。二是要求不高。放松了自己。`,
    ),
    '二、问题的原因',
    '（一）抓得不紧。平时放松了要求。',
    '三、整改的措施',
    '（一）抓紧改正。每月对照一次。',
    '张三',
    '2024年12月20日',
  );
  const { edits } = plan(other, bare, fourLead);
  const after = applyEdits(other, edits);
  const problems = recognise(after, fourLead).sections.find(({ id }) => id === 'problems');
  const headings = problems!.children;
  expect(headings.map(({ number }) => number?.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(headings.slice(6).map(({ id }) => id)).toEqual(fourLead.dimensions.map(({ id }) => id));
  expect(after.map(({ text }) => text)).toEqual(
    expect.arrayContaining(other.slice(0, 9).map(({ text }) => text)),
  );
});
