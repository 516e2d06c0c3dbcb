import { paper } from '../../support/right-paper';
import { readingOf } from '../../support/reading';

/** Kinds of paper that were taken for another campaign's, or for papers at all; three and more of each. */
const BODY = '平时忙于事务，静下来的时间少。';

const lines = (...list: readonly string[]): string => list.join('\n');
const own = (title: string, ...aspects: readonly string[]): string =>
  lines(
    title,
    '按照要求，我认真作了检视，现汇报如下。',
    '一、存在的问题',
    ...aspects.map((aspect, i) => `（${'一二三四五六'.charAt(i)}）${aspect}。${BODY}`),
    '二、原因分析',
    `一是要求不严。${BODY}二是钻研不够。${BODY}`,
    '三、整改措施',
    '每月检查一次。',
  );
const begun = (title: string, ...rest: readonly string[]): string =>
  lines(title, '按照部署，现作对照检查如下。', '一、存在的主要问题', ...rest);
const point = (what: string): string => `一是${what}。${BODY}`;

const MISSING =
  /^(?:missing-section|missing-dimension|duplicate-|numbering-gap|point-numbering|enumerator-mix)/;

describe('fits none: nothing is called missing', () => {
  test.each([
    ['four winds', own('个人对照检查材料', '形式主义方面', '官僚主义方面', '享乐主义方面', '奢靡之风方面')],
    ['three stricts', own('专题民主生活会个人对照检查材料', '严以修身方面', '严以用权方面', '严以律己方面')],
    [
      'two studies',
      own(
        '组织生活会个人检视材料',
        '讲政治、有信念方面',
        '讲规矩、有纪律方面',
        '讲道德、有品行方面',
        '讲奉献、有作为方面',
      ),
    ],
    [
      '2026, its own five',
      own(
        '2026年度民主生活会个人对照检查材料',
        '在坚定信念方面',
        '在政绩观方面',
        '在服务基层方面',
        '在改革创新方面',
        '在严管队伍方面',
      ),
    ],
    ['a teacher', own('教师师德师风个人剖析材料', '备课不够细', '作业批改不够勤', '家访不够多')],
    ['a nurse', own('医德医风自查报告', '服务态度有时生硬', '病历书写不够规范', '业务钻研不够')],
    ['a safety review', own('安全生产自查剖析材料', '思想认识方面', '责任落实方面', '隐患整治方面')],
    ['adverbs only', own('作风建设自查报告', '“慢”方面的问题', '“散”方面的问题', '“拖”方面的问题')],
  ])('%s', async (_, text) => {
    const { verdict, template, faults } = await readingOf(text);
    expect([verdict, template]).toEqual(['none', null]);
    expect(faults.filter((rule) => MISSING.test(rule))).toEqual([]);
  });
});

describe('no such paper: one sentence and hygiene only', () => {
  test.each([
    [
      'a notice',
      lines(
        '关于召开专题会议的通知',
        '各支部：',
        '现将有关事项通知如下。',
        '一、会议内容',
        '查摆问题，剖析原因。',
        '二、有关要求',
        '按时参加。',
      ),
    ],
    [
      'a speech',
      lines(
        '在民主生活会上的总结讲话',
        '同志们：',
        '刚才大家都作了对照检查。',
        '一、问题查得准',
        '讲得实在。',
        '二、整改要抓实',
        '一是建账。二是销号。',
      ),
    ],
    [
      'minutes',
      lines(
        '组织生活会会议记录',
        '时间：周五下午',
        '一、查摆问题',
        '支部班子查摆问题三条。',
        '二、整改措施',
        '逐条整改。',
      ),
    ],
    [
      'a plan',
      lines(
        '支部主题党日活动方案',
        '一、活动目的',
        '加强理论学习。',
        '二、活动安排',
        '（一）集中学习',
        '（二）交流讨论',
      ),
    ],
    [
      'a yearly report',
      lines(
        '办公室年度工作总结',
        '一、主要工作',
        '办文三百件。',
        '二、存在的问题',
        '创新不够。',
        '三、明年打算',
        '继续努力。',
      ),
    ],
    [
      'news',
      lines(
        '某局召开民主生活会',
        '日前，某局召开民主生活会，班子成员逐一作对照检查。',
        '会议指出，要抓好整改措施落实。',
      ),
    ],
  ])('%s', async (_, text) => {
    const { verdict, findings } = await readingOf(text);
    expect(verdict).toBe('not-a-paper');
    expect(findings.filter(({ rule }) => MISSING.test(rule))).toEqual([]);
  });
});

