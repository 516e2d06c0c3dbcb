import { paper } from '../../support/right-paper';
import { readingOf } from '../../support/reading';

/** Kinds of finding: where there must be one, and the right text beside it that is easily taken for wrong. */
const BODY = '平时忙于事务，静下来的时间少。';
const rulesIn = async (text: string, rule: string): Promise<number> =>
  (await readingOf(text)).findings.filter((finding) => finding.rule === rule).length;
/** A line between two points of the paper. */
const within = (line: string): string => paper().replace('\n（三）', `\n${line}\n（三）`);
const above = (line: string): string => `${line}\n${paper()}`;

describe('what a web page leaves', () => {
  test.each([
    ['【写作参考】某资料站小编为大家挑选的“剖析材料”一文，欢迎下载收藏！', above],
    ['导语：以下文字由热心网友上传，本站不作核实，仅供参考。', above],
    ['某文库，欢迎您！', above],
    ['更新时间：2018-08-28 23:52 作者：某老师', above],
    ['格式：DOC 上传日期：2023-01-21 04:52:35 页码：9', above],
    ['手机阅读', above],
    ['您的位置：首页 > 公文 > 剖析材料', above],
    ['下面是小编为大家整理的对照检查材料，供大家参考。', above],
    ['本文由网友投稿，本站整理发布。', above],
    ['本文來源於網友上傳，不代表本站觀點。', above],
    ['預覽結束，請點擊下載全文', within],
    ['點擊下載全文', within],
    ['预览结束', within],
    ['点这里免费获取全文，也接各类代写！', within],
    ['请点击', within],
    ['（某某励志网）', within],
    ['上一篇：没有了', within],
    ['相关推荐：个人剖析材料五篇', within],
    ['网友 分享 时间：2023-01-01 08:00', within],
    ['点击下载文档', within],
    ['更多范文请关注公众号下载。', within],
    ['返回顶部', within],
    ['分享到：', within],
    ['点击此处下载word全文', within],
    ['扫码关注公众号，获取更多资料', above],
    ['相关热词搜索：对照检查 材料', within],
    ['责任编辑：李明', within],
    ['阅读：1234次', above],
    ['热门推荐', within],
    ['字号：大 中 小', above],
    ['收藏本文 分享到微信', within],
    ['更多精彩内容请访问某文库', within],
    ['该文档是某某由用户上传', above],
    ['剩余内容请下载后查看', within],
    ['加入VIP 免费下载', within],
    ['文库首页 > 党团工作 > 材料', above],
    ['以下是一份对照检查材料的范文：', above],
    ['好的，以下是根据您的要求撰写的材料：', above],
    ['希望以上内容对您有帮助。如需修改请告诉我。', within],
  ])('%s', async (line, put) => {
    const { findings, outline } = await readingOf(put(line));
    expect(findings.map(({ rule }) => rule)).toContain('template-residue');
    // What the rule tells, the outline passes over.
    expect(outline.title?.name).toBe('个人对照检查材料');
  });

  test.each([
    '有时从网上下载范文，照搬照抄、应付了事。',
    '全年到本站所辖的三个片区只去了两次，数据仅供参考的多。',
    '推广扫码下载反诈软件不力，会员单位走访少。',
    '公众号更新时间不固定，小编一职无人接替。',
    '智慧政务（一张网）建设慢，宽带网（电信专网）改造拖了三个月。',
    '没有做到手机阅读与原著学习相结合。',
    '时间：原定上午九点的会议改到下午，我没有及时通知。',
    '预览结束后没有及时反馈修改意见。',
    '材料格式：标题、正文字体前后不一。',
    '分享到群里的学习资料没有读完。',
    '以下是一份清单里没有完成的三项任务。',
    '责任编辑一职无人接替，网络阅读次数少。',
    '剩余内容没有讲完，会议就散了。',
    '由用户上传的照片没有逐张核对。',
    '扫码关注群众诉求平台的人少。',
    '在网站首页更新不及时，热门推荐栏目空着。',
  ])('is not: %s', async (line) => {
    expect(await rulesIn(within(line), 'template-residue')).toBe(0);
  });
});

