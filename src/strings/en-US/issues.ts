import type { IssueStrings } from '../zh-CN/issues';

export const issues: IssueStrings = {
  at: (p) => (p.path === '' ? `the whole file: ${p.why}` : `${p.path}: ${p.why}`),
  missing: () => 'is missing',
  unknown: () => 'is not a known entry',
  wrong: (p) =>
    p.received === '' ? `should have ${p.expected}` : `should be ${p.expected}, but is ${p.received}`,
  length: (p) => `length should be ${p.expected}, but is ${p.received}`,
  repeated: (p) => `${p.received} is repeated`,
  open: (p) => `a question is still open: ${p.received}`,
  expected: (text) => ({ integer: 'a whole number', date: 'a date (2026-01-31)' })[text] ?? text,
};