describe('a beginning: the kind of meeting, the year in the title and a full name settle the campaign', () => {
  const FIVE = '（一）带头强化政治忠诚、提高政治能力方面';
  const FOUR = '（一）带头严守政治纪律和政治规矩，维护党的团结统一方面';
  test.each([
    ['2025-five-lead', begun('2025年度民主生活会个人对照检查材料', FIVE, point('学得不深'))],
    [
      '2025-five-lead',
      begun(
        '民主生活会个人对照检查材料',
        FIVE,
        point('学得不深'),
        '（二）带头固本培元、增强党性方面',
        point('锻炼不够'),
      ),
    ],
    [
      '2025-five-lead',
      begun('某局班子2025年度民主生活会对照检查材料（含案例）', `${FIVE}。${point('学得不深')}`),
    ],
    ['2024-four-lead', begun('2024年度民主生活会个人对照检查材料', FOUR, point('执行有温差'))],
    ['2024-four-lead', begun('个人对照检查材料', FOUR, point('执行有温差'))],
    [
      '2024-four-lead',
      begun(
        '2024年度民主生活会个人对照检查材料',
        '（一）带头增强党性、严守纪律、砥砺作风方面',
        point('锻炼不够'),
      ),
    ],
    [
      '2022-six-lead',
      begun(
        '某部班子2022年度民主生活会检视剖析材料',
        '（一）带头深刻领悟“两个确立”的决定性意义方面',
        point('学得不深'),
      ),
    ],
  ])('%s', async (id, text) => {
    const { verdict, template } = await readingOf(text);
    expect([verdict, template]).toEqual(['draft', id]);
  });

  test.each([
    [
      'a stamp of 2022',
      lines(
        '时间：2022-07-18 11:24',
        '教师个人剖析材料',
        '一、存在的问题',
        `1.备课不细。${BODY}`,
        '2.辅导不多。只管课堂。',
      ),
    ],
    ['a stamp of 2025', lines('发布时间：2025-01-18', own('个人剖析材料', '备课不细', '辅导不多'))],
    ['a year in the text', own('个人剖析材料', '2024年备课不细', '2024年辅导不多')],
    [
      'the year of another meeting',
      own('2022年度组织生活会党支部对照检查材料', '政治引领作用方面', '联系服务群众方面'),
    ],
  ])('%s picks no template', async (_, text) => {
    expect((await readingOf(text)).template).toBeNull();
  });
});

