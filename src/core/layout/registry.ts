import type { LayoutRule } from './rule';
import { blank } from './rules/blank';
import { bodyFont } from './rules/body-font';
import { charsLine } from './rules/chars-line';
import { date, sign } from './rules/ends';
import { indent } from './rules/indent';
import { level1, level2 } from './rules/levels';
import { linesPage } from './rules/lines-page';
import { margins } from './rules/margins';
import { numberStyle } from './rules/number-style';
import { pageNumber } from './rules/pagenum';
import { paper } from './rules/paper';
import { pitch } from './rules/pitch';
import { slots } from './rules/slots';
import { space } from './rules/space';
import { byline, title } from './rules/title';
import { tooLong } from './rules/too-long';

/** All layout rules in the order in which they are reported: page, text, headings, the rest. */
export const layoutRules: readonly LayoutRule[] = [
  paper,
  margins,
  linesPage,
  charsLine,
  pageNumber,
  pitch,
  indent,
  bodyFont,
  slots,
  space,
  title,
  byline,
  level1,
  level2,
  numberStyle,
  sign,
  date,
  blank,
  tooLong,
];
