import type { Rule } from './rule';
import { brokenSentence } from './rules/broken-sentence';
import { buguoOveruse } from './rules/buguo-overuse';
import { caseNoSelf } from './rules/case-no-self';
import { concession } from './rules/concession';
import { countMismatch } from './rules/count-mismatch';
import { dimensionBalance } from './rules/dimension-balance';
import { dimensionOrder } from './rules/dimension-order';
import { duplicateDimension } from './rules/duplicate-dimension';
import { duplicateSection } from './rules/duplicate-section';
import { duplicateText } from './rules/duplicate-text';
import { enumeratorMix } from './rules/enumerator-mix';
import { fewPoints } from './rules/few-points';
import { genericPhrase } from './rules/generic-phrase';
import { halfWidthBrackets } from './rules/half-width-brackets';
import { halfWidthPunct } from './rules/half-width-punct';
import { headingDangling } from './rules/heading-dangling';
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
import { person } from './rules/person';
import { personMix } from './rules/person-mix';
import { placeholder } from './rules/placeholder';
import { pointNumberingGap } from './rules/point-numbering-gap';
import { privateData } from './rules/private-data';
import { runOnParagraph } from './rules/run-on-paragraph';
import { sectionBalance } from './rules/section-balance';
import { sectionOrder } from './rules/section-order';
import { setPhrase } from './rules/set-phrase';
import { straySpace } from './rules/stray-space';
import { templateResidue } from './rules/template-residue';
import { tocLeft } from './rules/toc-left';
import { unbalancedBrackets } from './rules/unbalanced-brackets';
import { unbalancedQuotes } from './rules/unbalanced-quotes';
import { yearCheck } from './rules/year-check';

/** Every rule, in the order of docs/rules.md. */
export const rules: readonly Rule[] = [
  missingSection,
  missingDimension,
  duplicateSection,
  duplicateDimension,
  dimensionOrder,
  sectionOrder,
  missingPreamble,
  missingClosing,
  missingSignature,
  missingLastYear,
  missingDeclare,
  runOnParagraph,
  numberingGap,
  pointNumberingGap,
  enumeratorMix,
  fewPoints,
  manyPoints,
  halfWidthBrackets,
  halfWidthPunct,
  levelPunct,
  unbalancedQuotes,
  unbalancedBrackets,
  straySpace,
  headingLength,
  headingDangling,
  noExample,
  genericPhrase,
  buguoOveruse,
  noProblemWord,
  concession,
  person,
  personMix,
  mapping,
  countMismatch,
  measureVague,
  sectionBalance,
  length,
  dimensionBalance,
  caseNoSelf,
  duplicateText,
  placeholder,
  maskedName,
  templateResidue,
  brokenSentence,
  tocLeft,
  manualLineBreak,
  privateData,
  setPhrase,
  yearCheck,
];
