import { paper } from '../../support/right-paper';
import { fixedAll, readingOf } from '../../support/reading';

/** Kinds of structure that were misread: what each is, and that nothing is said or changed. */
const BODY = '平时忙于事务，静下来的时间少。';
const SILENT =
  /^(?:missing-(?:section|dimension)|heading-missing|duplicate-|numbering-gap|point-numbering|enumerator-mix|section-order|dimension-order)/;

const text = (...rest: readonly string[]): string =>
  ['个人剖析材料', '按照要求，我认真作了检视，现汇报如下。', ...rest].join('\n');
const REST = ['二、原因分析', '要求不严。', '三、整改措施', '每周检查一次。'];

type Row = readonly [name: string, text: string, map: readonly string[]];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'last year’s measures come first': [
    [
      '查摆问题',
      text(
        '一、上年度民主生活会查摆问题整改落实情况',
        '上年度查摆的6个问题已整改。',
        '二、存在的突出问题',
        `（一）思想方面。${BODY}`,
        `（二）工作方面。${BODY}`,
        '三、整改措施',
        '每周检查一次。',
      ),
      ['extra:last-year', 'problems: 思想方面 0, 工作方面 0', 'measures'],
    ],
    [
      'a year',
      text(
        '一、2024年度民主生活会整改情况',
        '8个问题都已整改。',
        '二、本年度存在的问题',
        `（一）思想方面。${BODY}`,
        `（二）工作方面。${BODY}`,
        '三、努力方向',
        '每周检查一次。',
      ),
      ['extra:last-year', 'problems: 思想方面 0, 工作方面 0', 'measures'],
    ],
    [
      'the last meeting',
      text(
        '一、上次组织生活会问题整改完成情况',
        '都已整改。',
        '二、查摆的问题',
        `1.思想方面。${BODY}`,
        `2.工作方面。${BODY}`,
        '三、整改措施',
        '每周检查一次。',
      ),
      ['extra:last-year', 'problems: 思想方面 0, 工作方面 0', 'measures'],
    ],
    [
      'earlier ones',
      text(
        '一、以往查摆问题整改落实情况',
        '都已整改。',
        '二、主要问题',
        `（一）思想方面。${BODY}`,
        `（二）工作方面。${BODY}`,
        '三、整改措施',
        '每周检查一次。',
      ),
      ['extra:last-year', 'problems: 思想方面 0, 工作方面 0', 'measures'],
    ],
  ],
  'a lower number repeats the aspect’s noun': [
    [
      '学习',
      text(
        '一、存在的主要问题',
        '（一）政治理论学习不够深，在学风上有差距。',
        `1.理论学习坚持得不好。${BODY}`,
        `2.督促支部不够。${BODY}`,
        '（二）开拓意识不够强，在理念上有差距。',
        `1.思路不宽。${BODY}`,
        `2.劲头不足。${BODY}`,
        ...REST,
      ),
      [
        'problems: 政治理论学习不够深，在学风上有差距 2, 开拓意识不够强，在理念上有差距 2',
        'causes',
        'measures',
      ],
    ],
    [
      '作风',
      text(
        '一、存在的主要问题',
        '（一）工作作风上不够扎实。',
        `1.工作作风飘浮。${BODY}`,
        `2.联系基层少。${BODY}`,
        '（二）担当精神上不够足。',
        `1.担当作为不够主动。${BODY}`,
        `2.怕出错。${BODY}`,
        ...REST,
      ),
      ['problems: 工作作风上不够扎实 2, 担当精神上不够足 2', 'causes', 'measures'],
    ],
    [
      '廉洁',
      text(
        '一、存在的主要问题',
        '（一）廉洁自律抓得不紧。',
        `1、廉洁自律教育少。${BODY}`,
        `2、提醒谈话少。${BODY}`,
        '（二）能力本领有欠缺。',
        `1、业务能力本领不强。${BODY}`,
        `2、办法不多。${BODY}`,
        ...REST,
      ),
      ['problems: 廉洁自律抓得不紧 2, 能力本领有欠缺 2', 'causes', 'measures'],
    ],
  ],
  'several sections in one heading': [
    [
      'two',
      text('一、存在的问题及整改措施', `（一）学习方面。${BODY}`, `（二）工作方面。${BODY}`),
      ['problems+measures: 学习方面 0, 工作方面 0'],
    ],
    [
      'three',
      text('一、查摆的问题、原因及整改措施', `（一）学习方面。${BODY}`, `（二）工作方面。${BODY}`),
      ['problems+causes+measures: 学习方面 0, 工作方面 0'],
    ],
    [
      'causes and measures',
      text(
        '一、存在的问题',
        `（一）学习方面。${BODY}`,
        `（二）工作方面。${BODY}`,
        '二、原因分析和整改措施',
        '要求不严，每周检查一次。',
      ),
      ['problems: 学习方面 0, 工作方面 0', 'causes+measures'],
    ],
  ],
  'causes and measures inside each aspect': [
    [
      '究其原因，',
      text(
        '一、存在的问题',
        '（一）学习方面',
        '一是学得少。二是用得少。',
        '究其原因，一是忙。二是懒。',
        '（二）工作方面',
        '一是办法少。二是效率低。',
        '究其原因，一是不钻研。二是不用心。',
        '二、整改措施',
        '每周检查一次。',
      ),
      ['problems: 学习方面 2+2c, 工作方面 2+2c', 'measures'],
    ],
    [
      '究其原因，我',
      text(
        '一、存在的问题',
        '（一）学习方面',
        '一是学得少。二是用得少。',
        '究其原因，我对学习看得不重。',
        '（二）工作方面',
        '一是办法少。二是效率低。',
        '究其原因，我平时钻研不够。',
        '二、整改措施',
        '每周检查一次。',
      ),
      ['problems: 学习方面 2+1c, 工作方面 2+1c', 'measures'],
    ],
    [
      'labels',
      text(
        '一、问题、原因和整改措施',
        '（一）学习方面',
        '主要问题：学得少。',
        '原因分析：看得不重。',
        '整改措施：每周学习。',
        '（二）工作方面',
        '主要问题：办法少。',
        '原因分析：钻研不够。',
        '整改措施：每周调研。',
      ),
      ['problems+causes+measures: 学习方面 0+1c+1m, 工作方面 0+1c+1m'],
    ],
    [
      'labels with series',
      text(
        '一、问题清单',
        '（一）学习方面',
        '一是学得少。二是用得少。',
        '原因：一是忙。二是懒。',
        '措施：一是每周学习。二是每月交流。三是写笔记。',
        '（二）工作方面',
        '一是办法少。二是效率低。',
        '原因：一是不钻研。二是不用心。',
        '措施：一是调研。二是请教。',
      ),
      ['problems: 学习方面 2+2c+3m, 工作方面 2+2c+2m'],
    ],
    [
      'numbered',
      text(
        '一、理想信念方面',
        '（一）存在问题',
        '1.学得少。零敲碎打。',
        '2.用得少。学用两张皮。',
        '（二）原因分析',
        '看得不重。',
        '（三）整改措施',
        '每天学习。',
        '二、宗旨意识方面',
        '（一）存在问题',
        '1.走访少。坐等上门。',
        '2.办事慢。',
        '（二）原因分析',
        '感情不深。',
        '（三）整改措施',
        '每月走访。',
      ),
      ['(problems+causes+measures): 理想信念方面 2+1c+1m, 宗旨意识方面 2+1c+1m'],
    ],
  ],
  'a list that starts over': [
    [
      'under a new lead-in',
      text(
        '一、存在的问题及成因',
        '主要表现为：',
        '一是学得不深。',
        '二是用得不活。',
        '产生上述问题的原因有以下几个方面：',
        '一是放松了要求。',
        '二是方法不对。',
        '二、整改措施',
        '每周检查一次。',
      ),
      ['problems+causes: 2', 'measures'],
    ],
    [
      'inside a point',
      text(
        '一、存在的问题',
        '（一）学习方面',
        '一是学得不深。表现在以下几点：',
        '一是时间少。',
        '二是范围窄。',
        '二是用得不活。',
        '三是讲得不透。',
        `（二）工作方面。${BODY}`,
        ...REST,
      ),
      ['problems: 学习方面 3, 工作方面 0', 'causes', 'measures'],
    ],
    [
      'in each lower number',
      text(
        '一、存在的问题',
        '（一）学习方面',
        '1.学得不深。一是时间少。二是范围窄。',
        '2.用得不活。一是结合少。二是检验少。',
        '（二）工作方面',
        '1.办法少。一是想得少。二是试得少。',
        '2.效率低。一是拖。二是等。',
        ...REST,
      ),
      ['problems: 学习方面 2, 工作方面 2', 'causes', 'measures'],
    ],
    [
      'in brackets inside a sentence',
      text(
        '一、存在的问题',
        `（一）学习方面。${BODY}`,
        '（二）工作方面。没有做到：（一）主动；（二）认真；（三）细致。',
        `（三）生活方面。${BODY}`,
        ...REST,
      ),
      ['problems: 学习方面 0, 工作方面 0, 生活方面 0', 'causes', 'measures'],
    ],
    [
      '做到一要二要',
      text(
        '一、存在的问题',
        '（一）学习方面',
        '一是学得不深。今后一要多读，二要多想，三要多写。',
        '二是用得不活。',
        `（二）工作方面。${BODY}`,
        ...REST,
      ),
      ['problems: 学习方面 2, 工作方面 0', 'causes', 'measures'],
    ],
  ],
  'numbers that refer or count something else': [
    [
      'quarters',
      text(
        '一、存在的问题',
        '（一）学习方面',
        '一、二季度学了三次。',
        '三、四季度学了两次。',
        `（二）工作方面。${BODY}`,
        ...REST,
      ),
      ['problems: 学习方面 0, 工作方面 0', 'causes', 'measures'],
    ],
    [
      'items of a rule',
      text(
        '一、存在的问题',
        '（一）学习方面。对照第（一）、（三）项要求有差距。',
        '（二）工作方面。（二）项要求没有落实。',
        ...REST,
      ),
      ['problems: 学习方面 0, 工作方面 0', 'causes', 'measures'],
    ],
    [
      'from one to another',
      text(
        '一、存在的问题',
        '（一）学习方面。对照（一）至（四）条逐条检查。',
        `（二）工作方面。${BODY}`,
        ...REST,
      ),
      ['problems: 学习方面 0, 工作方面 0', 'causes', 'measures'],
    ],
    [
      'classes',
      text(
        '一、存在的问题',
        '（一）教学方面',
        '一、二年级的作业批改慢。',
        `（二）班务方面。${BODY}`,
        ...REST,
      ),
      ['problems: 教学方面 0, 班务方面 0', 'causes', 'measures'],
    ],
  ],
  decimals: [
    [
      'two levels',
      text(
        '1 存在的问题',
        '1.1 学习方面',
        BODY,
        '1.2 工作方面',
        BODY,
        '2 原因分析',
        '2.1 要求不严。平时放松。',
        '2.2 钻研不够。浅尝辄止。',
        '3 整改措施',
        '3.1 每周检查。',
        '3.2 每月总结。',
      ),
      [
        'problems: 学习方面 0, 工作方面 0',
        'causes: 要求不严 0, 钻研不够 0',
        'measures: 每周检查 0, 每月总结 0',
      ],
    ],
    [
      'three levels',
      text(
        '1 存在的问题',
        '1.1 学习方面',
        `1.1.1 学得不深。${BODY}`,
        `1.1.2 用得不活。${BODY}`,
        '1.2 工作方面',
        `1.2.1 办法少。${BODY}`,
        `1.2.2 效率低。${BODY}`,
        '2 整改措施',
        '2.1 每周检查。',
        '2.2 每月总结。',
      ),
      ['problems: 学习方面 2, 工作方面 2', 'measures: 每周检查 0, 每月总结 0'],
    ],
    [
      'full width',
      text(
        '１ 存在的问题',
        `１．１学习方面。${BODY}`,
        `１．２工作方面。${BODY}`,
        '２ 整改措施',
        '每周检查。',
      ),
      ['problems: 学习方面 0, 工作方面 0', 'measures'],
    ],
  ],
  'numbered headings in the preamble': [
    [
      'brackets',
      text(
        '（一）学习情况',
        '会前学习六次。',
        '（二）征求意见情况',
        '征求意见十二条。',
        '一、存在的问题',
        `（一）学习方面。${BODY}`,
        `（二）工作方面。${BODY}`,
        ...REST,
      ),
      ['problems: 学习方面 0, 工作方面 0', 'causes', 'measures'],
    ],
    [
      'figures',
      text(
        '1.集中学习。会前学习六次。',
        '2.谈心谈话。谈了八人次。',
        '一、存在的问题',
        `（一）学习方面。${BODY}`,
        `（二）工作方面。${BODY}`,
        ...REST,
      ),
      ['problems: 学习方面 0, 工作方面 0', 'causes', 'measures'],
    ],
    [
      'points',
      text(
        '会前，一是认真学习。二是谈心谈话。三是征求意见。',
        '一、存在的问题',
        `（一）学习方面。${BODY}`,
        `（二）工作方面。${BODY}`,
        ...REST,
      ),
      ['problems: 学习方面 0, 工作方面 0', 'causes', 'measures'],
    ],
  ],
  'no heading over the problems': [
    [
      '差距',
      text('1.思想上有差距：学得少。', '2.读书的劲头不足。平时忙。', '3.作风上有短板：下去少。'),
      ['(problems): 思想上有差距 0, 读书的劲头不足 0, 作风上有短板 0'],
    ],
    [
      '原因在于',
      text(
        '（一）学习不紧的原因是看得不重。平时忙。',
        '（二）思路不开的原因在于：一是重视不够。二是方法不对。',
        '（三）不愿担责的根源在于怕。',
      ),
      ['(problems): 学习不紧的原因是看得不重 0, 思路不开的原因在于 2, 不愿担责的根源在于怕 0'],
    ],
    [
      'slips',
      text('1.思想觉悟不高：学得少。', '2.钻研业务不够：想得少。', '3.纪律观念不强：迟到过。'),
      ['(problems): 思想觉悟不高 0, 钻研业务不够 0, 纪律观念不强 0'],
    ],
  ],
  'sections of other names': [
    [
      'a report on duties',
      [
        '某局局长述责述廉报告',
        '现将履职情况报告如下。',
        '一、履行职责情况',
        '办结事项46件。',
        '二、廉洁自律情况',
        '没有违规行为。',
        '三、存在的问题',
        '一是学得不深。二是用得不活。',
        '四、下一步打算',
        '一是补学习。二是改作风。',
      ].join('\n'),
      ['other', 'other', 'problems: 2', 'measures: 2'],
    ],
    [
      'the basis first',
      text(
        '一、基本情况',
        '本单位共有职工若干名。',
        '二、存在问题',
        `（一）学习方面。${BODY}`,
        `（二）工作方面。${BODY}`,
        '三、整改措施',
        '每周检查。',
      ),
      ['other', 'problems: 学习方面 0, 工作方面 0', 'measures'],
    ],
    [
      'an aspect’s noun in it',
      text(
        '一、作用发挥上存在的问题和影响因素',
        '主要是：',
        '一是身份记得不牢。二是带头不够。',
        '二、下一步整改的对策',
        '抓教育。',
      ),
      ['problems: 2', 'measures'],
    ],
  ],
  'merged headings in one paragraph': [
    [
      'behind a colon',
      '某办公室：根据要求，现将自查情况报告于后：一、工作效率方面存在的问题及整改措施（一）存在的问题1、学习不够。平时忙。2、办法不多。钻研少。',
      ['problems+measures: 存在的问题 2'],
    ],
    [
      'a whole paper',
      '个人剖析材料：按照要求，现汇报如下。一、存在的问题（一）学习方面。平时忙。（二）工作方面。办法少。二、原因分析。要求不严。三、整改措施。每周检查。',
      ['problems: 学习方面 0, 工作方面 0', 'causes', 'measures'],
    ],
    [
      'items with figures',
      '个人剖析材料 按照要求，现汇报如下。一、存在的问题（一）学习方面1、不主动。平时忙。2、不系统。零碎。（二）工作方面1、办法少。2、效率低。二、整改措施1、加强学习。2、改进工作。',
      ['problems: 学习方面 2, 工作方面 2', 'measures: 加强学习 0, 改进工作 0'],
    ],
  ],
};

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows.map((row) => [...row] as [string, string, readonly string[]]))(
      '%s',
      async (_, source, map) => {
        const read = await readingOf(source);
        const shown = read.map.map((line) => line.replace(/^extra:(?:study|prep).*$/u, ''));
        expect(
          shown
            .filter((line) => line !== '' && !/^other: /u.test(line))
            .map((line) => line.replace(/^(causes|measures|other): 0$/u, '$1')),
        ).toEqual(map);
        expect(read.findings.map(({ rule }) => rule).filter((rule) => SILENT.test(rule))).toEqual([]);
      },
    );

    test.each(rows.map((row) => [...row] as [string, string, readonly string[]]))(
      '%s: no number is changed',
      async (_, source) => {
        const numbers = (of: string) =>
          of
            .match(/[一二三四五六七八九十]、|（[一二三四五六]）|\d[.、．]|[一二三四]是/gu)
            ?.map((n) => n.replace(/[.、．]/u, ''));
        expect(numbers(await fixedAll(source))).toEqual(numbers(source));
      },
    );
  });

