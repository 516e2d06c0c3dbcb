import { toStream } from '../../../../src/core/document/stream';
import { lexiconOf } from '../../../../src/core/outline/lexicon';
import { matchKey } from '../../../../src/core/outline/match-name';
import { keyOf, type NameMatch } from '../../../../src/core/outline/name-key';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import { paragraphsOf } from '../../../support/paragraphs';

const template = templateById(DEFAULT_TEMPLATE_ID)!;
const lexicon = lexiconOf(template);
const SLOTS = lexicon.slots.map(({ bare }) => bare);
const DIMENSIONS = template.dimensions.map(({ id }) => id);

/** What a clause names, how plainly, and what of it is the heading; with `cut` it goes on. */
function namesOf(text: string, cut = false): string[] {
  const stream = toStream(paragraphsOf(text));
  const found = matchKey(stream, lexicon, keyOf(stream, 0, stream.length, cut), true);
  const part = (match: NameMatch | null, ids: readonly string[]): string[] => {
    if (match === null) return [];
    const { index, code, weight, end, covers, comma, decided } = match;
    const named = [index, ...covers].map((one) => ids[one]).join('+');
    const marks = `${comma ? ' comma' : ''}${decided ? ' decided' : ''}`;
    const heading = text.slice(0, end >= stream.length ? text.length : stream.offset[end]).trimEnd();
    return [`${named} ${code} ${weight.toFixed(2)}${marks}: ${heading}`];
  };
  const { section, dimension, topic } = found;
  return [
    ...part(section, SLOTS),
    ...part(dimension, DIMENSIONS),
    ...(topic >= 0 ? [`topic ${DIMENSIONS[topic]}`] : []),
  ];
}

