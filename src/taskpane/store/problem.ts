import { HostError } from '../../hosts/host';
import type { Problem } from './state';

/**
 * What went wrong, in a form that may be shown and copied: an error's message can quote the
 * document, so of unexpected errors only the name and the places in the code are kept.
 */
export function problemFrom(error: unknown): Problem {
  if (error instanceof HostError) {
    const { inserted = [], replaced = [] } = error.report ?? {};
    const written = [
      ...replaced.map(({ was, now }) => `${was} → ${now}`),
      ...inserted.map(({ text }) => text),
    ];
    return { code: error.code, detail: error.detail, written };
  }
  if (!(error instanceof Error)) return { code: 'other', detail: typeof error, written: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/u.test(line));
  return { code: 'other', detail: [error.name, ...frames.slice(0, 6)].join('\n'), written: [] };
}