describe('what a web page or a writing machine leaves around a text', () => {
  const LINES = [
    '来源：某网  作者：佚名  时间：2023-05-06',
    '2023-05-06 来源：某网 浏览：122',
    '日期：2023-05-06  点击：355次',
    '【打印】【关闭】',
    '打印 关闭',
    '【大 中 小】【打印本页】【关闭】',
    '[打印本页] [关闭窗口]',
    '【字体：大 中 小】【打印】【关闭窗口】',
    '关闭窗口',
    '返回列表',
    '【返回】',
    '上一条：关于某事的通知',
    '下一条：没有了',
    'Copyright © 2020-2024 某网 All Rights Reserved',
    '版权所有：某网',
    '版权声明：本文归原作者所有',
    '某ICP备12345678号-1',
    '某公网安备 11010502030143号',
    '附件下载：个人对照检查材料.docx',
    '点赞 收藏 评论 分享',
    '标签：对照检查 党建',
    '关键词：对照检查；材料',
    '相关文章：',
    '推荐阅读',
    '你可能感兴趣的文章',
    '立即下载',
    '下载积分：20',
    '文件大小：23.5KB',
    '如有侵权，请联系删除',
    '免责声明：内容来自网络',
    '发布者：admin',
    '本文由某网友整理',
    '转载自某某平台',
    '阅读原文',
    '点击上方蓝字关注我们',
    '长按识别二维码关注',
    '扫描二维码下载全文',
    '网站首页 > 党建 > 材料',
    '首页 | 范文 | 党建',
    '（全文约3000字）',
    '字数：3200',
    '作为一个AI语言模型，我无法提供真实数据。',
    '好的，以下是为您撰写的对照检查材料：',
    '当然可以！下面是一份材料：',
    '（注：以上内容请根据实际情况修改）',
    '您可以根据自身实际情况进行调整。',
    '希望对您有所帮助！',
    '根据您提供的要求，我撰写了以下材料。',
    '登录 | 注册',
    '本文档由某用户上传，仅供学习',
    '网友评论',
    '举报',
    '收藏 打印 举报',
  ];
  const places: readonly [string, (line: string) => string][] = [
    ['inside', within],
    ['above', above],
    ['under the title', (line) => paper().replace('\n', `\n${line}\n`)],
    ['behind', (line) => `${paper()}\n${line}`],
  ];
  test.each(LINES)('%s', async (line) => {
    for (const [, put] of places) {
      const { verdict, findings, outline } = await readingOf(put(line));
      const rules = findings.map(({ rule }) => rule);
      expect(rules).toContain('template-residue');
      expect(verdict).toBe('fits');
      expect(rules.filter((rule) => /^(?:missing-|numbering|heading-missing)/.test(rule))).toEqual([]);
      expect(outline.title?.name).toBe('个人对照检查材料');
    }
  });

  const TOLD = [
    '打印机卡纸后没有及时报修，关闭电源的习惯没有养成。',
    '问题来源：上级点名',
    '线索来源：群众来信',
    '问题来源：网络舆情',
    '返回岗位后没有及时销假。',
    '对版权所有的意识不强，使用图片没有核对版权归属。',
    '推荐阅读书目没有读完。',
    '相关文章学得少，相关文档没有归档。',
    '关注我们身边的小事不够。',
    '推广健康二维码扫描不到位，群众扫描二维码进场排队长。',
    '根据实际情况修改方案不及时。',
    '工作登录注册手续繁琐的问题没有解决。',
    '当然可以说自己忙，但这不是理由。',
    '好的，坚持；坏的，改正，这一点我做得不够。',
    '关键词是“严”，落实得不够。',
    '发表评论文章少。',
    '转载自媒体信息不审核。',
    '免责声明写得多、解释得少。',
    '全文约谈记录没有整理。',
    '举报件办理慢。',
    '评论 员文章读得少。',
    '大 中 小项目一起抓，抓得不细。',
    '本文由我起草，责任在我。',
    '字数：要求三千字，我只写了两千字。',
  ];
  test.each(TOLD)('is not: %s', async (line) => {
    expect(await rulesIn(within(line), 'template-residue')).toBe(0);
  });
});

