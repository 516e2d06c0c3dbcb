import { tellingOf } from '../signs/evidence';
import { problemAspects, unitsOf } from '../signs/units';
import type { Unit } from '../signs/units';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** 服务意识不强, 联系实际不紧密: something abstract that is said to be poor, and no more. */
const ABSTRACT =
  /意识|精神|能力|本领|作风|标准|学习|修养|信念|宗旨|党性|政治|大局|创新|担当|服务|责任|思想|认识|素养|实际|学用|[系统针对实效自觉主动警惕敏锐]性|约束|站位|觉悟/u;
const POOR = /(?:不够?\p{Script=Han}{1,2}|不足|不到位|有所放松|有所松懈|有待(?:加强|提高|提升|增强))$/u;
/** 进一步提高站位: what is to be done, without doing anything. */
const TO_DO = /^(?:进一步|切实|不断|努力|着力|持续)(?:提高|增强|改进|提升|加强|强化)/u;
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
    return problemAspects(context).flatMap((aspect) => {
      const unit = unitsOf(aspect, context).find(isStock);
      if (unit === undefined) return [];
      return [{ target: aspect.id, span: unit.node.heading, params: { found: unit.node.name } }];
    });
  },
};

function isStock({ node, body }: Unit): boolean {
  const name = node.kind === 'point' ? [node.name] : [];
  const clauses = [...name, ...body.split(/[，。；！？：\n]/u)].filter((clause) => clause.trim() !== '');
  const stock = clauses.filter(
    (clause) => (ABSTRACT.test(clause) && POOR.test(clause)) || TO_DO.test(clause),
  );
  if (stock.length < FEWEST || stock.length < SHARE * clauses.length) return false;
  const telling = tellingOf(body);
  return telling === 'vague' || telling === 'unclear';
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    ...[
      '一是学习不够深入。服务意识不强，担当精神不足，工作标准不高。',
      '一是学习不够深入。进一步提高站位，切实增强意识，不断改进作风。',
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
