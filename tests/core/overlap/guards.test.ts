import { comparePapers } from '../../../src/core/overlap/compare';
import { compareFolder } from '../../../src/core/overlap/folder';
import { withoutBoilerplate } from '../../../src/core/overlap/boilerplate';
import { madeUpPaper, randomOf, redated, sentenceOf } from '../../support/many-papers';
import { paperOf } from './support';

const first = madeUpPaper(21, { author: '张三' });
const second = madeUpPaper(22, { author: '李四' });

/** Two papers by two people that both say `text`, in the body of a dimension or of the section named. */
function both(text: string, where = '（一）在理论') {
  const [a, b] = [first, second].map((lines) =>
    lines.map((line) => (line.startsWith(where) ? `${line}${text}` : line)),
  );
  return comparePapers(paperOf(a!), paperOf(b!));
}

test('the very same words outside of every guard are found', () => {
  const shared = sentenceOf(randomOf(5));
  expect(both(shared).longest).toBeGreaterThanOrEqual(30);
});

test.each([
  ['a quotation', `文件里说“${sentenceOf(randomOf(5)).repeat(2)}”。`],
  [
    'titles of documents',
    '认真学了《某某领域基层单位日常工作规范（试行）》《某某领域窗口服务管理办法》等制度。',
  ],
  [
    'the names of the campaign and of the thought',
    '学习贯彻习近平新时代中国特色社会主义思想主题教育开展以来，增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
  ],
  ['the name of an aspect inside a sentence', '在强化政治忠诚、提高政治能力上用力不够。'],
  [
    'a list of members',
    '会前分别与张三三、李四四、王五五、赵六六、钱七七、孙八八、周九九、吴十十、郑一一、王二二谈过。',
  ],
  [
    'the circular that everybody cites',
    '近日某地通报了一名干部在项目验收中不到现场核实就签字、造成返工和浪费并受到处理的典型案例。',
  ],
  ['a figure that is spoken of', '通报的那份文件与上级文件重复率达80％以上。'],
  [
    "last year's problems, listed as such",
    '上年度民主生活会查摆出的学习不系统、调研不深入、督办不及时三个问题已全部整改到位。',
  ],
  ['an English name', 'The International Organization for Standardization and its committees are named.'],
  ['slots of a scaffold', '【待补：发生在什么时间、什么场合，具体是怎么一回事，造成了什么样的影响和后果】'],
])('%s may stand in two papers', (_, text) => {
  expect(both(text).passages).toEqual([]);
});

test('the first sentences of the case may be the same, the third may not', () => {
  const retold = `${sentenceOf(randomOf(31))}${sentenceOf(randomOf(32))}`;
  const replace = (lines: readonly string[], text: string) =>
    lines.map((line) => (line.startsWith('对照通报的案例') ? text + line : line));
  const shared = (text: string) =>
    comparePapers(paperOf(replace(first, text)), paperOf(replace(second, text))).characters;
  expect(shared(retold)).toBe(0);
  expect(shared(retold + sentenceOf(randomOf(33)))).toBeGreaterThanOrEqual(30);
});

test('opening and closing may be the same', () => {
  const opening = `按照统一部署，${sentenceOf(randomOf(41))}现作如下对照检查。`;
  const closing =
    '以上是我的对照检查，肯定还有不全面不深刻的地方，恳请各位领导和同志们多提宝贵意见，批评指正。';
  const framed = (lines: readonly string[]) =>
    lines.map((line) =>
      line.startsWith('按照有关要求') ? opening : line.startsWith('以上是') ? closing : line,
    );
  expect(comparePapers(paperOf(framed(first)), paperOf(framed(second))).passages).toEqual([]);
});

test('one paper in two states is told as that', () => {
  const later = first.map((line) => (line.startsWith('（三）在能力') ? `${line}另补一句。` : line));
  expect(comparePapers(paperOf(first), paperOf(first)).version).toBe(true);
  expect(comparePapers(paperOf(first), paperOf(later)).version).toBe(true);
});

test('a copy is no version: signed by another, of another year, or with other figures', () => {
  const signed = first.map((line) => (line === '张三' ? '李四' : line));
  expect(comparePapers(paperOf(first), paperOf(signed)).version).toBe(false);
  expect(comparePapers(paperOf(first), paperOf(redated(first))).version).toBe(false);
});

test('texts below three hundred characters are no papers', () => {
  const short = ['对照检查', sentenceOf(randomOf(51)), sentenceOf(randomOf(52))];
  expect(comparePapers(paperOf(short), paperOf(short)).passages).toEqual([]);
});

test("what stands in the office's model text is the model's", () => {
  const shared = `${sentenceOf(randomOf(61))}${sentenceOf(randomOf(62))}`;
  const [a, b] = [first, second].map((lines) => paperOf([...lines.slice(0, 4), shared, ...lines.slice(4)]));
  expect(comparePapers(a!, b!).longest).toBeGreaterThanOrEqual(60);
  const model = paperOf(['写作样板', shared]);
  expect(comparePapers(withoutBoilerplate(a!, [model]), withoutBoilerplate(b!, [model])).passages).toEqual(
    [],
  );
});

const LIMITS = { run: 30, share: 0.1 };

test("a sentence of a third of the folder is the house's, and of no pair", () => {
  const shared = sentenceOf(randomOf(71));
  const papers = Array.from({ length: 12 }, (_, seed) => {
    const lines = madeUpPaper(seed + 200);
    return paperOf(seed < 5 ? [...lines.slice(0, 5), shared, ...lines.slice(5)] : lines);
  });
  const { pairs, house } = compareFolder(papers, LIMITS);
  expect(pairs).toEqual([]);
  expect(house.map(({ text, holders }) => [text, holders.length])).toEqual([[shared.replace(/。$/u, ''), 5]]);
});

test('a sentence of four papers is told pair by pair', () => {
  const shared = sentenceOf(randomOf(71));
  const papers = Array.from({ length: 12 }, (_, seed) => {
    const lines = madeUpPaper(seed + 200);
    return paperOf(seed < 4 ? [...lines.slice(0, 5), shared, ...lines.slice(5)] : lines);
  });
  const { pairs, house } = compareFolder(papers, LIMITS);
  expect(house).toEqual([]);
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
});

test('a large folder finds by its index what a small one finds pair by pair', () => {
  const lines = Array.from({ length: 130 }, (_, seed) => madeUpPaper(seed + 300, { sentences: 2 }));
  lines[77] = lines[77]!.map((line, i) => (i === 3 ? lines[5]![3]! : line));
  lines[129] = lines[129]!.map((line, i) => (i === 6 ? lines[0]![6]! : line));
  const papers = lines.map((paper) => paperOf(paper));
  const { pairs } = compareFolder(papers, LIMITS);
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([
    [0, 129],
    [5, 77],
  ]);
});
