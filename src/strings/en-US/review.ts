import type { ReviewStrings } from '../zh-CN/review';

export const review: ReviewStrings = {
  author: '纲举',
  internal: 'Internal material: delete after use.',
  severity: { error: 'Error', warning: 'To check', info: 'Hint' },
  note: (p) => `[${p.severity}] ${p.message}`,
  quoted: (p) => `Text: “${p.text}”`,
  others: (p) => `${p.count} more:`,
  place: (p) => (p.text === '' ? p.where : `${p.where}: “${p.text}”`),
  outside: '(outside every part)',
};
