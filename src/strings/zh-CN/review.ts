/** Words that desk, panel and command line share about a paper that was looked through. */
export const review = {
  /** Who the comments in a copy are from. */
  author: '纲举',
  internal: '内部材料，用后删除。',
  severity: { error: '须改', warning: '核对', info: '提示' },
  note: (p: { severity: string; message: string }) => `【${p.severity}】${p.message}`,
  quoted: (p: { text: string }) => `原文：“${p.text}”`,
  others: (p: { count: number }) => `另有 ${p.count} 处：`,
  place: (p: { where: string; text: string }) => (p.text === '' ? p.where : `${p.where}：“${p.text}”`),
  outside: '（各部分之外）',
};

export type ReviewStrings = typeof review;
