import { author, blank, body, dimension, item, section, title } from './paragraphs';
import * as words from './text';

/**
 * A paper half way: no 典型案例剖析, two of the six dimensions (能力本领, 工作作风) not written yet,
 * and in 政治素质 the third point has become 四是.
 */
const dimensions = [
  dimension(1, words.theory),
  dimension(2, words.politics, [1, 2, 4]),
  dimension(3, words.responsibility),
  dimension(4, words.integrity),
];

export const partialPaper = [
  title(words.paperTitle),
  author('（2023年12月）'),
  blank,
  body(words.preamble),
  section(1, '存在的问题'),
  ...dimensions,
  section(2, '问题的原因'),
  ...words.causes.slice(0, 4).map((one, i) => item(i + 1, one)),
  section(3, '整改的措施'),
  ...words.measures.slice(0, 4).map((one, i) => item(i + 1, one)),
];
