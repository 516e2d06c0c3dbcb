/** Between which parts of the paper a sentence leads over. */
export type Seam =
  | 'preamble-problems'
  | 'last-year'
  | 'problems-cases'
  | 'cases-causes'
  | 'problems-causes'
  | 'causes-measures'
  | 'measures-closing';

/** Sentences that lead over from one part to the next. */
export const transitions: Readonly<Record<Seam, readonly string[]>> = {
  'preamble-problems': [
    '现围绕会议主题，联系思想和工作实际查找问题、剖析根源、提出措施，作如下对照检查。',
    '下面，对照要求逐项检视，把问题摆清楚，把原因找准，把措施定实，报告如下。',
    '会前征求到【待补：几条意见？】，现逐条对照，作如下对照检查。',
  ],
  'last-year': [
    '上年度查摆的问题共【待补：几个？】，已整改【待补：几个？】，正在推进的是【待补：哪几个、到哪一步？】。',
    '上年度定下的整改措施共【待补：几条？】，没有落实的是【待补：哪几条、为什么？】，已列入本年度整改。',
  ],
  'problems-cases': [
    '通报的【待补：哪类？】案例，与自身工作中的【待补：哪项工作？】有相近之处。对照来看，【待补：自己有哪些同类表现？】；教训在于【待补：原因是什么？】。今后，【待补：怎么做？】。',
    '对照【待补：哪个案例？】反思自身，在【待补：哪件事上？】也有同样的苗头，值得警醒。',
  ],
  'cases-causes': ['以案例对照自身，更看清了问题背后的原因。', '案例中的教训，在自身问题里同样能找到根源。'],
  'problems-causes': [
    '上述问题表现在工作上，根子在思想和作风上。',
    '这些问题反复出现，客观上有【待补：什么条件限制？】，主要还是主观原因。',
    '把问题连起来看，表现各有不同，根源都在自身。',
  ],
  'causes-measures': [
    '针对以上问题和原因，从思想入手，从具体事改起，逐项抓好整改。',
    '问题找准了，关键在改。下一步按清单抓整改，做到有责任人、有时限、有检查。',
  ],
  'measures-closing': ['以上对照检查，不妥之处请批评指正。', '以上检视剖析，不足之处恳请批评指正。'],
};
