import { plainParagraph } from '../../../../src/core/document/plain-paragraph';
import { toStream } from '../../../../src/core/document/stream';
import { dateLike, isText, preambleInLine, readFront } from '../../../../src/core/outline/frame';
import type { NodeDraft } from '../../../../src/core/outline/node';
import { paragraphsOf } from '../../../support/paragraphs';

const PREAMBLE = '按照会议要求，我作了对照检查，现报告如下。';

/** What the lines above the first section are; `skipped` are lines that take no part. */
function frontOf(text: string, skipped: readonly number[] = [], styles: readonly string[] = []): string[] {
  const paragraphs = text.split('\n').map((line, i) => plainParagraph(line, { style: styles[i] ?? '' }));
  const stream = toStream(paragraphs);
  const skip = new Uint8Array(stream.lines.length);
  for (const l of skipped) skip[l] = 1;
  const front = readFront(stream, skip, 0, stream.lines.length, stream.length);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const shown = (kind: string, draft: NodeDraft | null): string[] => {
    if (draft === null) return [];
    const last = stream.lines.findIndex((line) => line.end === draft.end);
    return [`${kind}: ${lines.slice(draft.lineIndex, last + 1).join('／')}`];
  };
  return [
    ...shown('title', front.title),
    ...shown('byline', front.byline),
    ...shown('salutation', front.salutation),
    ...shown('date', front.date),
    ...shown('preamble', front.preamble),
  ];
}

test('each line above the body is what it is', () => {
  const lines = ['个人对照检查材料', '某单位 王某', '2025年1月20日', '各位领导、同志们：', PREAMBLE];
  expect(frontOf(lines.join('\n'))).toEqual([
    'title: 个人对照检查材料',
    'byline: 某单位 王某',
    'salutation: 各位领导、同志们：',
    'date: 2025年1月20日',
    `preamble: ${PREAMBLE}`,
  ]);
});

test('the preamble goes on to the first section, whatever short lines stand in it', () => {
  expect(frontOf(`对照检查材料\n${PREAMBLE}\n各位同志：\n王某`)).toEqual([
    'title: 对照检查材料',
    `preamble: ${PREAMBLE}／各位同志：／王某`,
  ]);
});

test.each([
  [
    'a second short line',
    `对照检查材料\n某单位\n王某\n${PREAMBLE}`,
    ['title: 对照检查材料', 'byline: 某单位'],
  ],
  [
    'a second date',
    `对照检查材料\n2025年1月\n2025年2月\n${PREAMBLE}`,
    ['title: 对照检查材料', 'byline: 2025年2月', 'date: 2025年1月'],
  ],
  [
    'a second salutation',
    `对照检查材料\n同志们：\n各位领导：\n${PREAMBLE}`,
    ['title: 对照检查材料', 'salutation: 同志们：'],
  ],
  ['a short line without a title', `某单位\n${PREAMBLE}`, []],
  ['a long line', `对照检查材料\n${'某'.repeat(31)}\n${PREAMBLE}`, ['title: 对照检查材料']],
])('%s', (_, text, told) => {
  const front = frontOf(text);
  expect(front.filter((line) => !line.startsWith('preamble'))).toEqual(told);
  expect(front.at(-1)).toMatch(/^preamble/u);
});

test('a line of thirty-one characters begins the text', () => {
  const long = '某'.repeat(31);
  expect(frontOf(`对照检查材料\n${long}\n${PREAMBLE}`).at(-1)).toBe(`preamble: ${long}／${PREAMBLE}`);
  const short = '某'.repeat(30);
  expect(frontOf(`对照检查材料\n${short}\n${PREAMBLE}`)[1]).toBe(`byline: ${short}`);
});