describe('two aspects in one heading', () => {
  const two = (heading: string): string =>
    paper()
      .replace(/（一）在理论学习方面。/u, `（一）${heading}。`)
      .replace(/\n（二）在政治素质方面[^\n]*/u, '')
      .replace('（三）在能力', '（二）在能力')
      .replace('（四）在担当', '（三）在担当')
      .replace('（五）在工作', '（四）在工作')
      .replace('（六）在廉洁', '（五）在廉洁');
  test.each([
    '理论学习、政治素质方面',
    '在理论学习和政治素质方面',
    '理论学习与政治素质方面存在的问题',
    '理论学习及政治素质',
  ])('%s', async (heading) => {
    const { verdict, findings } = await readingOf(two(heading));
    expect(verdict).toBe('fits');
    expect(findings.map(({ rule }) => rule).filter((rule) => SILENT.test(rule))).toEqual([]);
  });
});

describe('slips of typing and of reading by machine', () => {
  const DASHES = ['—', '―', '–', '─', 'ー'];
  test.each(DASHES)('%s for 一', async (dash) => {
    const source = paper()
      .replace('一、存在', `${dash}、存在`)
      .replace('（一）在理论', `（${dash}）在理论`)
      .replace('一是学习时间', `${dash}是学习时间`);
    const { verdict, findings } = await readingOf(source);
    expect(verdict).toBe('fits');
    expect(findings.map(({ rule }) => rule).filter((rule) => SILENT.test(rule))).toEqual([]);
  });

  test.each([
    ['Kangxi radicals', (of: string) => of.replace('工作作风', '⼯作作⻛').replace('廉洁自律', '廉洁⾃律')],
    ['a Japanese variant', (of: string) => of.replace('对照检查材料', '对照検查材料')],
    ['zero width', (of: string) => of.replace(/^/gmu, '\u200b').replace('理论学习', '理论\u200b学习')],
    [
      'spaced by a reader',
      (of: string) =>
        of.replace('存在的问题', '存 在 的 问 题').replace('在理论学习方面', '在 理 论 学 习 方 面'),
    ],
    ['one letter', (of: string) => of.replace('担当作为', '担挡作为').replace('政治素质', '政治素养')],
    [
      'page lines in brackets',
      (of: string) =>
        of.replace('\n（三）', '\n〔2〕\n（三）').replace('我在政治素质上', '我在政治\n［ 3 ］\n素质上'),
    ],
    [
      'page lines',
      (of: string) => of.replace('\n（三）', '\n— 2 —\n（三）').replace('\n三、', '\n第3页 共5页\n三、'),
    ],
  ])('%s', async (_, change) => {
    const { verdict, findings } = await readingOf(change(paper()));
    expect(verdict).toBe('fits');
    expect(findings.map(({ rule }) => rule).filter((rule) => SILENT.test(rule))).toEqual([]);
  });
});
