import { countStock, isStockClause, stockAllOver } from '../signs/stock';
import { problemAspects, unitsOf } from '../signs/units';
import type { Unit } from '../signs/units';
import type { Examples, MakePaper, PaperRule, RuleContext } from '../rule';

/** One is a headline; two in a row are a list of them. */
const FEWEST = 2;
const SHARE = 0.6;

/** Stock phrases on end: a point that is made of little else and tells nothing; told once an aspect. */
export const genericPhrase: PaperRule = {
  kind: 'paper',
  id: 'generic-phrase',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  check(context) {
    // Where they stand all over, that is said once for the section.
    const told = context.settings.rules['stock-density'] !== 'off';
    if (
      told &&
      context.outline.sections.some((one) => one.id === 'problems' && stockAllOver(one, context) > 0)
    )
      return [];
    return problemAspects(context).flatMap((aspect) => {
      const unit = unitsOf(aspect, context).find((one) => isStock(one, context));
      if (unit === undefined) return [];
      return [{ target: aspect.id, span: unit.node.heading, params: { found: unit.node.name } }];
    });
  },
};

function isStock({ node, body, telling }: Unit, { memo }: RuleContext): boolean {
  let { stock, all } = memo.of('stock', body, countStock);
  if (node.kind === 'point' && node.name.trim() !== '') {
    all++;
    if (isStockClause(node.name)) stock++;
  }
  if (stock < FEWEST || stock < SHARE * all) return false;
  return telling() === 'vague' || telling() === 'unclear';
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    ...[
      '一是学习不够深入。服务意识不强，担当精神不足，工作标准不高。',
      '一是学习不够深入。进一步压实责任，切实提高认识，不断改进作风。',
    ].map((first) => ({
      text: paper({ passage: `${first}二是学习笔记不够细。例如2023年只记了半本，我重视不足。` }),
      finds: ['一是学习不够深入'],
    })),
  ],
  right: [
    { text: paper() },
    ...[
      '一是学习不够深入。服务意识不强，发的六本书只翻开过两本。',
      '一是学习不够深入。读到后面就翻得快，第二天问起来说不出。',
      '一是作风不够扎实。去年到村九次，进户四次。',
    ].map((first) => ({
      text: paper({ passage: `${first}二是学习笔记不够细。例如2023年只记了半本，我重视不足。` }),
    })),
  ],
});
