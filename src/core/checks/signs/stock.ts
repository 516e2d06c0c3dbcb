import type { OutlineNode } from '../../outline/types';
import type { RuleContext } from '../rule';
import { eachClause, ownPieces } from './plain';
import { endsWithin, groupsOf, Has } from './presence';
import { problemAspects, unitsOf } from './units';

/** 服务意识不强, 联系实际不紧密: something abstract that is said to be poor, and no more. */
const ABSTRACT =
  /意识|精神|理论|武装|理念|勇气|劲头|韧劲|格局|视野|效能|质效|能力|本领|作风|标准|学习|修养|信念|宗旨|党性|政治|大局|创新|担当|服务|责任|思想|认识|素养|实际|学用|[系统针对实效自觉主动警惕敏锐]性|约束|站位|觉悟/u;
const POOR =
  /(?:不够?\p{Script=Han}{1,2}|不足|不到位|有所放松|有所松懈|有待(?:进一步)?(?:加强|提高|提升|增强)|(?:还|仍)?(?:有|存在)(?:一定)?的?差距)$/u;
/** 进一步提高站位: what is to be done, without doing anything. */
const TO_DO = /^(?:进一步|切实|不断|努力|着力|持续)(?:提高|增强|改进|提升|加强|强化)/u;

/** No match of {@link POOR} is longer than so many code units. */
const TAIL = 10;

/** How many clauses of a text are stock, and how many there are. */
export function countStock(text: string): { readonly stock: number; readonly all: number } {
  let stock = 0;
  let all = 0;
  eachClause(text, Has.PartEnd, (start, end, groups) => {
    all++;
    if ((groups & (Has.PoorWord | Has.ToDo)) !== 0 && isStock(text, start, end)) stock++;
  });
  return { stock, all };
}

/** True for a clause that stands in a thousand papers: 大局意识不强, 切实增强本领. */
export const isStockClause = (clause: string): boolean => isStock(clause, 0, clause.length);

function isStock(text: string, start: number, end: number): boolean {
  if (endsWithin(text, start, end, TAIL, Has.PoorWord)) {
    const clause = text.slice(start, end);
    if (POOR.test(clause) && ABSTRACT.test(clause)) return true;
  }
  return (groupsOf[text.charCodeAt(start)]! & Has.ToDo) !== 0 && TO_DO.test(text.slice(start, end));
}

/** How many stock phrases stand all over a section in which hardly a point tells something; 0 where that is not so. */
export const stockAllOver = (section: OutlineNode, context: RuleContext): number =>
  context.shared.of('stock', section, () => countAllOver(section, context));

function countAllOver(section: OutlineNode, context: RuleContext): number {
  const { outline, paragraphs, limit, memo } = context;
  const length = ownPieces(section.extent, paragraphs, outline.ignored).reduce(
    (sum, { text }) => sum + memo.of('stock', text, countStock).stock,
    0,
  );
  const many =
    length >= limit('stock-density.least') &&
    length * 100 > limit('stock-density.per100') * section.characters;
  return many && !mostTell(context) ? length : 0;
}

/** Stock headlines are no fault where a thing follows each of them. */
function mostTell(context: RuleContext): boolean {
  const units = problemAspects(context).flatMap((aspect) => unitsOf(aspect, context));
  const telling = units.filter(({ telling }) => telling() === 'told');
  return telling.length * 2 >= units.length;
}
