/** Words of the preview page, the stand-in for Word. */
export const preview = {
  title: '纲举 · 预览',
  open: '打开文档',
  download: '下载文档',
  sample: '示例',
  samples: { partial: '缺几部分的材料', complete: '完整的材料', empty: '空白文档' },
  fromDisk: '本机文件',
  panel: '纲举',
  editor: '文档',
  resize: '调整面板宽度',
  loading: '正在打开文档…',
  problems: {
    encrypted: (file: string) => `“${file}”有密码保护，请先在 Word 里取消密码再打开。当前文档没有变。`,
    'old-doc': (file: string) => `“${file}”是旧的 .doc 格式，请先另存为 .docx。当前文档没有变。`,
    'not-a-docx': (file: string) => `“${file}”不是 .docx 文档，或者已经损坏。当前文档没有变。`,
    unreadable: (file: string) => `“${file}”没有读出来。当前文档没有变。`,
  },
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