describe('titles', () => {
  test.each([
    ['the unit above', '某某单位\n个人对照检查材料', 'title: 某某单位／个人对照检查材料'],
    ['the document’s name below', '2025年度对照检查\n剖析材料', 'title: 2025年度对照检查／剖析材料'],
    ['cut over two lines', '某某单位领导班子会议对照检\n查材料', 'title: 某某单位领导班子会议对照检／查材料'],
    ['a year above', '2025年度\n个人对照检查材料', 'title: 2025年度／个人对照检查材料'],
    ['a table’s name above', '民主生活会情况表\n个人对照检查材料', 'title: 个人对照检查材料'],
    ['a page’s path above', '首页>某栏目\n个人对照检查材料', 'title: 个人对照检查材料'],
    ['a path in the middle', '某单位›某栏目\n个人对照检查材料', 'title: 个人对照检查材料'],
    ['a figure above', '3某某单位\n个人对照检查材料', 'title: 个人对照检查材料'],
    ['a figure behind a word', '第3期\n个人对照检查材料', 'title: 第3期／个人对照检查材料'],
    ['a column above', '序号某某\n个人对照检查材料', 'title: 个人对照检查材料'],
    ['such a word at the end', '某单位时间\n个人对照检查材料', 'title: 某单位时间／个人对照检查材料'],
    ['a list in the middle', '某清单位\n个人对照检查材料', 'title: 某清单位／个人对照检查材料'],
    ['a welcome above', '某网欢迎您！\n个人对照检查材料', 'title: 个人对照检查材料'],
    ['a sentence above', '某单位开会了。\n个人对照检查材料', 'title: 个人对照检查材料'],
    ['a date above', '2025年1月20日\n个人对照检查材料', 'title: 个人对照检查材料'],
    ['a button above', '打印\n个人对照检查材料', 'title: 个人对照检查材料'],
  ])('%s', (_, text, told) => {
    expect(frontOf(text)[0]).toBe(told);
  });

  test('the style decides', () => {
    expect(frontOf('对照检查材料\n某年的材料', [], ['', 'Title'])[0]).toBe('title: 对照检查材料／某年的材料');
    expect(frontOf('某单位开会了。\n某年的材料\n对照检查材料', [], ['', '标题'])[0]).toBe(
      'title: 某年的材料／对照检查材料',
    );
    expect(frontOf('某单位开会了。\n某年的材料\n对照检查材料', [1], ['', '标题'])[0]).toBe(
      'title: 对照检查材料',
    );
  });

  test('a line that takes no part is neither a title nor its beginning', () => {
    expect(frontOf('某某单位\n个人对照检查材料', [0])).toEqual(['title: 个人对照检查材料']);
    expect(frontOf('个人对照检查材料\n按要求写。', [0])).toEqual(['preamble: 按要求写。']);
  });

  test('none stands behind running text, or far down', () => {
    const text = `${'某单位的同志在会前作了准备'.repeat(5)}。`;
    expect(frontOf(`${text}\n对照检查材料`)).toEqual([`preamble: ${text}／对照检查材料`]);
    const short = ['某单位开会。', '对照检查材料'];
    expect(frontOf(short.join('\n'))[0]).toBe('title: 对照检查材料');
    const far = Array.from({ length: 15 }, () => '某单位开会。');
    expect(frontOf([...far, '对照检查材料'].join('\n'))[0]).toMatch(/^preamble/u);
    expect(frontOf([...far.slice(1), '对照检查材料'].join('\n'))[0]).toBe('title: 对照检查材料');
  });
});

describe('salutations', () => {
  test.each([
    '同志们：',
    '各位领导：',
    '尊敬的督导组各位同志：',
    '党支部全体同志：',
    '王某同志：',
    '某区委督导组：',
    '某书记们：',
  ])('%s', (line) => {
    expect(frontOf(`对照检查材料\n${line}\n${PREAMBLE}`)).toContain(`salutation: ${line}`);
  });

  test.each([
    ['without a colon', '各位领导'],
    ['with a word in front', '向各位领导好：'],
    ['that goes on', '同志们：大家好'],
    ['of too many words', `${'某'.repeat(23)}同志：`],
  ])('%s it is none', (_, line) => {
    expect(frontOf(`对照检查材料\n${line}\n${PREAMBLE}`).join('\n')).not.toMatch(/salutation/u);
  });

  test('one that begins as they do may be longer, up to forty characters', () => {
    const line = `尊敬的${'某'.repeat(26)}同志：`;
    expect(frontOf(`对照检查材料\n${line}\n${PREAMBLE}`)).toContain(`salutation: ${line}`);
    const long = `各位${'某'.repeat(22)}，${'某'.repeat(16)}同志：`;
    expect(frontOf(`对照检查材料\n${long}\n${PREAMBLE}`).join('\n')).not.toMatch(/salutation/u);
  });
});

