import { author, blank, body, runIn, section, title } from './paragraphs';
export const partialPaper = [
  title('个人对照检查材料'),
  author('（示例）'),
  blank,
  section('一、存在的主要问题'),
  runIn('（一）在理论学习方面。', '一是学习不够深入。二是学用结合不紧。'),
  body('正文。'),
];
