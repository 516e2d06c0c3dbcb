import type { ReviewStrings } from '../zh-CN/review';

export const review: ReviewStrings = {
  author: '纲举',
  internal: 'Internal material – delete after use.',
  severity: { error: 'To be changed', warning: 'To be checked', info: 'Hint' },
  note: (p) => `[${p.severity}] ${p.message}`,
  quoted: (p) => `The words: “${p.text}”`,
  others: (p) => `${p.count} more:`,
  place: (p) => (p.text === '' ? p.where : `${p.where}: “${p.text}”`),
  outside: '(outside of all parts)',
};
