import type { Paragraph } from '../../../src/core/document/types';
import { headlessIn } from '../../../src/core/outline/headless';
import { recognise } from '../../../src/core/outline/recognise';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { figures } from '../../../src/core/plan/gbt9704';
import { layOut } from '../../../src/core/plan/lay-out';
import { planOutline } from '../../../src/core/plan/plan-outline';
import type { Wishes } from '../../../src/core/plan/types';
import { SOFT_BREAK } from '../../../src/core/document/types';
import type { Template } from '../../../src/core/template/schema';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { paper, plan, planned, template } from './papers';

const bare = { scaffoldPoints: 0, title: false, preamble: false };
const pieces = (
  paragraphs: readonly Paragraph[],
  wishes: Partial<Wishes> = {},
  attempts: Readonly<Record<string, number>> = {},
  by: Template = template,
) =>
  layOut({
    paragraphs,
    outline: recognise(paragraphs, by),
    template: by,
    wishes: { ...defaultWishes, items: false, ...bare, ...wishes },
    figures: figures(),
    attempts: new Map(Object.entries(attempts)),
  });
const texts = (...asked: Parameters<typeof pieces>) =>
  pieces(...asked).pieces.flatMap((piece) => piece.paragraphs.map(({ text }) => text));

it('an empty document plans nothing for no paragraph at all', () => {
  expect(planOutline([], recognise([], template), template)).toEqual({ items: [], edits: [] });
});

it('nothing is blocked where Word starts no list over', () => {
  expect(pieces(paper('一、存在的问题', '正文。')).blocked).toEqual([]);
});

it('title and preamble bring nothing to fill in of their own', () => {
  const { pieces: made } = pieces(paper(''), { title: true, preamble: true });
  expect(made.slice(0, 2).map(({ key, scaffold }) => [key, scaffold])).toEqual([
    ['title', []],
    ['preamble', []],
  ]);
});

describe('the wording of a dimension', () => {
  const started = (...headings: string[]) =>
    paper('一、存在的问题', ...headings.flatMap((text, i) => [`（${'一二三'.charAt(i)}）${text}`, '正文。']));
  const ability = (paragraphs: Paragraph[], attempt = 0) =>
    texts(paragraphs, { only: ['dimension:ability'] }, { 'dimension:ability': attempt })[0];

  it('is the one most used by its siblings, the first of two as frequent', () => {
    expect(ability(started('理论学习方面', '在政治素质方面', '在担当作为方面'))).toMatch(/在能力本领方面/);
    expect(ability(started('理论学习方面', '在政治素质上'))).toMatch(/）能力本领方面/);
    expect(ability(started('在理论学习上', '政治素质方面'))).toMatch(/在能力本领上/);
  });

  it('is the template’s where a first try was not understood', () => {
    expect(ability(started('关于理论学习上'), 0)).toMatch(/关于能力本领上/);
    expect(ability(started('关于理论学习上'), 1)).toMatch(/在能力本领方面/);
  });
});

it('points are of the family most used by the siblings', () => {
  const own = paper(
    '一、存在的问题',
    '（一）在理论学习方面。一是浅。二是慢。',
    '（二）在政治素质方面。首先，低。其次，慢。最后，少。',
    '（三）在担当作为方面。首先，软。其次，怕。最后，拖。',
  );
  expect(texts(own, { scaffoldPoints: 2, only: ['dimension:style'] })[0]).toMatch(/首先，【待补/);
});

