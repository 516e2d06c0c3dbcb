/** Words of the ribbon commands that run without the panel. */
export const commands = {
  inserted: (p: { count: number }) => `已插入 ${p.count} 处缺少的提纲。`,
  /** Asked where nothing in the document says which meeting it is for. */
  which: {
    empty: '哪个会？文档里还看不出来，选一个就放入它的整份提纲。更多的模板和“粘贴通知”在“纲举”面板里。',
    none: '哪个会？没有相合的模板，什么也没有写入。选一个再按它补提纲，也可以在“纲举”面板里粘贴通知。',
    'not-a-paper': '哪个会？这不像是对照检查材料，什么也没有写入。确实要插入的，请选一个。',
  },
  /** Follows what was inserted. */
  andLeft: (p: { left: number }) => `另有 ${p.left} 处不能代为补上，原因在“纲举”面板里。`,
  unable: (p: { left: number }) =>
    `有 ${p.left} 处缺少，但不能代为补上，什么也没有改。请打开“纲举”面板，在那里插入提纲，会逐条说明原因。`,
  notNow: '先不插入',
  nothing: '该有的都有了，什么也没有改。',
  changed: '文档刚刚被改动，这次什么也没有写入，请再点一次。',
  readOnly: '文档是只读的，什么也没有写入。请先启用编辑，或另存一份。',
  partly: '只写入了一部分。请按 Ctrl+Z 撤销，或打开“纲举”面板查看。',
  failed: 'Word 没有完成插入，文档没有被改动。请打开“纲举”面板再试。',
  searchOpen: 'Word 的“查找和替换”窗口开着，什么也没有写入。请先关闭它，再点一次。',
  close: '知道了',
  undo: '撤回',
  undone: '已撤回刚才插入的内容。',
  undonePart: (p: { left: number }) =>
    `已撤回；有 ${p.left} 处已改过或不能确定，没有删除，不需要的请手工删除。`,
  undoNothing: '刚才插入的内容已改过，或者不能确定还是原来那些，没有删除任何东西。',
  undoFailed: 'Word 没有完成撤回。请按 Ctrl+Z 撤销。',
};

export type CommandsStrings = typeof commands;
