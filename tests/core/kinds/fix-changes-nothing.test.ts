import { builtinTemplates } from '../../../src/core/template/builtin';
import { fixRules } from '../../../src/cli/fix-rules';
import { openText } from '../../../src/hosts/text/text-host';
import { defaultSettings } from '../../../src/core/checks/default-settings';
import { rules } from '../../../src/core/checks/registry';
import { anyTemplate, readPaper, sameStandard } from '../../../src/road/read-paper';
import { ownPapers } from '../../support/corpus';
import { labelledPapers } from '../../support/labelled';
import { numbersOf } from '../../support/numbers-changed';
import { fixedAll } from '../../support/reading';
import { paper } from '../../support/right-paper';
import { wholePaper } from '../checks/support/whole-paper';

/** `fix --rule all` changes only what is certain: nothing in a right paper, and no number where the series is in doubt. */
const numbers = numbersOf;

test.each(builtinTemplates.map((template) => [template.id, template] as const))(
  'a right paper: %s',
  async (_, template) => {
    const text = wholePaper(template);
    expect(await fixedAll(text)).toBe(text);
  },
);

test.each([...labelledPapers(), ...ownPapers()].map((p) => [p.name, p] as const))(
  'no number of %s',
  async (_, { paragraphs }) => {
    const text = paragraphs.map((p) => p.text.replaceAll('\u000B', '\n')).join('\n');
    expect(numbers(await fixedAll(text))).toEqual(numbers(text));
  },
);

describe('real-looking lines in a right paper stay as they are', () => {
  const within = (line: string): string => paper().replace('\n（三）', `\n${line}\n（三）`);
  const above = (line: string): string => paper().replace('\n', `\n${line}\n`);
  test.each([
    ['fields', above('姓名：王某  职务：科员  单位：某科')],
    ['fields with wide blanks', above('姓　　名：王某　　职　　务：科员')],
    ['a row', above('序号 问题 整改措施 完成时限')],
    ['a date to fill', within('7月  日至8月  日集中整改，共  次。')],
    ['a form of address', within('第  届  次会议上我作了发言，发言不够深入。')],
    ['English', within('读了 The Art of War 和 Office 的使用说明，体会不深。')],
    ['an English sentence', within('合同写着“Who pays?”, and 我没有看懂。')],
    ['a size', within('买了15"的显示屏，没有按程序报批。')],
    ['an odd quote', within('对"三会一课的要求理解不深。')],
    ['quotes in a size and words', within('5"的屏幕和"三会一课"记录本都没有用好。')],
    ['times and ratios', within('9:30的会10:05才到，配比1:2没有做到，第3.5节没有读。')],
    ['an address', within('登录 www.example.cn:8080 学习的次数少。')],
    ['quarters', within('一、二季度完成了，三、四季度没有完成。')],
    ['items of a rule', within('对照（一）、（三）项要求，（二）项没有落实。')],
    ['a list inside', within('没有做到：（一）主动；（二）认真；（四）细致。')],
    ['points inside', within('没有做到一要多学、二要多问、四要多想。')],
    ['years', within('2023年1月、2月各学了一次，3.5天没有到岗。')],
    ['a law', within('《条例》第三十一条、第三十三条没有读懂。')],
    ['stars for a name', within('张*同志提醒过我两次。')],
    ['ordinals', within('第一、第三季度没有开展，第二季度开展了一次。')],
    ['dots', within('学习……思考……落实，一环没有扣上一环。')],
    ['brackets in brackets', within('按照（县发（2023）5号）文件落实不够。')],
    ['a dash', within('从“要我学”——到“我要学”的转变没有完成。')],
    ['page lines', paper().replace('\n（四）', '\n— 2 —\n（四）')],
    ['blank lines', paper().replaceAll('\n', '\n\n')],
    ['indents', paper().replace(/^/gmu, '\u3000\u3000')],
    ['letters spaced in a heading', paper().replace('一、存在', '一、 存在')],
  ])('%s', async (_, text) => {
    const fixed = await fixedAll(text);
    expect(numbers(fixed)).toEqual(numbers(text));
    expect(fixed.replace(/[\u3000 ]/gu, '').length).toBe(text.replace(/[\u3000 ]/gu, '').length);
    if (!/^(?:\u3000\u3000|一、 存)/mu.test(text)) expect(fixed).toBe(text);
  });
});

describe('a series in doubt is asked about, not renumbered', () => {
  const problems = (...list: readonly string[]): string => paper({ passage: list.join('') });
  test.each([
    [
      'two missing',
      problems('一是学得不深。平时学得少。', '二是用得不活。平时用得少。', '五是讲得不透。平时讲得少。'),
    ],
    ['an unread sibling', paper().replace('（三）在能力', '（〇）在能力')],
    ['two forms', paper().replace('（三）在能力', '3.在能力')],
    ['a lead-in between', paper().replace('\n（五）在工作', '\n另外还有：\n（六）在工作')],
    ['back to one', paper({ numbers: [1, 2, 3, 1, 2, 3] })],
    [
      'no causes yet',
      '个人剖析材料\n现汇报如下。\n一、存在的问题\n（一）学习方面。学得少。\n（二）工作方面。做得少。\n三、整改措施\n每周检查。',
    ],
  ])('%s', async (_, text) => {
    expect(numbers(await fixedAll(text))).toEqual(numbers(text));
  });
});

test('mending costs a few checks, however many rules there are', async () => {
  const host = openText(Buffer.from(paper().replaceAll('，', ',').replaceAll('（三）在', '(三) 在')));
  let reads = 0;
  const counted = { ...host, read: () => (reads++, host.read()) };
  const standard = sameStandard(await readPaper(host, anyTemplate));
  await fixRules(
    rules.map(({ id }) => id),
    counted,
    standard,
    defaultSettings,
  );
  expect(reads).toBeLessThanOrEqual(6);
});
