/** Words for what can go wrong with a document, by the code of the error (hosts/host.ts). */
export const errors = {
  host: {
    'document-changed': '文档在检查之后又有改动，没有写入任何内容。请重新检查后再试。',
    'read-only': '文档是只读的，不能写入。',
    protected: '文档（或要写入的部分）受保护，不能编辑。请先解除保护。',
    'pending-revisions': '这里还有未处理的修订。请先接受或拒绝修订，再作这项修改。',
    'holds-mark': '要改的文字里有脚注、批注或域，改动会把它们一起删掉，所以没有改。请手工修改这一处。',
    'search-open':
      'Word 的“查找和替换”窗口开着，面板这时找不到文字，没有写入任何内容。请关闭那个窗口后再试。',
    'not-in-host': '请在 Word 中打开文档后使用。',
    'host-missing': '没有加载到 office.js，无法与 Word 通信。',
    'host-failed': '没有完成，文档未被改动。',
    'partly-applied': '只完成了一部分，已写入的内容可以撤回。',
    'not-a-docx': '不是 Word 文档（.docx）。',
    encrypted: '文件已加密，请先在 Word 中去掉密码。',
    'too-large': '文件过大，没有读取。',
    corrupt: '文件已损坏，读不出来。请在 Word 中打开并另存一份。',
    unreadable: '读不出文档内容。',
  },
  /** In place of the code's words where the detail says more. */
  details: {
    signed:
      '文件带有数字签名，一改签名就失效，所以没有写入。请先另存一份去掉签名的，或在命令行加 --allow-signed。',
    enforced:
      '文件设置了编辑保护，没有写入。请在 Word 的“审阅 – 限制编辑”里停止保护，或在命令行加 --allow-protected。',
    'locked-control': '这里是锁定的内容控件，不能改。请在 Word 的“开发工具 – 属性”里取消锁定。',
    control: '这里是不能分段的内容控件（纯文本、日期、目录等），没有拆分。请在 Word 里手工修改。',
    tracked: '文档开着修订，整段的移动和删除请在 Word 里做。',
    paragraphs: '文件的段落太多（超过 50 万），没有读取。',
    'legacy-doc': '是旧版 Word 文档（.doc 或 .wps），请在 Word 中另存为 .docx。',
    encoding: '认不出文本的编码（试过 UTF-8、UTF-16、GB18030、Big5）。',
    empty: '文件是空的（0 字节）。',
    truncated: '文件不完整，可能没有下载完或没有保存完。',
    checksum: '文件内容与校验值不符，可能在传输中损坏。请重新获取一份。',
    doctype: '文件里有不允许的 XML 声明（DOCTYPE），没有读取。',
  } as Readonly<Record<string, string>>,
};

export type ErrorsStrings = typeof errors;