test.each([
  ['存在的问题', ['problems name-exact 6.00: 存在的问题']],
  ['存在的主要问题', ['problems name-exact 6.00: 存在的主要问题']],
  ['存在问题及原因分析', ['problems+causes name-framed 5.00: 存在问题及原因分析']],
  ['存在的问题和原因', ['problems+causes name-framed 5.00: 存在的问题和原因']],
  ['查摆问题、剖析原因', ['problems+causes name-framed 5.00: 查摆问题、剖析原因']],
  ['查摆问题，剖析原因情况', ['problems+causes name-framed 5.00: 查摆问题，剖析原因情况']],
  [
    '存在的问题、原因分析及整改措施',
    ['problems+causes+measures name-framed 5.00: 存在的问题、原因分析及整改措施'],
  ],
  ['问题的原因', ['causes name-exact 6.00: 问题的原因']],
  ['问题产生的根源', ['causes name-exact 6.00: 问题产生的根源']],
  ['存在问题的深层次原因', ['causes name-framed 5.00: 存在问题的深层次原因']],
  ['整改措施', ['measures name-exact 6.00: 整改措施']],
  ['下一步整改措施和努力方向', ['measures name-framed 5.00: 下一步整改措施和努力方向']],
  ['今后努力的方向和打算', ['measures name-framed 5.00: 今后努力的方向和打算']],
  ['对照检查剖析', ['problems+causes name-exact 6.00: 对照检查剖析']],
  ['对照检查剖析情况', ['problems name-framed 5.00: 对照检查剖析情况']],
  ['2024年度民主生活会整改情况', ['last-year name-framed 3.75 decided: 2024年度民主生活会整改情况']],
  [
    '2024年度某某某某某某某某某某某某某某某某某某整改情况',
    ['last-year name-framed 3.75 decided: 2024年度某某某某某某某某某某某某某某某某某某整改情况'],
  ],
  ['上年度整改措施落实情况', ['last-year name-framed 3.75 decided: 上年度整改措施落实情况']],
  ['上年度的收获', []],
  ['去年的工作', []],
  ['上年度问题', ['last-year name-cue 2.24 decided: 上年度问题']],
  ['主题教育整改成效', ['last-year name-framed 3.75 decided: 主题教育整改成效']],
  ['措施落实慢', []],
  ['作风不深', ['style name-framed 5.00: 作风不深', 'topic style']],
  ['思想不够', ['topic theory']],
  ['会前准备不足', []],
  ['存在不足', ['problems name-framed 5.00: 存在不足']],
  ['劲头不足', []],
  ['主要差距和不足', ['problems name-exact 6.00: 主要差距和不足']],
  ['思想上有差距', ['topic theory']],
  ['还有所不足', []],
  ['原因在于学得少', []],
  ['原因主要是学得少', []],
  ['改进工作作风', ['style name-contained 3.50: 改进工作作风', 'topic style']],
  ['改进工作的措施', ['measures name-cue 2.90: 改进工作的措施']],
  ['改进措施', ['measures name-exact 6.00: 改进措施']],
  ['整改落实情况', ['measures name-framed 5.00: 整改落实情况']],
  ['整改这件事', []],
  ['有待改进', []],
  ['需要说明的事项', ['declare name-exact 6.00: 需要说明的事项']],
  ['需改进', []],
  ['典型案例', ['cases name-framed 5.00 decided: 典型案例']],
  ['典型案例的原因分析', ['cases name-framed 5.00 decided: 典型案例的原因分析']],
  ['反面典型案例的剖析', ['cases name-framed 5.00 decided: 反面典型案例的剖析']],
  ['学习体会', ['study name-exact 6.00: 学习体会', 'topic theory']],
  ['问题', ['problems name-framed 5.00: 问题']],
  ['原因', ['causes name-framed 5.00: 原因']],
  ['措施', ['measures name-framed 5.00: 措施']],
  ['有问题', []],
  ['有些问题要说', ['problems name-cue 2.45: 有些问题要说']],
  ['现将存在的问题和原因剖析如下', []],
  ['下面报告存在的问题如下', []],
  ['这些问题现剖析如下所说', ['problems name-cue 2.55: 这些问题现剖析如下所说']],
  ['个人存在的问题某某某某某某', ['problems name-cue 2.53: 个人存在的问题某某某某某某']],
  ['存在的问题 近年来学得少', ['problems name-prefix 4.00: 存在的问题']],
  [
    '存在的问题近年来学习抓得少工作做得不够细致所以成效少',
    ['problems name-prefix 4.00: 存在的问题', 'topic theory'],
  ],
  [
    '近年来学习抓得少工作做得不够细致所以存在的问题',
    ['problems name-cue 1.86: 近年来学习抓得少工作做得不够细致所以存在的问题', 'topic theory'],
  ],
  [
    '近年来学习抓得少工作做得不够细致所以还有某某一些某某没解决的问题',
    [
      'problems name-cue 1.66: 近年来学习抓得少工作做得不够细致所以还有某某一些某某没解决的问题',
      'topic theory',
    ],
  ],
  ['某某某某某某某某某某问题', ['problems name-cue 1.75: 某某某某某某某某某某问题']],
  ['自身问题某某某某某某某', ['problems name-cue 2.16: 自身问题某某某某某某某']],
  ['理论学习', ['theory name-exact 6.00: 理论学习', 'topic theory']],
  ['理论学习方面', ['theory name-exact 6.00: 理论学习方面', 'topic theory']],
  ['在理论学习方面', ['theory name-exact 6.00: 在理论学习方面', 'topic theory']],
  [
    '在理论学习方面存在的问题',
    [
      'problems name-cue 2.80: 在理论学习方面存在的问题',
      'theory name-framed 5.00: 在理论学习方面存在的问题',
      'topic theory',
    ],
  ],
  ['在理论学习方面，我学得少', ['theory name-exact 6.00 comma: 在理论学习方面', 'topic theory']],
  ['在理论学习，我学得少', ['theory name-framed 5.00 comma: 在理论学习', 'topic theory']],
  ['我在理论学习上，学得少', ['theory name-framed 5.00 comma: 我在理论学习上', 'topic theory']],
  ['理论学习不够深入', ['theory name-framed 5.00: 理论学习不够深入', 'topic theory']],
  [
    '关于理论学习问题',
    ['problems name-cue 1.93: 关于理论学习问题', 'theory name-framed 5.00: 关于理论学习问题', 'topic theory'],
  ],
  ['理论学习 学得少', ['theory name-framed 5.00: 理论学习', 'topic theory']],
  [
    '在理论学习方面学得很少而且记得也很少所以不会用',
    ['theory name-framed 5.00: 在理论学习方面', 'topic theory'],
  ],
  ['在理论学习方面学得很少', ['theory name-framed 5.00: 在理论学习方面学得很少', 'topic theory']],
  ['近来理论学习抓得少', ['theory name-contained 3.50: 近来理论学习抓得少', 'topic theory']],
  [
    '近来工作很忙所以静不下心来理论学习抓得少',
    ['theory name-contained 2.00: 近来工作很忙所以静不下心来理论学习抓得少', 'topic theory'],
  ],
  ['理论学习、政治素质方面', ['theory+politics name-framed 5.00: 理论学习、政治素质方面', 'topic theory']],
  ['理论学习、政治素质', ['theory+politics name-framed 5.00: 理论学习、政治素质', 'topic theory']],
  [
    '理论学习和政治素质两个方面存在的主要问题',
    [
      'problems name-cue 2.45: 理论学习和政治素质两个方面存在的主要问题',
      'theory+politics name-framed 5.00: 理论学习和政治素质两个方面存在的主要问题',
      'topic theory',
    ],
  ],
  [
    '理论学习、政治素质、能力本领',
    ['theory+politics+ability name-framed 5.00: 理论学习、政治素质、能力本领', 'topic ability'],
  ],
  ['理论学习、政治素质抓得少', ['theory name-contained 3.50: 理论学习、政治素质抓得少', 'topic theory']],
  ['理论学习与理论学习方面', ['theory name-contained 3.50: 理论学习与理论学习方面', 'topic theory']],
  ['理论学习的政治素质', ['theory name-contained 3.50: 理论学习的政治素质', 'topic theory']],
  ['理论学刁', ['theory name-slip 4.00: 理论学刁', 'topic theory']],
  ['理论学刁方面', ['theory name-slip 4.00: 理论学刁方面', 'topic theory']],
  ['在理论学刁方面', ['theory name-slip 4.00: 在理论学刁方面', 'topic theory']],
  ['理论学刁抓得少', ['topic theory']],
  ['近来理论学刁', ['theory name-slip 4.00: 近来理论学刁', 'topic theory']],
  ['近来一直都理论学刁得少了', ['topic theory']],
  ['担挡作为不够', ['responsibility name-slip 4.00: 担挡作为不够']],
  ['存在的向题', ['problems name-slip 4.00: 存在的向题']],
  ['存在的向题某某', ['problems name-slip 4.00: 存在的向题某某']],
  ['整改错施', ['measures name-slip 4.00: 整改错施']],
  ['问题的原应', ['causes name-slip 4.00: 问题的原应']],
  ['原因分晰', ['causes name-slip 4.00: 原因分晰']],
  ['原因分析慢', []],
  ['努力方向和整改措失', ['measures name-slip 5.00: 努力方向和整改措失']],
  ['学习抓得少', ['topic theory']],
  ['担当少', ['topic responsibility']],
  ['遇事推', []],
  ['学', []],
  ['理论', ['topic theory']],
  [
    '工作作风问题',
    ['problems name-cue 2.10: 工作作风问题', 'style name-framed 5.00: 工作作风问题', 'topic style'],
  ],
  [
    '存在的问题理论学习方面',
    [
      'problems name-cue 2.74: 存在的问题理论学习方面',
      'theory name-contained 3.50: 存在的问题理论学习方面',
      'topic theory',
    ],
  ],
  [
    '理论学习存在的问题',
    [
      'problems name-cue 2.57: 理论学习存在的问题',
      'theory name-framed 5.00: 理论学习存在的问题',
      'topic theory',
    ],
  ],
  [
    '廉洁自律方面的措施',
    [
      'measures name-cue 2.57: 廉洁自律方面的措施',
      'integrity name-framed 5.00: 廉洁自律方面的措施',
      'topic integrity',
    ],
  ],
  [
    '理论学习的原因',
    ['causes name-cue 2.30: 理论学习的原因', 'theory name-contained 3.50: 理论学习的原因', 'topic theory'],
  ],
])('%s names %j', (text, told) => {
  expect(namesOf(text)).toEqual(told);
});

