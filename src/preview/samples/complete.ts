import { author, blank, body, dimension, item, section, signature, title } from './paragraphs';
import * as words from './text';

/** Everything that the template asks for: four sections, six dimensions, three points each. */
export const completePaper = [
  title(words.paperTitle),
  author('（2023年12月）'),
  blank,
  body(words.preamble),
  section(1, '存在的问题'),
  ...words.allDimensions.map((one, i) => dimension(i + 1, one)),
  section(2, '典型案例剖析'),
  ...words.cases.map(body),
  section(3, '问题的原因'),
  ...words.causes.map((one, i) => item(i + 1, one)),
  section(4, '整改的措施'),
  ...words.measures.map((one, i) => item(i + 1, one)),
  body('以上是我的对照检查，不足之处，请同志们批评指正。'),
  blank,
  signature('2023年12月20日'),
];
