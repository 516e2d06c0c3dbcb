/** Words of the page that asks Word what it does. */
export const probe = {
  intro:
    '这一页在空白文档里写几段字，看这个 Word 怎样处理，结果是一份记录。请在新建的空白文档里运行，完成后不保存、直接关闭。',
  run: '开始',
  result: '记录',
  done: '完成。请复制下面的记录；其中没有任何文档内容。',
  notEmpty: '文档里已有文字，什么也没有写入。请新建一份空白文档再试。',
  failed: 'Word 没有完成，请在新建的空白文档里再试一次。',
};

export type ProbeStrings = typeof probe;