test.each([
  ['存在的问题', ['problems name-slip 5.00: 存在的问题']],
  ['存在的问题和原因', ['problems name-slip 5.00: 存在的问题和']],
  ['存在的问题、原因分析及整改措施', ['problems name-slip 4.00: 存在的问题']],
  ['存在问题的深层次原因', ['problems name-slip 4.00: 存在问题的深']],
  ['整改措施', ['measures name-slip 5.00: 整改措施']],
  ['下一步整改措施和努力方向', ['measures name-prefix 4.00: 下一步整改措施']],
  ['今后努力的方向和打算', ['measures name-slip 4.00: 今后努力的方向和']],
  ['2024年度某某某某某某某某某某某某某某某某某某整改情况', []],
  ['上年度整改措施落实情况', []],
  ['去年的工作', []],
  ['措施落实慢', []],
  ['会前准备不足', ['prep name-prefix 4.00: 会前准备']],
  ['主要差距和不足', ['problems name-slip 5.00: 主要差距和不足']],
  ['原因在于学得少', []],
  ['改进工作的措施', []],
  ['改进措施', ['measures name-slip 5.00: 改进措施']],
  ['整改这件事', []],
  ['需改进', []],
  ['反面典型案例的剖析', ['cases name-slip 4.00: 反面典型案例的剖析']],
  ['原因', []],
  ['措施', []],
  ['有些问题要说', []],
  ['个人存在的问题某某某某某某', []],
  ['近年来学习抓得少工作做得不够细致所以存在的问题', ['topic theory']],
  ['自身问题某某某某某某某', []],
  ['理论学习方面', ['theory name-exact 6.00 comma: 理论学习方面', 'topic theory']],
  ['在理论学习方面', ['theory name-exact 6.00 comma: 在理论学习方面', 'topic theory']],
  ['在理论学习方面存在的问题', ['theory name-exact 6.00 comma: 在理论学习方面存在的问题', 'topic theory']],
  ['在理论学习方面，我学得少', ['theory name-exact 6.00 comma: 在理论学习方面', 'topic theory']],
  ['在理论学习，我学得少', ['theory name-framed 5.00 comma: 在理论学习', 'topic theory']],
  ['关于理论学习问题', ['theory name-framed 5.00 comma: 关于理论学习问题', 'topic theory']],
  [
    '在理论学习方面学得很少而且记得也很少所以不会用',
    ['theory name-framed 5.00: 在理论学习方面', 'topic theory'],
  ],
  ['在理论学习方面学得很少', ['theory name-framed 5.00: 在理论学习方面', 'topic theory']],
  ['理论学习、政治素质方面', ['theory name-contained 2.50: 理论学习、政治素质方面', 'topic theory']],
  ['理论学习和政治素质两个方面存在的主要问题', ['theory name-framed 5.00: 理论学习和', 'topic theory']],
  [
    '理论学习、政治素质、能力本领',
    ['theory name-contained 2.50: 理论学习、政治素质、能力本领', 'topic ability'],
  ],
  ['理论学习与理论学习方面', ['theory name-framed 5.00: 理论学习与', 'topic theory']],
  ['理论学习的政治素质', ['theory name-framed 5.00: 理论学习的', 'topic theory']],
  ['理论学刁方面', ['theory name-slip 4.00: 理论学', 'topic theory']],
  ['在理论学刁方面', ['theory name-slip 4.00: 在理论学', 'topic theory']],
  ['近来一直都理论学刁得少了', ['topic theory']],
  ['存在的向题某某', ['problems name-slip 4.00: 存在的向题']],
  ['原因分晰', ['causes name-slip 4.00: 原因分']],
  ['学习抓得少', ['topic theory']],
  ['遇事推', []],
  ['理论', ['topic theory']],
  [
    '存在的问题理论学习方面',
    [
      'problems name-prefix 4.00: 存在的问题',
      'theory name-contained 2.50: 存在的问题理论学习方面',
      'topic theory',
    ],
  ],
  ['理论学习存在的问题', ['theory name-framed 5.00 comma: 理论学习存在的问题', 'topic theory']],
  ['廉洁自律方面的措施', ['integrity name-framed 5.00: 廉洁自律方面的', 'topic integrity']],
])('where it goes on, %s names %j', (text, told) => {
  expect(namesOf(text, true)).toEqual(told);
});

test('nobody mistypes a heading in running text: slips are looked for in headings only', () => {
  const stream = toStream(paragraphsOf('理论学刁'));
  expect(matchKey(stream, lexicon, keyOf(stream, 0, stream.length, false), false).dimension).toBeNull();
});
