/** Values for the blanks of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Words about layout: the command line's, the panel's and the desk's. */
export const layout = {
  /** By rule and variant: what is wrong at the first place. */
  messages: {
    'layout-paper': {
      size: (p: MessageValues) =>
        `纸张为 ${p['width']} × ${p['height']} 毫米，应为 ${p['wantedWidth']} × ${p['wantedHeight']} 毫米`,
      landscape: () => '页面为横向，应为纵向',
    },
    'layout-margins': {
      margins: (p: MessageValues) => `页边距（上/下/左/右）为 ${p['found']} 毫米，应为 ${p['wanted']} 毫米`,
    },
    'layout-lines-page': {
      lines: (p: MessageValues) =>
        `每页排 ${p['lines']} 行，应为 ${p['wanted']} 行（行距不大于 ${p['fitting']} 磅才排得下）`,
    },
    'layout-chars-line': {
      characters: (p: MessageValues) => `每行排 ${p['characters']} 字，应为 ${p['wanted']} 字`,
    },
    'layout-pagenum': {
      missing: () => '没有页码',
      form: () => '页码的样子应为“— 1 —”',
      font: (p: MessageValues) => `页码应为 ${p['wantedSize']} 磅的半角 ${p['wantedFace']}`,
      position: () => '页码应单页居右、双页居左',
      centred: () => '页码应居中',
    },
    'layout-pitch': {
      exact: (p: MessageValues) => `行距为固定值 ${p['found']} 磅，应为 ${p['wanted']} 磅`,
      'at-least': (p: MessageValues) => `行距为最小值 ${p['found']} 磅，应为固定值 ${p['wanted']} 磅`,
      multiple: (p: MessageValues) => `行距为 ${p['found']} 倍，应为固定值 ${p['wanted']} 磅`,
    },
    'layout-indent': {
      'first-line': (p: MessageValues) => `首行缩进 ${p['found']} 字，应为 ${p['wanted']} 字`,
      hanging: (p: MessageValues) => `段落为悬挂缩进，应首行缩进 ${p['wanted']} 字`,
      sides: () => '段落整体有左右缩进，应没有',
      spaces: (p: MessageValues) => `用空格代替首行缩进，宜删去空格，改为首行缩进 ${p['wanted']} 字`,
    },
    'layout-body-font': {
      face: (p: MessageValues) => `正文有 ${p['face']}，应为 ${p['wantedFace']}`,
      size: (p: MessageValues) => `正文有 ${p['size']} 磅的字，应为 ${p['wantedSize']} 磅`,
      color: () => '正文有非黑色的字',
      highlight: () => '正文有突出显示的字',
      bold: () => '正文有加粗的字',
      emphasis: () => '正文有倾斜或下划线的字',
    },
    'layout-slots': {
      missing: () => '中文字体没有写在中文字体一栏，换一台电脑会变样',
      theme: () => '中文字体被主题字体盖住，显示的不是所设的字体',
      marks: () => '引号、破折号、省略号用了西文字体，会显得偏窄',
    },
    'layout-space': { space: (p: MessageValues) => `段前 ${p['before']} 磅、段后 ${p['after']} 磅，应为 0` },
    'layout-title': {
      alignment: () => '标题没有居中',
      indent: () => '标题有缩进，居中会偏',
      face: (p: MessageValues) => `标题字体为 ${p['face']}，应为 ${p['wantedFace']}`,
      size: (p: MessageValues) => `标题字号为 ${p['size']} 磅，应为 ${p['wantedSize']} 磅`,
      color: () => '标题不是黑色',
      highlight: () => '标题有突出显示',
      bold: () => '标题加了粗，应不加粗',
      emphasis: () => '标题有倾斜或下划线',
    },
    'layout-byline': {
      alignment: () => '标题下的署名、日期没有居中',
      indent: () => '标题下的署名、日期有缩进，居中会偏',
      face: (p: MessageValues) => `标题下的署名、日期字体为 ${p['face']}，应为 ${p['wantedFace']}`,
      size: (p: MessageValues) => `标题下的署名、日期字号为 ${p['size']} 磅，应为 ${p['wantedSize']} 磅`,
      color: () => '标题下的署名、日期不是黑色',
      highlight: () => '标题下的署名、日期有突出显示',
      bold: () => '标题下的署名、日期加了粗',
      emphasis: () => '标题下的署名、日期有倾斜或下划线',
    },
    'layout-level1': {
      'own-line': () => '一级标题没有独占一行',
      stop: () => '一级标题末尾有句号',
      face: (p: MessageValues) => `一级标题字体为 ${p['face']}，应为 ${p['wantedFace']}`,
      size: (p: MessageValues) => `一级标题字号为 ${p['size']} 磅，应为 ${p['wantedSize']} 磅`,
      color: () => '一级标题不是黑色',
      highlight: () => '一级标题有突出显示',
      bold: () => '一级标题加了粗，应不加粗',
      emphasis: () => '一级标题有倾斜或下划线',
    },
    'layout-level2': {
      surplus: () => '二级标题的字体越过了句号，应到句号为止',
      face: (p: MessageValues) => `二级标题字体为 ${p['face']}，应为 ${p['wantedFace']}`,
      size: (p: MessageValues) => `二级标题字号为 ${p['size']} 磅，应为 ${p['wantedSize']} 磅`,
      color: () => '二级标题不是黑色',
      highlight: () => '二级标题有突出显示',
      bold: () => '二级标题加了粗，应不加粗',
      emphasis: () => '二级标题有倾斜或下划线',
    },
    'layout-number-style': {
      automatic: () => '有的标题是自动编号，其余是手打的，增删时容易错号',
      typed: () => '有的标题序号是手打的，其余是自动编号，增删时容易错号',
    },
    'layout-sign': {
      alignment: (p: MessageValues) => `落款没有居右，应右空 ${p['wanted']} 字`,
      free: (p: MessageValues) => `落款右空 ${p['found']} 字，应为 ${p['wanted']} 字`,
    },
    'layout-date': { form: () => '成文日期应写成“2025年1月8日”：阿拉伯数字，年份写全，月日不编虚位' },
    'layout-blank': {
      empty: () => '用空段隔开，宜删去',
      break: () => '有手动分页符',
      trailing: () => '段末有多余的空格',
    },
    'layout-toolong': { pages: (p: MessageValues) => `约 ${p['pages']} 页，超过要求的 ${p['wanted']} 页` },
  } as Readonly<Record<string, Readonly<Record<string, (p: MessageValues) => string>>>>,
  /** A finding in a sentence: what, how often, on what ground. */
  finding: (p: { message: string; count: number; clause: string | null }) =>
    `${p.message}${p.count > 1 ? `，共 ${p.count} 处` : ''}${p.clause === null ? '（建议核对）' : `（参照 GB/T 9704-2012 规定 ${p.clause}）`}。`,
  profiles: {
    custom: '习惯版式（固定值 28 磅）',
    filled: '撑满版心（固定值 28.95 磅）',
    optical: '视觉版心（固定值 29.45 磅）',
    grid: '文档网格（22 行 × 28 字）',
    local: '地方版式（固定值 29 磅）',
  } as Readonly<Record<string, string>>,
  /** Why something was left alone. */
  reasons: {
    table: '表格',
    field: '含域',
    locked: '锁定的内容控件',
    picture: '含图片或对象',
    'text-box': '含文本框',
    revision: '有未处理的修订',
    formula: '含公式',
    'footer-text': '页脚另有文字',
  } as Readonly<Record<string, string>>,
  skipped: (p: { list: string }) => `未动：${p.list}。`,
  skippedOne: (p: { reason: string; count: number }) => `${p.reason} ${p.count} 处`,
  listComma: '、',
  cli: {
    describe: '按版式设一份副本（.docx）：纸张、页边距、网格、样式、页码；文字一个也不动',
    check: '同时检查版式：custom、filled、optical、grid、local 或 JSON 文件；不写则不查',
    profile: '版式：custom、filled、optical、grid、local 或 JSON 文件（默认 custom）',
    profileName: '版式',
    done: (p: { paragraphs: number; sections: number }) =>
      `已设 ${p.paragraphs} 段、${p.sections} 节的页面。`,
    numbered: '已加页码。',
    nothing: '版式已经合乎要求，没有可设的。',
    left: (p: { count: number }) => `还有 ${p.count} 条要改文字才行，请手工处理：`,
    written: (p: { file: string }) => `已写到 ${p.file}。`,
    dryRun: '只是预演，没有写文件。',
  },
  panel: {
    title: '版式',
    hint: '版式参照 GB/T 9704-2012；对照检查材料是内部材料，依惯例参照。点“检查版式”才会读取格式，平时不查。',
    profile: '版式',
    own: '用版式文件…',
    removeOwn: '移除这个版式',
    ownBad: '这个文件不能用作版式：',
    check: '检查版式',
    checking: '正在检查版式…',
    clean: '版式合乎要求。',
    findings: '版式问题',
    pageUnknown: '{app} 没有给出页面设置和精确行距，纸张、页边距、行距、页码没有检查。',
    walk: (p: { count: number }): string => (p.count > 1 ? '逐处看' : '看原文'),
    at: (p: { step: number; count: number }) => `第 ${p.step} 处，共 ${p.count} 处`,
    preview: '预览设置',
    previewed: (p: { paragraphs: number; spans: number }) =>
      `将设 ${p.paragraphs} 段（${p.spans} 处格式）。文字一个也不动，表格、图片、域、修订不碰，加粗等强调保留。`,
    set: '设好',
    cancel: '不设',
    done: (p: { paragraphs: number }) => `已设 ${p.paragraphs} 段。`,
    donePage: '页面设置也已设好。',
    undoHint: '{app} 没有整批撤销：可点“撤回”恢复原来的格式；按 Ctrl+Z 可能要按很多次。',
    undo: '撤回',
    undone: (p: { kept: number }) =>
      p.kept === 0 ? '已恢复原来的格式。' : `已恢复原来的格式；其中 ${p.kept} 处文字已改动，没有动。`,
    manual: '需手动设置',
    manualHint: '{app} 不让加载项直接设这些，请照数填写，或另存为标准版式的新文档。',
    manualPage: (p: { top: number; bottom: number; left: number; right: number }) =>
      `布局 → 页边距 → 自定义：上 ${p.top}、下 ${p.bottom}、左 ${p.left}、右 ${p.right} 厘米；纸张 A4`,
    manualGrid: (p: { lines: number; characters: number }) =>
      `布局 → 页面设置 → 文档网格：指定行和字符网格，每行 ${p.characters} 字，每页 ${p.lines} 行`,
    manualPitch: (p: { pitch: number }) => `开始 → 段落 → 行距：固定值 ${p.pitch} 磅`,
    manualFooter: (p: { footer: number; size: number; face: string; centred: boolean }) =>
      `插入 → 页码：样式“— 1 —”，${p.size} 磅 ${p.face}；${p.centred ? '居中' : '勾选奇偶页不同，单页居右、双页居左'}；页脚距边界 ${p.footer} 厘米`,
    saveAs: '另存为标准版式的新文档',
    saveAsHint: '从当前文档另做一份，纸张、页边距、行距、样式、页码全部设好；原文档不动。',
    opened: '已打开新文档，请在新窗口里保存。',
    saved: (p: { name: string }) => `已保存 ${p.name}`,
    file: '标准版式',
    noFile:
      '这个版本的 {app} 不给出文档文件，做不了新文档。请照上面的数字手动设置，或用命令行 gangju layout。',
    closed: '这份文档有数字签名或限制编辑，没有另做新文档。',
    failed: '没有完成，文档没有改动。请稍后再试。',
  },
};

export type LayoutStrings = typeof layout;