describe('the words of one template, and nothing of its own: its draft, whatever is left out between', () => {
  const worded = (aspects: readonly string[], causes = '问题的原因', measures = '整改的措施'): string =>
    lines(
      '个人对照检查材料',
      '一、存在的问题',
      ...aspects.map((aspect, i) => `（${'一二三四五六'.charAt(i)}）${aspect}\n${point('做得不细')}`),
      `二、${causes}`,
      BODY,
      `三、${measures}`,
      '每月检查一次。',
    );

  test.each([
    ['three of six', worded(['在理论学习方面', '在能力本领方面', '在工作作风方面'])],
    ['two of six', worded(['在理论学习方面', '在能力本领方面'])],
    ['without the first', worded(['在政治素质方面', '在担当作为方面', '在廉洁自律方面'])],
    ['run into their text', worded(['政治素质方面。', '廉洁自律方面。'])],
    [
      'no causes yet',
      worded(['在能力本领方面', '在工作作风方面']).replace(/二、问题的原因\n.*\n三、/u, '二、'),
    ],
  ])('%s', async (_, text) => {
    const { verdict, template, faults, outline } = await readingOf(text);
    expect([verdict, template]).toEqual(['draft', '2023-theme-education']);
    expect(outline.tentative).toBe(true);
    expect(faults).toContain('missing-dimension');
  });

  test.each([
    ['everybody’s words', worded(['在理论学习方面', '在工作作风方面'], '原因分析', '整改措施')],
    ['an aspect of its own', worded(['在理论学习方面', '在教学科研方面', '在工作作风方面'])],
    ['a single aspect', worded(['在工作作风方面'])],
    ['another order', worded(['在工作作风方面', '在理论学习方面'])],
    ['another year on top', worded(['在理论学习方面', '在工作作风方面']).replace(/^/u, '2018年度民主生活会')],
  ])('%s: none', async (_, text) => {
    const { verdict, faults } = await readingOf(text);
    expect(verdict).toBe('none');
    expect(faults.filter((rule) => MISSING.test(rule))).toEqual([]);
  });
});

test.each(['思想方面', '学习方面', '作风方面', '廉洁方面', '政治方面'])(
  '%s alone begins nobody’s paper',
  async (name) => {
    const { verdict, faults } = await readingOf(
      begun('个人对照检查材料', `（一）${name}`, point('学得不深')),
    );
    expect([verdict, faults.filter((rule) => MISSING.test(rule))]).toEqual(['none', []]);
  },
);

describe('what stands above does not become the paper', () => {
  const OUTLINE = [
    '一、存在的问题',
    '（一）在理论学习方面',
    '（二）在政治素质方面',
    '二、典型案例剖析',
    '三、问题的原因',
    '四、整改的措施',
  ];
  test.each([
    ['a pasted outline', lines(...OUTLINE, paper()), 'fits'],
    [
      'a pasted outline over a beginning',
      lines(...OUTLINE, begun('个人对照检查材料', '（一）在理论学习方面', point('学得不深'))),
      'draft',
    ],
    [
      'a form',
      lines('民主生活会发言材料审核表', '审核意见：所列存在的问题较准，整改措施可行。', paper()),
      'fits',
    ],
    [
      'a list of problems',
      lines('对照检查问题清单', '序号 问题 整改措施 完成时限', '1 学习不够 每周学习 长期', paper()),
      'fits',
    ],
    ['site lines', lines('某文库，欢迎您！', '更新时间：2023-08-28 23:52', '手机阅读', paper()), 'fits'],
    ['crumbs', lines('首页 > 范文大全 > 对照检查材料', paper()), 'fits'],
    ['one of several', paper().replace('个人对照', '篇一：个人对照'), 'fits'],
  ])('%s', async (_, text, wanted) => {
    const { verdict, outline, faults } = await readingOf(text);
    expect(verdict).toBe(wanted);
    const at = text.split('\n').findIndex((line) => /^(?:篇一：)?个人对照检查材料$/u.test(line));
    expect(outline.title?.heading.paragraph).toBe(at);
    expect(outline.sections[0]!.heading.paragraph).toBeGreaterThan(at);
    expect(faults.filter((rule) => /^(?:duplicate-|missing-preamble|numbering-gap)/.test(rule))).toEqual([]);
  });

  test.each([
    ['cut before 查', '某局党组领导班子 2025 年度民主生活会对照检\n查材料（含案例）'],
    ['cut before 材料', '某单位党委领导班子2025年度民主生活会对照检查\n材料'],
    ['the unit above', '某县某局领导班子\n2025年度民主生活会对照检查材料'],
    ['a post above', '某县某局局长\n2025年度民主生活会对照检查材料'],
  ])('a title over two lines: %s', async (_, title) => {
    const text = begun(
      title,
      '（一）在带头强化政治忠诚、提高政治能力方面',
      point('学得不深'),
      '（二）在带头固本培元、增强党性方面',
      point('锻炼不够'),
    );
    const { outline, template } = await readingOf(text);
    expect(template).toBe('2025-five-lead');
    expect([outline.title?.extent.from.paragraph, outline.title?.extent.to.paragraph]).toEqual([
      0,
      expect.any(Number),
    ]);
    expect(outline.preamble?.heading.paragraph).toBe(2);
  });

  test.each(['含典型案例剖析', '含案例', '含典型案例'])(
    'a title with （%s） is no section',
    async (suffix) => {
      const text = lines(
        '某文库，欢迎您！',
        '',
        begun(
          `某单位领导班子2025年度民主生活会对照检查材料（${suffix}）`,
          '（一）带头强化政治忠诚、提高政治能力方面',
          point('学得不深'),
        ),
      );
      const { outline, findings } = await readingOf(text);
      expect(outline.title?.heading.paragraph).toBe(2);
      expect(findings.filter(({ rule }) => rule === 'missing-section').map(({ target }) => target)).toContain(
        'cases',
      );
    },
  );
});

