import { docxOf } from '../../hosts/docx/support/from-paragraphs';
import { textParagraph } from '../../../src/hosts/text/text-file';

const DIMENSIONS = ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'];
const ORDINALS = ['一', '二', '三', '四', '五', '六'];

const points =
  '一是抓得不紧。今年计划学习十次，实际只有六次，有的内容没有读完，缺乏系统性。二是用得不够。比如上半年调研两次，提出的办法还没有落到实处。';

/** A bland paper with everything in it, a line a paragraph. */
export const wholePaper: readonly string[] = [
  '2023年主题教育个人对照检查材料',
  '按照通知要求，本人认真学习、听取意见，查找了存在的不足。上年度查出的三个问题已经整改到位。现将有关情况报告如下。',
  '一、存在的问题',
  ...DIMENSIONS.map((name, i) => `（${ORDINALS[i]}）在${name}方面。${points}`),
  '二、典型案例剖析',
  '通报的案例发人深省。对照这个案例，反思自己，我也有布置多、检查少的毛病，要引以为戒。',
  '三、问题的原因',
  ...DIMENSIONS.map(
    (name, i) => `（${ORDINALS[i]}）${name}上有差距。平时忙于事务，没有把${name}摆在应有的位置，要求不严。`,
  ),
  '四、整改的措施',
  ...DIMENSIONS.map(
    (name, i) => `（${ORDINALS[i]}）持续改进${name}。每月安排两次，年底前完成，由本人负责，逐项销号。`,
  ),
  '以上报告，请批评指正。',
];

/** The paper without the lines that match. */
export const without = (pattern: RegExp): string[] => wholePaper.filter((line) => !pattern.test(line));

/** A .docx of these lines. */
export const docx = (lines: readonly string[]): Uint8Array => docxOf(lines.map(textParagraph));
