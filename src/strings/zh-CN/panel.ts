/** Words of the task pane. */
export const panel = {
  appName: '纲举',
  commands: {
    label: '常用操作',
    check: '检查结构',
    insert: '插入提纲',
    settings: '设置',
    report: '检查报告',
    back: '返回',
    close: '关闭',
  },
  tabs: { label: '面板', structure: '结构', outline: '提纲', phrasing: '措辞' },
  boot: {
    loading: '正在连接 Word…',
  },
  screens: {
    officeMissing: {
      title: '没有加载到 office.js',
      body: '面板靠微软的 office.js 与 Word 通信，这个文件现在取不到。文档没有受到任何影响。',
      steps: [
        '检查网络后点“重试”。',
        '内网环境请管理员确认部署时填写的 OFFICE_JS 地址可以访问。',
        '若浏览器或代理拦截了脚本，请放行该地址。',
      ],
    },
    notInWord: {
      title: '请在 Word 里打开',
      body: '这一页是 Word 的加载项面板，在浏览器里单独打开时没有文档可读。',
      steps: [
        '在 Word 的“开始”或“插入”选项卡打开“加载项”，选择“纲举”。',
        '没有 Word 时，可以运行项目里的预览（npm start）试用。',
      ],
    },
    crashed: {
      title: '面板出了错',
      body: '文档没有受到影响。可以重新载入面板，再试一次。',
    },
    retry: '重试',
    reload: '重新载入面板',
  },
  firstUse: {
    title: '先看一眼这份材料的骨架',
    body: '读一遍全文，列出各部分、各方面在不在、写了多少、哪里还要改。只在本机进行，不上传任何内容。',
    steps: ['检查：看缺什么', '点任意一行：跳到文档里那个位置', '补提纲：只补缺的，不动已写的'],
  },
  empty: {
    title: '文档还是空的',
    body: (p: { template: string }) => `可以一步放入“${p.template}”的完整提纲，再逐项填写。`,
  },
  checking: {
    label: '正在检查…',
    reading: '正在读取文档…',
    recognising: '正在辨认结构…',
    judging: '正在逐条核对…',
  },
  stale: { badge: '文档已改动', detail: '下面是改动前的结果', again: '重新核对' },
  verdict: {
    complete: '结构齐全',
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
        p.warnings > 0 ? `${p.warnings} 处建议核对` : '',
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
  map: {
    label: '结构总览',
    present: '已有',
    missing: '缺',
    optional: '可选',
    here: '光标在此',
    points: (p: { count: number }) => `${p.count} 点`,
    items: (p: { count: number }) => `${p.count} 条`,
    characters: (p: { count: string }) => `${p.count} 字`,
    share: (p: { percent: number; min: number; max: number }) =>
      `占全文 ${p.percent}%，一般为 ${p.min}%–${p.max}%`,
    shareOnly: (p: { percent: number }) => `占全文 ${p.percent}%`,
    usual: (p: { min: number; max: number }) => `一般 ${p.min}%–${p.max}%`,
    insertOne: '补上',
    insertOneLong: (p: { name: string }) => `补上“${p.name}”`,
    goto: (p: { name: string }) => `跳到“${p.name}”`,
    gotoMissing: (p: { name: string }) => `跳到“${p.name}”应在的位置`,
  },
  findings: {
    label: '问题清单',
    heading: (p: { count: number }) => `问题清单（${p.count}）`,
    none: '没有发现问题。',
    noneLeft: '其余的都已忽略。',
    severity: { error: '须改', warning: '建议核对', info: '提示' },
    whole: '全文',
    paragraph: (p: { number: number }) => `第 ${p.number} 段`,
    why: '依据',
    fix: '修复',
    fixAll: (p: { count: number }) => `同类修复 ${p.count} 处…`,
    ignore: '忽略',
    ignoreOnce: '这一次',
    ignoreDocument: '这份文档',
    ignoreRule: '这条规则',
    ignoreUnsaved: '文档还没有保存过，“这份文档”只记到面板关闭。',
    ignoreHow: '忽略范围',
    showMore: (p: { count: number }) => `再显示 ${p.count} 条`,
    ignored: (p: { count: number }) => `已忽略 ${p.count} 条`,
    ignoredOnce: '只这一次',
    ignoredDocument: '在这份文档里',
    ignoredRule: '整条规则',
    restore: '恢复',
    restoreAll: '全部恢复',
    gone: '原文已经改动，找不到这一处了。',
    moved: '这一处挪了位置，已跳到新位置。',
  },
  insert: {
    done: (p: { count: number }) => `已插入 ${p.count} 处`,
    renumbered: (p: { count: number }) => `，并顺改 ${p.count} 个编号`,
    nothing: '该有的都有了，什么也没有改。',
    nothingChosen: '没有勾选要补的项，什么也没有改。',
    undo: '撤回',
    undone: '已撤回刚才插入的内容。',
    undonePart: (p: { kept: number }) => `已撤回；其中 ${p.kept} 处您已改过，予以保留。`,
    undoNothing: '刚才插入的内容都已改过或不在了，没有删除任何东西。',
  },
  fixed: {
    done: (p: { count: number }) => `已修复 ${p.count} 处`,
    undoHint: '可在 Word 里按 Ctrl+Z 撤销。',
  },
  saved: {
    copied: '报告已复制。',
    file: (p: { name: string }) => `已保存 ${p.name}`,
  },
  busy: { insert: '正在插入…', fix: '正在修复…', undo: '正在撤回…' },
  problems: {
    'document-changed': {
      title: '文档刚刚被改动',
      body: '为免写错位置，这次什么也没有写入。已按新内容重新检查，请再试一次。',
    },
    'read-only': {
      title: '文档是只读的',
      body: '可以检查，不能插入或修复。请点 Word 顶部的“启用编辑”，或另存一份后再试。',
    },
    protected: {
      title: '文档受保护',
      body: '文档或这一部分限制了编辑，没有写入任何内容。请在“审阅”里停止保护后再试。',
    },
    'pending-revisions': {
      title: '这一处有未接受的修订',
      body: '没有写入任何内容。请先接受或拒绝这一处的修订，再试一次。',
    },
    'not-in-word': { title: '没有连接到 Word', body: '请在 Word 里打开这个面板。' },
    'office-missing': { title: '没有加载到 office.js', body: '请检查网络后重新载入面板。' },
    'host-failed': {
      title: 'Word 没有完成这一步',
      body: '文档没有被改动。可能是 Word 正忙或处于受保护的视图，请稍后再试。',
    },
    'partly-applied': {
      title: '只写入了一部分',
      body: 'Word 中途停下了。下面列出已经写入的内容，可以撤回，也可以留下。',
    },
    other: { title: '这一步没有完成', body: '请再试一次；仍不行时可以复制详情发给维护的人。' },
    unread: 'Word 中途停下了，写入了多少读不出来。请看一眼文档，需要时按 Ctrl+Z 撤销。',
    written: (p: { count: number }) => `已经写入的 ${p.count} 处：`,
    retry: '再试一次',
    details: '复制详情',
    copied: '已复制，不含文档内容。',
    copyFailed: '没能写入剪贴板，请手工复制下面的文字。',
  },
  notices: {
    readOnly: '文档是只读的：可以检查，不能插入或修复。',
    degraded: {
      'list-numbers': 'Word 没有给出自动编号，编号类的核对可能不全。',
      revisions: '文档里有未接受的修订，读到的可能包含已删去的文字；建议先处理修订再核对。',
      other: '有一部分内容没有读到，结果可能不全。',
    },
    revisionsPending: '文档里有未接受的修订：以接受后的文字为准检查。',
    settingsDamaged: '本机保存的设置读不出来，已另存一份并改用默认设置。',
    storageBlocked: '浏览器不允许保存设置，这次的设置关闭后不会保留。',
    dismiss: '知道了',
  },
};

export type PanelStrings = typeof panel;