describe('items under causes or measures that have none', () => {
  const items = (...problems: (string | Paragraph)[]) =>
    texts(paper('一、存在的问题', ...problems, '二、问题的原因', ''), {
      items: true,
      only: ['item:causes:theory', 'item:causes:politics'],
    }).map((text) => text.slice(0, 4));
  const listed = (text: string, number = '') => bodyParagraph(text, { listLevel: 0, number });

  it('are numbered although the dimensions have no numbers, or bullets', () => {
    expect(items('在理论学习方面', '学得不深。', '在政治素质方面', '站位不高。')).toEqual([
      '（一）【',
      '（二）【',
    ]);
    expect(items(listed('在理论学习方面'), '学得不深。', listed('在政治素质方面'), '站位不高。')).toEqual([
      '（一）【',
      '（二）【',
    ]);
  });

  it('are numbered like the dimensions where those count', () => {
    expect(items('1. 在理论学习方面', '学得不深。', '2. 在政治素质方面', '站位不高。')).toEqual([
      '1. 【',
      '2. 【',
    ]);
    const auto = [listed('在理论学习方面', '1.'), '学得不深。', listed('在政治素质方面', '2.'), '站位不高。'];
    expect(items(...auto)).toEqual(['【待补：', '【待补：']);
  });

  it('take a numbered part for their model before one without number', () => {
    expect(items('在理论学习方面', '学得不深。', '2. 在政治素质方面', '站位不高。')).toEqual([
      '1. 【',
      '2. 【',
    ]);
  });

  it('bring no points along', () => {
    const made = pieces(paper('一、存在的问题', '二、问题的原因', ''), {
      items: true,
      scaffoldPoints: 3,
      only: ['item:causes:theory'],
    }).pieces;
    expect(made.map(({ scaffold }) => scaffold)).toEqual([[]]);
  });
});

describe('items are laid out where nothing is written', () => {
  const keys = (...lines: string[]) =>
    pieces(paper(...lines), { items: true }).pieces.map(({ key }) => key.replace(/:[a-z]+$/u, ''));

  it('though the next section is written', () => {
    const own = keys('一、存在的问题', '二、问题的原因', '三、整改的措施', '每周学习一次，年底前完成。');
    expect(own).toContain('item:causes');
    expect(own).not.toContain('item:measures');
  });

  it('though a closing, a name and a date follow', () => {
    const own = keys(
      '一、存在的问题',
      '二、整改的措施',
      '以上对照检查，不妥之处，请批评指正。',
      '某某',
      '2023年8月1日',
    );
    expect(own).toContain('item:measures');
  });

  it('but a few words are written, though they are fewer than the heading’s', () => {
    const own = keys('一、存在的问题', '二、产生上述问题的主要原因', '学得少。');
    expect(own).not.toContain('item:causes');
  });

  it('and blanks to fill in are nothing written', () => {
    expect(keys('一、存在的问题', '二、问题的原因', '【待补：根子在哪里】。')).toContain('item:causes');
    expect(keys('一、存在的问题', '二、问题的原因', '【待补：根子在哪里】抓得不紧。')).not.toContain(
      'item:causes',
    );
  });
});

it('a dimension goes behind the nearest earlier one where the author’s order is another', () => {
  const own = paper('一、存在的问题', '（一）在能力本领方面', '正文。', '（二）在理论学习方面', '正文。');
  expect(planned(own, { ...bare, only: ['dimension:politics'] })).toEqual([
    ...own.map(({ text }) => text),
    '（三）在政治素质方面',
  ]);
});

