import { greatest } from '../counting/long-lists';
import { plainParagraph } from '../document/plain-paragraph';
import { builtinTemplates } from '../template/builtin';
import { toUnits } from './units';

/** Wordings that every such paper uses in the same order; a list to be grown, not a judgement. */
const SET_PHRASES = [
  '习近平新时代中国特色社会主义思想',
  '学习贯彻习近平新时代中国特色社会主义思想主题教育',
  '学习贯彻习近平总书记重要讲话和重要指示批示精神',
  '学习贯彻习近平总书记重要讲话精神',
  '习近平总书记重要指示批示精神',
  '以习近平同志为核心的党中央',
  '维护习近平总书记党中央的核心、全党的核心地位',
  '维护党中央权威和集中统一领导',
  '深刻领悟“两个确立”的决定性意义',
  '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  '增强“四个意识”、坚定“四个自信”、坚决做到“两个维护”',
  '坚决拥护“两个确立”、坚决做到“两个维护”',
  '树立“四个意识”，坚定“四个自信”',
  '在思想上政治上行动上同以习近平同志为核心的党中央保持高度一致',
  '在思想上政治上行动上同党中央保持高度一致',
  '政治判断力、政治领悟力、政治执行力',
  '政治纪律和政治规矩',
  '政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律、生活纪律',
  '严守党的政治纪律和政治规矩',
  '学思用贯通、知信行统一',
  '学懂弄通做实',
  '学深悟透、融会贯通',
  '马克思主义立场、观点、方法',
  '马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观',
  '不忘初心、牢记使命',
  '全心全意为人民服务的根本宗旨',
  '全心全意为人民服务的宗旨',
  '以人民为中心的发展思想',
  '人民群众的获得感、幸福感、安全感',
  '完整、准确、全面贯彻新发展理念',
  '创新、协调、绿色、开放、共享的新发展理念',
  '贯彻新发展理念、构建新发展格局、推动高质量发展',
  '党中央、国务院和省委、省政府的决策部署',
  '党的路线方针政策和党中央重大决策部署',
  '党中央各项决策部署落地见效',
  '全面从严治党主体责任和监督责任',
  '全面从严治党主体责任',
  '全面从严治党永远在路上',
  '党风廉政建设和反腐败工作',
  '党风廉政建设责任制',
  '落实中央八项规定及其实施细则精神',
  '贯彻落实中央八项规定精神',
  '形式主义、官僚主义、享乐主义和奢靡之风',
  '整治形式主义为基层减负',
  '批评和自我批评',
  '理论学习中心组',
  '“三会一课”、主题党日、组织生活会、民主评议党员',
  '民主集中制、重大事项请示报告、领导干部个人有关事项报告',
  '学习强国、干部网络学院',
  '忠诚、干净、担当',
  '世界观、人生观、价值观',
  '正确的权力观、政绩观、事业观',
  '树立和践行正确政绩观',
  '理想信念、宗旨意识、党性修养',
  '凝心铸魂筑牢根本、锤炼品格强化忠诚、实干担当促进发展、践行宗旨为民造福、廉洁奉公树立新风',
  '学思想、强党性、重实践、建新功',
  '以学铸魂、以学增智、以学正风、以学促干',
  '用党的创新理论武装头脑、指导实践、推动工作',
  '调查研究、理论学习、推动发展、检视整改',
  '守纪律、讲规矩',
  '讲政治、顾大局、守纪律',
  '红红脸、出出汗',
  '等、靠、要',
  '重使用轻管理',
  '守土有责、守土负责、守土尽责',
  '一岗双责',
  '批评指正',
] as const;

/** Shorter names of templates (学风) mean too little to be masked wherever they stand. */
const SHORTEST_NAME = 3;

/** Phrases by their first two units. */
interface Book {
  readonly phrases: ReadonlyMap<number, readonly Uint16Array[]>;
  /** 1 where two units may open one: spares nearly every look-up. */
  readonly filter: Uint8Array;
  /** The length of the longest, in units. */
  readonly longest: number;
}

let book: Book | null = null;

function phraseBook(): Book {
  if (book !== null) return book;
  const names = builtinTemplates.flatMap((template) => [
    template.title,
    template.paperTitle,
    ...[...template.sections, ...template.dimensions, ...template.extras].flatMap(({ name, aliases }) => [
      name,
      ...aliases,
    ]),
  ]);
  const phrases = new Map<number, Uint16Array[]>();
  for (const phrase of new Set([...SET_PHRASES, ...names])) {
    const { code } = toUnits([plainParagraph(phrase)]);
    if (code.length < SHORTEST_NAME) continue;
    const key = keyAt(code, 0);
    const list = phrases.get(key);
    if (list === undefined) phrases.set(key, [code]);
    else list.push(code);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  const filter = new Uint8Array(FILTER_SIZE);
  for (const key of phrases.keys()) filter[filterKey(Math.floor(key / 0x10000), key % 0x10000)] = 1;
  const longest = greatest([...phrases.values()].flatMap((list) => list.map(({ length }) => length)));
  book = { phrases, filter, longest };
  return book;
}

const FILTER_SIZE = 0x4000;

const filterKey = (first: number, second: number): number =>
  (Math.imul(first, 31) ^ second) & (FILTER_SIZE - 1);

const keyAt = (code: Uint16Array, at: number): number => code[at]! * 0x10000 + code[at + 1]!;

/** How long a set phrase or a name is at most, in units. */
export const longestPhrase = (): number => phraseBook().longest;

/** Calls back with every place where a set phrase or a name of a template stands; the longest one at each. */
export function eachPhrase(code: Uint16Array, found: (start: number, end: number) => void): void {
  const { phrases, filter } = phraseBook();
  for (let at = 0; at + 1 < code.length; at++) {
    if (filter[filterKey(code[at]!, code[at + 1]!)] === 0) continue;
    const list = phrases.get(keyAt(code, at));
    const phrase = list?.find((candidate) => standsAt(code, at, candidate));
    if (phrase !== undefined) found(at, at + phrase.length);
  }
}

function standsAt(code: Uint16Array, at: number, phrase: Uint16Array): boolean {
  if (at + phrase.length > code.length) return false;
  for (let i = 2; i < phrase.length; i++) if (code[at + i] !== phrase[i]) return false;
  return true;
}
