/** Words about copied text, wherever it is shown. Places and amounts, never a verdict. */
export const overlap = {
  title: '比对结果',
  internal: '内部材料，用后删除。',
  roles: { papers: '同批材料', others: '同事材料', mine: '本人旧稿', notice: '样板或通知' },
  pair: (p: { a: string; b: string; role: string }) => `${p.a} 与 ${p.b}（${p.role}）`,
  sum: (p: { characters: number; longest: number; dates: number }) =>
    `相同 ${p.characters} 字，最长 ${p.longest} 字${p.dates > 0 ? `，其中 ${p.dates} 处只改了日期或数字` : ''}`,
  passage: (p: { characters: number }) => `${p.characters} 字`,
  datesOnly: '只改了日期或数字',
  reworded: '换了说法或次序',
  version: (p: { a: string; b: string }) => `${p.a} 与 ${p.b} 像是同一份材料的另一个版本，没有再比。`,
  versions: '同一份材料的不同版本',
  house: '多份材料共有的语句',
  houseRow: (p: { count: number; text: string }) => `${p.count} 份材料都有：${p.text}`,
  houseHint: '可能来自同一范文或样板，不算在任何两份之间。',
  none: '没有发现相同的语句。',
  nothing: '没有可以比对的材料。',
  unreadable: '没有读出来的文件',
  summary: (p: { files: number; pairs: number }) => `共 ${p.files} 份材料，${p.pairs} 对有相同的语句。`,
  summaryHead: '总表',
  outside: '（各部分之外）',
  columns: {
    file: '材料',
    longest: '最长',
    characters: '相同字数',
    with: '与哪份',
    role: '对方是',
    datesOnly: '只改日期或数字',
    passages: '处数',
  },
  /** What the figures do not say. */
  note: '名称、固定提法、引文、标题、开头结尾和引述的通报不计在内。只说明哪里相同、有多少，不说明谁先谁后，也不作结论。',
};

export type OverlapStrings = typeof overlap;
