import * as v from 'valibot';

/** Where a file of ours (a template, settings) is wrong and why; as data, so that each language can say it. */
export interface FileIssue {
  /** `sections.0.name`; `''` for the whole file. */
  readonly path: string;
  /** In English, for logs and for what no other words are there. */
  readonly reason: string;
  readonly kind: 'missing' | 'unknown' | 'wrong' | 'length' | 'repeated' | 'open' | 'other';
  /** What should stand there, as the schema says it (`string`, `>=1`, `("a" | "b")`). */
  readonly expected?: string;
  readonly received?: string;
}

/** What the schema library has no expectation in words for. */
const NAMED: Readonly<Record<string, string | undefined>> = { integer: 'integer', iso_date: 'date' };

/** An issue of the schema library as ours. */
export function issueOf(issue: v.BaseIssue<unknown>): FileIssue {
  const path = v.getDotPath(issue) ?? '';
  const { message: reason, expected, received } = issue;
  if (issue.type === 'strict_object' && expected === 'never') return { path, reason, kind: 'unknown' };
  if (issue.type === 'strict_object' && received === 'undefined') return { path, reason, kind: 'missing' };
  if (expected === null) {
    const named = NAMED[issue.type];
    return named === undefined
      ? { path, reason, kind: 'other' }
      : { path, reason, kind: 'wrong', expected: named, received };
  }
  const kind = issue.type.endsWith('_length') ? 'length' : 'wrong';
  return { path, reason, kind, expected, received };
}
