/** Words of the preview page, the stand-in for Word. */
export const preview = {
  title: '纲举 · 预览',
  desk: '审阅台',
  open: '打开文档',
  download: '下载文档',
  sample: '示例',
  samples: { partial: '缺几部分的材料', complete: '完整的材料', empty: '空白文档' },
  fromDisk: '本机文件',
  panel: '纲举',
  editor: '文档',
  /** What the editor's own Chinese lacks. */
  editorWords: {
    toolbar: {
      break: '分隔符',
      sectionBreakContinuous: '分节符（连续）',
      sectionBreakNextPage: '分节符（下一页）',
    },
    formattingBar: { commentsAndChanges: '批注和修订', moreItems: '还有 {count} 项' },
    lineSpacing: { label: '行距' },
    font: {
      sansSerif: '无衬线',
      serif: '衬线',
      monospace: '等宽',
      other: '其他',
      documentFonts: '文档中的字体',
    },
    zoom: { zoomIn: '放大', zoomLevel: '显示比例', zoomOut: '缩小' },
    table: { selectTable: '选择整个表格' },
    imageOverlay: { replaceImage: '更换图片…' },
    revisions: {
      cellDeleted: '删除了单元格',
      cellInserted: '插入了单元格',
      cellMerged: '合并了单元格',
      cellPropertiesChanged: '改了单元格属性',
      paragraphMarkDeleted: '删除了段落标记',
      paragraphMarkInserted: '插入了段落标记',
      paragraphPropertiesChanged: '改了段落格式',
      rowDeleted: '删除了行',
      rowInserted: '插入了行',
      rowPropertiesChanged: '改了行属性',
      tablePropertiesChanged: '改了表格属性',
      tableDeleted: '删除了表格',
      tableInserted: '插入了表格',
    },
  },
  resize: '调整面板宽度',
  loading: '正在打开文档…',
  problems: {
    encrypted: (file: string) => `“${file}”有密码保护，请先在 Word 里取消密码再打开。当前文档没有变。`,
    'old-doc': (file: string) => `“${file}”是旧的 .doc 格式，请先另存为 .docx。当前文档没有变。`,
    'not-a-docx': (file: string) =>
      `“${file}”不是 .docx 文档，或者已经损坏。请在 Word 里打开并修复，另存为 .docx 再试。当前文档没有变。`,
    'too-big': (file: string) => `“${file}”太大，预览打不开；命令行可以检查它。当前文档没有变。`,
    unreadable: (file: string) =>
      `“${file}”没有读出来。请在 Word 里打开，另存为 .docx 再试。当前文档没有变。`,
  },
  differs: (p: { count: number; first: string }) =>
    `编辑器显示的文字与文件里的有 ${p.count} 段不一致（如“${p.first}”）。可以试用，但不要用从这里下载的文档代替原文件。`,
  notSaved: '没有生成文档，请再试一次。',
  badAddress: (detail: string) => `地址里的设置不对：${detail}`,
  close: '关闭',
  ribbon: {
    label: '功能区',
    open: '打开面板',
    insert: '一键提纲',
    check: '检查',
    running: '正在执行…',
    failed: '功能没有执行成功',
  },
};

export type PreviewStrings = typeof preview;
