import type { Rule } from './rule';
import { brokenSentence } from './rules/broken-sentence';
import { dimensionOrder } from './rules/dimension-order';
import { duplicateDimension } from './rules/duplicate-dimension';
import { duplicateSection } from './rules/duplicate-section';
import { enumeratorMix } from './rules/enumerator-mix';
import { fewPoints } from './rules/few-points';
import { halfWidthBrackets } from './rules/half-width-brackets';
import { halfWidthPunct } from './rules/half-width-punct';
import { headingDangling } from './rules/heading-dangling';
import { headingLength } from './rules/heading-length';
import { levelPunct } from './rules/level-punct';
import { manualLineBreak } from './rules/manual-line-break';
import { manyPoints } from './rules/many-points';
import { maskedName } from './rules/masked-name';
import { missingClosing } from './rules/missing-closing';
import { missingDeclare } from './rules/missing-declare';
import { missingDimension } from './rules/missing-dimension';
import { missingLastYear } from './rules/missing-last-year';
import { missingPreamble } from './rules/missing-preamble';
import { missingSection } from './rules/missing-section';
import { missingSignature } from './rules/missing-signature';
import { numberingGap } from './rules/numbering-gap';
import { placeholder } from './rules/placeholder';
import { pointNumberingGap } from './rules/point-numbering-gap';
import { privateData } from './rules/private-data';
import { runOnParagraph } from './rules/run-on-paragraph';
import { sectionOrder } from './rules/section-order';
import { straySpace } from './rules/stray-space';
import { templateResidue } from './rules/template-residue';
import { tocLeft } from './rules/toc-left';
import { unbalancedBrackets } from './rules/unbalanced-brackets';
import { unbalancedQuotes } from './rules/unbalanced-quotes';

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
  placeholder,
  maskedName,
  templateResidue,
  brokenSentence,
  tocLeft,
  manualLineBreak,
  privateData,
];