describe('bracketed prompts', () => {
  test.each([
    '【姓名】【职务】',
    '本人紧扣【主题】作对照检查。',
    '【思想、政治、作风、纪律根源】',
    '【具体、可检验】',
    '【待补】',
    '&nbsp;',
    '【此处填写案例】',
    '（请在此处填写）',
    '（请结合实际填写）',
    '（举例说明）',
    '（此处省略）',
    '【案例简述】',
    '【结合自身岗位】',
    '【待完善】',
    'TODO：补充案例',
    '比如，（TODO）',
    '【TODO】',
    '‹单位名称>',
    '<姓名>',
    '＜时间＞',
    '［你的姓名］',
  ])('%s', async (line) => expect(await rulesIn(within(line), 'placeholder')).toBeGreaterThanOrEqual(1));

  test.each([
    '【理论学习】读得不深，平时忙于事务。',
    '〔2023〕12号文件传达晚了两天。',
    '（三）项任务未落实。',
    '按照（试行）规定办理。',
    'TODO清单没有坚持用。',
    '手机里的 TODO 列表记了没有做。',
    '年龄<35岁的干部培养少，完成率>90%的项目少。',
  ])('is none: %s', async (line) => expect(await rulesIn(within(line), 'placeholder')).toBe(0));
});

describe('last year’s measures in the preamble', () => {
  const campaign = (preamble: string): string =>
    [
      '2024年度民主生活会个人对照检查材料',
      preamble,
      '一、存在的突出问题',
      `（一）带头严守政治纪律和政治规矩，维护党的团结统一方面。${BODY}`,
      `（二）带头增强党性、严守纪律、砥砺作风方面。${BODY}`,
    ].join('\n');

  test.each([
    '上年度民主生活会查出的4条，都已整改。',
    '上次民主生活会提出的意见，我逐条改了。',
    '去年查摆的5个问题已全部整改到位。',
    '对照2023年度民主生活会查摆的6个问题，均已整改到位。',
    '上一年度整改清单中的三项任务已经完成。',
  ])('told: %s', async (preamble) => {
    expect(await rulesIn(campaign(preamble), 'missing-last-year')).toBe(0);
  });

  test.each([
    '按照2024年度民主生活会的安排，我认真查摆问题，画好了整改“路线图”。',
    '根据通知，我学习文件、查摆问题，制定整改措施。',
    '我对照上级要求和上年度的目标任务作了准备。',
  ])('not told: %s', async (preamble) => {
    expect(await rulesIn(campaign(preamble), 'missing-last-year')).toBe(1);
  });
});

describe('numbers that end with two marks', () => {
  test.each(['1）. 学得不深。', '（1）.学得不深。', '2).用得不活。', '1. ）学得不深。'])(
    '%s',
    async (line) => {
      const found = (await readingOf(within(line))).findings.filter(
        ({ rule, params }) => rule === 'half-width-punct' && JSON.stringify(params).includes('。'),
      );
      expect(found).toEqual([]);
    },
  );
});

describe('a name cut out by a filter', () => {
  test.each(['在学习*思想过程中停留在表面。', '贯彻*系列讲话不够深入。', '对***重要论述理解不透。'])(
    '%s is one finding',
    async (line) => {
      const found = (await readingOf(within(line))).findings.filter(
        ({ rule }) => rule === 'placeholder' || rule === 'masked-name',
      );
      expect(found).toHaveLength(1);
      expect(line.slice(found[0]!.span.start, found[0]!.span.end)).toMatch(/^\*+$/u);
    },
  );
});