describe('a members’ meeting, whose aspects each place sets for itself', () => {
  const six = ['创新理论', '党性修养', '联系服务群众', '先锋模范', '作风建设', '廉洁自律'];
  const members = (names: readonly string[], ...rest: readonly string[]): string =>
    begun(
      '2025年度组织生活会个人对照检查材料',
      ...names.map((name, i) => `（${'一二三四五六'.charAt(i)}）${name}方面。${point('做得不细')}`),
      ...rest,
    );
  const later = ['二、原因分析', BODY, '三、整改措施', '每月检查一次。'];

  test.each([
    ['half of them', six.slice(0, 3)],
    ['every other', [six[1]!, six[3]!, six[5]!]],
    ['two', six.slice(0, 2)],
    ['two of the disciplines', ['政治纪律', '组织纪律']],
  ])('%s in a finished paper: none, and nothing is missing', async (_, names) => {
    const { verdict, faults } = await readingOf(members(names, ...later));
    expect(verdict).toBe('none');
    expect(faults.filter((rule) => MISSING.test(rule))).toEqual([]);
  });

  test.each([
    ['the first', six.slice(0, 1)],
    ['the first two', six.slice(0, 2)],
    ['the first four', six.slice(0, 4)],
  ])('%s of an unfinished one: its draft, and what it lacks is asked about', async (_, names) => {
    const { verdict, template, findings } = await readingOf(members(names));
    expect([verdict, template]).toEqual(['draft', '2025-org-life-six']);
    const missing = findings.filter(({ rule }) => rule === 'missing-dimension');
    expect(missing.map(({ severity }) => severity)).toEqual(six.slice(names.length).map(() => 'warning'));
  });

  test('two from the middle are no beginning', async () => {
    expect((await readingOf(members(six.slice(2, 4)))).verdict).toBe('none');
  });

  test('all of them fit', async () => {
    const { verdict, template } = await readingOf(members(six, ...later));
    expect([verdict, template]).toEqual(['fits', '2025-org-life-six']);
  });
});

describe('what a beginning lacks', () => {
  const severities = async (text: string) =>
    (await readingOf(text)).findings
      .filter(({ rule }) => rule === 'missing-dimension' || rule === 'missing-section')
      .map(({ rule, target, severity }) =>
        rule === 'missing-section' ? `${target!} ${severity}` : severity,
      );

  test('is asked about where common names alone speak for the campaign', async () => {
    const found = await severities(begun('个人对照检查材料', '（一）理论学习方面', point('学得不深')));
    expect([...new Set(found)].sort()).toEqual([
      'cases warning',
      'causes error',
      'measures error',
      'warning',
    ]);
  });

  test('is missing where the title names the campaign', async () => {
    const found = await severities(
      begun(
        '2025年度民主生活会个人对照检查材料',
        '（一）带头强化政治忠诚、提高政治能力方面',
        point('学得不深'),
      ),
    );
    expect(new Set(found)).toEqual(new Set(['cases error', 'causes error', 'measures error', 'error']));
  });
});
