import * as v from 'valibot';
import { issueOf, type FileIssue } from '../../template/issue';
import { profileById } from './builtin';
import { overlay } from './overlay';
import { toPoints } from '../units';
import { layoutProfileSchema, type LayoutProfile } from './schema';

export type ParsedProfile =
  | { readonly ok: true; readonly profile: LayoutProfile }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/**
 * Checks a parsed JSON value against the profile schema and fills in defaults. `"extends": "custom"`
 * starts from a built-in profile, so that a house writes down only what differs. Never throws: a
 * value that does not fit comes back with every place and reason.
 */
export function parseProfile(json: unknown): ParsedProfile {
  let value = json;
  if (typeof json === 'object' && json !== null && 'extends' in json) {
    const { extends: id, ...own } = json as Record<string, unknown>;
    const base = typeof id === 'string' ? profileById(id) : undefined;
    if (!base) {
      const received = JSON.stringify(id);
      const issue: FileIssue = { path: 'extends', reason: `Unknown profile ${received}`, kind: 'wrong' };
      return {
        ok: false,
        issues: [{ ...issue, expected: 'custom, filled, optical, grid, local', received }],
      };
    }
    value = overlay(base, own);
  }
  const result = v.safeParse(layoutProfileSchema, value);
  if (!result.success) return { ok: false, issues: result.issues.map(issueOf) };
  const issues = roomFor(result.output);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, profile: result.output };
}

/** The same for a file's text; what is no JSON is no profile. Never throws. */
export function parseProfileText(text: string): ParsedProfile {
  let json: unknown = null;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // `null` is told as what does not fit, like any other value that is no profile.
  }
  return parseProfile(json);
}

/** Margins must leave room for at least one line and one letter. */
function roomFor({ page, pitch, fonts }: LayoutProfile): FileIssue[] {
  const height = toPoints(page.height - page.top - page.bottom);
  const width = toPoints(page.width - page.left - page.right);
  if (height >= pitch && width >= fonts.body.size) return [];
  return [{ path: 'page', reason: 'The margins leave no room for text', kind: 'wrong', expected: 'room' }];
}