describe('a section', () => {
  it('whose text stands without it brings its heading alone', () => {
    const own = paper(
      '一、问题的原因',
      '（一）学得少。没有计划。',
      '（二）想得少。没有用心。',
      '（一）做得少。没有办法。',
      '（二）改得少。没有记性。',
    );
    expect(planned(own, { ...bare, scaffoldPoints: 1, only: ['section:measures'] })).toEqual([
      ...own.slice(0, 3).map(({ text }) => text),
      '二、整改的措施',
      ...own.slice(3).map(({ text }) => text),
    ]);
    // Another that is missing asks its question all the same.
    const { pieces: made } = pieces(own, { scaffoldPoints: 1, only: ['section:cases', 'section:measures'] });
    expect(made.map(({ key, scaffold }) => [key, scaffold.length])).toEqual([
      ['section:cases', 1],
      ['section:measures', 0],
    ]);
  });

  it('goes behind the one before it, and in front of the first later one where there is none', () => {
    const order = (...lines: string[]) =>
      planned(paper(...lines), { ...bare, only: ['section:cases', 'section:problems'] });
    expect(order('一、问题的原因', '正文。', '二、整改的措施', '正文。')).toEqual([
      '一、存在的问题',
      '二、典型案例剖析',
      '三、问题的原因',
      '正文。',
      '四、整改的措施',
      '正文。',
    ]);
    expect(order('一、上年度整改情况', '正文。', '二、问题的原因', '正文。').slice(2)).toEqual([
      '二、存在的问题',
      '三、典型案例剖析',
      '四、问题的原因',
      '正文。',
    ]);
  });

  it('that is optional brings its parts only where it is there or asked for', () => {
    const off = {
      ...template,
      sections: template.sections.map((one) =>
        one.id === 'problems' ? { ...one, required: 'off' as const } : one,
      ),
    };
    const keys = (...lines: string[]) => pieces(paper(...lines), {}, {}, off).pieces.map(({ key }) => key);
    expect(keys('一、问题的原因', '正文。')).not.toContain('dimension:theory');
    expect(keys('一、存在的问题', '二、问题的原因', '正文。')).toContain('dimension:theory');
  });

  it('asks a question of its own where points are wished, unless its parts do', () => {
    const scaffold = (wishes: Partial<Wishes>, attempts = {}) =>
      Object.fromEntries(
        pieces(paper('一、存在的问题', '正文。'), wishes, attempts).pieces.map((piece) => [
          piece.key,
          piece.scaffold.length,
        ]),
      );
    const only = ['section:cases', 'section:causes'];
    expect(scaffold({ scaffoldPoints: 3, only })).toEqual({ 'section:cases': 1, 'section:causes': 1 });
    expect(scaffold({ only })).toEqual({ 'section:cases': 0, 'section:causes': 0 });
    expect(scaffold({ only }, { 'section:cases': 1 })).toEqual({ 'section:cases': 1, 'section:causes': 0 });
    const items = scaffold({ scaffoldPoints: 3, items: true, only: [...only, 'item:causes:theory'] });
    expect(items['section:causes']).toBe(0);
  });

  it('is written like the section before it, else like the one behind it', () => {
    const near = (id: string, ...lines: string[]) => texts(paper(...lines), { only: [`section:${id}`] })[0];
    const lines = ['一、存在的问题', '正文。', '二、问题的原因：', '正文。'];
    expect(near('measures', ...lines)).toBe('三、整改的措施：');
    expect(near('cases', ...lines)).toBe('二、典型案例剖析');
    expect(near('problems', ...lines.slice(2))).toBe('一、存在的问题：');
    expect(near('measures', '存在的问题', '正文。', '问题的原因', '正文。')).toBe('整改的措施');
    expect(near('measures', '存在的问题。平时学得少，用得也不多。', '问题的原因。平时抓得不紧。')).toMatch(
      /^整改的措施。/,
    );
    const told = (line: string) => near('problems', line, '二、问题的原因', '正文。');
    expect(told('一、上年度整改情况：三个问题都已经改完。')).toMatch(/^二、存在的问题：/);
    expect(told('上年度整改情况：三个问题都已经改完。')).toBe('一、存在的问题');
  });
});

describe('what an item of the preview says it stands between', () => {
  const between = (lines: readonly string[], key: string) => {
    const item = plan(paper(...lines), { ...bare, only: [key] }).items.find((one) => one.key === key);
    return [item?.after, item?.before];
  };

  it('is text, the first paragraph too, blank lines left out', () => {
    expect(between(['一、存在的问题', '', '', '二、问题的原因', '正文。'], 'dimension:theory')).toEqual([
      '一、存在的问题',
      '二、问题的原因',
    ]);
    expect(between(['', '二、问题的原因', '正文。'], 'section:problems')).toEqual(['', '二、问题的原因']);
  });

  it('is without the breaks around it where they share a paragraph', () => {
    const crammed = ['（一）在理论学习方面。一是浅。', ' （二）在能力本领方面。一是弱。'].join(SOFT_BREAK);
    const [after, before] = between(['一、存在的问题', crammed], 'dimension:politics');
    expect(after).toBe('（一）在理论学习方面。一是浅。');
    expect(before).toBe('（二）在能力本领方面。一是弱。');
  });
});

