/** What is wrong with a file of ours: a template, settings, a layout profile. */
export const issues = {
  at: (p: { path: string; why: string }) => (p.path === '' ? `整个文件：${p.why}` : `${p.path}：${p.why}`),
  missing: (_: { expected: string; received: string }) => '缺少这一项',
  unknown: (_: { expected: string; received: string }) => '没有这样的项，请核对拼写',
  wrong: (p: { expected: string; received: string }) =>
    p.received === '' ? `应有 ${p.expected}` : `应为${p.expected}，现为 ${p.received}`,
  length: (p: { expected: string; received: string }) => `长度应${p.expected}，现为 ${p.received}`,
  repeated: (p: { expected: string; received: string }) => `${p.received} 重复`,
  open: (p: { expected: string; received: string }) => `还有没答的问题：${p.received}`,
  /** What the schema calls it → what people call it. */
  expected: (text: string) =>
    ({
      string: '文字',
      number: '数',
      integer: '整数',
      date: '日期（如 2026-01-31）',
      Array: '列表',
      Object: '对象',
      boolean: '真假值',
    })[text] ??
    (text.startsWith('/')
      ? `符合 ${text} 的写法`
      : /^[<>]=?/.test(text)
        ? `${text.startsWith('>') ? '不小于' : '不大于'} ${text.replace(/^[<>]=?/, '')}`
        : `${text.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' 或 ')}`),
};

export type IssueStrings = typeof issues;
