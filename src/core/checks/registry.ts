import type { Rule } from './rule';
import { brokenSentence } from './rules/broken-sentence';
import { buguoOveruse } from './rules/buguo-overuse';
import { caseNoSelf } from './rules/case-no-self';
import { causeExternal } from './rules/cause-external';
import { concession } from './rules/concession';
import { countMismatch } from './rules/count-mismatch';
import { dimensionBalance } from './rules/dimension-balance';
import { dimensionOrder } from './rules/dimension-order';
import { duplicateDimension } from './rules/duplicate-dimension';
import { duplicateSection } from './rules/duplicate-section';
import { enumeratorMix } from './rules/enumerator-mix';
import { evidenceAnonymous } from './rules/evidence-anonymous';
import { fewPoints } from './rules/few-points';
import { genericPhrase } from './rules/generic-phrase';
import { halfWidthBrackets } from './rules/half-width-brackets';
import { halfWidthPunct } from './rules/half-width-punct';
import { headingDangling } from './rules/heading-dangling';
import { headingMissing } from './rules/heading-missing';
import { headingLength } from './rules/heading-length';
import { length } from './rules/length';
import { levelPunct } from './rules/level-punct';
import { manualLineBreak } from './rules/manual-line-break';
import { manyPoints } from './rules/many-points';
import { mapping } from './rules/mapping';
import { maskedName } from './rules/masked-name';
import { measureVague } from './rules/measure-vague';
import { missingClosing } from './rules/missing-closing';
import { missingDeclare } from './rules/missing-declare';
import { missingDimension } from './rules/missing-dimension';
import { missingLastYear } from './rules/missing-last-year';
import { missingPreamble } from './rules/missing-preamble';
import { missingSection } from './rules/missing-section';
import { missingSignature } from './rules/missing-signature';
import { noExample } from './rules/no-example';
import { noProblemWord } from './rules/no-problem-word';
import { numberingGap } from './rules/numbering-gap';
import { overlapInside } from './rules/overlap-inside';
import { overlapMeasureProblem } from './rules/overlap-measure-problem';
import { person } from './rules/person';
import { personMix } from './rules/person-mix';
import { placeholder } from './rules/placeholder';
import { pointNumberingGap } from './rules/point-numbering-gap';
import { privateData } from './rules/private-data';
import { runOnParagraph } from './rules/run-on-paragraph';
import { sectionBalance } from './rules/section-balance';
import { sectionOrder } from './rules/section-order';
import { setPhrase } from './rules/set-phrase';
import { stockDensity } from './rules/stock-density';
import { straySpace } from './rules/stray-space';
import { templateResidue } from './rules/template-residue';
import { tocLeft } from './rules/toc-left';
import { unbalancedBrackets } from './rules/unbalanced-brackets';
import { unbalancedQuotes } from './rules/unbalanced-quotes';
import { wordingSlip } from './rules/wording-slip';
import { yearCheck } from './rules/year-check';

/** Every rule under its id, in the order of docs/rules.md. */
export const registry = {
  'missing-section': missingSection,
  'missing-dimension': missingDimension,
  'heading-missing': headingMissing,
  'duplicate-section': duplicateSection,
  'duplicate-dimension': duplicateDimension,
  'dimension-order': dimensionOrder,
  'section-order': sectionOrder,
  'missing-preamble': missingPreamble,
  'missing-closing': missingClosing,
  'missing-signature': missingSignature,
  'missing-last-year': missingLastYear,
  'missing-declare': missingDeclare,
  'run-on-paragraph': runOnParagraph,
  'numbering-gap': numberingGap,
  'point-numbering-gap': pointNumberingGap,
  'enumerator-mix': enumeratorMix,
  'few-points': fewPoints,
  'many-points': manyPoints,
  'half-width-brackets': halfWidthBrackets,
  'half-width-punct': halfWidthPunct,
  'level-punct': levelPunct,
  'unbalanced-quotes': unbalancedQuotes,
  'unbalanced-brackets': unbalancedBrackets,
  'stray-space': straySpace,
  'heading-length': headingLength,
  'heading-dangling': headingDangling,
  'no-example': noExample,
  'evidence-anonymous': evidenceAnonymous,
  'generic-phrase': genericPhrase,
  'stock-density': stockDensity,
  'buguo-overuse': buguoOveruse,
  'no-problem-word': noProblemWord,
  concession,
  person,
  'person-mix': personMix,
  mapping,
  'cause-external': causeExternal,
  'count-mismatch': countMismatch,
  'measure-vague': measureVague,
  'section-balance': sectionBalance,
  length,
  'dimension-balance': dimensionBalance,
  'case-no-self': caseNoSelf,
  'overlap-inside': overlapInside,
  'overlap-measure-problem': overlapMeasureProblem,
  placeholder,
  'masked-name': maskedName,
  'template-residue': templateResidue,
  'broken-sentence': brokenSentence,
  'toc-left': tocLeft,
  'manual-line-break': manualLineBreak,
  'private-data': privateData,
  'set-phrase': setPhrase,
  'wording-slip': wordingSlip,
  'year-check': yearCheck,
} as const satisfies Readonly<Record<string, Rule>>;

/** Words (src/strings/) are typed by it: a rule without a message does not compile. */
export type RuleId = keyof typeof registry;

/** Every rule, in that order. */
export const rules: readonly Rule[] = Object.values(registry);
