/** Words of the ribbon commands that run without the panel. */
export const commands = {
  inserted: (p: { count: number }) => `已插入 ${p.count} 处缺少的提纲。`,
  none: '没有相合的模板，什么也没有写入。请打开“纲举”面板，在“提纲”里选择模板。',
  nothing: '该有的都有了，什么也没有改。',
  changed: '文档刚刚被改动，这次什么也没有写入，请再点一次。',
  readOnly: '文档是只读的，什么也没有写入。请先启用编辑，或另存一份。',
  partly: '只写入了一部分。请按 Ctrl+Z 撤销，或打开“纲举”面板查看。',
  failed: 'Word 没有完成插入，文档没有被改动。请打开“纲举”面板再试。',
  close: '知道了',
};

export type CommandsStrings = typeof commands;