describe('a team’s paper', () => {
  test.each([
    ['in the title', '某局领导班子2022年度民主生活会对照检查材料', '按照部署，现将情况报告如下。'],
    ['in the preamble', '2022年度民主生活会对照检查材料', '按照部署，班子作对照检查如下。'],
    [
      'a part of a body',
      '某区某部班子2022年度民主生活会检视剖析材料',
      '按照安排，某部门领导班子检视剖析如下。',
    ],
    ['a committee', '某镇党委2022年度民主生活会对照检查材料', '按照部署，镇党委认真查摆，现报告如下。'],
    ['a branch', '某支部委员会2022年度组织生活会检视剖析材料', '支委会作对照检查如下。'],
  ])('%s speaks of its members', async (_, title, preamble) => {
    const text = [
      title,
      preamble,
      '一、存在的突出问题',
      '（一）带头深刻领悟“两个确立”的决定性意义方面',
      '1.学得不深。班子成员没有想清楚。又比如，班子成员对新办法琢磨得少，没有用起来。',
    ].join('\n');
    expect(await rulesIn(text, 'person')).toBe(0);
  });
});

describe('a heading without a text', () => {
  test.each([
    ['a whole sentence', '一是学得不深，上半年只翻过三本册子。二是用得不活，笔记抄得多、想得少。'],
    ['a long one', '一是手头事情一多读书的时间就没有了。二是读书只图进度过后印象不深刻。'],
    ['points in one sentence', '一是开拓精神不强；二是攻坚力度不大，重点项目慢了两个月；三是调研不深。'],
    [
      'causes in a word',
      '一是学得不深。年中只读了一本书。二是用得不活。抄得多、想得少。究其原因，一是忙。二是懒。',
    ],
  ])('%s has none', async (_, passage) => {
    expect(await rulesIn(paper({ passage }), 'heading-dangling')).toBe(0);
  });

  test.each([
    [
      'measures',
      paper().replace(
        /四、整改的措施\n[\s\S]*?\n以上/u,
        '四、整改的措施\n一是每月读完一本书。\n二是每周到一次现场。每次写下三条。\n以上',
      ),
    ],
    [
      'causes',
      paper().replace(
        /三、问题的原因\n[\s\S]*?\n四、/u,
        '三、问题的原因\n一是放松了要求。\n二是方法不对。学用脱节。\n四、',
      ),
    ],
  ])('%s said in a word', async (_, text) => {
    expect(await rulesIn(text, 'heading-dangling')).toBe(0);
  });
});

describe('one cause is said once', () => {
  test('a heading that stands twice keeps its number', async () => {
    const text = paper().replace('三、问题的原因', '三、问题的原因\n三、问题的原因');
    const { findings } = await readingOf(text);
    const about = findings
      .map(({ rule }) => rule)
      .filter((rule) => /^(?:duplicate-section|numbering-gap)/.test(rule));
    expect(about).toEqual(['duplicate-section']);
  });

  test.each([
    ['（三）在能力本领方面', 'ability'],
    ['（二）在政治素质方面', 'politics'],
    ['（五）在工作作风方面', 'style'],
  ])('the heading %s is lost over its points', async (heading, id) => {
    const text = paper()
      .split('\n')
      .flatMap((line) =>
        /^（[一二三四五六]）在/u.test(line)
          ? [line.slice(0, line.indexOf('。')), ...line.slice(line.indexOf('。') + 1).split(/(?=二是)/u)]
          : [line],
      )
      .filter((line) => line !== heading)
      .join('\n');
    const { findings } = await readingOf(text);
    const about = findings.filter(({ rule }) =>
      /^(?:heading-missing|missing-dimension|numbering-gap|point-numbering-gap)/.test(rule),
    );
    expect(about.map(({ rule, target }) => [rule, target])).toEqual([['heading-missing', id]]);
    const next = text
      .split('\n')
      .findIndex((line, i, all) => /^一是/u.test(line) && /^二是/u.test(all[i - 1]!));
    expect(about[0]!.span.paragraph).toBe(next);
  });
});
