import type { TemplateDimension } from './schema';
import { topics, type TopicId } from '../phrasing/data';

/** Which wording serves a dimension. */
export interface Borrowing {
  /** Topics to draw on, the best first. */
  readonly topics: readonly TopicId[];
  /** True when the dimension is none of the six itself and borrows their wording. */
  readonly borrowed: boolean;
}

/** Words in a dimension's name and the topics they lead to; the first rule that fits decides (domain/phrasing.md §3). */
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

/** The wording for a dimension of any template; where no word of its names is known, 担当作为. */
export function topicsOf({ id, name, aliases, topics: words }: TemplateDimension): Borrowing {
  const own = topics[id as TopicId];
  if (own !== undefined && name.includes(own.name)) return { topics: [own.id], borrowed: false };
  for (const text of [name, ...aliases, words.join(' ')]) {
    const rule = rules.find((one) => one.words.test(text));
    if (rule !== undefined) return { topics: rule.topics, borrowed: true };
  }
  return { topics: ['responsibility'], borrowed: true };
}
