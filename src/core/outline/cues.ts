/**
 * What headings of known sections are made of. Data, so that it can be tuned: a template's own
 * names and aliases come first, these words catch the wordings nobody listed.
 */

/** Words that point to a section or extra of that id. */
export const SECTION_CUES: Readonly<Record<string, readonly string[]>> = {
  problems: ['问题', '不足', '差距', '短板', '对照检查', '检视剖析', '查摆剖析', '自查自纠', '薄弱环节'],
  cases: ['案例', '以案为鉴', '以案促改', '正反典型', '反面典型', '正反两方面典型'],
  causes: ['原因', '深层次剖析', '思想剖析', '反思剖析', '根源', '症结', '成因', '根子', '问题剖析'],
  measures: ['措施', '整改', '努力方向', '改进', '举措', '打算', '下一步', '今后方向', '今后的方向', '对策'],
  'last-year': ['上年度', '上一年度', '上一年', '上年', '上次', '上一次', '去年'],
  declare: ['需要说明', '有关事项', '重大事项', '报告的事项', '说明的事项', '说明和报告'],
  study: ['学习体会', '学习收获', '学习情况'],
  prep: ['会前准备', '会议主题'],
};

/** Cues that settle the id wherever they stand in the heading; the others go by what comes last. */
export const DECISIVE_CUES: readonly string[] = ['last-year', 'declare', 'cases', 'study', 'prep'];

/** Cues of a decisive id that need company: without one of these words they mean nothing. */
export const CUE_COMPANY: Readonly<Record<string, readonly string[]>> = {
  'last-year': ['整改', '落实', '措施', '问题', '完成'],
};

/** 2024年度民主生活会整改情况: what became of an earlier meeting's measures; a plan is never called 情况. */
export const FOLLOW_UP =
  /(?:20\d\d年|以往|前期|此前|往年|历次|上一?年度?|上一?次|(?:民主|组织)生活会|(?:主题|学习)教育|巡视|巡察).{0,20}(?:整改|落实|完成).{0,6}(?:情况|成效)$/;

/** What that ends with. */
export const FOLLOW_UP_ENDS: readonly string[] = ['情况', '成效'];

/** 措施落实慢, 会前准备不足: what is said to be lacking heads no section. */
export const LACKING =
  /(?:不(?:够|强|高|深|实|细|严|紧|牢|力|多|大|快|准|广|活|透|全|到位|及时|主动|扎实|明显|明确)|[^多减至]少|慢|差|浅|[^存主的与和及在出要处题距点身摆找些其]不足)$/;

/** Words between two cues that join two sections in one heading (存在的问题及原因分析). */
export const JOINING =
  /(?:以及|及其|及|和|与|暨|、|并)(?:其|产生|存在|主要|思想|问题|的|深刻|剖析|分析|查找|制定|提出|明确)*$/;

/** What stands between two of them beside the mark that lists them (查摆问题、剖析原因). */
export const LISTING =
  /^(?:情况|剖析|分析|查找|表现)*(?:其|产生|存在|主要|思想|的|深刻|剖析|分析|深挖|查找|制定|提出|明确|下一步|今后)*$/;

/** What makes the cue before it an attribute of the next: 问题的原因, 问题产生的根源. */
export const ATTRIBUTIVE = /^(?:产生|存在|形成)?的/;

/** Words that may surround a section's name without changing what it is. */
export const SECTION_FILLERS =
  /对照|检查|检视|查摆|查找|剖析|分析|自查|自身|个人|本人|党性|存在|产生|主要|突出|表现|具体|问题|不足|差距|短板|原因|根源|症结|成因|思想|深层次|主观|整改|改进|措施|举措|努力|方向|下一步|今后|打算|思路|对策|落实|典型|案例|反面|正反|两方面|反思|深刻|深入|认真|全面|具体|客观|根本|内在|挖掘|深挖|上述|这些|情况|方面|发现|以及|及其|的|及|和|与|其|我|出|在|有|等|中|从/g;

/** What may stand before a dimension's name. */
export const DIMENSION_LEFT =
  /^(?:我|本人|个人|自身|一是)?(?:在|关于|对照|就|从|聚焦|围绕|带头|坚持|查摆|查找|对|有关|看|存在)*$/;

/** What may stand behind a dimension's name. */
export const DIMENSION_RIGHT =
  /^(?:这个|这一|等|个|方面|上面|上|中|里|的|存在|主要|突出|问题|不足|差距|短板|情况|还|仍|有所|有|不够|不|够|深入|扎实|到位|自觉|系统|主动|彻底|严格|过硬|充分|经常|强|高|牢|足|严|硬|实|好|深|透|紧|欠缺|欠|缺失|缺|薄弱|弱化|弱|松懈|有待|需要|需|待|进一步|加强|提高|提升|改进|以及|和|与|及|表现|具体|对照|检查|检视|剖析|查摆|自查|力度|强度|意识|性)*/;

/** What papers of any campaign, and of none, call their causes and measures: it says nothing about which. */
export const EVERYBODYS: ReadonlySet<string> = new Set([
  '原因',
  '原因分析',
  '原因剖析',
  '问题原因',
  '措施',
  '整改措施',
  '努力方向',
  '改进措施',
]);