describe('what a page leaves behind is no byline', () => {
  test.each([
    '来源：某网',
    '（字数：3200）',
    '更多内容请关注某公众号',
    '2024-01-01 来源某网',
    '2024年1月1日10:20 浏览20次',
    '备案号12345',
    '京备12345号',
    '打印 关闭',
    '（打印）（关闭）',
    '好的，以下是',
    '注：以上内容仅供参考',
    '（以上内容仅供参考）',
    '本文共3页',
    '对您有帮助',
    '首页>材料',
    '相关文章',
    '转载请注明',
    '由某用户上传',
    '点此关注我们',
    '暂无评论',
  ])('%s', (line) => {
    expect(frontOf(`对照检查材料\n${line}\n${PREAMBLE}`)).toEqual([
      'title: 对照检查材料',
      `preamble: ${PREAMBLE}`,
    ]);
  });

  test('up to forty characters', () => {
    const line = (length: number) => `来源：${'某'.repeat(length - 3)}`;
    const front = (length: number) => frontOf(`对照检查材料\n${line(length)}\n${PREAMBLE}`)[1];
    expect(front(40)).toBe(`preamble: ${PREAMBLE}`);
    expect(front(41)).toBe(`preamble: ${line(41)}／${PREAMBLE}`);
  });

  test('nor does it end the preamble’s beginning', () => {
    expect(frontOf(`对照检查材料\n某单位\n来源：某网\n王某\n${PREAMBLE}`)).toEqual([
      'title: 对照检查材料',
      'byline: 某单位',
      `preamble: ${PREAMBLE}`,
    ]);
  });

  test.each([
    '某单位（关闭）',
    '他说好的',
    '某年2024年来源',
    '关注我们的人',
    '评论员王某',
    '首页某单位',
    '不是本文',
    '某单位转载',
  ])('%s is one', (line) => {
    expect(frontOf(`对照检查材料\n${line}\n${PREAMBLE}`)).toContain(`byline: ${line}`);
  });
});

describe('dates', () => {
  const isDate = (text: string) => dateLike(toStream(paragraphsOf(text)), 0);
  test.each([
    '2025年1月20日',
    '2025年10月',
    '2025年',
    '1999年1月1日',
    '2025-01-20',
    '2025.1.20',
    '2025/1/20',
    '2025年1月20',
    '（2025年1月）',
    '二〇二五年一月二十日',
    '二〇二五年十二月二十一日',
    '二O二五年一月',
    '一九九九年',
    '2025年×月×日',
    '2025年xx月xx日',
    '2025年__月__日',
    '2025年月日',
  ])('%s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each([
    '2025',
    '25年1月1日',
    '3025年1月20日',
    '2025年1月20日上午',
    '于2025年1月20日',
    '2025年123月',
    '2025年1月123日',
    '二〇二年一月',
    '五〇二五年一月',
    '2025年十二一一月',
    '2025年的一月',
    '（2025年1月20日这一天）',
    '二〇二五年一二三月一二三四日',
  ])('%s is none', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

test.each([
  ['学习不够。', true],
  ['学习不够，', true],
  ['，学习不够', false],
  ['学习不够', false],
  ['某'.repeat(60), false],
  ['某'.repeat(61), true],
])('whether %s is running text', (text, told) => {
  expect(isText(toStream(paragraphsOf(text)), 0)).toBe(told);
});

test('a preamble that shares a line with a heading has ten characters at least', () => {
  const stream = toStream(paragraphsOf('按照要求作了检查如下。一、存在的问题'));
  expect(preambleInLine(stream, 0, 0, 9)).toBeNull();
  expect(preambleInLine(stream, 0, 0, 10)).toMatchObject({ kind: 'preamble', start: 0, stop: 10, end: 10 });
});
