import type { TemplateDimension } from './schema';
import { topicIds, type TopicId } from './topic-ids';

/** What a dimension is about. */
export interface Topics {
  /** The best first. */
  readonly topics: readonly TopicId[];
  /** True when the dimension is none of the six itself and borrows their wording. */
  readonly borrowed: boolean;
  /** False when nothing says what it is about, and the topic is a mere stopgap. */
  readonly known: boolean;
}

/** Names of the six; a dimension with such an id and name is about itself. */
const NAMES: Readonly<Record<TopicId, string>> = {
  theory: '理论学习',
  politics: '政治素质',
  ability: '能力本领',
  responsibility: '担当作为',
  style: '工作作风',
  integrity: '廉洁自律',
};

/** Words in a dimension's name and the topics they lead to; the first rule that fits decides. */
const rules: readonly { readonly words: RegExp; readonly topics: readonly TopicId[] }[] = [
  { words: /创新理论|理论|党史|凝心铸魂|原著|研学/, topics: ['theory'] },
  { words: /风险|敢于创新|勇于担责/, topics: ['responsibility', 'ability'] },
  {
    words: /担责|担当|斗争|干事|创业|先锋|模范|先进|先辈|合格党员|党员标准|党员意识|作用发挥|攻坚/,
    topics: ['responsibility'],
  },
  { words: /从严治党|管党治党|自我革命|党的建设/, topics: ['integrity', 'politics'] },
  { words: /党性.*作风|作风.*党性/, topics: ['style', 'theory'] },
  { words: /政治|两个确立|两个维护|全面领导|党中央|誓词|忠诚|组织纪律|根本问题/, topics: ['politics'] },
  { words: /党性|固本|信仰|信念/, topics: ['theory', 'politics'] },
  { words: /纪律作风|工作纪律|敬畏/, topics: ['style', 'integrity'] },
  { words: /群众|人民|作风|新风|服务|为民/, topics: ['style'] },
  { words: /廉洁|纪律|规矩|家风|自律|生活/, topics: ['integrity'] },
  { words: /能力|本领|业务|专业|素养/, topics: ['ability'] },
];

/**
 * What a dimension of any template is about: as its template says (`about`), else by its name, its aliases
 * and its topic words, in this order; 担当作为 where no word is known.
 */
export function topicsOf({ id, name, aliases, topics: words, about }: TemplateDimension): Topics {
  const own = topicIds.find((topic) => topic === id);
  if (own !== undefined && name.includes(NAMES[own])) return { topics: [own], borrowed: false, known: true };
  if (about !== undefined) return { topics: about, borrowed: true, known: true };
  for (const text of [name, ...aliases, words.join(' ')]) {
    const rule = rules.find((one) => one.words.test(text));
    if (rule !== undefined) return { topics: rule.topics, borrowed: true, known: true };
  }
  return { topics: ['responsibility'], borrowed: true, known: false };
}
