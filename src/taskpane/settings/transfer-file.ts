import type { FileIssue } from '../../core/template/issue';
import { parseTemplate } from '../../core/template/parse';
import { issueWords } from '../../strings/issue-words';
import type { IssueStrings } from '../../strings/zh-CN/issues';
import type { PagesStrings } from '../../strings/zh-CN/panel-pages';
import { UNSAVED, withIgnoredIn } from '../store/ignores';
import { fromJson } from './keeper';
import { parsePanelSettings, type PanelSettings } from './schema';

/** The file's text: indented, so that an administrator can read and edit it. */
export function settingsToFile(settings: PanelSettings): string {
  return `${JSON.stringify({ product: 'gangju', ...withIgnoredIn(settings, UNSAVED, []) }, null, 2)}\n`;
}

/** Mistakes told of one file; whoever mends them comes back for the rest. */
const MOST_TOLD = 3;

/** Settings out of a file's text; everything fits or nothing is taken, and what is wrong is told in the reader's language. */
export function settingsFromFile(
  text: string,
  words: PagesStrings['settings'],
  issueStrings: IssueStrings,
): { readonly ok: true; readonly settings: PanelSettings } | { readonly ok: false; readonly why: string } {
  const json = fromJson(text);
  if (typeof json !== 'object' || json === null || !('product' in json) || json.product !== 'gangju')
    return { ok: false, why: words.importBad };
  const { product: _product, ...rest } = json;
  const parsed = parsePanelSettings(rest);
  const issues = parsed.ok ? templateIssues(parsed.settings.templates) : parsed.issues;
  if (parsed.ok && issues.length === 0) return parsed;
  const told = issues.slice(0, MOST_TOLD).map((issue) => issueWords(issue, issueStrings));
  return { ok: false, why: words.importDamaged({ issues: told.join('；') }) };
}

const templateIssues = (templates: readonly unknown[]): readonly FileIssue[] =>
  templates.flatMap((template, index) => {
    const parsed = parseTemplate(template);
    if (parsed.ok) return [];
    return parsed.issues.map((issue) => ({ ...issue, path: `templates.${index}.${issue.path}` }));
  });
