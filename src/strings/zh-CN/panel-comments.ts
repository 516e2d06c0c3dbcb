/** Words of findings as Word's own comments. */
export const comments = {
  title: '写成批注…',
  hint: '每条写在相应的文字旁，原文不变，之后可以一并删去。',
  all: (p: { count: number }) => `列表中的 ${p.count} 条`,
  places: (p: { what: string; count: number }) => `${p.what}（共 ${p.count} 处）`,
  write: (p: { count: number }) => `写 ${p.count} 条批注`,
  remove: '删去已写的批注',
  readOnly: '文档是只读的，不能写批注。',
  written: (p: { count: number }) => `已写 ${p.count} 条批注，在“写成批注…”里可以一并删去。`,
  writtenPart: (p: { written: number; gone: number }) =>
    `已写 ${p.written} 条批注；另有 ${p.gone} 条的原文已经改动，没有写。`,
  refused: '{app} 不允许在这份文档里写批注，没有写入。',
  refusedHalfWay: (p: { written: number; of: number }) =>
    `写到第 ${p.written} 条（共 ${p.of} 条）时 {app} 不再接受；已写的可以一并删去。`,
  removed: (p: { count: number }) => `已删去 ${p.count} 条批注。`,
  removedPart: (p: { removed: number; kept: number }) =>
    `已删去 ${p.removed} 条；有 ${p.kept} 条已有回复，保留。`,
  noneOurs: '文档里没有本插件写的批注。',
  notRemoved: '没能读取或删去批注，请在 {app} 里处理。',
};

export type CommentsStrings = typeof comments;
