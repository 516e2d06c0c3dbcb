/** Words of the task pane. */
export const panel = {
  appName: '纲举',
  commands: {
    label: '常用操作',
    check: '检查结构',
    insert: '插入提纲',
    settings: '设置',
    layout: '版式',
    compare: '比对',
    report: '检查报告',
    back: '返回',
    close: '关闭',
  },
  tabs: { label: '面板', structure: '结构', outline: '提纲', phrasing: '措辞' },
  boot: {
    loading: '正在连接 {app}…',
  },
  screens: {
    hostMissing: {
      title: '没有加载到 office.js',
      body: '面板靠微软的 office.js 与 {app} 通信，这个文件现在取不到。文档没有受到任何影响。',
      steps: [
        '检查网络后点“重试”。',
        '内网环境请管理员确认部署时填写的 OFFICE_JS 地址可以访问。',
        '若浏览器或代理拦截了脚本，请放行该地址。',
      ],
    },
    notInHost: {
      title: '请在 {app} 里打开',
      body: '这一页是 {app} 的加载项面板，在浏览器里单独打开时没有文档可读。',
      steps: [
        '在 {app} 的“开始”或“插入”选项卡打开“加载项”，选择“纲举”。',
        '没有 {app} 时，可以运行项目里的预览（npm start）试用。',
      ],
    },
    crashed: {
      title: '面板出了错',
      body: '文档没有受到影响。可以重新载入面板，再试一次。',
    },
    /** Where somebody is to be asked and the house says whom. */
    ask: (p: { ask: string }) => `有疑问找：${p.ask}`,
    retry: '重试',
    reload: '重新载入面板',
  },
  /** Leads to the page where a template is made of a notice. */
  pasteNotice: '粘贴通知…',
  firstUse: {
    title: '先看一眼这份材料的骨架',
    body: '读一遍全文，列出各部分、各方面在不在、写了多少、哪里还要改。只在本机进行，不上传任何内容。',
    steps: ['检查：看缺什么', '点任意一行：跳到文档里那个位置', '补提纲：只补缺的，不动已写的'],
  },
  /** What a check of a document that says nothing yet comes to. */
  empty: '还看不出是哪个会，请选一个。',
  checking: {
    label: '正在检查…',
    reading: '正在读取文档…',
    recognising: '正在辨认结构…',
    judging: '正在逐条检查…',
  },
  stale: { badge: '文档已改动', detail: '下面是改动前的结果', again: '重新检查' },
  verdict: {
    complete: '结构齐全',
    none: '没有相合的模板',
    'not-a-paper': '这不像是对照检查材料',
    noneHint: '以下是本文自己的结构，不说缺什么。',
    choose: '按模板检查…',
    progress: (p: { percent: number }) => `已写 ${p.percent}%`,
    slots: (p: { count: number }) => `；还有 ${p.count} 处待补`,
    completeClean: '结构齐全，也没有发现要改的地方。可以放心往下写了。',
    missing: (p: { count: number }) => `缺 ${p.count} 项`,
    facts: (p: {
      sections: number;
      ofSections: number;
      dimensions: number;
      ofDimensions: number;
      characters: string;
    }) => `部分 ${p.sections}/${p.ofSections} · 方面 ${p.dimensions}/${p.ofDimensions} · ${p.characters} 字`,
    findings: (p: { errors: number; warnings: number; infos: number }) =>
      [
        p.errors > 0 ? `${p.errors} 处须改` : '',
        p.warnings > 0 ? `${p.warnings} 处核对` : '',
        p.infos > 0 ? `${p.infos} 条提示` : '',
      ]
        .filter((part) => part !== '')
        .join('，') || '没有问题',
    /** The same in the fewest characters, for the line beside the verdict. */
    counts: (p: { errors: number; warnings: number; infos: number }) =>
      [
        p.errors > 0 ? `${p.errors} 须改` : '',
        p.warnings > 0 ? `${p.warnings} 核对` : '',
        p.infos > 0 ? `${p.infos} 提示` : '',
      ]
        .filter((part) => part !== '')
        .join(' · ') || '没有问题',
    template: (p: { title: string }) => `按“${p.title}”`,
    announce: (p: { verdict: string; findings: string }) => `检查完毕：${p.verdict}；${p.findings}。`,
  },
  jump: {
    gone: '原文已经改动，找不到这一处了。',
    moved: '这一处挪了位置，已跳到新位置。',
    after: '应写在选中的这一处之后。',
    before: '应写在选中的这一处之前。',
  },
  insert: {
    done: (p: { count: number }) => `已插入 ${p.count} 处`,
    renumbered: (p: { count: number }) => `，并顺改 ${p.count} 个编号`,
    nothing: '该有的都有了，什么也没有改。',
    wouldAdd: (p: { title: string; count: number; stays: number }) =>
      `改按“${p.title}”：会补上 ${p.count} 处，已有的 ${p.stays} 项都不动。`,
    wouldAddNothing: (p: { title: string }) => `改按“${p.title}”：该有的都有了。`,
    nothingChosen: '没有勾选要补的项，什么也没有改。',
    nothingFits: (p: { count: number }) => `有 ${p.count} 处缺少，但不能代为补上：`,
    undo: '撤回',
    undone: '已撤回刚才插入的内容。',
    unlike: (p: { count: number }) => `；其中 ${p.count} 段的格式或编号与前后不一致，请看一眼`,
  },
  fixed: {
    done: (p: { count: number }) => `已修复 ${p.count} 处`,
    undoHint: '可在 {app} 里按 Ctrl+Z 撤销。',
  },
  saved: {
    copied: '报告已复制。',
    file: (p: { name: string }) => `已保存 ${p.name}`,
  },
  busy: { insert: '正在插入…', fix: '正在修复…', undo: '正在撤回…', comment: '正在写批注…' },
  notices: {
    readOnly: '文档是只读的：可以检查，不能插入或修复。',
    degraded: {
      'list-numbers': '{app} 没有给出自动编号，编号类的检查可能不全。',
      revisions: '文档里有未接受的修订，读到的可能包含已删去的文字；建议先处理修订再检查。',
      other: '有一部分内容没有读到，结果可能不全。',
    },
    revisionsPending: '文档里有未接受的修订：以接受后的文字为准检查。',
    settingsDamaged: '本机保存的设置读不出来，已另存一份并改用默认设置。',
    storageBlocked: '浏览器不允许保存设置，这次的设置关闭后不会保留。',
    dismiss: '知道了',
  },
};

export type PanelStrings = typeof panel;
