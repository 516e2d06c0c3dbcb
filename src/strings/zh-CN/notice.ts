/** Words about notices and the templates made of them; command line and panel share them. */
export const notice = {
  asks: {
    list: (_: { stated: number; known: number; names: string }) => '通知里有不止一处像方面的列举，用哪一处？',
    listOne: (p: { names: string }) => `方面是不是这些：${p.names}？`,
    names: (p: { stated: number; known: number; names: string }) =>
      p.known === 0
        ? p.stated > 0
          ? `通知说有 ${p.stated} 个方面，却没有写出名称。是哪几个方面？`
          : '通知里没有写出方面的名称。是哪几个方面？'
        : p.stated > p.known
          ? `通知说有 ${p.stated} 个方面，只写出 ${p.known} 个（${p.names}）。其余是哪些？`
          : `通知说有 ${p.stated} 个方面，却列出 ${p.known} 个（${p.names}）。是哪几个方面？`,
    voice: '这份材料是个人的，还是领导班子的？',
    'last-year': '上年度整改情况要写进材料，还是只在会上通报？',
    cases: '典型案例剖析是必须写，还是建议写？',
    parts: '通知没有提到原因和措施。材料里要不要写？',
  },
  choices: {
    person: '个人',
    team: '领导班子',
    paper: '写进材料',
    meeting: '只在会上通报',
    required: '必须',
    welcome: '建议',
    no: '不要求',
    yes: '要写',
    none: '都不是，自己填',
  },
  evidence: {
    looking: '旁边说的是查摆、检视',
    'looking-near': '邻近一句说的是查摆、检视',
    'number-agrees': '个数与通知所说一致',
    'number-differs': '个数与通知所说不一致',
    lead: '前面有“从、围绕”等引出',
    tail: '后面有“等…方面”收束',
    mark: '每项开头用词相同',
    'own-clauses': '每项后面各有要求',
    'mixed-separators': '顿号、逗号混用，分法不止一种',
    'joined-last': '末项的“和”可拆可不拆',
    'open-list': '只列了一两项，以“等”收尾',
    'common-words': '都是泛称',
    'doubtful-name': '有的不像方面名称',
    'odd-item': '有的更像别的事项',
    'no-looking': '旁边没有说查摆、检视',
    rival: '另有一处同样像',
    'for-causes': '说的是剖析原因',
    'for-measures': '说的是整改措施',
    'for-other': '说的是学习、谈话、征求意见等别的事',
    exhortation: '是“一要、二要”的号召',
    conduct: '说的是开会、写材料的做法',
  },
  listLine: (p: { names: string; why: string }) => `${p.names}（${p.why}）`,
};

export type NoticeStrings = typeof notice;