it('a heading that only the numbers around tell to be missing changes nothing about the others', () => {
  const own = paper(
    '一、存在的问题',
    '（一）在理论学习方面',
    '一是学得不深，平时抓得不紧。',
    '二是学得不透，没有联系实际。',
    '一是站位不高，遇事考虑不全。',
    '二是落实不快，要求晚了三天。',
    '（三）在政治素质方面',
    '一是站位不高，遇事考虑不全。',
    '二、问题的原因',
    '平时放松了要求。',
  );
  expect(headlessIn(recognise(own, template), template).map(({ part }) => part)).toEqual([null]);
  expect(texts(own, { only: ['dimension:ability'] })).toEqual(['（四）在能力本领方面']);
});

test('a cause of the aspect whose heading is missing goes to the causes, not in front of the aspect’s text', () => {
  const own = paper(
    '一、存在的问题',
    '（一）在理论学习方面。一是学得浅。二是用得慢。',
    '（二）在政治素质方面。一是看得近。二是想得少。',
    '一是办法不多。',
    '二是劲头不足。',
    '（四）在担当作为方面。一是怕出错。二是怕担事。',
    '二、典型案例剖析',
    '看了通报，很受触动。',
  );
  const only = ['section:causes', 'dimension:ability', 'item:causes:ability'];
  const made = planned(own, { ...bare, items: true, only });
  expect(made[made.indexOf('一是办法不多。') - 1]).toMatch(/^（三）在能力本领方面/);
  expect(made.slice(-2)).toEqual(['三、问题的原因', expect.stringMatching(/^（.）【.*能力本领/)]);
});

describe('points of a new dimension', () => {
  const made = (...texts: string[]) =>
    plan(paper('一、存在的问题', ...texts), { ...bare, scaffoldPoints: 1, only: ['dimension:style'] })
      .items[0]?.scaffold[0];

  it('are 一是, 二是 where the siblings’ are no series of words', () => {
    expect(made('（一）在理论学习方面', '1.学得不深。平时抓得不紧。', '2.用得不活。办法想得不多。')).toMatch(
      /^一是【/,
    );
  });

  it('are told from what an aspect says of its own causes', () => {
    const own = [
      '（一）在理论学习方面。首先，浅。其次，慢。',
      '究其原因，平时抓得不紧。',
      '（二）在政治素质方面。首先，低。其次，慢。',
    ];
    expect(made(...own)).toMatch(/^首先，【/);
  });
});

describe('what goes in beside the sections', () => {
  const asked = {
    ...template,
    extras: template.extras.map((extra) => ({ ...extra, required: 'warning' as const })),
  };
  const made = pieces(
    paper('一、存在的问题', '正文在这里。', '二、整改的措施', '正文在这里。'),
    {},
    {},
    asked,
  ).pieces;

  it('is a heading of its own behind them, counting on, or a line in the preamble', () => {
    const extras = made.filter(({ key }) => key.startsWith('extra:'));
    expect(extras.map(({ key, heading, place }) => [key, heading.slice(0, 2), place])).toEqual([
      ['extra:last-year', '上年', { kind: 'gap', gap: 0 }],
      ['extra:prep', '会前', { kind: 'gap', gap: 0 }],
      ['extra:declare', '五、', { kind: 'gap', gap: 4 }],
      ['extra:study', '六、', { kind: 'gap', gap: 4 }],
    ]);
  });
});
